/**
 * Gold annotations of facts: the JSON files of `bench/gold/facts/`, each a list of documents.
 *
 * Facts are annotated by document, not by mention: what it names, each once. Names of the state as a
 * whole (党中央) and bodies without a name of their own (我校, 上级部门) are none.
 */
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {readDocuments, type Document} from '../../src/index.ts'
import {
  defaultCorpus,
  factsCorpus,
  factsGold,
  namesCorpus,
  peopleCorpus,
  structureCorpus,
} from '../inputs.ts'

/** The facts of one document. Lists hold each fact once. */
export interface GoldFacts {
  readonly doc: string
  /** Every answer that counts as right; `null` is the answer that there is none. */
  readonly body: readonly (string | null)[]
  readonly place: readonly (string | null)[]
  readonly period: readonly string[]
  /** `office:name`; the office is empty where none is named. */
  readonly people: readonly string[]
  /** Titles in 《…》. */
  readonly citations: readonly string[]
  readonly documentNumbers: readonly string[]
  readonly honours: readonly string[]
  /** Places and organisations by name. */
  readonly names: readonly string[]
  /** Those of another place that a copied report forgot to change. */
  readonly foreign: readonly string[]
  /** Arguable names, neither demanded nor punished. */
  readonly optional: readonly string[]
}

/** The facts of one document, of the kinds that were annotated. */
export type SomeFacts = Pick<GoldFacts, 'doc'> & Partial<GoldFacts>

/** A document with its facts. */
export interface FactCase {
  readonly document: Document
  /** A set may annotate some kinds of facts alone. */
  readonly gold: SomeFacts
}

/** All documents whose facts are annotated: of the corpus, of `gold/structure`, and made ones. */
export async function readFactCases(): Promise<readonly FactCase[]> {
  const sets: readonly (readonly [gold: string, corpus: string])[] = [
    ['corpus.json', defaultCorpus],
    ['structure.json', structureCorpus],
    ['made.json', factsCorpus],
    ['fresh.json', factsCorpus],
    ['people.json', peopleCorpus],
    ['names.json', namesCorpus],
  ]
  const cases = await Promise.all(
    sets.map(async ([gold, corpus]) => {
      const golds = JSON.parse(
        await readFile(path.join(factsGold, gold), 'utf8'),
      ) as readonly SomeFacts[]
      const {documents} = await readDocuments([corpus]).collect()
      const byId = new Map(documents.map((document) => [document.id, document]))
      return golds.map((each) => {
        const document = byId.get(each.doc)
        if (document === undefined) throw new Error(`${gold}: no document ${each.doc}`)
        return {document, gold: each}
      })
    }),
  )
  return cases.flat()
}
