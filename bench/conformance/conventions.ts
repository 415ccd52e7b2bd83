/**
 * Conventions in which we differ from the peers on purpose, each with the test that a case fails
 * for that reason and no other: the reading has to be there and be what our convention says.
 *
 * `departures.json` lists the cases by id; these tests find them among cases that nobody has seen.
 */
import {isNear, type Reading} from './reading.ts'
import {factorOf} from './units.ts'

/** What a peer expects of a stretch. */
export interface Expectation {
  readonly text: string
  readonly value: number | null
  readonly min?: number | null | undefined
  readonly max?: number | null | undefined
  readonly unit: string
}

interface Convention {
  readonly reason: string
  readonly explains: (expected: Expectation, readings: readonly Reading[]) => boolean
}

const conventions: readonly Convention[] = [
  {
    reason: 'JSON does not tell 12.0 from 12, so the zero behind the point cannot be written',
    explains: ({text, unit}) =>
      unit !== '' && text.includes('点') && [`${unit}点零`, `${unit}零`].includes(text),
  },
  {
    reason:
      '余, 多 and 几 after a number bound it by one unit of its last digit (500多 is 500 to 600); the peer leaves it open above',
    explains: ({text, min, max}, readings) =>
      /[余餘多几幾]/u.test(text) &&
      max === null &&
      readings.some(
        (reading) =>
          isNear(reading.min, min ?? null) && reading.max !== null && reading.maxExclusive,
      ),
  },
  {
    reason:
      '几 and 数 stand for a digit from 1 or 2 to 9 (十几 is 11 to 19, 几十 is 20 to 90); the peer takes 0 to 10',
    explains: ({text, value, min}, readings) =>
      /[几幾数數]/u.test(text) &&
      readings.some(
        (reading) =>
          reading.approximation === 'range' &&
          reading.min !== null &&
          (value ?? min ?? Infinity) < reading.min &&
          (value ?? min ?? 0) * 10 >= reading.min / 10,
      ),
  },
  {
    reason: 'a unit without a number is no quantity',
    explains: ({text, value, min, max, unit}, readings) =>
      unit !== '' &&
      value === null &&
      min === undefined &&
      max === undefined &&
      readings.length === 0 &&
      !/[0-9０-９一二两兩三四五六七八九十百千万萬亿億半几幾]/u.test(text),
  },
  {
    reason: 'no currency is named, so none is read; the peer takes 元',
    explains: ({text, value, unit}, readings) =>
      unit === '元' &&
      !/[元圆圓块塊角分毛￥¥]/u.test(text) &&
      readings.some((reading) => reading.unit === '' && isNear(reading.value, value)),
  },
  {
    reason: 'both ends of a range are one quantity; the peer reads one end, or each alone',
    explains: ({value, unit}, readings) =>
      value !== null &&
      readings.some((reading) => {
        const factor = unit === '' ? 1 : factorOf(unit, reading.unit)
        const isRange = reading.approximation === 'range' && factor !== null
        return isRange && [reading.min, reading.max].some((end) => isNear(end, value * factor))
      }),
  },
  {
    reason: 'a straight quote behind a number closes a quotation in reports; it is no foot or inch',
    explains: ({text, unit}) => (unit === 'Foot' || unit === 'Inch') && /[0-9]\s*['"]/u.test(text),
  },
  {
    reason: 'Cantonese 個 for dollars is read as the classifier',
    explains: ({text, unit}, readings) =>
      /^(?:Dollar|HKD)$/u.test(unit) &&
      /[个個]/u.test(text) &&
      readings.every((reading) => reading.unit === '个'),
  },
  {
    reason: 'a range of percentages is a quantity; the peer gives up on it',
    explains: ({text, value}, readings) =>
      value === null &&
      text.includes('分之') &&
      readings.length > 0 &&
      readings.every((reading) => reading.approximation === 'range' && reading.unit === '%'),
  },
  {
    reason: 'a formula with ^ is not evaluated',
    explains: ({text}) => text.includes('^'),
  },
]

/** The reason why a failure is a departure, or `null`. */
export function conventionOf(expected: Expectation, readings: readonly Reading[]): string | null {
  return conventions.find(({explains}) => explains(expected, readings))?.reason ?? null
}
