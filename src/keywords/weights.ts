/**
 * TF-IDF weights of the words of documents.
 *
 * Counts, weights and ranking are natural's `TfIdf` (its inner module: the package's root loads
 * databases and prints). Two departures:
 *
 * 1. `idf` is ours: natural counts documents anew for every word (29 ms a document at 1,000
 *    documents); here the counts are made once. natural's constant 1 is left out, which let a word of every
 *    document (`社区`) lead by mere frequency.
 * 2. A background of work summaries is added to the collection, see `background.ts`: alone, a
 *    document has no rarity to measure.
 *
 * Cost: linear in the words, plus sorting the distinct words of each document.
 */
import {requirePackage} from '../words/require-package.ts'
import {backgroundCounts, backgroundSize} from './background.ts'
import type {Keyword} from './types.ts'

/** What is used of natural 8's `TfIdf`. */
interface TfIdf {
  idf: (term: string) => number
  addDocument(words: readonly string[]): void
  listTerms(index: number): {term: string; tfidf: number}[]
}

/** The words of every document with their weights, the heaviest first, ties in code-unit order. */
export function weighWords(
  documents: readonly (readonly string[])[],
): readonly (readonly Keyword[])[] {
  const TfIdf = requirePackage('natural/lib/natural/tfidf/tfidf.js', isTfIdf)
  if (TfIdf === null) return documents.map(() => [])

  const counts = countDocuments(documents)
  const total = documents.length + backgroundSize
  const tfIdf = new TfIdf()
  tfIdf.idf = (term) =>
    Math.log((total + 1) / (1 + (counts.get(term) ?? 0) + (backgroundCounts.get(term) ?? 0)))

  for (const words of documents) tfIdf.addDocument(words.filter((word) => !word.startsWith('_')))
  return documents.map((_, index) =>
    tfIdf
      .listTerms(index)
      .map(({term, tfidf}) => ({word: term, weight: tfidf}))
      .toSorted((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1)),
  )
}

/** In how many documents each word stands. */
function countDocuments(documents: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const words of documents) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }

  return counts
}

function isTfIdf(exports: unknown): exports is new () => TfIdf {
  return typeof exports === 'function'
}
