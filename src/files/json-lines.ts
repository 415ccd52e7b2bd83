/** Documents from JSON lines: `{id, text, title?}` a line, as other programs hand them over. */
import {said} from '../wording/results/say.ts'
import type {Document} from '../document/types.ts'
import type {SkippedFile} from './types.ts'

/**
 * Read a `.jsonl` text, or the part of one that begins with line `firstLine`. Blank lines are passed
 * over; nothing is split further.
 */
export function readJsonLines(
  text: string,
  path: string,
  encoding: string,
  firstLine = 1,
): {readonly documents: readonly Document[]; readonly problems: readonly SkippedFile[]} {
  const documents: Document[] = []
  const problems: SkippedFile[] = []

  for (const [index, line] of text.split(/\r\n?|\n/u).entries()) {
    if (line.trim() === '') continue
    const value = parse(line)
    if (value === null) {
      const {message: reason, ...because} = said('file/bad-line', {line: firstLine + index})
      problems.push({path, code: 'badLine', reason, because})
      continue
    }

    documents.push({
      id: value.id,
      title: value.title,
      source: {path, line: firstLine + index, encoding},
      text: value.text.replace(/\r\n?/gu, '\n'),
    })
  }

  return {documents, problems}
}

function parse(line: string): {id: string; title: string; text: string} | null {
  let value: unknown
  try {
    value = JSON.parse(line.replace(/^\uFEFF/u, ''))
  } catch {
    return null
  }

  if (typeof value !== 'object' || value === null) return null
  const id = 'id' in value ? value.id : undefined
  const text = 'text' in value ? value.text : undefined
  const title = 'title' in value ? value.title : undefined
  if (typeof id !== 'string' && typeof id !== 'number') return null
  if (typeof text !== 'string') return null
  return {id: String(id), title: typeof title === 'string' ? title : '', text}
}
