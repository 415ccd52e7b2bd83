/**
 * Whether an edit is a synonym put for a word (创建→创立): both sides, with what is equal around them
 * taken in again where a word goes beyond the edit, must be read as words of which each is equal to
 * its partner or a synonym of it.
 */
import type {Span} from '../../text/span.ts'
import {areSynonyms, hasSynonyms, longestSynonym, synonymLengths} from './synonyms.ts'

/** Longer edits are sentences rewritten, not words exchanged. */
const longestEdit = 12

/** Equal characters on either side that may belong to the word (创建 and 创立 differ in one). */
const mostAround = 2

export interface EditedTexts {
  readonly textA: string
  readonly textB: string
}

const mostRead = longestEdit + 2 * mostAround
/** Places (in both sides) that a reading has reached; each is looked at once. */
const reached = new Uint8Array((mostRead + 1) ** 2)

/** Whether every difference of the edit is one of synonyms. */
export function isSynonymEdit({textA, textB}: EditedTexts, a: Span, b: Span): boolean {
  const longest = Math.max(a.end - a.start, b.end - b.start)
  if (a.end <= a.start || b.end <= b.start || longest > longestEdit) return false
  const before = equalBefore(textA, a.start, textB, b.start)
  const after = equalAfter(textA, a.end, textB, b.end)
  if (!mayBeSpun(textA, a.start - before, a.end + after, textB, b.start - before, b.end + after)) {
    return false
  }

  // Read from the first equal character, every later beginning is reached too.
  const left = textA.slice(a.start - before, a.end + after)
  const right = textB.slice(b.start - before, b.end + after)
  return readsAsSynonyms(left, right, a.end - a.start + before, b.end - b.start + before)
}

/**
 * Whether words of the list may begin at one place of both sides before they differ: of most edits none
 * do, and then whatever differs is no synonym.
 */
function mayBeSpun(
  textA: string,
  startA: number,
  endA: number,
  textB: string,
  startB: number,
  endB: number,
): boolean {
  for (let a = startA, b = startB; a + 1 < endA && b + 1 < endB; a++, b++) {
    const unitA = textA.charCodeAt(a)
    const unitB = textB.charCodeAt(b)
    if (
      synonymLengths(unitA, textA.charCodeAt(a + 1)) !== 0 &&
      synonymLengths(unitB, textB.charCodeAt(b + 1)) !== 0
    ) {
      return true
    }

    if (unitA !== unitB) return false
  }

  return false
}

/** Whether both sides can be cut into equal characters and pairs of synonyms up to the edit's end. */
function readsAsSynonyms(left: string, right: string, endLeft: number, endRight: number): boolean {
  const width = right.length + 1
  reached.fill(0, 0, (left.length + 1) * width)
  reached[0] = 1
  // Most edits are no synonyms, and their readings end after a character or two.
  let furthest = 0
  for (let i = 0; i <= furthest; i++) {
    for (let j = 0; j <= right.length; j++) {
      if (reached[i * width + j] !== 1) continue
      if (i >= endLeft && j >= endRight && left.slice(i) === right.slice(j)) return true
      if (i < left.length && left[i] === right[j]) {
        reached[(i + 1) * width + j + 1] = 1
        furthest = Math.max(furthest, i + 1)
      }

      if (i + 1 >= left.length || j + 1 >= right.length) continue
      const lengthsLeft = synonymLengths(left.charCodeAt(i), left.charCodeAt(i + 1))
      if (lengthsLeft === 0) continue
      const lengthsRight = synonymLengths(right.charCodeAt(j), right.charCodeAt(j + 1))
      // Most characters begin no word of the list, and taking words out is what costs time here.
      if (lengthsRight === 0) continue
      for (
        let sizeLeft = 2;
        sizeLeft <= longestSynonym && i + sizeLeft <= left.length;
        sizeLeft++
      ) {
        if ((lengthsLeft & (1 << sizeLeft)) === 0) continue
        const word = left.slice(i, i + sizeLeft)
        if (!hasSynonyms(word)) continue
        for (let size = 2; size <= longestSynonym && j + size <= right.length; size++) {
          if ((lengthsRight & (1 << size)) === 0) continue
          if (areSynonyms(word, right.slice(j, j + size))) {
            reached[(i + sizeLeft) * width + j + size] = 1
            furthest = Math.max(furthest, i + sizeLeft)
          }
        }
      }
    }
  }

  return false
}

function equalBefore(textA: string, atA: number, textB: string, atB: number): number {
  let count = 0
  while (
    count < mostAround &&
    atA > count &&
    atB > count &&
    textA[atA - count - 1] === textB[atB - count - 1]
  ) {
    count++
  }

  return count
}

function equalAfter(textA: string, atA: number, textB: string, atB: number): number {
  let count = 0
  while (
    count < mostAround &&
    atA + count < textA.length &&
    textA[atA + count] === textB[atB + count]
  ) {
    count++
  }

  return count
}
