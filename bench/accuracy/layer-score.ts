/** The score of a layer of units (outline, metrics): which were found, and what of them is right. */
import {
  addMatchings,
  addTallies,
  emptyMatching,
  emptyTally,
  type Matching,
  type Mistake,
  type Tally,
} from './tally.ts'

/** Scores of one document, or the sum over several. */
export interface LayerScore<Field extends string> {
  readonly matching: Matching
  /** Right among those found, field by field. */
  readonly fields: Readonly<Record<Field, Tally>>
  readonly mistakes: readonly Mistake[]
}

/** Sum over documents. */
export function sumLayerScores<Field extends string>(
  fields: readonly Field[],
  scores: readonly LayerScore<Field>[],
): LayerScore<Field> {
  return {
    matching: scores.map(({matching}) => matching).reduce(addMatchings, emptyMatching),
    fields: Object.fromEntries(
      fields.map((field) => [
        field,
        scores.map((score) => score.fields[field]).reduce(addTallies, emptyTally),
      ]),
    ) as Record<Field, Tally>,
    mistakes: scores.flatMap(({mistakes}) => mistakes),
  }
}

/** Whether each field of a found unit is right. */
export type Verdicts<Field extends string> = Readonly<Record<Field, boolean>>

/** Turn the verdicts of the found units into tallies. */
export function tallyFields<Field extends string>(
  fields: readonly Field[],
  verdicts: readonly Verdicts<Field>[],
): Readonly<Record<Field, Tally>> {
  return Object.fromEntries(
    fields.map((field) => [
      field,
      {right: verdicts.filter((verdict) => verdict[field]).length, total: verdicts.length},
    ]),
  ) as Record<Field, Tally>
}
