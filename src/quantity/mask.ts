/**
 * Digits that were blanked out: `xxxx`, `20xx`, `＊＊`, `某某`, `20_`.
 *
 * `_` masks only next to a digit: alone it stands for any deleted word (`反_活动2次`).
 */

/** The end of the masked number at `at`, or `null` where the digits are all there. */
export function readMask(text: string, at: number): number | null {
  if (text.charAt(at) === '_') return readGap(text, at)
  let end = at
  let masks = 0
  while (isDigit(text, end)) end++
  // 7×24小时 is a product.
  if (end > at && text.charAt(end) === '×' && isDigit(text, end + 1)) return null
  while (isMask(text.charAt(end)) || (text.charAt(end) === '_' && isDigit(text, end - 1 - masks))) {
    masks++
    end++
  }

  if (masks === 0) return null
  // `m` before is what is left of `m2`; any other letter makes it a word.
  if (isLetter(text, at - 1) && !(text.charAt(at - 1) === 'm' && !isLetter(text, at - 2)))
    return null
  if (isLetter(text, end)) return null
  if (text.charAt(end - 1) === '某' && masks < 2) return null
  // 7×24小时 is a product.
  if (masks === 1 && isDigit(text, end - 2) && text.startsWith('24', end)) return null
  while (isDigit(text, end) || (text.charAt(end) === '.' && isDigit(text, end + 1))) end++
  return end
}

/** Units that a gap may stand before: `辖_个乡镇`, `下降_%`. */
const gapUnits = '个户%元亩吨份万'

/** `_个`: a number was cut out; a gap before anything else is a word (`反_活动`). */
function readGap(text: string, at: number): number | null {
  let end = at
  while (text.charAt(end) === '_') end++
  const isCut = gapUnits.includes(text.charAt(end) || ' ')
  return isCut && !isDigit(text, at - 1) && !isLetter(text, at - 1) ? end : null
}

/** Characters that are put in the place of a digit, in folded text. */
export function isMask(character: string): boolean {
  return (
    character === 'x' ||
    character === '*' ||
    character === '×' ||
    character === '某' ||
    character === '□'
  )
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x61 && code <= 0x7a
}
