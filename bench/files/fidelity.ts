/**
 * What LibreOffice's own files of the corpus come back as: characters kept, and whether outline,
 * metrics and roles stay what they are for the text file.
 */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {analyze, readDocuments, type Analysis, type Document} from '../../src/index.ts'

export interface FidelityRow {
  readonly format: string
  readonly documents: number
  /** Characters of the source, white space apart, that come back in place. */
  readonly kept: number
  readonly characters: number
  /** F1 of outline and metrics, and share of characters in the role that they have in the text file. */
  readonly outline: number
  readonly metrics: number
  readonly roles: number
}

const formats = ['docx', 'doc', 'odt', 'rtf', 'pdf'] as const

/** Whether LibreOffice is installed. */
export function hasOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0
}

/** Convert and read back all documents in every format. */
export async function measureFidelity(
  documents: readonly Document[],
): Promise<readonly FidelityRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zongjie-office-'))
  try {
    const texts = documents.map(({id, title, text}) => {
      const file = path.join(folder, `${id}.txt`)
      writeFileSync(file, `${title}\n${text}\n`)
      return file
    })
    const filter = 'Text (encoded):UTF8,LF,,,'
    convert('docx', texts, folder, [`--infilter=${filter}`])
    const docx = texts.map((file) => file.replace(/txt$/u, 'docx'))
    for (const format of formats) if (format !== 'docx') convert(format, docx, folder, [])

    const expected = analyze(documents, {keywordCount: 0})
    const rows: FidelityRow[] = []
    for (const format of formats) {
      const files = texts.map((file) => file.replace(/txt$/u, format))
      const reading = await readDocuments(files).collect()
      rows.push(compareWith(format, documents, expected, reading.documents))
    }

    return rows
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function convert(
  format: string,
  files: readonly string[],
  folder: string,
  options: readonly string[],
): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  mkdirSync(path.join(folder, 'profile'), {recursive: true})
  const {status, stderr} = spawnSync(
    'soffice',
    [profile, '--headless', ...options, '--convert-to', format, '--outdir', folder, ...files],
    {encoding: 'utf8', timeout: 300_000},
  )
  if (status !== 0) throw new Error(`soffice: ${stderr.slice(0, 500)}`)
}

function compareWith(
  format: string,
  documents: readonly Document[],
  expected: readonly Analysis[],
  found: readonly Document[],
): FidelityRow {
  const analyses = analyze(found, {keywordCount: 0})
  let characters = 0
  let kept = 0
  for (const [index, document] of documents.entries()) {
    const source = fold(document.title + document.text)
    const back = fold((found[index]?.title ?? '') + (found[index]?.text ?? ''))
    characters += source.length
    kept += commonEnds(source, back)
  }

  const layers = (read: (analysis: Analysis) => readonly string[]): number =>
    f1(expected.map(read), analyses.map(read))
  return {
    format,
    documents: found.length,
    kept,
    characters,
    outline: layers((analysis) => enumerators(analysis.outline)),
    metrics: layers(({metrics}) =>
      metrics.map(({text, value, unit, subject}) => `${text}|${value}|${unit}|${subject}`),
    ),
    roles: agreement(expected.map(rolesOf), analyses.map(rolesOf)),
  }
}

/** The role of every character that is not white space. */
function rolesOf({sections, text}: Analysis): readonly string[] {
  return sections.flatMap(({role, span}) =>
    Array.from({length: fold(text.slice(span.start, span.end)).length}, () => role),
  )
}

function agreement(
  expected: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): number {
  let hits = 0
  let all = 0
  for (const [index, own] of expected.entries()) {
    all += own.length
    hits += own.filter((role, at) => found[index]?.[at] === role).length
  }

  return all === 0 ? 1 : hits / all
}

function enumerators(nodes: Analysis['outline']): readonly string[] {
  return nodes.flatMap(({enumerator, text, level, children}) => [
    `${level}|${enumerator}|${fold(text)}`,
    ...enumerators(children),
  ])
}

function f1(
  expected: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): number {
  let hits = 0
  let all = 0
  for (const [index, own] of expected.entries()) {
    const rest = [...(found[index] ?? [])]
    all += own.length + rest.length
    for (const item of own) {
      const at = rest.indexOf(item)
      if (at < 0) continue
      rest.splice(at, 1)
      hits++
    }
  }

  return all === 0 ? 1 : (2 * hits) / all
}

function fold(text: string): string {
  return text.replaceAll(/\s/gu, '')
}

/** Characters that agree from both ends: all of them when nothing differs. */
function commonEnds(a: string, b: string): number {
  if (a === b) return a.length
  const most = Math.min(a.length, b.length)
  let front = 0
  while (front < most && a[front] === b[front]) front++
  let back = 0
  while (back < most - front && a.at(-1 - back) === b.at(-1 - back)) back++
  return front + back
}
