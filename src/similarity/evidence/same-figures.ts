/**
 * `pair/same-figures`: the same amounts in the same order, however the words around them were
 * changed (6000余平米, 8000余平米, 800平米). One equal figure is chance, a row of them is not.
 */
import {compareSpans, overlaps, type Span} from '../../text/span.ts'
import {ruled} from '../../wording/results/say.ts'
import type {PairFinding} from '../types.ts'
import {quote} from './evidence-text.ts'
import type {Figure} from './figures.ts'
import type {EvidencePair} from './traits.ts'

/** Other figures that may stand between two of a row, on either side. */
const mostSkipped = 3
/** Characters that may: a row is one story, not two halves of a long report. */
const farthest = 600
/** Telling figures (two digits or more) that make a row, and their weight together. */
const fewestTelling = 3
const tellingWeight = 0.7
const leastWeight = 3
/** Matches before one that are tried as its predecessor. */
const lookBack = 60
/** Of a figure that a text repeats, these many places before and after its turn are tried. */
const mostTurns = 8
/** Bounds the work where two texts are tables. */
const mostMatches = 20_000
const shownFigures = 6

interface Match {
  readonly a: number
  readonly b: number
}

/**
 * Rows of equal figures. With `isOutside`, those in passages do not count: what a template or a
 * notice says is everyone's.
 */
export function sameFigures(
  {a, b, passages}: EvidencePair,
  isOutside: boolean,
): readonly PairFinding[] {
  if (a.figures().length < fewestTelling) return []
  const figuresA = isOutside
    ? outside(
        a.figures(),
        passages.map((passage) => passage.a),
      )
    : a.figures()
  const figuresB = isOutside
    ? outside(
        b.figures(),
        passages.map((passage) => passage.b),
      )
    : b.figures()
  if (figuresA.length < fewestTelling || figuresB.length < fewestTelling) return []
  const matches = findMatches(figuresA, figuresB)

  return findRows(matches, figuresA, figuresB).map((row) => {
    const spansA = row.flatMap((match) => figuresA[match.a]?.span ?? [])
    const spansB = row.flatMap((match) => figuresB[match.b]?.span ?? [])
    const shown = spansA.slice(0, shownFigures).map((span) => quote(a.text, span))
    return ruled(
      'pair/same-figures',
      {figures: shown, count: spansA.length},
      {a: spansA, b: spansB},
    )
  })
}

/** Figures that touch none of the spans, which do not overlap one another. */
function outside(figures: readonly Figure[], spans: readonly Span[]): readonly Figure[] {
  const sorted = spans.toSorted(compareSpans)
  let next = 0
  return figures.filter(({span}) => {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= span.start) next++
    const passage = sorted[next]
    return passage === undefined || !overlaps(passage, span)
  })
}

function findMatches(figuresA: readonly Figure[], figuresB: readonly Figure[]): readonly Match[] {
  const places = new Map<string, number[]>()
  for (const [index, {key}] of figuresB.entries()) {
    const known = places.get(key)
    if (known === undefined) places.set(key, [index])
    else known.push(index)
  }

  const turns = new Map<string, number>()
  const matches: Match[] = []
  for (const [index, {key}] of figuresA.entries()) {
    const turn = turns.get(key) ?? 0
    turns.set(key, turn + 1)
    const others = places.get(key) ?? []
    for (const other of others.slice(Math.max(0, turn - mostTurns), turn + mostTurns)) {
      if (matches.length === mostMatches) return matches
      matches.push({a: index, b: other})
    }
  }

  return matches
}

/** The heaviest rows, disjoint on both sides. */
function findRows(
  matches: readonly Match[],
  figuresA: readonly Figure[],
  figuresB: readonly Figure[],
): readonly (readonly Match[])[] {
  const weights = matches.map(({a}) => figuresA[a]?.weight ?? 0)
  const scores = [...weights]
  const previous = matches.map(() => -1)
  for (const [index, match] of matches.entries()) {
    for (let earlier = Math.max(0, index - lookBack); earlier < index; earlier++) {
      const candidate = matches[earlier]
      if (candidate === undefined || !follows(candidate, match, figuresA, figuresB)) continue
      const score = (scores[earlier] ?? 0) + (weights[index] ?? 0)
      if (score > (scores[index] ?? 0)) {
        scores[index] = score
        previous[index] = earlier
      }
    }
  }

  const order = matches
    .map((_, index) => index)
    .toSorted((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0) || left - right)
  const usedA = new Set<number>()
  const usedB = new Set<number>()
  const rows: (readonly Match[])[] = []
  for (const end of order) {
    if ((scores[end] ?? 0) < leastWeight) break
    const row: Match[] = []
    for (let at = end; at !== -1; at = previous[at] ?? -1) {
      const match = matches[at]
      if (match === undefined || usedA.has(match.a) || usedB.has(match.b)) break
      row.push(match)
    }

    row.reverse()
    const telling = row.filter(({a}) => (figuresA[a]?.weight ?? 0) >= tellingWeight)
    const weight = row.reduce((sum, {a}) => sum + (figuresA[a]?.weight ?? 0), 0)
    if (telling.length < fewestTelling || weight < leastWeight) continue
    for (const {a, b} of row) {
      usedA.add(a)
      usedB.add(b)
    }

    rows.push(row)
  }

  return rows.toSorted((left, right) => (left[0]?.a ?? 0) - (right[0]?.a ?? 0))
}

function follows(
  earlier: Match,
  later: Match,
  figuresA: readonly Figure[],
  figuresB: readonly Figure[],
): boolean {
  const stepA = later.a - earlier.a
  const stepB = later.b - earlier.b
  if (stepA < 1 || stepB < 1 || stepA > mostSkipped + 1 || stepB > mostSkipped + 1) return false
  const distanceA = (figuresA[later.a]?.span.start ?? 0) - (figuresA[earlier.a]?.span.end ?? 0)
  const distanceB = (figuresB[later.b]?.span.start ?? 0) - (figuresB[earlier.b]?.span.end ?? 0)
  return distanceA <= farthest && distanceB <= farthest
}
