/** How much bytes look like UTF-16 without a mark. */

/** Code units looked at; the answer does not change behind them. */
const sampleLength = 4096

/** The share of code units that Chinese prose consists of, 0..1, halved by what contradicts it. */
export function scoreUtf16(bytes: Uint8Array, order: 'utf-16le' | 'utf-16be'): number {
  const count = Math.min(bytes.length >> 1, sampleLength)
  if (count === 0) return 0

  const high = order === 'utf-16le' ? 1 : 0
  let fitting = 0
  let ascii = 0
  let common = 0
  for (let index = 0; index < count; index++) {
    const unit = ((bytes[2 * index + high] ?? 0) << 8) | (bytes[2 * index + 1 - high] ?? 0)
    if (unit === 0) return 0
    if (isAscii(unit)) ascii++
    if (isProse(unit)) fitting++
    if (isMark(unit)) common++
  }

  // Bytes of other encodings taken in pairs mostly give Han too, for that block is large; but the
  // comma, the full stop, digits and line breaks are in any text of some length and hardly arise.
  const share = fitting / count
  const marks = (ascii + common) / count
  const isLong = count > 40
  return marks === 0 && isLong ? share / 4 : share * Math.min(1, 0.6 + marks * 8)
}

function isAscii(unit: number): boolean {
  return unit === 0x09 || unit === 0x0a || unit === 0x0d || (unit >= 0x20 && unit < 0x7f)
}

/** ，。、：；（）“” and the ideographic space. */
function isMark(unit: number): boolean {
  return (
    (unit >= 0x3000 && unit <= 0x3011) ||
    (unit >= 0x2010 && unit <= 0x2026) ||
    (unit >= 0xff01 && unit <= 0xff1f)
  )
}

function isProse(unit: number): boolean {
  return isAscii(unit) || isMark(unit) || (unit >= 0x4e00 && unit <= 0x9fa5)
}
