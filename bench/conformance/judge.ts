/** Whether the public API gives what a peer's case expects. */
import {
  extractMetrics,
  findQuantities,
  formatNumeral,
  parseNumeral,
  parseQuantity,
  toNumber,
  type NumeralStyle,
} from '../../src/index.ts'
import type {ExpectedAmount, ExpectedStretch, PeerCase} from './cases.ts'
import {conventionOf} from './conventions.ts'
import {isNear, type Reading} from './reading.ts'
import {factorOf} from './units.ts'

/** What became of a case. */
export type Outcome =
  | {readonly kind: 'passed'}
  | {
      readonly kind: 'failed'
      readonly expected: string
      readonly found: string
      /** The convention that explains the difference, where one does. */
      readonly convention: string | null
    }
  /** The peer's function has no counterpart in the library. */
  | {readonly kind: 'outside'}

/** Judge one case by the fields that its peer gives it. */
export function judge(entry: PeerCase): Outcome {
  const {input, fn, dim, model, expected} = entry
  if (fn !== undefined) return judgeCn2an(entry)
  if (typeof input !== 'string') return {kind: 'outside'}
  if (dim === 'Numeral' || dim === 'Ordinal') {
    return judgeNumeral(input.replace(/^第/u, ''), amountOf(expected).value ?? null)
  }

  if (model !== undefined) return judgeStretches(input, model, entry)
  if (Array.isArray(expected)) {
    return judgeStretches(input, 'Stretch', {results: expected as readonly ExpectedStretch[]})
  }

  return judgeAmount(input, amountOf(expected))
}

function amountOf(expected: PeerCase['expected']): ExpectedAmount {
  return typeof expected === 'object' && expected !== null && !Array.isArray(expected)
    ? (expected as ExpectedAmount)
    : {}
}

function outcome(
  isRight: boolean,
  expected: unknown,
  found: unknown,
  convention: string | null = null,
): Outcome {
  if (isRight) return {kind: 'passed'}
  return {
    kind: 'failed',
    expected: JSON.stringify(expected),
    found: JSON.stringify(found),
    convention,
  }
}

/** What the text is as a whole: a numeral, or a quantity with its count (五打 is sixty). */
function judgeNumeral(text: string, expected: number | null): Outcome {
  const numeral = parseNumeral(text)
  const quantity = numeral === null ? parseQuantity(text) : null
  const isCount = quantity?.dimension === 'count'
  const value =
    numeral === null
      ? ((isCount ? quantity.baseValue : null) ?? quantity?.value ?? null)
      : toNumber(numeral)
  return outcome(isNear(value, expected), expected, value)
}

/** The modes of cn2an's writer; its rewriting of running text is not ours. */
const styles: Readonly<Record<string, NumeralStyle>> = {
  low: 'chinese',
  up: 'formal',
  rmb: 'amount',
  direct: 'digits',
}

function judgeCn2an({fn, mode, input, expected}: PeerCase): Outcome {
  if (fn === 'cn2an') {
    return judgeNumeral(String(input), expected === null ? null : Number(expected))
  }

  const style = styles[mode ?? '']
  if (fn !== 'an2cn' || style === undefined) return {kind: 'outside'}
  const found = write(Number(input), style)
  // 〇 and 零 are two spellings of the zero in a row of digits; we write 〇, as GB/T 15835 does.
  const isRight = found === expected || found?.replaceAll('〇', '零') === expected
  const text = typeof expected === 'string' ? expected : ''
  const convention = found === null ? null : conventionOf({text, value: null, unit: found}, [])
  return outcome(isRight, expected, found, convention)
}

/** `null` where the number cannot be written, which cn2an's cases call an error. */
function write(value: number, style: NumeralStyle): string | null {
  try {
    return formatNumeral(value, style)
  } catch {
    return null
  }
}

/** The whole input is one amount. */
function judgeAmount(input: string, expected: ExpectedAmount): Outcome {
  const quantity = parseQuantity(input)
  const readings: readonly Reading[] =
    quantity === null ? extractMetrics(input).metrics : [quantity, ...extractMetrics(input).metrics]
  const unit = expected.unit ?? expected.currency ?? ''
  const isRight = readings.some((reading) => {
    const factor = factorOf(unit, reading.unit)
    if (factor === null) return false
    if (expected.value !== undefined) return isNear(reading.value, expected.value * factor)
    return (
      isNear(reading.min, scale(expected.min, factor)) &&
      isNear(reading.max, scale(expected.max, factor))
    )
  })
  const convention = conventionOf(
    {text: input, value: expected.value ?? null, min: expected.min, max: expected.max, unit},
    readings,
  )
  return outcome(isRight, expected, readings.map(show), convention)
}

