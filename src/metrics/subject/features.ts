/**
 * The features of the candidates of one quantity.
 *
 * They come in pieces that candidates share (where a phrase may begin, where it may end, what lies
 * between it and the quantity), so the candidates of a clause cost little more than its words.
 */
import type {Unit} from '../../quantity/types.ts'
import {joints, tagLetters, unitKinds, wordClasses, type FeatureSpace} from './feature-space.ts'
import {origins, type Origin, type Situation} from './types.ts'
import type {Word} from '../lexicon/segment.ts'

/** Takes the number of a feature that holds. */
export type Take = (feature: number) => void

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

const verbClass = 3
const nounClass = 1
const classOfTag: readonly number[] = Array.from(tagLetters, (letter) =>
  Math.max(
    1,
    wordClasses.findIndex((letters) => letters.includes(letter)),
  ),
)

/** Parts of speech of the words of a compound; not wholes such as 全市. */
const compound = 'nsoxjlybawWDL'
/** Longer compounds are all alike. */
const mostCut = 4

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
  const quotes = sideWords.map(({start, tag}) => (tag === 'P' ? quoteOf(text.charAt(start)) : 0))
  const cuts: number[] = []
  let run = 0
  sideWords.forEach((_, index) => {
    cuts.push(run)
    const tag = tags[index + 1] ?? 0
    const isNominal = compound.includes(tagLetters.charAt(tag))
    run = isNominal ? Math.min(mostCut, run + 1) : 0
  })
  return {number, words: sideWords, tags, classes, names, suffixes, isNegated, quotes, cuts}
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

const people = '人户名家位'
const events = '次场期届'

/** The kind of a unit, as a number. */
export function unitKindOf(unit: Unit | null): number {
  return unitKinds.indexOf(kindOf(unit))
}

function kindOf(unit: Unit | null): (typeof unitKinds)[number] {
  if (unit === null) return 'thing'
  const {dimension, name} = unit
  if (dimension === 'count') {
    if (people.includes(name) || name === '人次') return 'people'
    return events.includes(name.charAt(0)) ? 'event' : 'thing'
  }

  if (dimension === 'ratio' || dimension === 'money') return dimension
  return dimension === 'duration' || dimension === 'age' ? 'time' : 'measure'
}

function lengthOf(word: Word | undefined): number {
  return word === undefined ? 0 : Math.min(15, word.end - word.start)
}

/** What speaks for a phrase to begin at a word. */
export function takeStart(
  {of}: FeatureSpace,
  side: Side,
  kind: number,
  i: number,
  take: Take,
): void {
  const {number: s, tags, names, suffixes} = side
  const [before = 0, tag = 0, next = 0] = tags.slice(i, i + 3)
  take(of.startTags(s, before, tag))
  take(of.startThree(s, before, tag, next))
  if (i > 0) take(of.startBefore(s, tags[i - 1] ?? 0, before))
  take(of.startPrevious(s, names[i] ?? 0))
  take(of.startPreviousSuffix(s, suffixes[i] ?? 0))
  take(of.startWord(s, names[i + 1] ?? 0))
  take(of.startKind(s, kind, tag))
  const {classes, words} = side
  take(
    of.coarseStart(classes[i - 1] ?? 0, classes[i] ?? 0, classes[i + 1] ?? 0, classes[i + 2] ?? 0),
  )
  take(of.coarseStartKind(kind, classes[i] ?? 0, classes[i + 1] ?? 0, classes[i + 2] ?? 0))
  take(of.firstLength(lengthOf(words[i]), tag))
  take(of.anyStart(before, tag))
  take(of.anyStartWord(names[i + 1] ?? 0))
  take(of.anyStartPrevious(names[i] ?? 0))
  take(of.startKindTags(s, kind, before, tag))
}

/** What speaks for a phrase to end with a word. */
export function takeEnd({of}: FeatureSpace, side: Side, kind: number, i: number, take: Take): void {
  const {number: s, tags, names, suffixes} = side
  const tag = tags[i + 1] ?? 0
  take(of.endTags(s, tag, tags[i + 2] ?? 0))
  take(of.endWord(s, names[i + 1] ?? 0))
  take(of.endSuffix(s, suffixes[i + 1] ?? 0))
  take(of.endNext(s, names[i + 2] ?? 0))
  take(of.endKind(s, kind, tag))
  const {classes, words} = side
  take(of.coarseEnd(classes[i] ?? 0, classes[i + 1] ?? 0, classes[i + 2] ?? 0, classes[i + 3] ?? 0))
  take(of.coarseEndKind(kind, s, classes[i + 1] ?? 0, classes[i + 2] ?? 0))
  take(of.lastLength(lengthOf(words[i]), tag))
  take(of.anyEnd(tag, tags[i + 2] ?? 0))
  take(of.anyEndWord(names[i + 1] ?? 0))
  take(of.anyEndSuffix(suffixes[i + 1] ?? 0))
  take(of.anyEndNext(names[i + 2] ?? 0))
  take(of.endKindWord(s, kind, names[i + 1] ?? 0))
  take(of.endKindSuffix(s, kind, suffixes[i + 1] ?? 0))
}

/** What a word inside a phrase says; `isLast` where the phrase ends with it. */
export function takeInside({of}: FeatureSpace, side: Side, i: number, take: Take): void {
  take(of.anyInside(side.tags[i + 1] ?? 0))
  take(of.insideTag(side.number, side.tags[i + 1] ?? 0))
  take(of.insideWord(side.number, side.names[i + 1] ?? 0))
}

