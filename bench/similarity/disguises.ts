/** Disguises of a copied document, each alone, and together. */
import {Converter} from 'opencc-js'
import {writeParagraphs, writeSentence, type Paragraphs} from './documents.ts'
import type {Random} from './random.ts'
import {slots} from './vocabulary.ts'

export type Disguise = (source: Paragraphs, random: Random, second: Paragraphs) => Paragraphs

const toTraditional = Converter({from: 'cn', to: 'tw'})
const segmenter = new Intl.Segmenter('zh', {granularity: 'word'})
const words = Object.values(slots).flat()

const noise: Disguise = (source, random) =>
  source.map((paragraph) =>
    [...paragraph]
      .map((character) => {
        const chance = random.next()
        if (chance < 0.02) return ` ${character}`
        if (character === '，' && chance < 0.3) return random.pick([',', '、', '；'])
        if (character === '。' && chance < 0.2) return '．'
        return /\d/u.test(character)
          ? String.fromCharCode(character.charCodeAt(0) + 0xfee0)
          : character
      })
      .join(''),
  )

const masked: Disguise = (source) =>
  source.map((paragraph) =>
    paragraph.replaceAll(/\d+/gu, (digits) => (digits.length > 2 ? 'xx' : '_')),
  )

/** Replaces a share of the words by other words, not by synonyms: the harder case. */
function substituted(share: number): Disguise {
  return (source, random) =>
    source.map((paragraph) =>
      [...segmenter.segment(paragraph)]
        .map(({segment, isWordLike}) =>
          isWordLike === true && random.next() < share
            ? random.pick(words).slice(0, Math.max(1, segment.length))
            : segment,
        )
        .join(''),
    )
}

const reorder: Disguise = (source, random) => shuffled(source, random)

const halved: Disguise = (source, random) => {
  const kept = new Set(
    shuffled(
      source.map((_, index) => index),
      random,
    ).slice(0, Math.ceil(source.length / 2)),
  )
  return source.filter((_, index) => kept.has(index))
}

const stitched: Disguise = (source, _, second) => [
  ...source.slice(0, Math.ceil(source.length / 2)),
  ...second.slice(Math.floor(second.length / 2)),
]

/** A quarter of the new document, in one piece, comes from the source. */
const passage: Disguise = (source, random) => {
  const fresh = writeParagraphs(random)
  const total = fresh.join('').length
  const text = source.slice(1, -1).join('\n')
  const start = random.integer(Math.max(1, text.length - total / 4))
  const piece = text.slice(start, start + Math.round(total / 3))
  const middle = Math.floor(fresh.length / 2)
  return [...fresh.slice(0, middle), piece + writeSentence(random), ...fresh.slice(middle)]
}

const traditional: Disguise = (source) => source.map((paragraph) => toTraditional(paragraph))

const combo: Disguise = (source, random, second) =>
  [substituted(0.1), masked, reorder, noise, traditional].reduce<Paragraphs>(
    (text, disguise) => disguise(text, random, second),
    source,
  )

export const disguises: Readonly<Record<string, Disguise>> = {
  noise,
  masked,
  s5: substituted(0.05),
  s10: substituted(0.1),
  s20: substituted(0.2),
  s30: substituted(0.3),
  reorder,
  del50: halved,
  stitch: stitched,
  pas: passage,
  Trad: traditional,
  combo,
}

function shuffled<T>(values: readonly T[], random: Random): readonly T[] {
  return values
    .map((value) => ({value, key: random.next()}))
    .toSorted((left, right) => left.key - right.key)
    .map(({value}) => value)
}
