/** Puts a metric together from its quantity, its bounds and what the clause says. */
import {unfoldSpan, type Folded} from '../text/fold.ts'
import {readBounds} from './bounds.ts'
import {findAttribute} from './attribute.ts'
import {findModality} from './modality.ts'
import {findPeriod} from './period.ts'
import type {Quantity} from '../quantity/types.ts'
import {findPer} from './rate.ts'
import type {Scan, Trace} from './scan.ts'
import {unitKindOf} from './subject/unit-kind.ts'
import {findSubject} from './subject/find.ts'
import type {Span} from '../text/span.ts'
import type {Metric} from './types.ts'
import {baseUnits, toBase} from '../quantity/convert.ts'

/** Lines are wrapped anywhere in some texts: 民⏎转刑. */
function withoutSpace(text: string, {start, end}: Span): string {
  const words = text.slice(start, end)
  return /\s/u.test(words) ? words.replaceAll(/\s+/gu, '') : words
}

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
    subject: subjectSpan === null ? null : withoutSpace(text, subjectSpan),
    subjectSpan,
    action: subject.action,
    attribute: findAttribute(
      source,
      subject.span?.end ?? quantity.start,
      quantity.start,
      quantity.end,
    ),
    per:
      quantity.per ??
      findPer(source, scan.clauseStart, quantity.start, quantity.end, dimension, scan.last),
    period: findPeriod(
      source,
      scan.clauseStart,
      quantity.start,
      scan.sentenceStart,
      scan.last?.end ?? 0,
    ),
    inheritedPeriod: null,
    partOf: total === null ? null : total.span,
    modality: findModality(
      source,
      scan.sentenceStart,
      scan.clauseStart,
      quantity.start,
      quantity.end,
      scan.last?.stopStart === scan.stopStart && scan.last.isPlan,
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
    topic: subject.topic ?? null,
    shares: subject.shares,
    stopStart: scan.stopStart,
    dimension,
    isPlan: metric.modality === 'planned',
    unitName: quantity.unitName,
    kind: unitKindOf(quantity.unit),
  }
  return {metric, trace}
}
