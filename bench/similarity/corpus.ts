/** Synthetic collections with planted copies, and the truth about their pairs. */
import type {Document} from '../../src/document/types.ts'
import {disguises} from './disguises.ts'
import {makeDocument, writeParagraphs, writeSentence, type Paragraphs} from './documents.ts'
import {makeRandom, type Random} from './random.ts'

export interface PlantedCorpus {
  readonly documents: readonly Document[]
  /** Pairs of document numbers by disguise, each pair in ascending order. */
  readonly planted: ReadonlyMap<string, readonly (readonly [number, number])[]>
  /** Numbers of the documents of each template family. */
  readonly families: readonly (readonly number[])[]
}

/** Members of a family of copies, and of one of templates. */
const familySize = 40
/** Every so many documents there is one family of each kind … */
const documentsPerFamily = 1000
/** … and one source for each disguise. */
const documentsPerSource = 100
/** Sentences that a template gives everyone, with as many of one's own. */
const templateSentences = 12

/** Make a collection of `size` documents; the same seed gives the same one. */
export function makePlantedCorpus(size: number, seed = 20): PlantedCorpus {
  const random = makeRandom(seed)
  const texts: Paragraphs[] = []
  const planted = new Map<string, (readonly [number, number])[]>()
  const families: number[][] = []
  const add = (text: Paragraphs): number => texts.push(text) - 1
  const plant = (name: string, first: number, second: number): void => {
    const pairs = planted.get(name) ?? []
    pairs.push([Math.min(first, second), Math.max(first, second)])
    planted.set(name, pairs)
  }

  const plan = Math.max(1, Math.round(size / documentsPerFamily))
  for (let family = 0; family < plan; family++) {
    for (const name of ['s5', 's20'] as const) {
      const source = writeParagraphs(random)
      const disguise = disguises[name]
      const members = Array.from({length: familySize}, () =>
        add(disguise?.(source, random, source) ?? source),
      )
      for (const [at, first] of members.entries()) {
        for (const second of members.slice(at + 1)) plant(`mass ${name}`, first, second)
      }
    }

    const template = Array.from({length: templateSentences}, () => writeSentence(random))
    families.push(Array.from({length: familySize}, () => add(fillTemplate(template, random))))
  }

  const sources = Math.max(1, Math.round(size / documentsPerSource))
  for (let count = 0; count < sources; count++) {
    for (const [name, disguise] of Object.entries(disguises)) {
      const source = writeParagraphs(random)
      const second = writeParagraphs(random)
      const sourceNumber = add(source)
      const secondNumber = name === 'stitch' ? add(second) : -1
      const copy = add(disguise(source, random, second))
      plant(name, sourceNumber, copy)
      if (secondNumber !== -1) plant(name, secondNumber, copy)
    }
  }

  while (texts.length < size) add(writeParagraphs(random))
  const documents = texts.map((text, index) => makeDocument(`d${index}`, text))
  return {documents, planted, families}
}

/** Template and own sentences by turns: a third of the text is everyone's. */
function fillTemplate(template: readonly string[], random: Random): Paragraphs {
  return template.map((given) => given + writeSentence(random) + writeSentence(random))
}
