/**
 * Cuts two stretches that say the same at the same places, sentence by sentence. They may differ in
 * punctuation, white space and script, so letters are counted, not characters; where the letters
 * before a cut do not agree (a number written otherwise), the cut is left out.
 */

/** What stands level in both texts. */
export interface LevelPiece {
  readonly a: string
  readonly b: string
  /** Whether a sentence or a line ends with it. */
  readonly isEnd: boolean
}

const sentenceEnd = /[。！？；;!?\n]/u
const letter = /[\p{L}\p{N}]/u

/** Letters before a cut that must be the same on both sides. */
const agreeing = 2

/** The pieces, in order; together they are both texts. */
export function levelCuts(a: string, b: string): readonly LevelPiece[] {
  const endsOfB = letterEnds(b)
  const pieces: LevelPiece[] = []
  let letters = 0
  let aStart = 0
  let bStart = 0

  for (let at = 0; at < a.length; at++) {
    const character = a.charAt(at)
    if (letter.test(character)) letters++
    if (!sentenceEnd.test(character)) continue
    const end = pastMarks(a, at + 1)
    const other = letters === 0 ? undefined : endsOfB[letters - 1]
    at = end - 1
    if (other === undefined || !agree(a.slice(aStart, end), b.slice(bStart, other))) continue
    const bEnd = pastMarks(b, other)
    pieces.push({a: a.slice(aStart, end), b: b.slice(bStart, bEnd), isEnd: true})
    aStart = end
    bStart = bEnd
  }

  if (aStart < a.length || bStart < b.length) {
    pieces.push({a: a.slice(aStart), b: b.slice(bStart), isEnd: false})
  }

  return pieces
}

/** Offsets behind each letter. */
function letterEnds(text: string): readonly number[] {
  const ends: number[] = []
  for (let at = 0; at < text.length; at++) if (letter.test(text.charAt(at))) ends.push(at + 1)
  return ends
}

function pastMarks(text: string, start: number): number {
  let end = start
  while (end < text.length && !letter.test(text.charAt(end)) && !opening.test(text.charAt(end)))
    end++
  return end
}

/** A sentence may begin with these. */
const opening = /[“‘《（(〔[【]/u

function agree(a: string, b: string): boolean {
  return lastLetters(a) === lastLetters(b)
}

function lastLetters(text: string): string {
  let found = ''
  for (let at = text.length - 1; at >= 0 && found.length < agreeing; at--) {
    if (letter.test(text.charAt(at))) found = text.charAt(at) + found
  }

  return found
}
