/** Writes synthetic work summaries: paragraphs of sentences made from templates with large slots. */
import type {Document} from '../../src/document/types.ts'
import type {Random} from './random.ts'
import {cliches, sentences, slots} from './vocabulary.ts'

/** Mean length that the peers were measured at (characters). */
const meanLength = 1360
const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const slotPattern = /\{(.)\}/gu
const largestNumber = 5000

export type Paragraphs = readonly string[]

export function writeSentence(random: Random): string {
  return random
    .pick(sentences)
    .replaceAll(slotPattern, (_, slot: string) =>
      slot === '数' ? String(2 + random.integer(largestNumber)) : random.pick(slots[slot] ?? ['']),
    )
}

/** A fresh document. */
export function writeParagraphs(random: Random, length: number = meanLength): Paragraphs {
  const target = length * (0.6 + 0.8 * random.next())
  const paragraphs: string[] = [random.pick(cliches) + writeSentence(random)]
  let size = paragraphs[0]?.length ?? 0
  while (size < target) {
    const heading = `${numerals[paragraphs.length - 1] ?? ''}、${random.pick(slots['动'] ?? [])}${random.pick(slots['名'] ?? [])}`
    let body = ''
    const wanted = 3 + random.integer(4)
    for (let count = 0; count < wanted; count++) body += writeSentence(random)
    paragraphs.push(`${heading}\n${body}`)
    size += body.length + heading.length
  }

  paragraphs.push(random.pick(cliches))
  return paragraphs
}

export function makeDocument(id: string, paragraphs: Paragraphs): Document {
  return {
    id,
    title: id,
    source: {path: 'synthetic', line: 1, encoding: 'utf-8'},
    text: paragraphs.join('\n'),
  }
}
