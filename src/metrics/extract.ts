/**
 * Finds the quantities of a text, and the numbers that are none, in one pass.
 *
 * The pass runs over the folded text and stops at every character that can begin a numeral.
 * Three questions are asked there, in this order: is it part of a word (进一步), is it a date, an
 * address or another number without a quantity, and if neither, does a unit follow that counts?
 * Every numeral gets an answer and lands in exactly one of the two lists. Looking around is
 * bounded by the clause and by constants, so the cost is linear.
 */
import {fold, foldSpan, unfoldSpan, type Folded} from '../text/fold.ts'
import type {Outline, OutlineNode} from '../outline/types.ts'
import type {Span} from '../text/span.ts'
import {numeralClass} from '../numeral/characters.ts'
import {readLexical} from './lexical.ts'
import {isMask} from '../quantity/mask.ts'
import {buildMetric} from './metric.ts'
import {rejectByShape} from './shapes/reject.ts'
import {readQuantity} from '../quantity/quantity.ts'
import {readSign} from '../quantity/sign.ts'
import {judge} from './judgement/judge.ts'
import {advance, makeScan, remember} from './scan.ts'
import {inheritFromAbove} from './inherit.ts'
import {chooseSubject} from './subject/choose.ts'
import type {Choose} from './subject/types.ts'
import {linkParts} from './totals.ts'
import {matchUnit} from '../quantity/units.ts'
import type {Metric, MetricReading, RejectedNumber, RejectionReason} from './types.ts'

/** What is already known about the text. */
export interface MetricContext {
  /** Its outline: numbers in an enumerator are no metrics. */
  readonly outline?: Outline
}

/** All quantities of a text and all other numbers, each with its exact span. Never throws. */
export function extractMetrics(text: string, context: MetricContext = {}): MetricReading {
  return readMetrics(text, context, chooseSubject)
}

/** The same with another chooser of subjects, which is how its weights are learned. */
export function readMetrics(text: string, context: MetricContext, choose: Choose): MetricReading {
  const folded = fold(text)
  const source = folded.text
  const enumerators = enumeratorSpans(folded, context.outline)
  const scan = makeScan(source, choose)
  const metrics: Metric[] = []
  const rejected: RejectedNumber[] = []
  let nextEnumerator = 0

  const reject = (start: number, end: number, reason: RejectionReason, rule: string): void => {
    const span = unfoldSpan(folded, {start, end})
    rejected.push({text: text.slice(span.start, span.end), span, reason, rule})
  }

  let at = 0
  while (at < source.length) {
    advance(scan, at)
    if (!canBegin(source, at)) {
      at++
      continue
    }

    // Enumerators of the outline come first.
    while ((enumerators[nextEnumerator]?.end ?? Infinity) <= at) nextEnumerator++
    const enumerator = enumerators[nextEnumerator]
    if (enumerator !== undefined && enumerator.start <= at && isNumeralCharacter(source, at)) {
      let end = at
      while (end < enumerator.end && isNumeralCharacter(source, end)) end++
      reject(at, end, 'enumerator', 'reject/outline')
      at = end
      continue
    }

    const word = readLexical(source, at)
    if (word !== null) {
      reject(at, word.end, word.reason, word.rule)
      at = word.end
      continue
    }

    if (isNumeralCharacter(source, at) || isMask(source.charAt(at)) || source.charAt(at) === '半') {
      const shape = rejectByShape({
        text: source,
        at,
        isClauseStart: scan.clauseStart === at || scan.commaStart === at,
        isLineStart:
          scan.lineStart === at || (scan.lineStart === at - 1 && source.charAt(at - 1) === '('),
      })
      if (shape !== null && shape.end > at) {
        reject(at, shape.end, shape.reason, shape.rule)
        at = shape.end
        continue
      }
    }

    // 几次, 几个: no number is named.
    if (source.charAt(at) === '几' && matchUnit(source, at + 1) !== null) {
      reject(at, at + 1, 'vague', 'reject/vague')
      at++
      continue
    }

    const quantity = readQuantity(source, at)
    if (quantity === null) {
      const end = skipRun(source, at)
      if (isNumeralCharacter(source, at)) reject(at, end, 'label', 'reject/long-number')

      at = end
      continue
    }

    const verdict = judge(source, quantity, scan)
    if (verdict.kind === 'skip') {
      at = Math.max(at + 1, verdict.end)
      continue
    }

    if (verdict.kind === 'reject') {
      reject(at, verdict.end, verdict.reason, verdict.rule)
      at = Math.max(at + 1, verdict.end)
      continue
    }

    const metric = buildMetric(folded, text, quantity, verdict.isWeak, verdict.rule, scan)
    metrics.push(metric.metric)
    remember(scan, metric.trace)
    if (metric.trace.dimension === 'count') scan.alike.set(metric.metric.unit, metric.trace)
    at = quantity.end
  }

  const linked = linkParts(text, metrics)
  return {metrics: inheritFromAbove(text, linked, context.outline), rejected}
}

/** Whether anything that `readQuantity` reads can begin here. */
function canBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (numeralClass(code) !== 0) return true
  if (code < 0x80) {
    if (code === 0x6d) return isAreaMask(text, at)
    if (code === 0x2d) return readSign(text, at) !== null
    // A row of blanks is looked at once, at its beginning.
    if (code === 0x5f) return text.charAt(at - 1) !== '_'
    return code === 0x78 || code === 0x2a || code === 0x25
  }

  switch (text.charAt(at)) {
    case '半':
    case '某':
    case '×':
    case '□':
    case '‰':
    case '几':
      return true
    case '负':
    case '−':
      return readSign(text, at) !== null
    case '数':
    case '上':
      return '十百千万亿'.includes(text.charAt(at + 1) || ' ')
    default:
      return false
  }
}

/** `mxx`: an m that stands after no letter and before masked digits. */
function isAreaMask(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  return text.charAt(at + 1) === 'x' && !(before >= 0x61 && before <= 0x7a)
}

function isNumeralCharacter(text: string, at: number): boolean {
  return numeralClass(text.charCodeAt(at)) !== 0
}

/** Over the rest of a run that is no number, so that no character is tried twice. */
function skipRun(text: string, at: number): number {
  let end = at + 1
  const kind = numeralClass(text.charCodeAt(at))
  if (kind !== 0) while (end < text.length && numeralClass(text.charCodeAt(end)) === kind) end++
  else if (isMask(text.charAt(at))) while (isMask(text.charAt(end))) end++
  return end
}

function enumeratorSpans(folded: Folded, outline: Outline | undefined): readonly Span[] {
  const spans: Span[] = []
  const stack: OutlineNode[] = [...(outline?.nodes ?? [])].toReversed()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.enumerator !== '') {
      spans.push(
        foldSpan(folded, {start: node.span.start, end: node.span.start + node.enumerator.length}),
      )
    }

    for (const child of node.children.toReversed()) stack.push(child)
  }

  return spans
}
