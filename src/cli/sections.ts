/** `zongjie sections`: the sentences of a role across documents, their topics, or the shares of roles. */
import {analyze} from '../analysis/analyze.ts'
import type {Analysis} from '../analysis/types.ts'
import {roleShares} from '../report/role-shares.ts'
import {sentencesCsv, topicsCsv} from '../report/sentences-csv.ts'
import {sentencesTable, sharesTable, topicsTable} from '../report/sentences-table.ts'
import {sharesCsv} from '../report/shares-csv.ts'
import type {Role} from '../roles/types.ts'
import {listSentences} from '../views/sentences.ts'
import {groupByTopic} from '../views/topics.ts'
import type {Language} from '../wording/language.ts'
import type {Messages} from '../wording/command/types.ts'
import {jsonLines, print, writeWhole} from './output.ts'
import {readInputs, type InputCommand} from './read-inputs.ts'
import {tableOptions} from './terminal.ts'

export const sectionFormats = ['table', 'csv', 'jsonl'] as const
export const sectionViews = ['sentences', 'topics', 'shares'] as const

export interface SectionsCommand extends InputCommand {
  readonly format: (typeof sectionFormats)[number]
  readonly view: (typeof sectionViews)[number]
  /** Only sentences of this role. */
  readonly role?: Role
  /** Language of files that are handed on; default Chinese. */
  readonly lang?: Language
  /** A file to write instead of standard output. */
  readonly output?: string
}

/** Run the command. */
export async function runSections(
  inputs: readonly string[],
  command: SectionsCommand,
  messages: Messages,
): Promise<void> {
  const {documents} = await readInputs(inputs, messages, command)
  const analyses = analyze(documents, {keywordCount: 0})
  const pieces =
    command.view === 'shares'
      ? renderShares(analyses, command, messages)
      : render(analyses, command, messages)
  if (command.output !== undefined) await writeWhole(command.output, pieces)
  // oxlint-disable-next-line no-await-in-loop -- pieces go out in order
  else for (const piece of pieces) await print(piece)
}

function render(
  analyses: readonly Analysis[],
  {format, view, role, output, lang}: SectionsCommand,
  messages: Messages,
): Iterable<string> {
  const look = tableOptions(messages, output !== undefined)
  const sentences = listSentences(analyses, role === undefined ? {} : {role})
  if (view === 'topics') {
    const topics = groupByTopic(sentences)
    if (format === 'csv') return [topicsCsv(topics, lang)]
    return format === 'jsonl' ? jsonLines(topics) : [topicsTable(topics, look)]
  }

  if (format === 'csv') return [sentencesCsv(sentences, lang)]
  return format === 'jsonl' ? jsonLines(sentences) : [sentencesTable(sentences, look)]
}

function renderShares(
  analyses: readonly Analysis[],
  {format, output, lang}: SectionsCommand,
  messages: Messages,
): Iterable<string> {
  if (format === 'csv') return [sharesCsv(analyses, lang)]
  const look = tableOptions(messages, output !== undefined)
  if (format === 'table') return [sharesTable(analyses, look)]
  return jsonLines(
    analyses.map((analysis) => ({document: analysis.id, shares: roleShares(analysis)})),
  )
}
