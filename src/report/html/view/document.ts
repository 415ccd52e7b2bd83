/** One document: its sections, their lines, and every mark that lies over them. */
import type {Warning} from '../../../diagnostics/types.ts'
import type {Finding} from '../../../findings/types.ts'
import type {Metric} from '../../../metrics/types.ts'
import type {OutlineNode} from '../../../outline/types.ts'
import type {Placeholder} from '../../../placeholders/types.ts'
import type {Role, RoleEvidence, Section} from '../../../roles/types.ts'
import {nonBlankLines} from '../../../text/lines.ts'
import type {Span} from '../../../text/span.ts'
import type {Corpus, DocumentEntry, PairEntry} from './corpus.ts'
import {cutLayers, type Layer, type Piece} from './layers.ts'
import {rankSources, type RankedSource, type SourceView} from './sources.ts'

/** What may lie over a stretch of a document's text, the outermost first. */
export type DocumentMark =
  | {readonly kind: 'title'; readonly node: OutlineNode}
  | {readonly kind: 'passage'; readonly sources: readonly RankedSource[]; readonly span: Span}
  | {readonly kind: 'placeholder'; readonly placeholder: Placeholder}
  | {readonly kind: 'metric'; readonly metric: Metric; readonly index: number}
  | {
      readonly kind: 'warning'
      readonly index: number
      readonly warning: Warning
      readonly span: Span
    }
  | {
      readonly kind: 'finding'
      readonly index: number
      readonly finding: Finding
      readonly span: Span
    }

export interface LineView {
  /** The heading that makes up the line; `null` of other lines. */
  readonly heading: OutlineNode | null
  /** Whether the line began in the section before. */
  readonly isContinued: boolean
  readonly pieces: readonly Piece<DocumentMark>[]
}

/** A section, or what stands between sections because a web page put it there. */
export interface SectionView {
  /** Number among the sections; `null` of what is excluded. */
  readonly index: number | null
  readonly role: Role | null
  /** 0..1. */
  readonly confidence: number
  readonly heading: string | null
  /** The rules that spoke for the role, the strongest first, each with the words that fired it. */
  readonly evidence: readonly {
    readonly rule: string
    readonly weight: number
    readonly cue: string | null
  }[]
  readonly lines: readonly LineView[]
}

export interface DocumentView {
  readonly entry: DocumentEntry
  readonly sections: readonly SectionView[]
  /** Pairs, the largest share of this document first. */
  readonly sources: readonly {
    readonly pair: PairEntry
    readonly other: DocumentEntry
    readonly share: number
  }[]
}

/** Most rules that are shown for one section. */
const evidenceCount = 5

export function documentView(corpus: Corpus, entry: DocumentEntry): DocumentView {
  const {analysis} = entry
  const pairs = (corpus.pairsOf.get(entry.id) ?? []).map((pair) => {
    const isA = pair.a === entry
    return {
      pair,
      isA,
      other: isA ? pair.b : pair.a,
      share: isA ? pair.pair.shareOfA : pair.pair.shareOfB,
    }
  })

  const lines = nonBlankLines(analysis.text)
  const layers = marksOf(
    entry,
    new Set(lines.map(({start}) => start)),
    pairs.flatMap(({pair, isA, other}) =>
      pair.pair.passages.map((passage, index) => ({
        pair,
        other,
        passage: index,
        span: isA ? passage.a : passage.b,
        isStock: passage.stock,
      })),
    ),
  )
  const headings = new Map(lineHeadings(analysis.outline).map((node) => [node.span.start, node]))

  return {
    entry,
    sections: [
      ...analysis.sections.map((section, index) => ({
        start: section.span.start,
        view: {
          index,
          role: section.role,
          confidence: section.confidence,
          heading: section.heading ?? null,
          evidence: evidenceOf(entry, section),
          lines: linesOf(section.span, lines, layers, headings),
        },
      })),
      ...analysis.excluded.map(({span, rule}) => ({
        start: span.start,
        view: {
          index: null,
          role: null,
          confidence: 1,
          heading: null,
          evidence: [{rule, weight: 1, cue: null}],
          lines: linesOf(span, lines, layers, headings),
        },
      })),
    ]
      .toSorted((a, b) => a.start - b.start)
      .map(({view}) => view),
    sources: pairs
      .map(({pair, other, share}) => ({pair, other, share}))
      .toSorted((a, b) => b.share - a.share),
  }
}

