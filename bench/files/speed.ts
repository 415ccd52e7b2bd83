/** How fast a thousand mixed files are read from disk, in how much memory. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {readDocuments, type Document} from '../../src/index.ts'
import {watchMemory} from './memory.ts'
import {makeKinds} from './seeds.ts'

export interface SpeedResult {
  readonly files: number
  readonly documents: number
  readonly filesPerSecond: number
  readonly peakBytes: number
  /** Files whose text is not that of the document they were made of. */
  readonly wrong: readonly string[]
}

/** Write so many files of all kinds but pdf, and read them as one folder. */
export async function timeThousand(
  documents: readonly Document[],
  count = 1000,
): Promise<SpeedResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zongjie-speed-'))
  try {
    const kinds = await Promise.all(documents.map(makeKinds))
    const expected = new Map<string, string>()
    for (let index = 0; index < count; index++) {
      const document = index % documents.length
      const kind = kinds[document]?.[Math.floor(index / documents.length) % (kinds[0]?.length ?? 1)]
      if (kind === undefined) continue
      const name = path.join(folder, String(index % 10), `${index}-${kind.name}`)
      mkdirSync(path.dirname(name), {recursive: true})
      writeFileSync(name, kind.bytes)
      expected.set(name, foldWhite(documents[document]?.text ?? ''))
    }

    const stopWatching = watchMemory()
    const start = performance.now()
    let read = 0
    const wrong: string[] = []
    for await (const file of readDocuments(folder)) {
      read += file.documents.length
      const text = foldWhite(file.documents.map(({text: body}) => body).join(''))
      const whole = expected.get(file.path) ?? '?'
      // The kinds add a table or a column of their own, so the text is held, not equal.
      if (!holds(text, whole)) wrong.push(file.path)
    }

    const seconds = (performance.now() - start) / 1000
    return {
      files: expected.size,
      documents: read,
      filesPerSecond: expected.size / seconds,
      peakBytes: stopWatching(),
      wrong,
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function foldWhite(text: string): string {
  return text.replaceAll(/\s/gu, '')
}

function holds(text: string, whole: string): boolean {
  return text.replaceAll('50%', '').includes(whole.replaceAll('50%', ''))
}
