/** The rates below which the build fails, as the project set them for itself. */
import {macroF1} from './roles.ts'
import type {Scores} from './score.ts'
import {f1, rate} from './tally.ts'

/** A rate with the least that it may be. */
export interface Floor {
  readonly name: string
  readonly least: number
  /** The rate; `null` where the gold has no data for it. */
  readonly of: (scores: Scores) => number | null
}

export const floors: readonly Floor[] = [
  {name: 'outline F1', least: 0.97, of: ({outline}) => f1(outline.matching)},
  {
    name: 'outline kind & level',
    least: 0.95,
    of: ({outline}) => rate(outline.fields['kind & level']),
  },
  {name: 'roles of characters', least: 0.95, of: ({roles}) => rate(roles.characters)},
  {name: 'metrics F1', least: 0.95, of: ({metrics}) => f1(metrics.matching)},
  {
    name: 'metrics value & unit',
    least: 0.97,
    of: ({metrics}) => rate(metrics.fields['value & unit']),
  },
  {name: 'metrics subject', least: 0.95, of: ({metrics}) => rate(metrics.fields.subject)},
]

/** Floors of the documents made for the project, by folder of `gold/`; they have no metrics. */
export const madeFloors: Readonly<Record<'structure' | 'outline', readonly Floor[]>> = {
  structure: [
    {name: 'structure: outline F1', least: 0.97, of: ({outline}) => f1(outline.matching)},
    {
      name: 'structure: outline kind & level',
      least: 0.95,
      of: ({outline}) => rate(outline.fields['kind & level']),
    },
    {name: 'structure: roles of characters', least: 0.97, of: ({roles}) => rate(roles.characters)},
    {name: 'structure: roles macro-F1', least: 0.94, of: ({roles}) => macroF1(roles)},
  ],
  outline: [
    {name: 'outline: outline F1', least: 0.97, of: ({outline}) => f1(outline.matching)},
    {
      name: 'outline: outline kind & level',
      least: 0.97,
      of: ({outline}) => rate(outline.fields['kind & level']),
    },
  ],
}

/** Floors of the roles by sets of `inputs.ts`, with weights learned from the other documents. */
export const heldOutFloors: readonly {readonly set: string; readonly least: number}[] = [
  {set: 'corpus', least: 0.97},
  {set: 'structure', least: 0.97},
  {set: 'plain', least: 0.85},
]
