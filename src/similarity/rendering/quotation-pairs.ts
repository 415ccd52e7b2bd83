/** Which pairs would be `partial` by quotations alone. */
import {readAlignment, readPassages} from '../alignment/batch.ts'
import {hasOwnText, leastPartial, verdicts} from '../judgement/judge.ts'
import {stockShareOf} from '../judgement/judge-batch.ts'
import type {Settings} from '../options.ts'
import type {FoundBatch} from '../search/decide.ts'
import type {Verdict} from '../types.ts'
import {quotedRuns, quotedSymbols, type QuotedRuns} from './quoted.ts'
import type {Lookup, Reader} from './render.ts'

/** The verdict that a batch holds. */
export function verdictOf({judged}: FoundBatch, index: number): Verdict {
  return verdicts[judged.verdicts[index] ?? 0] ?? 'boilerplate'
}

/**
 * A test for pairs: whether they are `partial`, and what stands outside of quotations, even if all of
 * it were original, would not make them so. Texts are read only of pairs that are `partial`.
 */
export function makeQuotationTest(
  lengths: Uint32Array,
  lookup: Lookup,
  read: Reader,
  settings: Settings,
): (found: FoundBatch, index: number) => boolean {
  const {minPassage} = settings
  const known = new Map<number, QuotedRuns>()
  const runsOf = (document: number): QuotedRuns => {
    const runs =
      known.get(document) ?? quotedRuns(lookup(document).text, () => read(document), minPassage)
    known.set(document, runs)
    return runs
  }

  return (found, index) => {
    if (verdictOf(found, index) !== 'partial') return false
    const {batch, judged} = found
    const {a, b} = readAlignment(batch, index)
    const runsA = runsOf(a)
    if (runsA.length === 0) return false
    const runsB = runsOf(b)
    if (runsB.length === 0) return false

    let quoted = 0
    let original = 0
    let substantial = 0
    let longest = 0
    for (const [passage, blocks] of readPassages(batch, index).entries()) {
      const matched = blocks.reduce((sum, {length}) => sum + length, 0)
      const inside = quotedSymbols(blocks, runsA, runsB)
      quoted += inside
      const outside = matched - inside
      // The words that lead to a quotation are no passage of their own.
      if (inside > 0 && outside < minPassage) continue
      const own = outside * (1 - stockShareOf(judged, index, passage))
      original += own
      substantial += outside
      longest = Math.max(longest, own)
    }

    if (quoted === 0) return false
    const rest = {original: Math.min(original, judged.original[index] ?? 0), substantial, longest}
    const needed = leastPartial(lengths[a] ?? 0, lengths[b] ?? 0, settings)
    return !hasOwnText(rest, needed, settings)
  }
}