/** Each stretch must be read; where a case expects none, no metric may be. */
function judgeStretches(
  input: string,
  model: string,
  {results = [], ignoreResolution = false}: Pick<PeerCase, 'results' | 'ignoreResolution'>,
): Outcome {
  const {metrics} = extractMetrics(input)
  if (results.length === 0) {
    // A peer's model sees its own kind alone: money is no number, a count no money.
    const wrong = metrics.filter((metric) => !metric.weak && isOfModel(metric, model))
    const convention = conventionOf({text: input, value: null, unit: ''}, wrong)
    return outcome(wrong.length === 0, [], wrong.map(show), convention)
  }

  // Reports hold numbers that are no metrics; those are read without judgement.
  const readings: readonly Reading[] =
    model === 'Stretch' ? metrics : [...metrics, ...findQuantities(input)]
  const missing = results.filter(
    (stretch) =>
      !near(readings, stretch).some((reading) => isSame(stretch, model, ignoreResolution, reading)),
  )
  const conventions = missing.map((stretch) =>
    conventionOf(
      {
        text: stretch.text,
        ...(model === 'NumberRangeModel' ? boundsOf(stretch.resolution?.value ?? '') : {}),
        value: model === 'NumberRangeModel' ? null : numberOf(stretch),
        unit: stretch.resolution?.unit ?? (model === 'PercentModel' ? '%' : ''),
      },
      near(readings, stretch),
    ),
  )
  return outcome(
    missing.length === 0,
    missing.map(({text, resolution}) => `${text} ${JSON.stringify(resolution ?? null)}`),
    readings.map(show),
    conventions.every((convention) => convention !== null) ? (conventions[0] ?? null) : null,
  )
}

function isOfModel({unit, dimension}: Reading, model: string): boolean {
  switch (model) {
    case 'PercentModel':
      return unit === '%'
    case 'NumberModel':
    case 'OrdinalModel':
      return unit === ''
    case 'Stretch':
    case 'CurrencyModel':
      return dimension === 'money'
    case 'AgeModel':
      return dimension === 'age'
    case 'TemperatureModel':
      return dimension === 'temperature'
    default:
      return true
  }
}

function near(readings: readonly Reading[], {start, end}: ExpectedStretch): readonly Reading[] {
  return readings.filter(({span}) => span.start < end && start < span.end)
}

function isSame(
  stretch: ExpectedStretch,
  model: string,
  ignoreResolution: boolean,
  reading: Reading,
): boolean {
  const {value = '', unit = ''} = stretch.resolution ?? {}
  if (model === 'Stretch') {
    return reading.span.start === stretch.start && reading.span.end === stretch.end
  }

  if (ignoreResolution) return true
  if (model === 'NumberModel' || model === 'OrdinalModel') {
    // The peer multiplies 一打 out and leaves 两双 alone; we give both values.
    const wanted = Number(value)
    const isCount = reading.dimension === 'count' && reading.baseValue !== null
    const numeral = parseNumeral(stretch.text)
    return (
      isNear(reading.value, wanted) ||
      (isCount && isNear(reading.baseValue, wanted)) ||
      // 三 in 三斤五两, which is one quantity of 3.5.
      (numeral !== null && isNear(toNumber(numeral), wanted))
    )
  }

  if (model === 'NumberRangeModel') {
    const {min, max} = boundsOf(value)
    return isNear(reading.min, min) && isNear(reading.max, max)
  }

  const factor = factorOf(model === 'PercentModel' ? '%' : unit, reading.unit)
  return factor !== null && isNear(reading.value, Number.parseFloat(value) * factor)
}

function numberOf({resolution}: ExpectedStretch): number | null {
  const value = resolution?.value
  return value === undefined || value === null ? null : Number.parseFloat(value)
}

/** `[10,15)` as its two bounds; an open side is `null`. */
function boundsOf(interval: string): {readonly min: number | null; readonly max: number | null} {
  const [min = '', max = ''] = interval.slice(1, -1).split(',')
  return {min: min === '' ? null : Number(min), max: max === '' ? null : Number(max)}
}

function scale(value: number | undefined, factor: number): number | null {
  return value === undefined ? null : value * factor
}

function show({text, value, min, max, unit}: Reading): string {
  return `${text} = ${value ?? `${min ?? ''}…${max ?? ''}`} ${unit}`
}
