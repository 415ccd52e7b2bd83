/** Puts a metric together from its quantity, its bounds and what the clause says. */
import {unfoldSpan, type Folded} from '../text/fold.ts'
import {readBounds} from './bounds.ts'
import {findAttribute, findModality, findPer, findPeriod} from './context.ts'
import type {Quantity} from '../quantity/types.ts'
import type {Scan, Trace} from './scan.ts'
import {subjectBefore} from './subject-before.ts'
import {subjectAfter, type Subject} from './subject.ts'
import type {Metric} from './types.ts'
import {baseUnits, toBase} from '../quantity/convert.ts'
import {bareNounEnd} from './bare-nouns.ts'

/** The metric, and what the next one may need to know of it. */
export function buildMetric(
  folded: Folded,
  text: string,
  quantity: Quantity,
  isWeak: boolean,
  rule: string,
  scan: Scan,
): {readonly metric: Metric; readonly trace: Trace} {
  const source = folded.text
  const bounds = readBounds(source, quantity)
  const subject = findSubject(source, quantity, bounds.start, bounds.end, scan)
  const span = unfoldSpan(folded, {start: quantity.start, end: quantity.end})
  const subjectSpan = subject.span === null ? null : unfoldSpan(folded, subject.span)
  const dimension = quantity.unit?.dimension ?? 'count'
  const baseValue =
    bounds.value === null || quantity.unit === null ? null : toBase(bounds.value, quantity.unit)
  const total = scan.bracketDepth > 0 && scan.owner !== null ? scan.owner : scan.total
  const metric: Metric = {
    text: text.slice(span.start, span.end),
    span,
    value: bounds.value,
    min: bounds.min,
    max: bounds.max,
    minExclusive: bounds.minExclusive,
    maxExclusive: bounds.maxExclusive,
    unit: quantity.unitName,
    dimension,
    baseValue,
    baseUnit: (quantity.unit?.factor ?? null) === null ? null : baseUnits[dimension],
    approximation: bounds.approximation,
    masked: quantity.form === 'masked',
    weak: isWeak,
    subject:
      subjectSpan === null || subject.span === null
        ? null
        : source.slice(subject.span.start, subject.span.end),
    subjectSpan,
    action: subject.action,
    attribute: findAttribute(
      source,
      subject.span?.end ?? quantity.start,
      quantity.start,
      quantity.end,
    ),
    per: quantity.per ?? findPer(source, scan.clauseStart, quantity.start, quantity.end),
    period: findPeriod(source, scan.clauseStart, quantity.start, scan.sentenceStart),
    partOf: total === null ? null : total.span,
    modality: findModality(
      source,
      scan.sentenceStart,
      scan.clauseStart,
      bounds.start,
      quantity.end,
    ),
    rule,
  }
  const trace: Trace = {
    start: bounds.start,
    end: bounds.end,
    subject: subject.span ?? (dimension === 'duration' ? (scan.last?.subject ?? null) : null),
    span,
    sentenceStart: scan.sentenceStart,
    action: subject.action,
    isAge: dimension === 'age',
  }
  return {metric, trace}
}

/** Before or after: what follows the unit decides, then what stands before it, then its neighbour. */
function findSubject(
  text: string,
  quantity: Quantity,
  start: number,
  end: number,
  scan: Scan,
): Subject {
  const {unit} = quantity
  const last =
    scan.last !== null && scan.last.sentenceStart === scan.sentenceStart ? scan.last : null
  if (unit === null && quantity.rule === 'metric/bare') {
    const nounEnd = bareNounEnd(text, end)
    if (nounEnd !== null) return {span: {start: end, end: nounEnd}, action: null}
  }

  const isRatio = unit?.dimension === 'ratio'
  if (!isRatio || text.charAt(end) === '的') {
    const after = subjectAfter(text, end, unit)
    if (after !== null) return after
  }

  const from = Math.max(scan.clauseStart, last?.end ?? 0)
  const before = subjectBefore(text, from, start, unit)
  if (before.span !== null) return before
  // 3年内完成: a duration says nothing of its neighbour.
  if (unit?.dimension === 'duration') return before
  // 2196户、6405人; 80岁以上55人: the neighbour's subject.
  return {span: last?.subject ?? null, action: before.action ?? last?.action ?? null}
}
