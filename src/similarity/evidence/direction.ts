/**
 * Which text was there first. Each clue speaks for one side; when clues contradict each other, or
 * none is there, the question stays open.
 */
import type {Span} from '../../text/span.ts'
import {said, type Said} from '../../wording/results/say.ts'
import type {ClueMessages} from '../../wording/results/types.ts'
import type {Direction, Edit} from '../types.ts'
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
    ...blankClues(pair),
    ...yearClues(pair),
    ...breakOff(pair),
  ]
  const source = clues[0]?.source
  if (source === undefined || clues.some((clue) => clue.source !== source)) return null
  const named = [...new Map(clues.map(({words}) => [words.message, words])).values()]
  const shown = named.slice(0, mostClues)
  const reasons = shown.map(({message}) => message).join('；')
  return {source, reason: `${source === 'a' ? '甲' : '乙'}可能在先：${reasons}`, clues: shown}
}

/** Edits that touch figures on both sides; most edits are words, of which an answer has thousands. */
function figureEdits({a, b, passages}: EvidencePair): readonly Edit[] {
  return passages.flatMap(({edits}) =>
    edits.filter((edit) => touchesDigit(a, edit.a) && touchesDigit(b, edit.b)),
  )
}

/** Figures that were blanked out in one of the two. */
function blankClues(pair: EvidencePair): readonly Clue[] {
  return figureEdits(pair).flatMap((edit): readonly Clue[] => {
    const left = quote(pair.a.text, edit.a)
    const right = quote(pair.b.text, edit.b)
    if (isBlanked(left, right)) return [{source: 'a', words: clueOfBlank('a', left, right)}]
    if (isBlanked(right, left)) return [{source: 'b', words: clueOfBlank('b', right, left)}]
    return []
  })
}

/** A year that differs once may be anything; a report that was used again has each moved on alike. */
const fewestYears = 2
/** Reports are used again in the next years. */
const longestMove = 3

/** Years that were moved on, every one by as much. */
function yearClues(pair: EvidencePair): readonly Clue[] {
  const years = figureEdits(pair).flatMap((edit) => {
    const a = yearIn(pair.a, edit.a)
    const b = yearIn(pair.b, edit.b)
    return a === null || b === null || a === b ? [] : [{a, b}]
  })
  const first = years[0]
  if (first === undefined || years.length < fewestYears) return []
  const move = first.b - first.a
  if (Math.abs(move) > longestMove || years.some(({a, b}) => b - a !== move)) return []
  return years.map((each) => ({
    source: move > 0 ? 'a' : 'b',
    words: said('direction/years', each),
  }))
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
