/**
 * The figures of a text that tell something: amounts with their unit, Arabic or Chinese. Years,
 * dates, ordinals, list numbers, 100 % and telephone numbers are everybody's and are left out.
 */
import {toNumber} from '../../numeral/decimal.ts'
import {numeralClass, numeralClasses} from '../../numeral/characters.ts'
import {readNumeral} from '../../numeral/read.ts'
import {isHan} from '../../text/fold.ts'
import type {Span} from '../../text/span.ts'
import {originalOf, type EvidenceText} from './evidence-text.ts'

export interface Figure {
  /** Equal for equal amounts, however they are written. */
  readonly key: string
  /** How much it tells when two texts have it: a crooked large number more than a small round one. */
  readonly weight: number
  /** The number with its unit. */
  readonly span: Span
}

/** After these a number is an ordinal, a document number or a name. */
const ordinalMarks = new Set('第〔[【初农')
/** Before these it is a date, a time, an ordinal, an address or a number to call. */
const otherUnits =
  /^(?:年|月|日|号|时|点|分钟|小时|届|热线|电话|路|楼|栋|幢|室|单元|班|世纪|大|中全会|个代表|个自信|个意识|个维护|字|[、.:)\]/])/u
const approximations = new Set('余多来几')

const decade = 10
const hundred = 100
const thousand = 1000
const mostSignificant = 4

/** The figures of a text, in order. */
export function findFigures(source: EvidenceText): readonly Figure[] {
  const {text} = source.folded
  const figures: Figure[] = []
  for (let at = 0; at < text.length;) {
    const kind = numeralClass(text.charCodeAt(at))
    // 百姓, 万户, 一处: a Chinese digit or power alone tells nothing, and is most of what there is.
    const isAlone =
      kind !== numeralClasses.arabic &&
      numeralClass(text.charCodeAt(at + 1)) === numeralClasses.none
    if (kind === numeralClasses.circled || isAlone) {
      at++
      continue
    }

    const reading = readNumeral(text, at)
    if (reading === null) {
      at++
      continue
    }

    const start = at
    at = reading.end
    if (reading.high !== null || reading.isVague || reading.isOverlong) continue
    const value = toNumber(reading.low)
    if (reading.style === 'chinese' && (value < decade || at - start === 1)) continue
    const figure = makeFigure(source, start, at)
    if (figure === null || (value === hundred && figure.unit === '%')) continue
    figures.push({key: `${value}${figure.unit}`, weight: weigh(value), span: figure.span})
  }

  return figures
}

function makeFigure(
  source: EvidenceText,
  start: number,
  end: number,
): {readonly unit: string; readonly span: Span} | null {
  const {text} = source.folded
  if (start > 0 && isPart(text, start)) return null
  const unitStart = approximations.has(text.charAt(end)) ? end + 1 : end
  const rest = text.slice(unitStart, unitStart + 4)
  if (otherUnits.test(rest)) return null
  const unit = rest.charAt(0)
  if (unit === '%') return {unit, span: originalOf(source, start, unitStart + 1)}
  if (!isHan(unit.charCodeAt(0))) return null
  // 平方米, 平米 and 平方 are one unit in the reports, so its first character tells enough.
  return {unit, span: originalOf(source, start, unitEnd(text, unitStart))}
}

/** `G20`, `xx20`, `3-20`, `第20`: part of something else. */
function isPart(text: string, start: number): boolean {
  const before = text.charAt(start - 1)
  return ordinalMarks.has(before) || /[a-z0-9_×.-]/iu.test(before)
}

function unitEnd(text: string, start: number): number {
  const unit = /^(?:平方米|平方公里|平方|平米|立方米|立方|万元|亿元|公里|人次|.)/u.exec(
    text.slice(start, start + 4),
  )
  return start + (unit?.[0].length ?? 0)
}

function weigh(value: number): number {
  if (value < decade) return 0.2
  const size = value < hundred ? 0.7 : value < thousand ? 1 : 1.3
  return size + 0.3 * (significantDigits(value) - 1)
}

/** Digits before the zeros at the end, at most `mostSignificant`: 6000 has one, 6405 four. */
function significantDigits(value: number): number {
  const digits = String(value).replace('.', '')
  let count = digits.length
  while (count > 1 && digits.charAt(count - 1) === '0') count--
  return Math.min(count, mostSignificant)
}
