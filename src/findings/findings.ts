/**
 * Findings within a document: figures and names that disagree.
 *
 * They are no errors: a reader should look twice. Each rule asks for words that leave no other
 * reading, so that silence is the rule and a finding is worth the look.
 */
import type {Facts} from '../facts/types.ts'
import type {Metric} from '../metrics/types.ts'
import {compareSpans} from '../text/span.ts'
import {findBoundedPairs} from './answers.ts'
import {findImpossibleFigures} from './impossible.ts'
import {findForeignNames} from './names.ts'
import {findPartsAboveTotals} from './parts.ts'
import {findTwoValues} from './two-values.ts'
import type {Finding} from './types.ts'

/** All findings of a document, in reading order. Never throws on any text. */
export function findInconsistencies(
  text: string,
  metrics: readonly Metric[],
  facts: Facts,
): readonly Finding[] {
  return [
    ...findPartsAboveTotals(text, metrics),
    ...findImpossibleFigures(text, metrics),
    ...findTwoValues(text, metrics, facts.names),
    ...findBoundedPairs(text, metrics),
    ...findForeignNames(facts),
  ].toSorted((left, right) => compareSpans(left.spans[0] ?? first, right.spans[0] ?? first))
}

const first = {start: 0, end: 0}
