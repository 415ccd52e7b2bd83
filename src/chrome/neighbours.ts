/**
 * Lines that are chrome because of the chrome beside them.
 *
 * Saved pages put every button, mark and value on a line of its own: `【字号：` `大` `中` `小` `】`,
 * `来源：` with the paper on the next line, `首页` `>` `要闻`. Alone these lines could be anything;
 * beside chrome they are more of it. Two passes over the lines, one down and one up.
 */
import type {Span} from '../text/span.ts'

/** A label without its value: `来源:`, `发表时间:`. */
const emptyLabel = /:$/u
/** Values of labels are short and end no sentence. */
const longestValue = 20
/** Names of columns in a trail of links: `省政府工作报告`. */
const longestCrumb = 12
const sentenceMark = /[。;!?,]/u
const marks = /^[\s|/:【】[\]()·、<>《》»›×+\-—=_*]+$/u
const crumbMark = /^[>»›]+$/u
const singleButton = /^[大中小繁简]$/u
const labelledDate =
  /^时间\s*:\s*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}[:时]\d{2}(?::\d{2}|分)?)?$/u
const timeLabel = /^(?:时间|日期)\s*:$/u
/** A date without a label may be the one under the report; with the time of day it is the page's. */
const dateAndTime = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*\d{1,2}[:时]\d{2}(?::\d{2}|分)?$/u

/** The rules of all lines (`null` for lines of the report), extended to their neighbours. */
export function extendToNeighbours(
  text: string,
  lines: readonly Span[],
  rules: readonly (string | null)[],
): (string | null)[] {
  const extended = [...rules]
  const lineAt = (index: number): string => {
    const line = lines[index]
    return line === undefined || line.end - line.start > longestValue * 2
      ? ''
      : text.slice(line.start, line.end)
  }

  for (let index = 0; index < lines.length; index++) {
    extended[index] ??= ruleBelow(index, lineAt, extended)
  }

  // What leads to chrome further down: `时间:` above its date, `【` above `打印本页`.
  for (let index = lines.length - 2; index >= 0; index--) {
    if (extended[index] === null && (extended[index + 1] ?? null) !== null) {
      const line = lineAt(index)
      if (isMark(line) || timeLabel.test(line)) extended[index] = extended[index + 1] ?? null
    }
  }

  return extended
}

/** What a line is by the chrome above it. */
function ruleBelow(
  index: number,
  lineAt: (index: number) => string,
  rules: readonly (string | null)[],
): string | null {
  const line = lineAt(index)
  if (line === '') return null
  if (dateAndTime.test(line)) return 'chrome/label'
  const above = rules[index - 1] ?? null
  if (above === null || above === 'chrome/recommended') return null
  if (isMark(line)) return above
  if (labelledDate.test(line)) return 'chrome/label'
  const lineAbove = lineAt(index - 1)
  if (above === 'chrome/label' && emptyLabel.test(lineAbove) && isShort(line, longestValue)) {
    return 'chrome/value'
  }

  if (!isShort(line, longestCrumb)) return null
  const isCrumb = crumbMark.test(lineAbove) || (above === 'chrome/crumb' && line === lineAbove)
  return isCrumb ? 'chrome/crumb' : null
}

function isMark(line: string): boolean {
  return line !== '' && (marks.test(line) || singleButton.test(line))
}

function isShort(line: string, longest: number): boolean {
  return line.length <= longest && !sentenceMark.test(line)
}
