/** `zongjie diff`: two documents side by side in the terminal. */
import {withoutPageChrome} from '../chrome/page-chrome.ts'
import {showDiff} from '../report/terminal/diff.ts'
import {compare} from '../similarity/compare.ts'
import type {Messages} from '../wording/command/types.ts'
import {readOneDocument} from './one-document.ts'
import {print} from './output.ts'
import {terminalPaint, terminalWidth} from './terminal.ts'

/** Run the command. */
export async function runDiff(
  inputs: readonly [string, string],
  messages: Messages,
): Promise<void> {
  const first = await readOneDocument(inputs[0], messages)
  const second = await readOneDocument(inputs[1], messages)
  const b = second.id === first.id ? {...second, id: `${second.id}#2`} : second
  const [pair] = compare([first, b].map((document) => withoutPageChrome(document))).pairs
  const options = {width: terminalWidth(), paint: terminalPaint(), lang: messages.language}
  await print(showDiff(first, b, pair ?? null, options))
}
