/** Whether the public API gives what a peer's case expects. */
import {extractMetrics, formatNumeral, parseNumeral, type Metric} from '../../src/index.ts'
import {toNumber} from '../../src/numeral/decimal.ts'
import type {ExpectedAmount, ExpectedStretch, PeerCase} from './cases.ts'
import {factorOf} from './units.ts'

/** What became of a case. */
export type Outcome =
  | {readonly kind: 'passed'}
  | {readonly kind: 'failed'; readonly expected: string; readonly found: string}
  /** The peer's function has no counterpart in the library. */
  | {readonly kind: 'outside'}

/** Relative difference that doubles of the peers' own make. */
const tolerance = 1e-9

/** Judge one case by the fields that its peer gives it. */
export function judge(entry: PeerCase): Outcome {
  const {input, fn, dim, model, expected} = entry
  if (fn !== undefined) return judgeCn2an(entry)
  if (typeof input !== 'string') return {kind: 'outside'}
  if (dim === 'Numeral') return judgeNumeral(input, amountOf(expected).value ?? null)
  if (dim === 'Ordinal') {
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

function outcome(isRight: boolean, expected: unknown, found: unknown): Outcome {
  if (isRight) return {kind: 'passed'}
  return {kind: 'failed', expected: JSON.stringify(expected), found: JSON.stringify(found)}
}

function numeralValue(text: string): number | null {
  const numeral = parseNumeral(text)
  return numeral === null ? null : toNumber(numeral)
}

function judgeNumeral(text: string, expected: number | null): Outcome {
  const found = numeralValue(text)
  return outcome(isNear(found, expected), expected, found)
}

/** `low` and `up` are our `chinese` and `formal`; money and rewriting of texts are not ours. */
function judgeCn2an({fn, mode, input, expected}: PeerCase): Outcome {
  if (fn === 'cn2an') {
    return judgeNumeral(String(input), typeof expected === 'number' ? expected : null)
  }

  const value = Number(input)
  const style = mode === 'low' ? 'chinese' : mode === 'up' ? 'formal' : null
  if (fn !== 'an2cn' || style === null || !Number.isSafeInteger(value) || value < 0) {
    return {kind: 'outside'}
  }

  const found = formatNumeral(value, style)
  return outcome(found === expected, expected, found)
}

/** The whole input is one amount. */
function judgeAmount(input: string, expected: ExpectedAmount): Outcome {
  const {metrics} = extractMetrics(input)
  const unit = expected.unit ?? expected.currency ?? ''
  const isRight = metrics.some((metric) => {
    const factor = factorOf(unit, metric.unit)
    if (factor === null) return false
    if (expected.value !== undefined) return isNear(metric.value, expected.value * factor)
    return (
      isNear(metric.min, scale(expected.min, factor)) &&
      isNear(metric.max, scale(expected.max, factor))
    )
  })
  return outcome(isRight, expected, metrics.map(show))
}

/** Each stretch must be read; where a case expects none, nothing may be. */
function judgeStretches(
  input: string,
  model: string,
  {results = [], ignoreResolution = false}: Pick<PeerCase, 'results' | 'ignoreResolution'>,
): Outcome {
  const metrics = extractMetrics(input).metrics.filter(({weak}) => results.length > 0 || !weak)
  if (results.length === 0) {
    const ofModel = model === 'PercentModel' ? metrics.filter(({unit}) => unit === '%') : metrics
    return outcome(ofModel.length === 0, [], ofModel.map(show))
  }

  const missing = results.filter((stretch) => !isRead(stretch, model, ignoreResolution, metrics))
  return outcome(
    missing.length === 0,
    missing.map(({text, resolution}) => `${text} ${JSON.stringify(resolution ?? null)}`),
    metrics.map(show),
  )
}

function isRead(
  stretch: ExpectedStretch,
  model: string,
  ignoreResolution: boolean,
  metrics: readonly Metric[],
): boolean {
  const {value = '', unit = ''} = stretch.resolution ?? {}
  const near = metrics.filter(({span}) => span.start < stretch.end && stretch.start < span.end)

  if (model === 'Stretch') {
    return near.some(({span}) => span.start === stretch.start && span.end === stretch.end)
  }

  if (model === 'NumberModel' || model === 'OrdinalModel') {
    // Bare numbers are no metrics, so the numeral itself is read; fractions are metrics.
    const numeral = numeralValue(stretch.text.replace(/^第/u, ''))
    if (numeral !== null && ignoreResolution) return true
    return [numeral, ...near.map((metric) => metric.value)].some(
      (found) => found !== null && isNear(found, Number(value)),
    )
  }

  if (model === 'NumberRangeModel') {
    const [min, max] = boundsOf(value)
    return near.some((metric) => isNear(metric.min, min) && isNear(metric.max, max))
  }

  const wanted = Number.parseFloat(value)
  return near.some((metric) => {
    const factor = factorOf(model === 'PercentModel' ? '%' : unit, metric.unit)
    return factor !== null && isNear(metric.value, wanted * factor)
  })
}

/** `[10,15)` as its two bounds; an open side is `null`. */
function boundsOf(interval: string): readonly [number | null, number | null] {
  const [min = '', max = ''] = interval.slice(1, -1).split(',')
  return [min === '' ? null : Number(min), max === '' ? null : Number(max)]
}

function scale(value: number | undefined, factor: number): number | null {
  return value === undefined ? null : value * factor
}

function isNear(found: number | null, expected: number | null): boolean {
  if (found === null || expected === null) return found === expected
  return Math.abs(found - expected) <= tolerance * Math.max(Math.abs(found), Math.abs(expected))
}

function show({text, value, min, max, unit}: Metric): string {
  return `${text} = ${value ?? `${min ?? ''}…${max ?? ''}`} ${unit}`
}
