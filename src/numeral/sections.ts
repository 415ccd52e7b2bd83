/** Whole numbers in words: sections of four digits with 万 and 亿 between them. */

/** The characters of a style. */
export interface Digits {
  readonly zero: string
  readonly digits: string
  readonly powers: readonly string[]
}

/** 一二三. */
export const plain: Digits = {
  zero: '零',
  digits: '零一二三四五六七八九',
  powers: ['', '十', '百', '千'],
}
/** 壹贰叁, of cheques. */
export const formal: Digits = {
  zero: '零',
  digits: '零壹贰叁肆伍陆柒捌玖',
  powers: ['', '拾', '佰', '仟'],
}
/** 十万三千, 一万亿: what stands before 亿 is a numeral of its own. */
export function writeSections(digits: string, names: Digits): string {
  const high = digits.slice(0, -8)
  if (Number(high) > 0) {
    const low = digits.slice(-8)
    const head = `${writeSections(high, names)}亿`
    return Number(low) === 0 ? head : head + joinSections(low, names)
  }

  return Number(digits) === 0 ? names.zero : joinSections(digits, names).replace(/^零/u, '')
}

function joinSections(digits: string, names: Digits): string {
  const high = digits.slice(-8, -4).padStart(4, '0')
  const low = digits.slice(-4).padStart(4, '0')
  const head = Number(high) === 0 ? '' : `${writeSection(high, names)}万`
  if (Number(low) === 0) return head
  // One 零 stands for the whole section of 万 that is empty.
  const tail = writeSection(low, names)
  const isGap = head === '' && !tail.startsWith(names.zero)
  return head + (isGap ? names.zero : '') + tail
}

/** Four digits; with a 零 in front when the thousands are empty. */
function writeSection(digits: string, names: Digits): string {
  let text = ''
  let needsZero = false
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits.charAt(index))
    if (digit === 0) {
      needsZero = true
      continue
    }

    if (needsZero) text += names.zero
    text += names.digits.charAt(digit) + (names.powers[digits.length - 1 - index] ?? '')
    needsZero = false
  }

  return text
}

/** 3万4000, 2亿5000万, 3万6800亿. */
export function writeMixed(digits: string): string {
  let text = ''
  let rest = digits
  for (const [name, places] of [
    ['亿', 8],
    ['万', 4],
  ] as const) {
    const head = rest.slice(0, -places)
    if (Number(head) > 0) text += writeMixed(head) + name
    rest = String(Number(rest.slice(-places)))
  }

  return Number(rest) > 0 || text === '' ? text + rest : text
}

/** 壹佰万零伍拾肆元整, 壹元贰角, 壹角: the wording of cheques. */
export function writeAmount(whole: string, fraction: string): string {
  if (fraction.length > 2) throw new RangeError('An amount has two decimals at most')
  const jiao = Number(fraction.charAt(0))
  const fen = Number(fraction.charAt(1))
  const yuan = Number(whole) > 0 ? `${writeSections(whole, formal)}元` : ''
  if (jiao === 0 && fen === 0) return `${yuan === '' ? '零元' : yuan}整`
  const gap = jiao === 0 && yuan !== '' ? formal.zero : ''
  return (
    yuan +
    gap +
    (jiao > 0 ? `${formal.digits.charAt(jiao)}角` : '') +
    (fen > 0 ? `${formal.digits.charAt(fen)}分` : '')
  )
}
