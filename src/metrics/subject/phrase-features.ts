/**
 * What speaks for a phrase: where it begins, where it ends, what it holds.
 *
 * The features come in pieces that candidates share, so the candidates of a clause cost little more
 * than its words.
 */
import type {Word} from '../../lexicon/segment.ts'
import type {FeatureSpace} from './feature-space.ts'
import {mostCut, verbClass, type Side} from './side.ts'

/** Takes the number of a feature that holds. */
export type Take = (feature: number) => void

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