/** What two neighbours inside a phrase say. */
export function takeInner({of}: FeatureSpace, side: Side, i: number, take: Take): void {
  take(of.anyInsideTags(side.tags[i + 1] ?? 0, side.tags[i + 2] ?? 0))
  take(of.insideTags(side.number, side.tags[i + 1] ?? 0, side.tags[i + 2] ?? 0))
  take(of.headWord(side.number, side.names[i + 1] ?? 0))
}

/** What a phrase as a whole says. */
export function takeWhole(
  {of}: FeatureSpace,
  side: Side,
  kind: number,
  i: number,
  k: number,
  take: Take,
): void {
  const {number: s, tags, words} = side
  const length = Math.min(15, (words[k]?.end ?? 0) - (words[i]?.start ?? 0))
  if (i === k) take(of.only(s, tags[i + 1] ?? 0))
  else {
    take(of.pair(s, tags[i + 1] ?? 0, tags[k + 1] ?? 0))
    take(of.pairKind(s, kind, tags[i + 1] ?? 0, tags[k + 1] ?? 0))
  }

  const {classes} = side
  const at = (index: number): number => (index <= k ? (classes[index + 1] ?? 0) : 0)
  const isLong = k - i > 3
  const shape = isLong
    ? ([at(i), at(i + 1), at(k - 1), at(k)] as const)
    : ([at(i), at(i + 1), at(i + 2), at(i + 3)] as const)
  const cut = side.cuts[i] ?? 0
  const held = Math.min(mostCut, k - i)
  take(of.cut(cut, held))
  take(of.cutKind(s, kind, cut, held))
  take(of.cutTags(cut, tags[i] ?? 0, tags[i + 1] ?? 0))
  take(of.shape(...shape))
  take(of.shapeKind(kind, ...shape))
  let verbs = 0
  for (let index = i; index <= k; index++) if (classes[index + 1] === verbClass) verbs++
  take(of.verbs(Math.min(8, verbs), s))
  take(of.anyLength(length))
  take(of.anyPair(tags[i + 1] ?? 0, tags[k + 1] ?? 0))
  take(of.length(s, length))
  take(of.lengthKind(s, kind, length))
  take(of.words(s, Math.min(8, k - i)))
}

/** What a word between a phrase and the quantity says. */
export function takeGap({of}: FeatureSpace, side: Side, kind: number, i: number, take: Take): void {
  const {number: s, tags, names, suffixes} = side
  const tag = tags[i + 1] ?? 0
  take(of.gapTag(s, tag))
  take(of.gapWord(s, names[i + 1] ?? 0))
  take(of.gapSuffix(s, suffixes[i + 1] ?? 0))
  take(of.gapKind(s, kind, tag))
  take(of.gapTags(s, tag, tags[i + 2] ?? 0))
}

/** How much stands between. */
export function takeGapCount(
  {of}: FeatureSpace,
  side: Side,
  kind: number,
  from: number,
  to: number,
  take: Take,
): void {
  let nouns = 0
  let verbs = 0
  const count = to - from
  for (let i = from; i < to; i++) {
    if (side.classes[i + 1] === nounClass) nouns++
    if (side.classes[i + 1] === verbClass) verbs++
  }

  take(of.gapNouns(side.number, Math.min(8, nouns)))
  take(of.gapVerbs(side.number, Math.min(8, verbs)))
  take(of.gapCount(side.number, Math.min(8, count)))
  if (side.number === 1 && count > 0) {
    take(of.gapPath(kind, side.classes[from + 1] ?? 0, verbs > 0 ? 1 : 0, side.tags[to] ?? 0))
  }
}

/** What speaks for an origin, whatever the phrase. */
export function takeOrigin(
  space: FeatureSpace,
  situation: Situation,
  [before, after]: readonly [Side, Side],
  kind: number,
  origin: Origin,
  take: Take,
): void {
  const {of} = space
  const o = origins.indexOf(origin)
  const end = before.words.length
  const unit = space.words.get(situation.quantity.unitName) ?? 0
  take(of.originKind(o, kind))
  take(of.originUnit(o, unit))
  take(of.originNext(o, kind, after.tags[1] ?? 0))
  take(of.originNextWord(o, after.names[1] ?? 0))
  take(of.originPrevious(o, kind, before.tags[end] ?? 0))
  take(of.originPreviousWord(o, before.names[end] ?? 0))
  if (origin === 'before' || origin === 'after') return
  for (let i = 1; i <= end; i++) {
    take(of.heldTag(o, before.tags[i] ?? 0))
    take(of.heldWord(o, before.names[i] ?? 0))
  }

  take(of.heldCount(o, Math.min(8, end)))
  const joint = jointOf(situation, before)
  take(of.heldJoint(o, joint))
  take(of.heldJointKind(o, joint, kind))
  const {last} = situation
  take(of.heldKinds(o, kind, last === null ? kind : last.kind))
  take(of.heldUnit(o, last !== null && last.unitName === situation.quantity.unitName ? 1 : 0))
}

/** The strongest mark between a quantity and the one before. */
function jointOf({text}: Situation, {words}: Side): number {
  let strongest = 0
  for (const {start, tag} of words) {
    if (tag !== 'P') continue
    const mark = text.charAt(start)
    const joint =
      mark === '、' ? 1 : mark === ',' ? 2 : '()'.includes(mark) ? 3 : mark === ';' ? 4 : 0
    if (joint > strongest) strongest = joint
  }

  return Math.min(strongest, joints.length - 1)
}
