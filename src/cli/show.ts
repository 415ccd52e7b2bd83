/** `zongjie show`: annotated documents to read in the terminal. */
import {analyze} from '../analysis/analyze.ts'
import {InputError} from '../files/input-error.ts'
import {showDocument} from '../report/terminal/show.ts'
import type {Messages} from '../wording/command/types.ts'
import {readNamed} from './one-document.ts'
import {print} from './output.ts'
import {terminalPaint, terminalWidth} from './terminal.ts'

/** Run the command. */
export async function runShow(input: string, messages: Messages): Promise<void> {
  const documents = await readNamed(input)
  if (documents.length === 0) throw new InputError(input, messages.notOneDocument(input, []))
  const options = {width: terminalWidth(), paint: terminalPaint(), lang: messages.language}
  for (const [index, analysis] of analyze(documents, {keywordCount: 0}).entries()) {
    // oxlint-disable-next-line no-await-in-loop -- documents go out in order
    await print(`${index > 0 ? '\n' : ''}${showDocument(analysis, options)}`)
  }
}
