/** Text of unknown origin, made safe to print on a terminal. */

/**
 * Control characters would move the cursor or colour the terminal, and format characters (bidi
 * overrides, zero-width ones) would make a line read otherwise than it is stored. U+2028 and U+2029
 * break lines in some terminals and editors.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** The text with every control, format and line-breaking character shown as `·`. */
export function printable(text: string): string {
  return text.replaceAll(unprintable, '·')
}
