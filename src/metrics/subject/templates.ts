/** What features look at: `end 率`, `edge v|n` are templates with what they see. */
import {origins} from './types.ts'

/** What a word is to a template: its part of speech. `^` stands left of all, `$` for a quantity. */
export const tagLetters = 'xnsoftvwabdpcurmqjlDLEQBP^$VWKMyzF'
/** Coarse classes: nothing, nouns, what may be noun or verb, verbs, particles, marks. */
export const wordClasses = ['', 'nsoxjlybaMDL', 'wW', 'vVKz', 'dpcurmqtfxE', 'QBP^$F'] as const
/** Kinds of units: who, how often, what else is counted, shares, money, times, other measures. */
export const unitKinds = ['people', 'event', 'thing', 'ratio', 'money', 'time', 'measure'] as const
/** Marks between a quantity and the one before it. */
export const joints = ['none', 'list', 'comma', 'bracket', 'semicolon'] as const

/** How many values each part has; `word` is left to the vocabulary. */
export const sizes: Readonly<Record<Part, number>> = {
  tag: tagLetters.length,
  origin: origins.length,
  side: 2,
  kind: unitKinds.length,
  joint: joints.length,
  length: 16,
  count: 9,
  flag: 2,
  class: wordClasses.length,
  word: 0,
}

/** What a template is made of. */
export type Part =
  'tag' | 'origin' | 'side' | 'kind' | 'joint' | 'length' | 'count' | 'flag' | 'class' | 'word'

/** What a feature looks at. */
export type Template =
  | 'startTags'
  | 'startThree'
  | 'startBefore'
  | 'startPrevious'
  | 'startPreviousSuffix'
  | 'startWord'
  | 'startKind'
  | 'startKindTags'
  | 'endTags'
  | 'endWord'
  | 'endSuffix'
  | 'endNext'
  | 'endKind'
  | 'endKindWord'
  | 'endKindSuffix'
  | 'anyStart'
  | 'anyStartWord'
  | 'anyStartPrevious'
  | 'anyEnd'
  | 'anyEndWord'
  | 'anyEndSuffix'
  | 'anyEndNext'
  | 'anyInside'
  | 'anyInsideTags'
  | 'anyLength'
  | 'anyPair'
  | 'coarseStart'
  | 'coarseStartKind'
  | 'coarseEnd'
  | 'coarseEndKind'
  | 'cut'
  | 'cutKind'
  | 'cutTags'
  | 'shape'
  | 'shapeKind'
  | 'verbs'
  | 'gapNouns'
  | 'gapVerbs'
  | 'lastLength'
  | 'firstLength'
  | 'pair'
  | 'pairKind'
  | 'only'
  | 'insideTag'
  | 'insideWord'
  | 'insideTags'
  | 'headWord'
  | 'length'
  | 'lengthKind'
  | 'words'
  | 'gapTag'
  | 'gapWord'
  | 'gapSuffix'
  | 'gapKind'
  | 'gapTags'
  | 'gapCount'
  | 'gapPath'
  | 'originKind'
  | 'originUnit'
  | 'originNext'
  | 'originNextWord'
  | 'originPrevious'
  | 'originPreviousWord'
  | 'heldTag'
  | 'heldWord'
  | 'heldKinds'
  | 'heldCount'
  | 'heldJoint'
  | 'heldJointKind'
  | 'heldUnit'

/** The templates with their parts. */
export const templates: Readonly<Record<Template, readonly Part[]>> = {
  // Where a phrase begins: the word before it and its first.
  startTags: ['side', 'tag', 'tag'],
  startThree: ['side', 'tag', 'tag', 'tag'],
  startBefore: ['side', 'tag', 'tag'],
  startPrevious: ['side', 'word'],
  startPreviousSuffix: ['side', 'word'],
  startWord: ['side', 'word'],
  startKind: ['side', 'kind', 'tag'],
  startKindTags: ['side', 'kind', 'tag', 'tag'],
  // Where it ends: its last word and the next.
  endTags: ['side', 'tag', 'tag'],
  endWord: ['side', 'word'],
  endSuffix: ['side', 'word'],
  endNext: ['side', 'word'],
  endKind: ['side', 'kind', 'tag'],
  endKindWord: ['side', 'kind', 'word'],
  endKindSuffix: ['side', 'kind', 'word'],
  // The same on either side.
  anyStart: ['tag', 'tag'],
  anyStartWord: ['word'],
  anyStartPrevious: ['word'],
  anyEnd: ['tag', 'tag'],
  anyEndWord: ['word'],
  anyEndSuffix: ['word'],
  anyEndNext: ['word'],
  anyInside: ['tag'],
  anyInsideTags: ['tag', 'tag'],
  anyLength: ['length'],
  anyPair: ['tag', 'tag'],
  // By the coarse classes of words.
  coarseStart: ['class', 'class', 'class', 'class'],
  coarseStartKind: ['kind', 'class', 'class', 'class'],
  coarseEnd: ['class', 'class', 'class', 'class'],
  coarseEndKind: ['kind', 'side', 'class', 'class'],
  // How many nouns of the compound are left out before a phrase.
  cut: ['count', 'count'],
  cutKind: ['side', 'kind', 'count', 'count'],
  cutTags: ['count', 'tag', 'tag'],
  shape: ['class', 'class', 'class', 'class'],
  shapeKind: ['kind', 'class', 'class', 'class', 'class'],
  verbs: ['count', 'side'],
  gapNouns: ['side', 'count'],
  gapVerbs: ['side', 'count'],
  lastLength: ['length', 'tag'],
  firstLength: ['length', 'tag'],
  // What it holds.
  pair: ['side', 'tag', 'tag'],
  pairKind: ['side', 'kind', 'tag', 'tag'],
  only: ['side', 'tag'],
  insideTag: ['side', 'tag'],
  insideWord: ['side', 'word'],
  insideTags: ['side', 'tag', 'tag'],
  headWord: ['side', 'word'],
  length: ['side', 'length'],
  lengthKind: ['side', 'kind', 'length'],
  words: ['side', 'count'],
  // What stands between it and the quantity.
  gapTag: ['side', 'tag'],
  gapWord: ['side', 'word'],
  gapSuffix: ['side', 'word'],
  gapKind: ['side', 'kind', 'tag'],
  gapTags: ['side', 'tag', 'tag'],
  gapCount: ['side', 'count'],
  /** After the quantity: the next word, whether a verb follows it, and what leads to the phrase. */
  gapPath: ['kind', 'class', 'flag', 'tag'],
  // Which side, or which neighbour.
  originKind: ['origin', 'kind'],
  originUnit: ['origin', 'word'],
  originNext: ['origin', 'kind', 'tag'],
  originNextWord: ['origin', 'word'],
  originPrevious: ['origin', 'kind', 'tag'],
  originPreviousWord: ['origin', 'word'],
  heldTag: ['origin', 'tag'],
  heldWord: ['origin', 'word'],
  heldKinds: ['origin', 'kind', 'kind'],
  heldCount: ['origin', 'count'],
  heldJoint: ['origin', 'joint'],
  heldJointKind: ['origin', 'joint', 'kind'],
  heldUnit: ['origin', 'flag'],
}
