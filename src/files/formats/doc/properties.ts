/**
 * Properties of characters and paragraphs: modifiers (sprm, [MS-DOC] 2.2.5) in pages of 512 bytes
 * that a table lists ([MS-DOC] 2.8.5, 2.8.6, 2.9.32, 2.9.175).
 */
import type {Buffer} from 'node:buffer'

/** Modifiers by their code; operands of more than four bytes are left out. */
export type Modifiers = ReadonlyMap<number, number>

/** A stretch of the stream that has the same properties, in bytes; the end is not part of it. */
export interface PropertyRun {
  readonly start: number
  readonly end: number
  /** Index of the paragraph's style; 0 for runs of characters. */
  readonly style: number
  readonly modifiers: Modifiers
}

const pageSize = 512

/** Bytes of an operand by the three highest bits of its code; 6 says its own length. */
const operandSizes: readonly number[] = [1, 1, 2, 4, 2, 2, 0, 3]

/** sprmTDefTable: the one whose length has two bytes. */
const tableDefinition = 0xd6_08

/** The modifiers in a stretch of bytes; reading ends where one is cut off. */
export function readModifiers(bytes: Buffer): Modifiers {
  const modifiers = new Map<number, number>()
  let at = 0
  while (at + 3 <= bytes.length) {
    const code = bytes.readUInt16LE(at)
    at += 2
    const size = operandSizes[code >> 13] ?? 0
    if (size === 0) {
      if (code === tableDefinition && at + 2 > bytes.length) break
      at += code === tableDefinition ? bytes.readUInt16LE(at) + 1 : bytes.readUInt8(at) + 1
      continue
    }

    if (at + size > bytes.length) break
    modifiers.set(code, bytes.readUIntLE(at, size))
    at += size
  }

  return modifiers
}

/** The runs that a table of pages lists, by their place in the stream. */
export function readRuns(
  main: Buffer,
  pages: Buffer,
  kind: 'paragraph' | 'character',
): readonly PropertyRun[] {
  const count = Math.max(Math.floor((pages.length - 4) / 8), 0)
  const numbers = new Set<number>()
  for (let index = 0; index < count; index++) {
    numbers.add(pages.readUInt32LE(4 * (count + 1) + 4 * index) & 0x3f_ff_ff)
  }

  const runs: PropertyRun[] = []
  for (const number of numbers) {
    const page = main.subarray(number * pageSize, (number + 1) * pageSize)
    if (page.length === pageSize) runs.push(...readPage(page, kind))
  }

  return runs.toSorted((a, b) => a.start - b.start)
}

function readPage(page: Buffer, kind: 'paragraph' | 'character'): readonly PropertyRun[] {
  const count = page.readUInt8(pageSize - 1)
  const entrySize = kind === 'paragraph' ? 13 : 1
  if (4 * (count + 1) + entrySize * count > pageSize - 1) return []
  return Array.from({length: count}, (_, index) => {
    const start = page.readUInt32LE(4 * index)
    const end = page.readUInt32LE(4 * (index + 1))
    const at = 2 * page.readUInt8(4 * (count + 1) + entrySize * index)
    if (at === 0) return {start, end, style: 0, modifiers: new Map()}
    if (kind === 'character') {
      const length = page.readUInt8(at)
      return {
        start,
        end,
        style: 0,
        modifiers: readModifiers(page.subarray(at + 1, at + 1 + length)),
      }
    }

    return {start, end, ...readParagraphEntry(page, at)}
  })
}

/** PapxInFkp: a length in words, in one byte or two, then the style and the modifiers. */
function readParagraphEntry(page: Buffer, at: number): {style: number; modifiers: Modifiers} {
  const words = page.readUInt8(at)
  const from = words === 0 ? at + 2 : at + 1
  const to = words === 0 ? from + 2 * page.readUInt8(at + 1) : from + 2 * words - 1
  const entry = page.subarray(from, Math.min(to, page.length))
  if (entry.length < 2) return {style: 0, modifiers: new Map()}
  return {style: entry.readUInt16LE(0), modifiers: readModifiers(entry.subarray(2))}
}

/** Finds the run that holds a byte; quick where bytes are asked for in order. */
export class RunFinder {
  readonly #runs: readonly PropertyRun[]
  #at = 0

  constructor(runs: readonly PropertyRun[]) {
    this.#runs = runs
  }

  find(position: number): PropertyRun | null {
    const isHere = holds(this.#runs[this.#at], position)
    const isNext = !isHere && holds(this.#runs[this.#at + 1], position)
    if (isNext) this.#at++
    else if (!isHere) this.#at = this.#search(position)
    const run = this.#runs[this.#at]
    return run !== undefined && holds(run, position) ? run : null
  }

  /** The last run that starts at the byte or before it. */
  #search(position: number): number {
    let low = 0
    let high = this.#runs.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#runs[middle]?.start ?? 0) <= position) low = middle
      else high = middle
    }

    return low
  }
}

function holds(run: PropertyRun | undefined, position: number): boolean {
  return run !== undefined && run.start <= position && position < run.end
}
