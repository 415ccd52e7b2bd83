/** The words on either side of a quantity as the numbers that features are made of. */
import type {Word} from '../../lexicon/segment.ts'
import type {FeatureSpace} from './feature-space.ts'
import {tagLetters, wordClasses} from './templates.ts'
import type {Situation} from './types.ts'

/** The words of a side as numbers, with a sentinel at both ends: word `i` is at `i + 1`. */
export interface Side {
  readonly number: 0 | 1
  readonly words: readonly Word[]
  readonly tags: readonly number[]
  /** Coarse classes, for the same places. */
  readonly classes: readonly number[]
  readonly names: readonly number[]
  readonly suffixes: readonly number[]
  /** Whether a negation stands right before word `i`: no phrase may begin there (不|满意率). */
  readonly isNegated: readonly boolean[]
  /** 1 where word `i` is an opening quotation mark, −1 a closing one, 2 either, else 0. */
  readonly quotes: readonly number[]
  /** How many words of the same compound stand right before word `i`. */
  readonly cuts: readonly number[]
}

const open = tagLetters.indexOf('^')
const figure = tagLetters.indexOf('$')
const lists = tagLetters.indexOf('E')
const counts = tagLetters.indexOf('F')
const quotes = tagLetters.indexOf('Q')
const brackets = tagLetters.indexOf('B')

/** Numbers of two coarse classes. */
export const verbClass = 3
export const nounClass = 1
const classOfTag: readonly number[] = Array.from(tagLetters, (letter) =>
  Math.max(
    1,
    wordClasses.findIndex((letters) => letters.includes(letter)),
  ),
)

/** Parts of speech of the words of a compound; not wholes such as 全市. */
const compound = 'nsoxjlybawWDL'
/** Longer compounds are all alike. */
export const mostCut = 4

/** Both sides of a situation as numbers. */
export function readSides(space: FeatureSpace, situation: Situation): readonly [Side, Side] {
  const {before, after, isAfterQuantity, isBeforeQuantity} = situation
  return [
    readSide(space, situation.text, 0, before, isAfterQuantity ? figure : open, figure),
    readSide(space, situation.text, 1, after, figure, isBeforeQuantity ? figure : open),
  ]
}

function readSide(
  {words}: FeatureSpace,
  text: string,
  number: 0 | 1,
  sideWords: readonly Word[],
  left: number,
  right: number,
): Side {
  const tags = [left]
  const names = [0]
  const suffixes = [0]
  for (const {start, end, tag} of sideWords) {
    tags.push(tag === 'P' ? markOf(text.charAt(start)) : wordTag(tag, end - start))
    names.push(words.get(text.slice(start, end)) ?? 0)
    suffixes.push(words.get(`-${text.charAt(end - 1)}`) ?? 0)
  }

  // 3个县、5个区: this 、 does not join nouns.
  if (tags.at(-1) === lists && right === figure) tags[tags.length - 1] = counts
  tags.push(right)
  names.push(0)
  suffixes.push(0)
  const classes = tags.map((tag) => classOfTag[tag] ?? 0)
  const isNegated = sideWords.map(({start}) => '不未非'.includes(text.charAt(start - 1) || ' '))
  const openings = sideWords.map(({start, tag}) => (tag === 'P' ? quoteOf(text.charAt(start)) : 0))
  const cuts: number[] = []
  let run = 0
  sideWords.forEach((_, index) => {
    cuts.push(run)
    const tag = tags[index + 1] ?? 0
    const isNominal = compound.includes(tagLetters.charAt(tag))
    run = isNominal ? Math.min(mostCut, run + 1) : 0
  })
  return {
    number,
    words: sideWords,
    tags,
    classes,
    names,
    suffixes,
    isNegated,
    quotes: openings,
    cuts,
  }
}

/** Nouns and verbs of one character, which are often pieces of a word that the lexicon lacks. */
function wordTag(tag: string, length: number): number {
  if (length > 1 || !'nxjsotbaqlvw'.includes(tag)) return tagLetters.indexOf(tag)
  return tagLetters.indexOf('vw'.includes(tag) ? 'z' : 'y')
}

function quoteOf(mark: string): number {
  if ('“‘《'.includes(mark)) return 1
  if ('”’》'.includes(mark)) return -1
  return mark === '"' || mark === "'" ? 2 : 0
}

function markOf(mark: string): number {
  if (mark === '、') return lists
  if ('“”"\'‘’《》'.includes(mark)) return quotes
  if ('()[]【】'.includes(mark)) return brackets
  return tagLetters.indexOf('P')
}

/** Whether a word may stand in a phrase. */
export function isInner(side: Side, index: number): boolean {
  const tag = side.tags[index + 1] ?? 0
  return tag !== brackets && tag !== tagLetters.indexOf('P')
}

/** Parts of speech that name nothing: times, places, particles, how many. */
const naming = 'xnsojlbavwVWLKyz'

/** Whether a word names something: 期间, 全市 and 7月份 do not. */
export function isContent(side: Side, index: number): boolean {
  return naming.includes(tagLetters.charAt(side.tags[index + 1] ?? 0))
}
