/**
 * What a title line looks like inside a compilation.
 *
 * Compilations number the documents that they collect, and in one of two ways: a number behind one
 * and the same title (`工作总结3`, `工作总结20_3`, `工作总结（三）`), or a counter word with a number
 * (`篇三`, `第3篇`, `范文三：标题`). Neither says anything about the words of the title itself.
 */

/** A line that could be the title of a document in a compilation. */
export interface NumberedLine {
  /** What is the same in all titles of one family: the stem, or the counter word. */
  readonly family: string
  /** How the number stands to the family. */
  readonly form: 'stem' | 'counter'
  readonly number: number
  /** A short name for the document: `20_6`, `四`, `篇三`. */
  readonly label: string
}

/** A title is a line that fits one printed line; no rule of the genre, measured on compilations. */
const longestTitle = 60

/** A line that ends like a sentence or a clause is no title; `：` opens content. */
const sentenceEnd = /[。！!；;，,、：:…]$/u

const numeral = '[0-9０-９]{1,4}|[一二三四五六七八九十百]{1,5}'

/** `社区工作总结20_6`, `社区工作总结（四）`, `社区工作总结 3`: the stem ends before the number. */
const trailingNumber = new RegExp(
  `^(.*?)(?:[(（【[]\\s*(${numeral})\\s*[)）】\\]]|(${numeral}))$`,
  'u',
)

/** `篇一`, `第3篇`, `【篇二：标题】`, `范文三 标题`, `范文（2）标题`. */
const counterWord = new RegExp(
  `^[【\\[（(]?(?:第(${numeral})(篇|则|份)|(篇|范文|样本|例文|模板)[(（]?(${numeral})[)）]?)(?=$|[\\s:：、.．】\\])）—-])`,
  'u',
)

/** A stem shorter than this is a label (`附件1`, `表2`, `任务三`), not a title. */
const shortestStem = 4

/** Read a line as the title of a compiled document; `null` when it cannot be one. */
export function readNumberedLine(line: string): NumberedLine | null {
  const trimmed = line.trim()
  if (trimmed.length === 0 || trimmed.length > longestTitle) return null

  const counter = counterWord.exec(trimmed)
  if (counter !== null) {
    const number = readNumber(counter[1] ?? counter[4] ?? '')
    const word = counter[2] ?? counter[3] ?? ''
    const label = counter[0].replace(/^[【[(（]/u, '')
    return number === null ? null : {family: word, form: 'counter', number, label}
  }

  if (sentenceEnd.test(trimmed)) return null
  const trailing = trailingNumber.exec(trimmed)
  if (trailing === null) return null

  const stem = (trailing[1] ?? '').trim()
  const number = readNumber(trailing[2] ?? trailing[3] ?? '')
  if (number === null || countHan(stem) < shortestStem) return null
  // `工作总结20_6` is called 20_6 and not 6: the Latin tail of the line, where there is one.
  const label = (trailing[2] ?? latinTail(trimmed)) || (trailing[3] ?? '')
  return {family: stem, form: 'stem', number, label}
}

/** Words that name a kind of document; a single document's title mostly ends in one. */
const documentKind =
  /(?:总结|小结|汇报|报告|材料|述职|述廉|讲话|简报|综述|情况|计划|要点|方案|总結|總結|報告)[)）》”"]?$/u

/** An enumerator opens a heading, and a heading is no title of the document. */
const enumerator =
  /^(?:[一二三四五六七八九十]{1,3}[、.．是要]|[(（][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,3}[、.．)）]|第[一二三四五六七八九十0-9]{1,3}[章节条部]|[①-⑳])/u

/**
 * Whether the first line of a file is the title of its one document: short, without the
 * punctuation of a sentence, no numbered heading, and followed by a line that is not a title too
 * (a list of short lines has no title) unless it names a kind of document.
 */
export function isTitleLine(line: string, nextLine: string | undefined): boolean {
  const trimmed = line.trim()
  if (trimmed.length === 0 || trimmed.length > longestTitle) return false
  if (trimmed.includes('\t')) return false // a row of a table
  if (sentenceEnd.test(trimmed) || /[。！？；]/u.test(trimmed) || enumerator.test(trimmed))
    return false
  if (documentKind.test(withoutTail(trimmed))) return true
  return nextLine !== undefined && nextLine.trim().length > trimmed.length && countHan(trimmed) >= 2
}

/** The Latin letters, digits and `_.-` that a line ends in. */
function latinTail(line: string): string {
  let start = line.length
  while (start > 0 && /[0-9A-Za-z_.-]/u.test(line.charAt(start - 1))) start--
  return line.slice(start)
}

/** `工作总结（三）` without what numbers it. */
function withoutTail(line: string): string {
  let end = line.length
  while (end > 0 && /[0-9_\s()（）一二三四五六七八九十]/u.test(line.charAt(end - 1))) end--
  return line.slice(0, end)
}

/** The value of a small numeral in digits of either width or Chinese characters. */
function readNumber(numeralText: string): number | null {
  const half = numeralText.replace(/[０-９]/gu, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
  )
  if (/^[0-9]+$/u.test(half)) return Number(half)

  let value = 0
  let digit = 0
  for (const character of half) {
    const index = '一二三四五六七八九'.indexOf(character)
    if (index >= 0) {
      digit = index + 1
    } else {
      value += (digit === 0 ? 1 : digit) * (character === '十' ? 10 : 100)
      digit = 0
    }
  }

  return value + digit || null
}

function countHan(text: string): number {
  let count = 0
  for (const character of text) if (/\p{Script=Han}/u.test(character)) count++
  return count
}
