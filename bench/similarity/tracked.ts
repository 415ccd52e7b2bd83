/**
 * Text that knows where each of its characters came from, so that the spans that an engine claims
 * can be judged character by character.
 */

/** Written for this document. */
export const ownOrigin = -1
/** Neither right nor wrong when claimed: clichés, inserted noise, words put in another's place. */
export const neutralOrigin = -2

/** Offsets of several sources in one number: source × this + offset. */
const offsetLimit = 0x10_0000

export interface Tracked {
  readonly text: string
  /** One a UTF-16 code unit: an origin above, or a place made by `placeIn`. */
  readonly origins: readonly number[]
}

/** A stretch of one origin. */
export interface Piece {
  readonly text: string
  readonly origin: number
}

/** The pieces as one text that knows where it came from; the text alone takes a tenth of the time. */
export function joinPieces(pieces: readonly Piece[]): Tracked {
  return join(pieces.map(({text, origin}) => untracked(text, origin)))
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({text}) => text).join('')
}

export function placeIn(source: number, offset: number): number {
  return source * offsetLimit + offset
}

export function sourceOf(origin: number): number {
  return Math.floor(origin / offsetLimit)
}

export function offsetOf(origin: number): number {
  return origin % offsetLimit
}

/** A text as copied from source number `source` (of the copy's own list). */
export function copied(text: string, source: number): Tracked {
  return {text, origins: Array.from({length: text.length}, (_, at) => placeIn(source, at))}
}

export function join(pieces: readonly Tracked[]): Tracked {
  return {
    text: pieces.map(({text}) => text).join(''),
    origins: pieces.flatMap(({origins}) => origins),
  }
}

export function slice({text, origins}: Tracked, start: number, end: number): Tracked {
  return {text: text.slice(start, end), origins: origins.slice(start, end)}
}

/** Text that came from nowhere in particular. */
export function untracked(text: string, origin: number): Tracked {
  return {text, origins: Array.from({length: text.length}, () => origin)}
}

/**
 * Cut at the matches of a pattern and change each piece. A piece of unchanged length keeps its
 * origins when `isSameText` (another script, another width); otherwise they become neutral.
 */
export function rewrite(
  tracked: Tracked,
  cuts: readonly string[],
  change: (piece: string) => {readonly text: string; readonly isSameText: boolean} | null,
): Tracked {
  const pieces: Tracked[] = []
  let at = 0
  for (const cut of cuts) {
    const piece = slice(tracked, at, at + cut.length)
    const changed = change(cut)
    if (changed === null) pieces.push(piece)
    else if (changed.isSameText && changed.text.length === cut.length) {
      pieces.push({text: changed.text, origins: piece.origins})
    } else pieces.push(untracked(changed.text, neutralOrigin))
    at += cut.length
  }

  return join(pieces)
}

/** The pieces between separators, each with the separator that ends it. */
export function splitAfter(tracked: Tracked, separator: string): readonly Tracked[] {
  const pieces: Tracked[] = []
  let start = 0
  for (let at = 0; at < tracked.text.length; at++) {
    if (tracked.text[at] !== separator) continue
    pieces.push(slice(tracked, start, at + 1))
    start = at + 1
  }

  if (start < tracked.text.length) pieces.push(slice(tracked, start, tracked.text.length))
  return pieces
}
