/**
 * Compares a collection of documents: pairs with their passages, clusters of copies, groups that
 * share a template, and for each document how much of it stands elsewhere.
 *
 * Pure, synchronous and deterministic; needs no word segmenter; whether it throws depends on the
 * options and the shape of the input, never on a text. Inside, documents are numbers, so two
 * documents with one id are still two.
 */
import type {Document} from '../document/types.ts'
import {makeEvidenceFinder} from './evidence/evidence.ts'
import {documentShares} from './judgement/document-shares.ts'
import type {Judged} from './judgement/judge.ts'
import {normalCodes} from './normal/normal-form.ts'
import {readOptions, type CompareOptions} from './options.ts'
import {makeReader, originalSpan, renderPair} from './rendering/render.ts'
import {search} from './search.ts'
import type {Comparison, Verdict} from './types.ts'

export type {CompareOptions} from './options.ts'

/**
 * Compare documents with one another.
 *
 * @throws {TypeError | RangeError}
 *   When the documents or the options are not what they should be.
 */
export function compare(documents: readonly Document[], options: CompareOptions = {}): Comparison {
  const settings = readOptions(options)
  checkDocuments(documents)
  const codes = documents.map(({text}) => normalCodes(text))
  const lengths = codes.map(({length}) => length)
  const {judged, clusters, groups} = search(codes, settings)

  const ranked = judged.toSorted(bySuspicion).slice(0, settings.maxPairs)
  const read = makeReader(documents)
  const findEvidence = makeEvidenceFinder()
  const idOf = (index: number): string => documents[index]?.id ?? ''

  return {
    documents: documentShares(documents, lengths, judged),
    pairs: ranked.map((pair) => renderPair(pair, documents, read, findEvidence)),
    clusters: clusters.map((members) => members.map(idOf)),
    groups: groups.map(({members, share, passages}) => ({
      documents: members.map(idOf),
      share,
      passages: passages.map(({start, end}) =>
        originalSpan(read(members[0] ?? 0).form, start, end),
      ),
    })),
  }
}

const verdictRanks: Readonly<Record<Verdict, number>> = {copy: 0, partial: 1, boilerplate: 2}

/** Worse verdicts first, then the larger share of the shorter document, then the order of the input. */
function bySuspicion(left: Judged, right: Judged): number {
  return (
    verdictRanks[left.verdict] - verdictRanks[right.verdict] ||
    weight(right) - weight(left) ||
    firstOf(left) - firstOf(right) ||
    lastOf(left) - lastOf(right)
  )
}

function weight({alignment, original, verdict}: Judged): number {
  const shared = verdict === 'copy' ? alignment.matched : original
  return shared / Math.max(1, Math.min(alignment.lengthA, alignment.lengthB))
}

function firstOf({alignment: {a, b}}: Judged): number {
  return Math.min(a, b)
}

function lastOf({alignment: {a, b}}: Judged): number {
  return Math.max(a, b)
}

function checkDocuments(documents: unknown): void {
  if (!Array.isArray(documents)) {
    throw new TypeError(`documents: expected an array, got ${typeof documents}`)
  }

  for (const [index, document] of documents.entries()) {
    for (const key of ['id', 'text']) {
      const value: unknown = isRecord(document) ? document[key] : undefined
      if (typeof value === 'string') continue
      throw new TypeError(`documents[${index}].${key}: expected a string, got ${typeof value}`)
    }
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
