/** Judges a comparison of a synthetic corpus: recall by disguise, precision, spans, groups. */
import type {Comparison, Pair} from '../../src/index.ts'
import {truePairs, type Corpus} from './corpus.ts'
import {disguises} from './disguises.ts'
import {offsetOf, ownOrigin, sourceOf} from './tracked.ts'

/** Floors that are not a disguise's own. */
export const floors = {precision: 0.99, mass: 0.99, spans: 0.95, groups: 0.9} as const

export interface DisguiseScore {
  readonly name: string
  readonly pairs: number
  readonly recall: number
  readonly leastRecall: number
  /** Share of the pairs that are called `copy`. */
  readonly copies: number
  /** Of the characters that the passages claim, the share that came from just there; `null` without pairs. */
  readonly spanPrecision: number | null
  /** Of the characters that were copied in pieces long enough, the share that passages claim. */
  readonly spanRecall: number | null
}

/** What is kept of a pair; its passages only where spans are judged. */
type ClaimedPair = Pick<Pair, 'a' | 'b' | 'verdict' | 'reason' | 'passages'>

export interface SimilarityScore {
  readonly disguises: readonly DisguiseScore[]
  readonly claimed: number
  readonly precision: number
  /** Claimed pairs that are none, by the kinds of their documents, with the number of each. */
  readonly falseKinds: ReadonlyMap<string, number>
  readonly falsePairs: readonly ClaimedPair[]
  readonly families: number
  readonly familiesFound: number
}

/** Pairs of one disguise whose spans are judged: making the texts anew takes time. */
const judgedSpans = 60

/** The part of a comparison that is judged; of the pairs, the worst come first. */
export interface JudgedComparison {
  readonly pairs: Iterable<ClaimedPair>
  readonly groups: Comparison['groups']
}

export function scoreComparison(
  corpus: Corpus,
  {pairs, groups}: JudgedComparison,
): SimilarityScore {
  const {plan, numberOf} = corpus
  const keyOf = (first: number, second: number): number =>
    Math.min(first, second) * plan.size + Math.max(first, second)
  const truth = new Set<number>()
  const spansJudged = new Set<number>()
  for (const [name, list] of truePairs(plan)) {
    for (const [first, second] of list) truth.add(keyOf(first, second))
    if (!(name in disguises)) continue
    for (const [first, second] of list.slice(0, judgedSpans)) spansJudged.add(keyOf(first, second))
  }

  const claimed = new Map<number, ClaimedPair>()
  for (const {a, b, verdict, reason, passages} of pairs) {
    // The worst come first, and what is not claimed is not read: it is most of a large collection.
    if (verdict === 'boilerplate') break
    const key = keyOf(numberOf(a), numberOf(b))
    claimed.set(key, {a, b, verdict, reason, passages: spansJudged.has(key) ? passages : []})
  }

  const scores: DisguiseScore[] = []
  for (const [name, list] of truePairs(plan)) {
    const found = list.flatMap(([first, second]) => claimed.get(keyOf(first, second)) ?? [])
    const spans =
      name in disguises
        ? judgeSpans(
            corpus,
            found.filter(({a, b}) => spansJudged.has(keyOf(numberOf(a), numberOf(b)))),
          )
        : null
    scores.push({
      name,
      pairs: list.length,
      recall: found.length / list.length,
      leastRecall: disguises[name]?.leastRecall ?? floors.mass,
      copies: found.filter(({verdict}) => verdict === 'copy').length / list.length,
      spanPrecision: spans?.precision ?? null,
      spanRecall: spans?.recall ?? null,
    })
  }

  const falsePairs = [...claimed].flatMap(([key, pair]) => (truth.has(key) ? [] : [pair]))
  const falseKinds = new Map<string, number>()
  for (const pair of falsePairs) {
    const kinds = [pair.a, pair.b].map((id) => plan.roles.get(numberOf(id))?.kind ?? 'fresh')
    const name = kinds.toSorted().join(' & ')
    falseKinds.set(name, (falseKinds.get(name) ?? 0) + 1)
  }

  const templates = plan.families.get('template') ?? []
  const familiesFound = templates.filter((members) => {
    const ids = new Set(members.map((number) => corpus.idOf(number)))
    return groups.some(
      (group) => group.documents.filter((id) => ids.has(id)).length >= floors.groups * ids.size,
    )
  }).length

  return {
    disguises: scores,
    claimed: claimed.size,
    precision: claimed.size === 0 ? 1 : 1 - falsePairs.length / claimed.size,
    falseKinds,
    falsePairs,
    families: templates.length,
    familiesFound,
  }
}

