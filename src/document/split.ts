/**
 * Splits a source into documents.
 *
 * A compilation is recognised by a *family* of title lines: lines that agree in everything but a
 * running number (see `titles.ts`). A family counts when its numbers run upwards one by one, with
 * few gaps, and text stands between its lines; otherwise the source is one document. One pass over
 * the lines, then one over the candidates.
 */
import {isTitleLine, readNumberedLine} from './titles.ts'
import {shiftLocations} from './locations.ts'
import type {Document, Source, SourceFacts} from './types.ts'

/** What the caller knows about the bytes that the text was read from. */
export interface SplitOptions {
  /** Path of the source, for `source.path`; default `''`. */
  readonly path?: string
  /** Encoding of the source, for `source.encoding`; default `utf-8`. */
  readonly encoding?: string
  /** Id of a source that holds one document; default the file name without its ending. */
  readonly id?: string
  /**
   * What else is known about the source; it becomes part of `source`. Offsets of `locations` are
   * those of the whole text, its line breaks counted as one character each.
   */
  readonly facts?: SourceFacts
}

interface Candidate {
  readonly line: number
  readonly number: number
}

/** At most this share of a family's steps may skip numbers (documents that were taken out). */
const largestGapShare = 0.25

/** Lines of one family must be this far apart on average, in characters, to hold documents. */
const shortestDocument = 40

/**
 * The documents of a source's text, in order. Line breaks of any kind become `\n`; a byte order
 * mark is dropped; nothing else is changed. What stands before the first title of a compilation is
 * kept as `source.collection` of its documents. Never throws on any text.
 */
export function splitDocuments(text: string, options: SplitOptions = {}): readonly Document[] {
  const {path = '', encoding = 'utf-8'} = options
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|[\n\r\u2028\u2029]/u)
  const titles = findTitles(lines)
  const cut = makeCutter(lines, {path, encoding}, options.facts)

  if (titles.length === 0) return [singleDocument(lines, cut, options.id ?? fileStem(path))]

  const [from, to] = trimBlank(lines, 0, titles[0]?.line ?? 0)
  const collection = lines.slice(from, to).join('\n').trim()
  return titles.map(({line}, index) => {
    const title = (lines[line] ?? '').trim()
    const end = titles[index + 1]?.line ?? lines.length
    const {source, text: body} = cut(line + 1, end, line + 1, collection === '' ? {} : {collection})
    return {id: readNumberedLine(title)?.label ?? title, title, source, text: body}
  })
}

function singleDocument(lines: readonly string[], cut: Cutter, id: string): Document {
  const first = lines.findIndex((line) => line.trim() !== '')
  const next = lines.slice(first + 1, first + 6).find((line) => line.trim() !== '')
  const hasTitle = first >= 0 && next !== undefined && isTitleLine(lines[first] ?? '', next)

  return {
    id,
    title: hasTitle ? (lines[first] ?? '').trim() : '',
    ...cut(hasTitle ? first + 1 : 0, lines.length, Math.max(first, 0) + 1),
  }
}

/** Makes the source and the body of a document from the lines that it fills. */
type Cutter = (
  from: number,
  to: number,
  line: number,
  more?: Pick<Source, 'collection'>,
) => Pick<Document, 'source' | 'text'>

function makeCutter(
  lines: readonly string[],
  {path, encoding}: Pick<Source, 'path' | 'encoding'>,
  {locations, ...facts}: SourceFacts = {},
): Cutter {
  const starts = locations === undefined ? [] : lineStarts(lines)

  return (from, to, line, more = {}) => {
    const [first, last] = trimBlank(lines, from, to)
    const text = lines.slice(first, last).join('\n')
    const start = starts[first] ?? 0
    const places =
      locations === undefined
        ? {}
        : {locations: shiftLocations(locations, {start, end: start + text.length})}
    return {source: {path, line, encoding, ...more, ...facts, ...places}, text}
  }
}

function lineStarts(lines: readonly string[]): readonly number[] {
  const starts: number[] = []
  let start = 0
  for (const {length} of lines) {
    starts.push(start)
    start += length + 1
  }

  return starts
}

/** The title lines of the family that splits the source best; empty when it is one document. */
function findTitles(lines: readonly string[]): readonly Candidate[] {
  const families = new Map<string, Candidate[]>()

  for (const [line, content] of lines.entries()) {
    const numbered = readNumberedLine(content)
    if (numbered === null) continue
    const key = `${numbered.form}:${numbered.family}`
    const family = families.get(key)
    if (family === undefined) families.set(key, [{line, number: numbered.number}])
    else family.push({line, number: numbered.number})
  }

  let best: readonly Candidate[] = []
  for (const [key, family] of families) {
    const titles = withUnnumberedFirst(family, key.startsWith('stem:') ? key.slice(5) : null, lines)
    if (titles.length > best.length && isRunning(titles, lines)) best = titles
  }

  return best
}

/** `工作总结`, `工作总结（2）`, `工作总结（3）`: the first title of a family may lack its number. */
function withUnnumberedFirst(
  family: readonly Candidate[],
  stem: string | null,
  lines: readonly string[],
): readonly Candidate[] {
  const first = family[0]
  if (stem === null || first?.number !== 2) return family
  const line = lines.slice(0, first.line).findIndex((content) => content.trim() === stem)
  return line < 0 ? family : [{line, number: 1}, ...family]
}

function isRunning(titles: readonly Candidate[], lines: readonly string[]): boolean {
  if (titles.length < 2 || (titles[0]?.number ?? 0) > 2) return false

  let gaps = 0
  let characters = 0
  for (let index = 1; index < titles.length; index++) {
    const previous = titles[index - 1]
    const current = titles[index]
    if (previous === undefined || current === undefined) continue
    if (current.number <= previous.number) return false
    if (current.number > previous.number + 1) gaps++
    for (let line = previous.line + 1; line < current.line; line++) {
      characters += lines[line]?.trim().length ?? 0
    }
  }

  const steps = titles.length - 1
  return gaps <= steps * largestGapShare && characters / steps >= shortestDocument
}

/** Lines `from` to `to`, without the blank ones at either end. */
function trimBlank(lines: readonly string[], from: number, to: number): readonly [number, number] {
  let first = from
  let last = to
  while (first < last && lines[first]?.trim() === '') first++
  while (last > first && lines[last - 1]?.trim() === '') last--
  return [first, last]
}

/** The file name without folders and without its last ending. */
export function fileStem(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}
