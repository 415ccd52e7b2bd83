/** The facts of a document as short lists, each value once. */
import type {Facts} from '../../../facts/types.ts'
import type {FactName} from '../../../wording/report/types.ts'

/** One line of facts. */
export interface FactLine {
  readonly name: FactName
  readonly values: readonly string[]
}

/** The facts that the document has; lines without values are left out. */
export function listFacts(facts: Facts): readonly FactLine[] {
  const {body, place, period, people, honours, citations, names} = facts
  const lines: readonly (readonly [FactName, readonly string[]])[] = [
    ['body', body === null ? [] : [body.text]],
    ['place', place === null ? [] : [place.text]],
    ['period', period.text === null ? [] : [period.text]],
    ['people', people.map(({name, office}) => `${office ?? ''}${name}`)],
    [
      'honours',
      honours.map(({name, givenBy}) => (givenBy === null ? name : `${name} · ${givenBy}`)),
    ],
    ['citations', citations.map(({text}) => text)],
    ['foreign', names.flatMap(({text, foreign}) => (foreign ? [text] : []))],
  ]
  return lines.flatMap(([name, values]) =>
    values.length === 0 ? [] : [{name, values: [...new Set(values)]}],
  )
}