/** Characters on either side that must be equal for a claim to be right in another place. */
const contextLength = 3

const letterPattern = /[\p{L}\p{N}]/u

/** A passage has this many letters: a heading of eight that was moved alone is no finding. */
const shortestPiece = 13
/** Letters further apart than this in the source are not one piece: the longest gap that is bridged. */
const farthestApart = 40

/** For each character of a copy, whether it was copied unchanged in a piece long enough to be found. */
function findExpected(text: string, origins: readonly number[], source: number): Uint8Array {
  const isExpected = new Uint8Array(text.length)
  let piece: number[] = []
  let last = -1
  const close = (): void => {
    if (piece.length >= shortestPiece) for (const at of piece) isExpected[at] = 1
    piece = []
  }

  for (const [at, origin] of origins.entries()) {
    if (origin < 0 || sourceOf(origin) !== source || !letterPattern.test(text.charAt(at))) continue
    const offset = offsetOf(origin)
    if (
      offset <= last ||
      offset - last > farthestApart ||
      at - (piece.at(-1) ?? at) > farthestApart
    ) {
      close()
    }

    piece.push(at)
    last = offset
  }

  close()
  return isExpected
}

function judgeSpans(
  {plan, numberOf, track}: Corpus,
  pairs: readonly ClaimedPair[],
): {readonly precision: number | null; readonly recall: number | null} {
  let right = 0
  let wrong = 0
  let copiedCount = 0
  let recalled = 0

  for (const {a, b, passages} of pairs) {
    const role = plan.roles.get(numberOf(a))
    const isCopyA = role?.kind === 'copy' && role.sources.includes(numberOf(b))
    const copy = numberOf(isCopyA ? a : b)
    const copyRole = plan.roles.get(copy)
    if (copyRole?.kind !== 'copy') continue
    const source = copyRole.sources.indexOf(numberOf(isCopyA ? b : a))
    const {text, origins} = track(copy)
    const sourceText = track(numberOf(isCopyA ? b : a)).text
    const claims = new Int32Array(text.length).fill(-1)
    for (const [index, passage] of passages.entries()) {
      const span = isCopyA ? passage.a : passage.b
      claims.fill(index, span.start, span.end)
    }

    const isExpected = findExpected(text, origins, source)
    for (let at = 0; at < text.length; at++) {
      const origin = origins[at] ?? ownOrigin
      if (!letterPattern.test(text.charAt(at))) continue
      const isCopied = origin >= 0 && sourceOf(origin) === source
      if (isExpected[at] === 1) copiedCount++
      const passage = passages[claims[at] ?? -1]
      if (passage === undefined) continue
      const span = isCopyA ? passage.b : passage.a
      if (isCopied && offsetOf(origin) >= span.start && offsetOf(origin) < span.end) {
        right++
        if (isExpected[at] === 1) recalled++
      } else if (isCopied || origin === ownOrigin) {
        // A sentence that stands twice may be matched with either place.
        const around = text.slice(at - contextLength, at + contextLength + 1)
        if (sourceText.slice(span.start, span.end).includes(around)) {
          right++
          if (isExpected[at] === 1) recalled++
        } else wrong++
      }
    }
  }

  return {
    precision: right + wrong === 0 ? null : right / (right + wrong),
    recall: copiedCount === 0 ? null : recalled / copiedCount,
  }
}
