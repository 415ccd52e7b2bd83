/**
 * Slips of the pen in a text: misspelt words, a character taken for another that leaves no word
 * where it stands, a negation before a number (并未3户), a function word twice, a full stop of the
 * other alphabet inside a sentence. Rules are few and strict: a slip that two texts have in common
 * in the same surroundings is put before the person who signed.
 */
import {
  attestedPairs,
  boundCharacters,
  commonPairs,
  confusableGroups,
} from './confusables.generated.ts'
import {segment} from '../../lexicon/segment.ts'
import {misspellings} from './misspellings.ts'

export interface Slip {
  /** Folded offsets. */
  readonly start: number
  readonly end: number
  /** What it should be, where that is known. */
  readonly right: string | null
}

interface Tables {
  readonly others: ReadonlyMap<string, readonly string[]>
  readonly bound: ReadonlySet<string>
  readonly common: ReadonlySet<string>
  readonly attested: ReadonlySet<string>
  /** The misspelt words by their first two characters, the longer first. */
  readonly wrongByStart: ReadonlyMap<number, readonly string[]>
  /** 1 for every code unit at which some rule may find something. */
  readonly suspects: Uint8Array
}

let cachedTables: Tables | null = null

/** All slips of a folded text, in order, without overlaps. */
export function findSlips(text: string): readonly Slip[] {
  const {suspects} = tables()
  const slips: Slip[] = []
  for (let at = 0; at < text.length;) {
    if (suspects[text.charCodeAt(at)] === 0) {
      at++
      continue
    }

    const slip =
      misspelling(text, at) ??
      takenCharacter(text, at) ??
      badNumber(text, at) ??
      strayMark(text, at)
    if (slip === null) at++
    else {
      slips.push(slip)
      at = slip.end
    }
  }

  return slips
}

function misspelling(text: string, start: number): Slip | null {
  const {wrongByStart, common, attested} = tables()
  const words = wrongByStart.get(pairNumber(text, start))
  const wrong = words?.find((word) => text.startsWith(word, start))
  if (wrong === undefined) return null
  // 户籍慰问: the first character belongs to the word before.
  const border = text.slice(start - 1, start + 1)
  if (start > 0 && (common.has(border) || attested.has(border))) return null
  if (isTornWord(text, start, start + wrong.length)) return null
  return {start, end: start + wrong.length, right: misspellings.get(wrong) ?? null}
}

/** Two code units as one number. */
function pairNumber(text: string, at: number): number {
  return text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1)
}

/** A character that never stands alone does, and its double would make a common word with a neighbour. */
function takenCharacter(text: string, at: number): Slip | null {
  const {others, bound, common, attested} = tables()
  const character = text.charAt(at)
  if (!bound.has(character)) return null
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  const isCovered = (pair: string): boolean => common.has(pair) || attested.has(pair)
  if (isCovered(before + character) || isCovered(character + after)) return null

  for (const other of others.get(character) ?? []) {
    const right = [before + other, other + after].find((pair) => common.has(pair))
    if (right === undefined) continue
    const start = right.startsWith(other) ? at : at - 1
    return isTornWord(text, start, start + 2) ? null : {start, end: start + 2, right}
  }

  return null
}

/** Characters around that tell which words meet there. */
const context = 6

/** Whether a border of the stretch goes through a word (悦己经济, 焕新提质): then no wrong word is there. */
function isTornWord(text: string, start: number, end: number): boolean {
  return segment(text, Math.max(0, start - context), Math.min(text.length, end + context)).some(
    (word) => (word.start < start && word.end > start) || (word.start < end && word.end > end),
  )
}

/** The first characters of those below. */
const negations = '并从尚'

/** 并未3户: a negated number. 不3 and 没3 do occur (`不2天`), 并未 before a number never. */
function badNumber(text: string, start: number): Slip | null {
  if (!negations.includes(text.charAt(start))) return null
  const match = /^(?:并未|从未|尚未|并不)\d{1,4}[户人名个次件项起]/u.exec(
    text.slice(start, start + 8),
  )
  return match === null ? null : {start, end: start + match[0].length, right: null}
}

const doubledWords = new Set('的了在与把被')

function strayMark(text: string, at: number): Slip | null {
  const [before, here, after] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)]
  const isInside = isLetter(before) && isLetter(text.charAt(at + 2))
  // 实实在在: a word that is doubled whole.
  const isWord = before === text.charAt(at - 2) || text.charAt(at + 2) === text.charAt(at + 3)
  const isDoubled = doubledWords.has(here) && here === after && isInside
  // 完善了了解机制: the second one begins a word.
  if (isDoubled && !isWord && !isTornWord(text, at, at + 2)) {
    return {start: at, end: at + 2, right: here}
  }

  // `年轻力壮的.青年`: no sentence ends after 的, 与, 在 …
  if (here === '.' && doubledWords.has(before) && isLetter(after)) {
    return {start: at - 1, end: at + 1, right: before}
  }

  return null
}

function isLetter(character: string): boolean {
  return /^\p{Script=Han}$/u.test(character)
}

function tables(): Tables {
  cachedTables ??= makeTables()
  return cachedTables
}

function makeTables(): Tables {
  const bound = new Set(boundCharacters)
  const wrongByStart = new Map<number, string[]>()
  const wrongWords = [...misspellings.keys()].toSorted((a, b) => b.length - a.length)
  for (const wrong of wrongWords) {
    const known = wrongByStart.get(pairNumber(wrong, 0))
    if (known === undefined) wrongByStart.set(pairNumber(wrong, 0), [wrong])
    else known.push(wrong)
  }

  const suspects = new Uint8Array(0x10000)
  for (const character of [...bound, ...wrongWords, ...doubledWords, ...negations, '.']) {
    suspects[character.charCodeAt(0)] = 1
  }

  return {
    others: new Map(
      confusableGroups.flatMap((group) =>
        [...group].map((character) => [
          character,
          [...group].filter((other) => other !== character),
        ]),
      ),
    ),
    bound,
    common: pairsOf(commonPairs),
    attested: pairsOf(attestedPairs),
    wrongByStart,
    suspects,
  }
}

function pairsOf(joined: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let at = 0; at < joined.length; at += 2) pairs.add(joined.slice(at, at + 2))
  return pairs
}
