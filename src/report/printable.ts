/** Text of unknown origin, made safe to print on a terminal. */

/**
 * Control characters would move the cursor or colour the terminal, and format characters (bidi
 * overrides, zero-width ones) would make a line read otherwise than it is stored.
 */
const unprintable = /[\p{Cc}\p{Cf}]/gu

/** The text with every control and format character shown as `·`. */
export function printable(text: string): string {
  return text.replaceAll(unprintable, '·')
}
