/** Disguises of a copied document, each alone, and together. */
import {Converter} from 'opencc-js'
import {writeDocument, type Style} from './documents.ts'
import type {Random} from './random.ts'
import {lookAlikes, spun} from './substitutes.ts'
import {
  copied,
  join,
  neutralOrigin,
  rewrite,
  slice,
  splitAfter,
  untracked,
  type Tracked,
} from './tracked.ts'
import {slots} from './vocabulary.ts'

/** What a disguise is given: the texts of its sources, chance, and the style of fresh text. */
export interface DisguiseInput {
  readonly sources: readonly string[]
  readonly random: Random
  readonly style: Style
}

export interface Disguise {
  /** Documents it copies from. */
  readonly sourceCount: number
  /** Least recall that issue 5 asks for. */
  readonly leastRecall: number
  readonly make: (input: DisguiseInput) => Tracked
}

type Change = (text: Tracked, random: Random) => Tracked

const toTraditional = Converter({from: 'cn', to: 'tw'})
const segmenter = new Intl.Segmenter('zh', {granularity: 'word'})
const replacements = Object.entries(slots).flatMap(([, words]) => words)
const digits = '零一二三四五六七八九'
const places = ['', '十', '百', '千']
const invisible = ['\u200b', '\u200d', '\ufeff', '\u2060', '\u00ad']

const characters = (text: string): readonly string[] => text.split('')
const words = (text: string): readonly string[] =>
  Array.from(segmenter.segment(text), ({segment}) => segment)
const figures = (text: string): readonly string[] => text.split(/(?<=\d)(?!\d)|(?<!\d)(?=\d)/u)

/** White space and invisible characters inside words, other widths, other punctuation. */
const noise: Change = (text, random) =>
  join(
    rewriteEach(text, characters, (character) => {
      const chance = random.next()
      if (character === '，' && chance < 0.3) return random.pick([',', '、', '；', '。'])
      if (character === '。' && chance < 0.2) return random.pick(['．', '；', '.'])
      if (/\d/u.test(character)) return String.fromCharCode(character.charCodeAt(0) + 0xfee0)
      return character
    }).map((piece) => {
      const chance = random.next()
      if (chance < 0.02) return join([untracked(' ', neutralOrigin), piece])
      if (chance < 0.04) return join([untracked(random.pick(invisible), neutralOrigin), piece])
      return piece
    }),
  )

const masked: Change = (text, random) =>
  rewrite(text, figures(text.text), (piece) =>
    /^\d/u.test(piece)
      ? {text: random.pick(['xx', 'X', '_', '××', '**']), isSameText: false}
      : null,
  )

const written: Change = (text) =>
  rewrite(text, figures(text.text), (piece) =>
    /^\d/u.test(piece) ? {text: writeNumber(Number(piece)), isSameText: false} : null,
  )

/** Replaces a share of the words by other words, not by synonyms: the harder case. */
function substituted(share: number): Change {
  return (text, random) =>
    rewrite(text, words(text.text), (word) =>
      /^\p{L}/u.test(word) && random.next() < share
        ? {text: random.pick(replacements).slice(0, Math.max(1, word.length)), isSameText: false}
        : null,
    )
}

const spin: Change = (text) =>
  rewrite(text, words(text.text), (word) => {
    const other = spun.get(word)
    return other === undefined ? null : {text: other, isSameText: false}
  })

const traditional: Change = (text) => {
  const lines = splitAfter(text, '\n').map((line) => {
    const converted = toTraditional(line.text)
    return converted.length === line.text.length ? {...line, text: converted} : line
  })
  return join(lines)
}

const alike: Change = (text, random) =>
  rewrite(text, characters(text.text), (character) => {
    const other = lookAlikes.get(character)
    return other === undefined || random.next() < 0.3 ? null : {text: other, isSameText: true}
  })

const paragraphs: Change = (text, random) => join(random.shuffle(splitAfter(text, '\n')))
const sentences: Change = (text, random) => join(random.shuffle(splitAfter(text, '。')))

