/** `zongjie compare`: pairs, passages, clusters and groups, as a table, JSON or CSV. */
import type {Document} from '../document/types.ts'
import {comparisonTable} from '../report/comparison-table.ts'
import {pairsCsv} from '../report/pairs-csv.ts'
import {compare} from '../similarity/compare.ts'
import type {Comparison} from '../similarity/types.ts'
import type {Messages} from './messages.ts'
import {print, writeWhole} from './output.ts'
import {readInputs, type InputCommand} from './read-inputs.ts'

export const compareFormats = ['table', 'json', 'csv'] as const

export type CompareFormat = (typeof compareFormats)[number]

export interface CompareCommand extends InputCommand {
  readonly format: CompareFormat
  readonly output?: string
  /** Fewest characters in a row, punctuation not counted, that make a passage. */
  readonly minPassage?: number
  /** Files with what everyone was given, or with passages to leave out. */
  readonly exclude?: readonly string[]
  /** Whether quotations and titles are left out. */
  readonly excludeQuotations?: boolean
  /** The verdict that makes the command end with status 1. */
  readonly failOn?: 'copy' | 'partial'
}

/** Run the command; the number is the exit status. */
export async function runCompare(
  inputs: readonly string[],
  {
    format,
    output,
    minPassage,
    exclude = [],
    excludeQuotations = false,
    failOn,
    ...input
  }: CompareCommand,
  messages: Messages,
): Promise<number> {
  const {documents} = await readInputs(inputs, messages, input)
  const excluded = exclude.length === 0 ? [] : (await readInputs(exclude, messages)).documents
  const comparison = compare(documents, {
    ...(minPassage === undefined ? {} : {minPassage}),
    stock: excluded.map(({text}) => text),
    excludeQuotations,
  })

  const text = render(documents, comparison, format)
  if (output === undefined) await print(text)
  else await writeWhole(output, [text])

  const isFound = comparison.pairs.some(
    ({verdict}) => verdict === 'copy' || (failOn === 'partial' && verdict === 'partial'),
  )
  return failOn !== undefined && isFound ? 1 : 0
}

function render(
  documents: readonly Document[],
  comparison: Comparison,
  format: CompareFormat,
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(comparison, null, 2)}\n`
    case 'csv':
      return pairsCsv(comparison)
    case 'table':
      return comparisonTable(comparison, new Map(documents.map(({id, text}) => [id, text])))
  }

  return format
}
