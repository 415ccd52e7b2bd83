/** A collection repeated to a length at which a speed means something. */
import type {Document} from '../../src/index.ts'

/** A text made of the same piece so many times, with line breaks between. */
export interface Repeated {
  readonly piece: string
  readonly count: number
  readonly text: string
}

/** All documents as one piece, repeated to about `length` characters. */
export function repeatDocuments(documents: readonly Document[], length: number): Repeated {
  const piece = `${documents.map(({text}) => text).join('\n')}\n`
  const count = Math.max(2, Math.round(length / piece.length))
  return {piece, count, text: piece.repeat(count)}
}

/** Says what is wrong when a count is not that of the piece times the repetitions. */
export function checkMultiple(found: number, ofPiece: number, count: number): string | null {
  const expected = ofPiece * count
  return found === expected ? null : `${found} instead of ${expected}`
}
