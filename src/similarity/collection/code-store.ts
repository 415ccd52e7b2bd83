/**
 * The normal codes of many documents in shared memory: a few large pieces, so that workers read them
 * without a copy and the collector has nothing to walk over.
 */
import {writeNormal} from '../normal/normal-form.ts'

/** Symbols of a piece, 16 MB; a longer document has a piece of its own. */
const pieceLength = 8 * 1024 * 1024

/** Where the codes of each document stand; survives being posted to a worker. */
export interface CodeTable {
  readonly pieces: readonly Uint16Array[]
  readonly pieceOf: Uint32Array
  readonly startOf: Uint32Array
  readonly lengthOf: Uint32Array
}

export interface CodeStore {
  /** Write the next document. Returns its number of symbols. */
  readonly add: (text: string) => number
  /** Leave the next document out: it has a length and no codes. */
  readonly skip: (length: number) => void
  readonly table: () => CodeTable
}

/** Make a store; `expected` documents of `symbols` together are no bound, only a first guess. */
export function makeCodeStore(expected: number, symbols: number = pieceLength): CodeStore {
  const usualLength = Math.min(pieceLength, symbols)
  const pieces: Uint16Array[] = []
  let filled = 0
  let count = 0
  let pieceOf = sharedNumbers(Math.max(16, expected))
  let startOf = sharedNumbers(Math.max(16, expected))
  let lengthOf = sharedNumbers(Math.max(16, expected))

  const note = (piece: number, start: number, length: number): void => {
    if (count === pieceOf.length) {
      pieceOf = grownNumbers(pieceOf)
      startOf = grownNumbers(startOf)
      lengthOf = grownNumbers(lengthOf)
    }

    pieceOf[count] = piece
    startOf[count] = start
    lengthOf[count] = length
    count++
  }

  return {
    add: (text) => {
      let piece = pieces.at(-1)
      if (piece === undefined || filled + text.length > piece.length) {
        piece = new Uint16Array(new SharedArrayBuffer(2 * Math.max(usualLength, text.length)))
        pieces.push(piece)
        filled = 0
      }

      const end = writeNormal(text, piece, filled)
      const length = end - filled
      note(pieces.length - 1, filled, length)
      filled = end
      return length
    },
    skip: (length) => note(0, 0, length),
    table: () => ({
      pieces: [...pieces],
      pieceOf: pieceOf.subarray(0, count),
      startOf: startOf.subarray(0, count),
      lengthOf: lengthOf.subarray(0, count),
    }),
  }
}

/** The table of a few texts whose codes are at hand. */
export function tableOf(codes: readonly Uint16Array[]): CodeTable {
  return {
    pieces: codes,
    pieceOf: Uint32Array.from(codes.keys()),
    startOf: new Uint32Array(codes.length),
    lengthOf: Uint32Array.from(codes, ({length}) => length),
  }
}

const noCodes = new Uint16Array(0)

/** The codes of a document. */
export function codesOf(table: CodeTable, index: number): Uint16Array {
  const start = table.startOf[index] ?? 0
  const piece = table.pieces[table.pieceOf[index] ?? 0] ?? noCodes
  return piece.subarray(start, start + (table.lengthOf[index] ?? 0))
}

/** Shared memory for numbers. */
export function sharedNumbers(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(4 * length))
}

/** The numbers with room for as many again, and for `needed` at the least. */
export function grownNumbers(values: Uint32Array, needed = 0): Uint32Array {
  const more = sharedNumbers(Math.max(values.length * 2, needed))
  more.set(values)
  return more
}
