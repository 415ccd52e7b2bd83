/**
 * Which text was there first. Each clue speaks for one side; when clues contradict each other, or
 * none is there, the question stays open.
 */
import type {Span} from '../../text/span.ts'
import type {Direction} from '../types.ts'
import {quote} from './evidence-text.ts'
import type {ForeignName} from './foreign-name.ts'
import type {EvidencePair} from './traits.ts'

interface Clue {
  readonly source: 'a' | 'b'
  readonly reason: string
}

export function findDirection(pair: EvidencePair, names: readonly ForeignName[]): Direction | null {
  const clues: Clue[] = [
    ...names.map(({name, home}) => ({
      source: home,
      reason: `${home === 'a' ? '乙' : '甲'}留有${home === 'a' ? '甲' : '乙'}的名称“${name}”`,
    })),
    ...editClues(pair),
    ...breakOff(pair),
  ]
  const source = clues[0]?.source
  if (source === undefined || clues.some((clue) => clue.source !== source)) return null
  const reasons = [...new Set(clues.map(({reason}) => reason))].slice(0, 3)
  return {source, reason: `${source === 'a' ? '甲' : '乙'}可能在先：${reasons.join('；')}`}
}

/** Clues in what differs inside passages: blanked figures, years that were moved on. */
function editClues({a, b, passages}: EvidencePair): readonly Clue[] {
  const clues: Clue[] = []
  for (const {edits} of passages) {
    for (const edit of edits) {
      const left = quote(a.text, edit.a)
      const right = quote(b.text, edit.b)
      if (isBlanked(left, right)) {
        clues.push({source: 'a', reason: `甲作“${left}”，乙相应处只剩“${right}”`})
      } else if (isBlanked(right, left)) {
        clues.push({source: 'b', reason: `乙作“${right}”，甲相应处只剩“${left}”`})
      }

      const yearA = yearIn(a, edit.a)
      const yearB = yearIn(b, edit.b)
      if (yearA !== null && yearB !== null && yearA !== yearB) {
        const source = yearA < yearB ? 'a' : 'b'
        clues.push({source, reason: `相应处甲为${yearA}年，乙为${yearB}年`})
      }
    }
  }

  return clues
}

/** `2000` against `20xx`: part of the digits are left, so someone blanked the rest out. */
function isBlanked(figure: string, blanked: string): boolean {
  if (!/^\d{3,}$/u.test(figure)) return false
  const match = /^(\d+)[xX×_*＊Ｘｘ]+$/u.exec(blanked)
  return match?.[1] !== undefined && figure.startsWith(match[1]) && match[1].length < figure.length
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
      clues.push({source: 'b', reason: '甲在句中断开，乙的同一句是完整的'})
    }

    if (isCutAt(b, spanB.end) && goesOnAt(a, spanA.end)) {
      clues.push({source: 'a', reason: '乙在句中断开，甲的同一句是完整的'})
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
