/**
 * Which text was there first. Each clue speaks for one side; when clues contradict each other, or
 * none is there, the question stays open.
 */
import type {Span} from '../../text/span.ts'
import {said, type Said} from '../../wording/results/say.ts'
import type {ClueMessages} from '../../wording/results/types.ts'
import type {Direction} from '../types.ts'
import {quote} from './evidence-text.ts'
import type {ForeignName} from './foreign-name.ts'
import type {EvidencePair} from './traits.ts'

interface Clue {
  readonly source: 'a' | 'b'
  readonly words: Said<keyof ClueMessages>
}

/** Clues that are named; more of them say no more. */
const mostClues = 3

const zero = 0x30
const nine = 0x39

export function findDirection(pair: EvidencePair, names: readonly ForeignName[]): Direction | null {
  const clues: Clue[] = [
    ...names.map(({name, home}) => ({
      source: home,
      words: said('direction/foreign-name', {home, name}),
    })),
    ...editClues(pair),
    ...breakOff(pair),
  ]
  const source = clues[0]?.source
  if (source === undefined || clues.some((clue) => clue.source !== source)) return null
  const named = [...new Map(clues.map(({words}) => [words.message, words])).values()]
  const shown = named.slice(0, mostClues)
  const reasons = shown.map(({message}) => message).join('；')
  return {source, reason: `${source === 'a' ? '甲' : '乙'}可能在先：${reasons}`, clues: shown}
}

/** Clues in what differs inside passages: blanked figures, years that were moved on. */
function editClues({a, b, passages}: EvidencePair): readonly Clue[] {
  const clues: Clue[] = []
  for (const {edits} of passages) {
    for (const edit of edits) {
      // Most edits are words, of which there are thousands in an answer of sixteen copies.
      if (!touchesDigit(a, edit.a) || !touchesDigit(b, edit.b)) continue
      const left = quote(a.text, edit.a)
      const right = quote(b.text, edit.b)
      if (isBlanked(left, right)) {
        clues.push({source: 'a', words: clueOfBlank('a', left, right)})
      } else if (isBlanked(right, left)) {
        clues.push({source: 'b', words: clueOfBlank('b', right, left)})
      }

      const yearA = yearIn(a, edit.a)
      const yearB = yearIn(b, edit.b)
      if (yearA !== null && yearB !== null && yearA !== yearB) {
        const source = yearA < yearB ? 'a' : 'b'
        clues.push({source, words: said('direction/years', {a: yearA, b: yearB})})
      }
    }
  }

  return clues
}

function clueOfBlank(source: 'a' | 'b', figure: string, rest: string): Said<'direction/blanked'> {
  return said('direction/blanked', {source, figure, rest})
}

/** `2000` against `20xx`: part of the digits are left, so someone blanked the rest out. */
function isBlanked(figure: string, blanked: string): boolean {
  if (!/^\d{3,}$/u.test(figure)) return false
  const match = /^(\d+)[xX×_*＊Ｘｘ]+$/u.exec(blanked)
  return match?.[1] !== undefined && figure.startsWith(match[1]) && match[1].length < figure.length
}

/** Whether a digit stands in an edit or just before it, as in what was put into the middle of a year. */
function touchesDigit({text}: {readonly text: string}, {start, end}: Span): boolean {
  for (let at = Math.max(0, start - 1); at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= zero && code <= nine) return true
  }

  return false
}

/** The year that an edit changes, when it is one. */
function yearIn({text}: {readonly text: string}, {start, end}: Span): number | null {
  const from = Math.max(0, start - 4)
  for (const match of text.slice(from, end + 5).matchAll(/(?<!\d)(?:19|20)\d{2}(?=年)/gu)) {
    const at = from + match.index
    if (at < end && at + 4 > start) return Number(match[0])
  }

  return null
}

/** One text ends in the middle of a sentence that the other brings to its end. */
function breakOff({a, b, passages}: EvidencePair): readonly Clue[] {
  const clues: Clue[] = []
  for (const {a: spanA, b: spanB} of passages) {
    if (isCutAt(a, spanA.end) && goesOnAt(b, spanB.end)) {
      clues.push({source: 'b', words: said('direction/cut-off', {cut: 'a'})})
    }

    if (isCutAt(b, spanB.end) && goesOnAt(a, spanA.end)) {
      clues.push({source: 'a', words: said('direction/cut-off', {cut: 'b'})})
    }
  }

  return clues
}

/** Nothing but commas and white space follows: the text ends here, without an end of the sentence. */
function isCutAt({text}: {readonly text: string}, end: number): boolean {
  return /^[\s,，、]*$/u.test(text.slice(end))
}

function goesOnAt({text}: {readonly text: string}, end: number): boolean {
  return /^[,，、]?\p{Script=Han}{2}/u.test(text.slice(end, end + 3))
}
