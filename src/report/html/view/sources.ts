/** Where the passages of a document stand elsewhere: every stretch with all of its sources. */
import type {Span} from '../../../text/span.ts'
import type {DocumentEntry, PairEntry} from './corpus.ts'

/** A passage that another document has too. */
export interface SourceView {
  readonly pair: PairEntry
  readonly other: DocumentEntry
  /** Number of the passage within the pair, from 0. */
  readonly passage: number
  readonly span: Span
  readonly isStock: boolean
}

/** One of the documents that a stretch stands in. */
export interface RankedSource extends SourceView {
  /** How much of the stretch it has, 0..1. */
  readonly covered: number
}

/** A stretch with its sources, the one that has most of it first. */
export interface SharedStretch {
  readonly span: Span
  readonly sources: readonly RankedSource[]
}

/** What a better source leaves of a passage is a stretch of its own from so many characters on. */
const shortestRest = 8

/** A source that has less of a stretch than this is named where it has more. */
const leastCovered = 0.2

/**
 * Stretches that do not overlap, in reading order. `sources` come with the worst pair first; what
 * it leaves free goes to the next. Cost: stretches times sources of one document.
 */
export function rankSources(sources: readonly SourceView[]): readonly SharedStretch[] {
  const spans: Span[] = []
  for (const {span} of sources) {
    for (const rest of without(span, spans)) {
      if (rest.end - rest.start >= Math.min(shortestRest, span.end - span.start)) spans.push(rest)
    }
  }

  return spans
    .toSorted((left, right) => left.start - right.start)
    .map((span) => ({span, sources: sourcesOf(span, sources)}))
}

/** Each document once, with its passage that covers most of the span. */
function sourcesOf(span: Span, sources: readonly SourceView[]): readonly RankedSource[] {
  const best = new Map<DocumentEntry, RankedSource>()
  for (const source of sources) {
    const shared = Math.min(span.end, source.span.end) - Math.max(span.start, source.span.start)
    const covered = shared / (span.end - span.start)
    if (covered < leastCovered || covered <= (best.get(source.other)?.covered ?? 0)) continue
    best.set(source.other, {...source, covered})
  }

  return [...best.values()].toSorted((left, right) => right.covered - left.covered)
}

/** What of a span lies in none of the others. */
function without(span: Span, others: readonly Span[]): readonly Span[] {
  let free: readonly Span[] = [span]
  for (const {start, end} of others) {
    if (start >= span.end || end <= span.start) continue
    free = free.flatMap((each) =>
      [
        {start: each.start, end: Math.min(each.end, start)},
        {start: Math.max(each.start, end), end: each.end},
      ].filter((rest) => rest.start < rest.end),
    )
  }

  return free
}