/** Half of the paragraphs, in their order. */
const halved: Change = (text, random) => {
  const all = splitAfter(text, '\n')
  const order = random.shuffle(all.map((_, index) => index))
  const kept = new Set<number>()
  let size = 0
  for (const index of order) {
    if (size >= text.text.length / 2) break
    kept.add(index)
    size += all[index]?.text.length ?? 0
  }

  return join(all.filter((_, index) => kept.has(index)))
}

function alone(leastRecall: number, ...changes: readonly Change[]): Disguise {
  return {
    sourceCount: 1,
    leastRecall,
    make: ({sources, random}) =>
      changes.reduce((text, change) => change(text, random), copied(sources[0] ?? '', 0)),
  }
}

/** The first part of the first source, the second of the second … */
function stitched(sourceCount: number): Disguise {
  return {
    sourceCount,
    leastRecall: 0.99,
    make: ({sources}) =>
      join(
        sources.map((source, index) => {
          const start = Math.floor((source.length * index) / sources.length)
          const end = Math.floor((source.length * (index + 1)) / sources.length)
          return slice(copied(source, index), start, end)
        }),
      ),
  }
}

/** A quarter of the new document, in one piece, comes from the source. */
const passage: Disguise = {
  sourceCount: 1,
  leastRecall: 0.97,
  make: ({sources, random, style}) => {
    const source = copied(sources[0] ?? '', 0)
    const fresh = writeDocument(random, style)
    const length = Math.min(source.text.length, Math.round(fresh.text.length / 3))
    const start = random.integer(source.text.length - length + 1)
    const middle = fresh.text.indexOf('\n', fresh.text.length / 2) + 1
    return join([
      slice(fresh, 0, middle),
      slice(source, start, start + length),
      untracked('\n', neutralOrigin),
      slice(fresh, middle, fresh.text.length),
    ])
  },
}

export const disguises: Readonly<Record<string, Disguise>> = {
  noise: alone(0.99, noise),
  masked: alone(0.99, masked),
  written: alone(0.99, written),
  s5: alone(0.99, substituted(0.05)),
  s10: alone(0.99, substituted(0.1)),
  s20: alone(0.99, substituted(0.2)),
  s30: alone(0.97, substituted(0.3)),
  synonyms: alone(0.95, spin),
  traditional: alone(0.99, traditional),
  'look-alikes': alone(0.99, alike),
  paragraphs: alone(0.99, paragraphs),
  sentences: alone(0.99, sentences),
  half: alone(0.99, halved),
  'stitch of 2': stitched(2),
  'stitch of 3': stitched(3),
  'passage of 25 %': passage,
  combo: alone(0.97, substituted(0.1), masked, paragraphs, noise, traditional),
  'combo, spun': alone(0.97, spin, written, sentences, noise, alike),
}

/** A member of a family of mass copies. */
export function massCopy(source: string, share: number, random: Random): Tracked {
  return substituted(share)(copied(source, 0), random)
}

function rewriteEach(
  text: Tracked,
  cut: (text: string) => readonly string[],
  change: (piece: string) => string,
): readonly Tracked[] {
  let at = 0
  return cut(text.text).map((piece) => {
    const kept = slice(text, at, at + piece.length)
    at += piece.length
    return {text: change(piece), origins: kept.origins}
  })
}

/** 6000 as 六千, 1050 as 一千零五十; numbers up to 9999. */
function writeNumber(value: number): string {
  let result = ''
  let hasGap = false
  const figuresOf = String(value)
  for (const [index, figure] of [...figuresOf].entries()) {
    if (figure === '0') {
      hasGap = true
      continue
    }

    if (hasGap && result !== '') result += '零'
    hasGap = false
    result += `${digits[Number(figure)] ?? ''}${places[figuresOf.length - 1 - index] ?? ''}`
  }

  return result === '' ? '零' : result
}
