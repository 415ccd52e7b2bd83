/** Scores facts against their gold, kind by kind: what was found of what there is to find. */
import {readFacts, readOutline, type Facts} from '../../src/index.ts'
import {drawTable} from '../../src/report/text-table.ts'
import type {FactCase, GoldFacts} from './fact-gold.ts'
import type {Check} from './pairs.ts'
import {
  addMatchings,
  emptyMatching,
  f1,
  precision,
  recall,
  showRate,
  type Matching,
} from './tally.ts'

/** Kinds of facts, with the F1 below which the build fails. */
const floors = {
  body: 0.94,
  place: 0.94,
  period: 0.95,
  people: 0.96,
  citations: 0.98,
  documentNumbers: 0.97,
  honours: 0.97,
  names: 0.96,
  foreign: 0.9,
} as const

/** For the kinds that a document does not annotate; they are not scored. */
const nothing: Omit<GoldFacts, 'doc'> = {
  body: [],
  place: [],
  period: [],
  people: [],
  citations: [],
  documentNumbers: [],
  honours: [],
  names: [],
  foreign: [],
  optional: [],
}

/** A kind of fact that is scored. */
export type FactKind = keyof typeof floors

const kinds = Object.keys(floors) as readonly FactKind[]

/** A fact that is missing or too much. */
export interface FactMistake {
  readonly document: string
  readonly kind: FactKind
  readonly verdict: 'missing' | 'extra'
  readonly fact: string
}

/** What was found of every kind, over all documents. */
export interface FactScore {
  readonly matchings: Readonly<Record<FactKind, Matching>>
  readonly mistakes: readonly FactMistake[]
}

/** Read the facts of each document and score them. */
export function scoreFacts(cases: readonly FactCase[]): FactScore {
  const mistakes: FactMistake[] = []
  const matchings = Object.fromEntries(kinds.map((kind) => [kind, emptyMatching])) as Record<
    FactKind,
    Matching
  >

  for (const {document, gold} of cases) {
    const {title, text} = document
    const facts = readFacts(text, {title, outline: readOutline(text)})
    for (const kind of kinds) {
      if (gold[kind] === undefined) continue
      const {matching, missing, extra} = match(kind, facts, {...nothing, ...gold})
      matchings[kind] = addMatchings(matchings[kind], matching)
      const note = (verdict: FactMistake['verdict'], found: readonly string[]): void => {
        for (const fact of found) mistakes.push({document: document.id, kind, verdict, fact})
      }

      note('missing', missing)
      note('extra', extra)
    }
  }

  return {matchings, mistakes}
}

interface Match {
  readonly matching: Matching
  readonly missing: readonly string[]
  readonly extra: readonly string[]
}

function match(kind: FactKind, facts: Facts, gold: GoldFacts): Match {
  switch (kind) {
    case 'body':
      return matchOne(facts.body?.text ?? null, gold.body)
    case 'place':
      return matchOne(facts.place?.text ?? null, gold.place)
    case 'period':
      return matchOne(facts.period.kind, gold.period)
    case 'people':
      return matchAll(
        facts.people.map(({office, name}) => `${office ?? ''}:${name}`),
        gold.people,
      )
    case 'citations':
      return matchAll(
        facts.citations.flatMap(({kind: of, title}) => (of === 'documentNumber' ? [] : [title])),
        gold.citations,
      )
    case 'documentNumbers':
      return matchAll(
        facts.citations.flatMap(({kind: of, text}) => (of === 'documentNumber' ? [text] : [])),
        gold.documentNumbers,
      )
    case 'honours':
      return matchAll(
        facts.honours.map(({name}) => name),
        gold.honours,
      )
    case 'names':
      return matchAll(
        facts.names.map(({text}) => text),
        gold.names,
        gold.optional,
      )
    case 'foreign':
      return matchAll(
        facts.names.flatMap(({text, foreign}) => (foreign ? [text] : [])),
        gold.foreign,
      )
  }

  return kind
}

/** A fact that a document has once, or not at all. */
function matchOne(found: string | null, right: readonly (string | null)[]): Match {
  const isRight = right.includes(found)
  const isDemanded = !right.includes(null)
  return {
    matching: {
      matched: isRight && found !== null ? 1 : 0,
      demanded: isDemanded || (isRight && found !== null) ? 1 : 0,
      returned: found === null ? 0 : 1,
    },
    missing: isRight || !isDemanded ? [] : [right.join(' / ')],
    extra: isRight || found === null ? [] : [found],
  }
}

function matchAll(
  found: readonly string[],
  right: readonly string[],
  optional: readonly string[] = [],
): Match {
  const demanded = new Set(right)
  const returned = new Set(found.filter((fact) => demanded.has(fact) || !optional.includes(fact)))
  const missing = right.filter((fact) => !returned.has(fact))
  return {
    matching: {
      matched: demanded.size - missing.length,
      demanded: demanded.size,
      returned: returned.size,
    },
    missing,
    extra: [...returned].filter((fact) => !demanded.has(fact)),
  }
}

/** The scores as a table, and the mistakes as another where they are asked for. */
export function factTables({matchings, mistakes}: FactScore, withMistakes: boolean): string {
  const titles = ['facts', 'F1', 'P', 'R', 'right', 'returned', 'demanded']
  const table = drawTable(
    titles.map((title, index) => (index === 0 ? {title} : {title, alignment: 'right'})),
    kinds.map((kind) => {
      const found = matchings[kind]
      const {matched, returned, demanded} = found
      return [
        kind,
        ...[f1(found), precision(found), recall(found)].map((value) => showRate(value)),
        ...[matched, returned, demanded].map(String),
      ]
    }),
  )
  if (!withMistakes) return table
  return `${table}\n${drawTable(
    ['document', 'facts', '', 'words'].map((title) => ({title})),
    mistakes.map(({document, kind, verdict, fact}) => [document, kind, verdict, fact]),
  )}`
}

/** The floors with what was found. */
export function checkFacts({matchings}: FactScore): readonly Check[] {
  return kinds.map((kind) => {
    const value = f1(matchings[kind])
    return {
      name: `facts: ${kind} F1 >= ${floors[kind]}`,
      isMet: value !== null && value >= floors[kind],
      found: showRate(value),
    }
  })
}
