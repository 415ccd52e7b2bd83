/** How much bytes look like UTF-8. */

/** A stray byte must weigh as much as this many good sequences, or half a page of GBK would pass. */
const strayWeight = 8

/**
 * The share of well-formed sequences among all that is not ASCII, 0..1; 1 for pure ASCII.
 *
 * Other encodings are well-formed UTF-8 only by rare chance, so one character cut off at the end or
 * a damaged byte on the way costs little. A zero byte is no text. Overlong forms and surrogates
 * pass: this weighs, `TextDecoder` judges.
 */
export function scoreUtf8(bytes: Uint8Array): number {
  let good = 0
  let stray = 0

  for (let index = 0; index < bytes.length;) {
    const byte = bytes[index] ?? 0
    if (byte === 0) return 0
    if (byte < 0x80) {
      index++
      continue
    }

    const length = sequenceLength(byte)
    let end = index + 1
    while (end < index + length && end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end++
    // A sequence that the end of the bytes cuts off is neither good nor stray.
    if (length > 0 && end === index + length) good++
    else if (end < bytes.length || length === 0) stray++
    index = end
  }

  return good + stray === 0 ? 1 : good / (good + stray * strayWeight)
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
}
