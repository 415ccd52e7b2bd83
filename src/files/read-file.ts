/** One file whose bytes are here: what it is, its text, its documents. */
import {said} from '../wording/results/say.ts'
import {fileStem, splitDocuments} from '../document/split.ts'
import type {Document, Remark, SourceFacts} from '../document/types.ts'
import {isSystemFile} from './archive/names.ts'
import {boundDocuments} from './bound-documents.ts'
import {repairMojibake} from './encoding/mojibake.ts'
import {detectFormat, endingOf} from './formats/detect.ts'
import {readText} from './formats/plain-text.ts'
import type {Extracted, Format} from './formats/types.ts'
import {bytesItems, type LoadedFile} from './inputs/items.ts'
import {hashBytes} from './inputs/load.ts'
import {skippedReading} from './inputs/readings.ts'
import type {Readers} from './isolation/readers.ts'
import {readJsonLines} from './json-lines.ts'
import type {Limits} from './limits.ts'
import {ReadProblem} from './read-problem.ts'
import type {FileReading} from './types.ts'

/** What reading needs besides the file. */
export interface FileContext {
  readonly readers: Readers
  readonly limits: Limits
  readonly encoding: string | undefined
}

/**
 * Endings of plain text that is read from folders, globs and archives. Text in a file of another
 * ending, such as a program or a log, is reported; formats that show in their content are read
 * under any name.
 */
const textEndings = new Set(['txt', 'text', 'md', 'markdown', 'jsonl', 'html', 'htm', 'doc', 'wps'])

/** An empty file of these is an empty text. */
const plainEndings = new Set(['txt', 'text', 'md', 'markdown', 'jsonl', ''])

/** The readings of a file: its own first, then those of files inside it. Never throws. */
export async function readLoadedFile(
  file: LoadedFile,
  context: FileContext,
): Promise<readonly FileReading[]> {
  const {path, bytes} = file
  const known: {size: number; sha256: string; format: string | null} = {
    size: bytes.length,
    sha256: hashBytes(bytes),
    format: null,
  }

  try {
    if (!file.isNamed && isSystemFile(path))
      throw new ReadProblem('unsupported', said('file/system', {}))
    const format = formatOf(file)
    known.format = format
    const extracted = await readFormat(format, file, context)
    const reading = bounded(makeReading(format, file, extracted, known), context.limits)
    return [reading, ...(await readMembers(file, extracted, context))]
  } catch (error) {
    return [skippedReading(path, error, known)]
  }
}

function formatOf({path, bytes, isNamed, packageFormat}: LoadedFile): Format {
  const format = packageFormat ?? detectFormat(bytes, path)
  const isText = format === 'text' || format === 'html'
  // A text may be empty; anything else of no bytes has lost them.
  if (bytes.length === 0 && !plainEndings.has(endingOf(path))) {
    throw new ReadProblem('damaged', said('file/empty', {}))
  }

  if (!isNamed && isText && !textEndings.has(endingOf(path))) {
    const ending = endingOf(path)
    throw new ReadProblem('unsupported', said('file/unknown-ending', {ending}))
  }

  return format
}

async function readFormat(
  format: Format,
  {path, bytes}: LoadedFile,
  {readers, limits, encoding}: FileContext,
): Promise<Extracted> {
  // Decoding is linear and cannot run away, so plain text needs no other process.
  if (format === 'text' || format === 'jsonl')
    return readText(bytes, {name: path, encoding, limits})
  return readers.read({format, bytes, name: path, encoding})
}

function makeReading(
  format: Format,
  {path}: LoadedFile,
  extracted: Extracted,
  {size, sha256}: {readonly size: number; readonly sha256: string},
): FileReading {
  const {text, encoding = 'utf-8', encodingConfidence, locations, properties, apart} = extracted
  const remarks = [...(extracted.remarks ?? []), ...mojibakeRemarks(text)]
  const facts: SourceFacts = {
    format,
    sha256,
    ...(encodingConfidence === undefined ? {} : {encodingConfidence}),
    ...(locations === undefined ? {} : {locations}),
    ...(properties === undefined ? {} : {properties}),
    ...(apart === undefined ? {} : {apart}),
    ...(remarks.length === 0 ? {} : {remarks}),
  }

  const base = {path, format, size, sha256, encoding}
  if (format === 'jsonl') {
    const {documents, problems} = readJsonLines(text, path, encoding)
    const outcome = documents.length === 0 && problems.length > 0 ? 'skipped' : 'read'
    return {...base, outcome, problems, documents: withFacts(documents, facts)}
  }

  const documents = splitDocuments(text, {path, encoding, id: fileStem(path), facts})
  return {...base, outcome: 'read', documents, problems: []}
}

/** Without the documents that are too long to be any. */
function bounded(reading: FileReading, limits: Limits): FileReading {
  const {documents, problems} = boundDocuments(reading.documents, limits)
  if (problems.length === 0) return reading
  const outcome = documents.length === 0 ? 'skipped' : 'read'
  return {...reading, outcome, documents, problems: [...reading.problems, ...problems]}
}

function withFacts(documents: readonly Document[], facts: SourceFacts): readonly Document[] {
  return documents.map((document) => ({...document, source: {...document.source, ...facts}}))
}

async function readMembers(
  {path, depth}: LoadedFile,
  {members = []}: Extracted,
  context: FileContext,
): Promise<readonly FileReading[]> {
  const readings: FileReading[] = []
  for (const {name, bytes} of members) {
    const memberPath = `${path}!/${name.replaceAll(/[\\/]/gu, '_')}`
    if (depth + 1 > context.limits.maxDepth) {
      const problem = new ReadProblem('archiveLimit', said('file/attachment-depth', {}))
      readings.push(skippedReading(memberPath, problem))
      continue
    }

    const member = {path: memberPath, bytes, isNamed: false, depth: depth + 1}
    // oxlint-disable-next-line no-await-in-loop -- one attachment at a time
    for await (const item of bytesItems(member, context.limits)) {
      if (item.kind === 'reading') readings.push(item.reading)
      else readings.push(...(await readLoadedFile(item.file, context)))
    }
  }

  return readings
}

/** Shown of a damaged line, before and after. */
const sampleLength = 20

function mojibakeRemarks(text: string): readonly Remark[] {
  const repair = repairMojibake(text)
  if (repair === null) return []
  const before = text.split('\n')
  const after = repair.text.split('\n')
  const line = before.findIndex((content, index) => content !== after[index])
  return [
    said('encoding/undoable-mojibake', {
      was: repair.was,
      readAs: repair.readAs,
      lines: repair.mendedLines,
      lostLines: repair.lostLines,
      before: before[line]?.slice(0, sampleLength) ?? '',
      after: after[line]?.slice(0, sampleLength) ?? '',
    }),
  ]
}
