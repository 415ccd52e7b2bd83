/** The invariants of an analysis, checked in every test of whole documents. */
import {expect} from 'vitest'
import type {Analysis, OutlineNode, Span} from '../../src/index.ts'

/** Fail when a span of the analysis is out of place. */
export function assertWellFormed(analysis: Analysis): void {
  const {text} = analysis

  const check = ({start, end}: Span): void => {
    if (!(start >= 0 && start <= end && end <= text.length)) {
      expect.unreachable(`span ${start}..${end} of a text of ${text.length}`)
    }
  }

  const siblings = (nodes: readonly OutlineNode[], parent: Span): void => {
    let previous = parent.start
    for (const node of nodes) {
      check(node.span)
      expect(node.span.start).toBeGreaterThanOrEqual(previous)
      expect(node.span.end).toBeLessThanOrEqual(parent.end)
      check(node.titleSpan)
      expect(text.startsWith(node.enumerator, node.span.start)).toBe(true)
      siblings(node.children, node.span)
      previous = node.span.end
    }
  }

  const tiles = (stretches: readonly {readonly span: Span}[]): void => {
    let end = 0
    let outside = ''
    for (const {span} of stretches) {
      check(span)
      expect(span.start).toBeGreaterThanOrEqual(end)
      outside += text.slice(end, span.start)
      end = span.end
    }

    expect((outside + text.slice(end)).replaceAll(/[\s\u0085\u200B-\u200D\u2060]/gu, '')).toBe('')
  }

  siblings(analysis.outline, {start: 0, end: text.length})
  // Page chrome is covered by `excluded` and by no section.
  tiles([...analysis.sections, ...analysis.excluded].toSorted(byStart))
  for (const {span} of analysis.sentences) check(span)
  tiles(covering(analysis))

  let last = -1
  for (const {span, text: quoted, min, max} of analysis.metrics) {
    check(span)
    expect(text.slice(span.start, span.end)).toBe(quoted)
    expect(span.start).toBeGreaterThan(last)
    if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max)
    last = span.end - 1
  }

  for (const {span, text: quoted} of [
    ...analysis.rejectedNumbers,
    ...analysis.placeholders,
    ...analysis.excluded,
  ]) {
    check(span)
    expect(text.slice(span.start, span.end)).toBe(quoted)
  }

  const {facts} = analysis
  for (const {span, text: quoted} of [
    ...facts.people,
    ...facts.citations,
    ...facts.honours,
    ...facts.names,
  ]) {
    check(span)
    expect(text.slice(span.start, span.end)).toBe(quoted)
  }

  for (const span of [
    facts.body?.span,
    facts.place?.span,
    facts.period.span,
    ...facts.honours.map(({givenBySpan}) => givenBySpan),
  ]) {
    if (span !== undefined && span !== null) check(span)
  }

  const {followUps, concreteness} = analysis.completeness
  for (const {problem, nextStep} of followUps) {
    check(problem)
    if (nextStep !== null) check(nextStep)
  }

  for (const span of concreteness.stockPhrases) check(span)
  for (const {spans} of analysis.findings) for (const span of spans) check(span)
  for (const {span} of analysis.warnings) if (span !== undefined) check(span)
  expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis)
}

const byStart = (left: {readonly span: Span}, right: {readonly span: Span}): number =>
  left.span.start - right.span.start

/** The sentences and the page chrome that lies in none of them. */
function covering({sentences, excluded}: Analysis): readonly {readonly span: Span}[] {
  const outside = excluded.filter(
    ({span}) =>
      !sentences.some((each) => each.span.start <= span.start && span.end <= each.span.end),
  )
  return [...sentences, ...outside].toSorted(byStart)
}
