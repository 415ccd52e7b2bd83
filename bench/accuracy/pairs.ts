/** What comparing the corpus must find: the truth about its pairs, as checks on a comparison. */
import type {Comparison, Document, Pair} from '../../src/index.ts'

/** One check with its outcome. */
export interface Check {
  readonly name: string
  readonly isMet: boolean
  readonly found: string
}

/** The one pair of copies, and how alike it is at least. */
const copies = ['20_6', '20_12'] as const
const leastOfCopies = 0.95

/** What the copies have in common beyond their words: 精神籍慰, 并未3户; 6000, 8000 and 800 square metres. */
const evidenceRules = ['pair/same-figures', 'pair/shared-slip'] as const

/** The pair that shares a section, and words of that section. */
const partials = ['20_13', '20_17'] as const
const sharedSection = '绿、亮、净、美、优'

/** Pairs with some common sentences. */
const passagePairs = [
  ['20_2', '20_17'],
  ['20_1', '20_20'],
] as const

/** Check a comparison of the corpus; needs all the documents named above. */
export function checkPairs(
  documents: readonly Document[],
  {pairs, clusters}: Comparison,
): readonly Check[] {
  const copy = findPair(pairs, copies)
  const partial = findPair(pairs, partials)
  const strays = pairs.filter(
    (pair) => pair.verdict !== 'boilerplate' && pair !== copy && pair !== partial,
  )

  return [
    {
      name: `${copies.join('/')} is a copy`,
      isMet: copy?.verdict === 'copy',
      found: copy?.verdict ?? 'no pair',
    },
    {
      name: `${copies.join('/')} similarity and both shares >= ${leastOfCopies}`,
      isMet:
        copy !== undefined &&
        Math.min(copy.similarity, copy.shareOfA, copy.shareOfB) >= leastOfCopies,
      found: showShares(copy),
    },
    {
      name: `${copies.join('/')} in one cluster`,
      isMet: clusters.some((ids) => copies.every((id) => ids.includes(id))),
      found: clusters.map((ids) => ids.join('+')).join(', ') || 'no cluster',
    },
    {
      name: `${copies.join('/')} have their figures and rare errors in common`,
      isMet: evidenceRules.every(
        (rule) =>
          copy?.findings.some((finding) => finding.rule === rule && finding.a.length > 0) === true,
      ),
      found: copy?.findings.map(({message}) => message).join('；') ?? 'no pair',
    },
    {
      name: 'no other pair has such evidence',
      isMet: pairs.every((pair) => pair === copy || pair.findings.length === 0),
      found: pairs
        .filter((pair) => pair !== copy && pair.findings.length > 0)
        .map(({a, b}) => `${a}/${b}`)
        .join(', '),
    },
    {
      name: `${partials.join('/')} is partial`,
      isMet: partial?.verdict === 'partial',
      found: partial?.verdict ?? 'no pair',
    },
    {
      name: `${partials.join('/')} shares the section on ${sharedSection}`,
      isMet: partial !== undefined && sharesWords(documents, partial, sharedSection),
      found: showShares(partial),
    },
    ...passagePairs.map((ids) => {
      const count = findPair(pairs, ids)?.passages.length ?? 0
      return {
        name: `${ids.join('/')} has passages`,
        isMet: count > 0,
        found: `${count} passages`,
      }
    }),
    {
      name: 'no other pair is copy or partial',
      isMet: strays.length === 0,
      found: strays.map(({a, b, verdict}) => `${a}/${b} ${verdict}`).join(', ') || 'none',
    },
  ]
}

/** Whether the truth above can be judged on these documents. */
export function hasKnownPairs(documents: readonly Document[]): boolean {
  const ids = new Set(documents.map(({id}) => id))
  return [...copies, ...partials, ...passagePairs.flat()].every((id) => ids.has(id))
}

function findPair(pairs: readonly Pair[], ids: readonly [string, string]): Pair | undefined {
  return pairs.find(({a, b}) => ids.includes(a) && ids.includes(b))
}

function sharesWords(documents: readonly Document[], pair: Pair, words: string): boolean {
  const text = documents.find(({id}) => id === pair.a)?.text ?? ''
  return pair.passages.some(({a}) => text.slice(a.start, a.end).includes(words))
}

function showShares(pair: Pair | undefined): string {
  if (pair === undefined) return 'no pair'
  return [pair.similarity, pair.shareOfA, pair.shareOfB].map((share) => share.toFixed(3)).join(' ')
}