/** All marks in the order in which they nest. */
function marksOf(
  {analysis}: DocumentEntry,
  lineStarts: ReadonlySet<number>,
  sources: readonly SourceView[],
): readonly Layer<DocumentMark>[] {
  const {outline, placeholders, metrics, warnings, findings} = analysis
  return [
    ...flatten(outline).flatMap((node) => titleLayer(node, lineStarts)),
    ...rankSources(sources.filter(({isStock}) => !isStock)).map((stretch) => ({
      span: stretch.span,
      mark: {kind: 'passage' as const, ...stretch},
    })),
    ...warnings.flatMap((warning, index) => {
      const {span} = warning
      return span === undefined
        ? []
        : [{span, mark: {kind: 'warning' as const, index, warning, span}}]
    }),
    ...findings.flatMap((finding, index) =>
      finding.spans.map((span) => ({
        span,
        mark: {kind: 'finding' as const, index, finding, span},
      })),
    ),
    ...placeholders.map((placeholder) => ({
      span: placeholder.span,
      mark: {kind: 'placeholder' as const, placeholder},
    })),
    ...metrics.map((metric, index) => ({
      span: metric.span,
      mark: {kind: 'metric' as const, metric, index},
    })),
  ]
}

/**
 * A title inside a line as a whole; of an item, whose words are no title, the enumerator alone. A
 * heading that begins its line is drawn as a heading, not as a mark.
 */
function titleLayer(
  node: OutlineNode,
  lineStarts: ReadonlySet<number>,
): readonly Layer<DocumentMark>[] {
  const {kind, runIn, span, titleSpan, enumerator} = node
  if (kind === 'heading' && !runIn && lineStarts.has(span.start)) return []
  const end = kind === 'item' ? span.start + enumerator.length : titleSpan.end
  return [{span: {start: span.start, end}, mark: {kind: 'title', node}}]
}

/** A tree as a list, in reading order. */
export function flatten(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)])
}

function lineHeadings(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return flatten(nodes).filter(({kind, runIn}) => kind === 'heading' && !runIn)
}

function linesOf(
  span: Span,
  lines: readonly Span[],
  layers: readonly Layer<DocumentMark>[],
  headings: ReadonlyMap<number, OutlineNode>,
): readonly LineView[] {
  const found: LineView[] = []
  for (let index = firstAfter(lines, span.start); index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined || line.start >= span.end) break
    const part = {start: Math.max(line.start, span.start), end: Math.min(line.end, span.end)}
    if (part.start >= part.end) continue
    const isContinued = part.start > line.start
    found.push({
      heading: isContinued ? null : (headings.get(line.start) ?? null),
      isContinued,
      pieces: cutLayers(part, layersIn(part, layers)),
    })
  }

  return found
}

function layersIn(
  {start, end}: Span,
  layers: readonly Layer<DocumentMark>[],
): readonly Layer<DocumentMark>[] {
  return layers.filter(({span}) => span.start < end && start < span.end)
}

/** Index of the first line that ends after an offset. */
function firstAfter(lines: readonly Span[], offset: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((lines[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }

  return low
}

function evidenceOf({analysis}: DocumentEntry, {span}: Section): SectionView['evidence'] {
  const strongest = new Map<string, RoleEvidence>()
  for (const sentence of analysis.sentences) {
    if (sentence.span.start < span.start || sentence.span.end > span.end) continue
    for (const evidence of sentence.evidence) {
      const known = strongest.get(evidence.rule)
      if (known === undefined || evidence.weight > known.weight) {
        strongest.set(evidence.rule, evidence)
      }
    }
  }

  return [...strongest.values()]
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, evidenceCount)
    .map(({rule, weight, span: cue}) => ({
      rule,
      weight,
      cue: cue === undefined ? null : analysis.text.slice(cue.start, cue.end),
    }))
}
