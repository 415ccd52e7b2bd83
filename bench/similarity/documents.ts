/**
 * Writes synthetic work summaries in two styles. `own`: clauses from a large grammar, so that
 * independent documents have only clichés in common. `stock`: two sentences in five come from a
 * common fund of phrases, the frequent ones far more often than the rare ones, so that precision is
 * put to the test: no pair of such documents has copied.
 */
import {makeRandom, type Random} from './random.ts'
import {join, neutralOrigin, ownOrigin, untracked, type Tracked} from './tracked.ts'
import {clauses, cliches, slots} from './vocabulary.ts'

export type Style = 'own' | 'stock'

/** Target that gives documents of 1,360 characters on average, as the peers were measured at. */
const meanLength = 1280

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const slotPattern = /\{(.)\}/gu
const largestNumber = 9000
const smallestNumber = 2

/** Sentences of the common fund, and the share of a `stock` document that comes from it. */
const fundSize = 300
const fundShare = 0.4
const fundSeed = 7

function fillSlot(slot: string, random: Random): string {
  switch (slot) {
    case '数':
      // Small numbers are the more frequent ones, as in reports.
      return String(smallestNumber + Math.floor(largestNumber * random.next() ** 3))
    case '名':
      return fillSlot('对', random) + fillSlot('事', random)
    case '地':
      return fillSlot('字', random) + fillSlot('字', random) + fillSlot('所', random)
    case '果':
      return fillSlot('体', random) + fillSlot('变', random)
    default:
      return random.pick(slots[slot] ?? [''])
  }
}

function writeClause(random: Random): string {
  return random.pick(clauses).replaceAll(slotPattern, (_, slot: string) => fillSlot(slot, random))
}

/** Two to four clauses. */
export function writeSentence(random: Random): string {
  return `${Array.from({length: 2 + random.integer(3)}, () => writeClause(random)).join('，')}。`
}

let fund: readonly string[] | null = null

function fundSentence(random: Random): string {
  fund ??= ((): readonly string[] => {
    const fundRandom = makeRandom(fundSeed)
    return Array.from({length: fundSize}, () => writeSentence(fundRandom))
  })()
  // Ranks with a density that falls as 1/rank, as word and phrase frequencies do.
  const rank = Math.floor(fundSize ** random.next()) - 1
  return fund[rank] ?? ''
}

/** A sentence of one's own, or in a `stock` document one of everybody's. */
function writePiece(random: Random, style: Style): Tracked {
  return style === 'stock' && random.next() < fundShare
    ? untracked(fundSentence(random), neutralOrigin)
    : untracked(writeSentence(random), ownOrigin)
}

function writeHeading(random: Random, index: number): string {
  const number = numerals[index] ?? String(index + 1)
  return `${number}、${fillSlot('形', random)}${fillSlot('动', random)}${fillSlot('名', random)}`
}

const itemMarks: readonly ((index: number) => string)[] = [
  (index) => `${index + 1}、`,
  (index) => `（${numerals[index] ?? index + 1}）`,
  (index) => `${numerals[index] ?? index + 1}是`,
  () => '',
]

/** A fresh document of about `length` characters, 0.6 to 1.4 times; one paragraph a line. */
export function writeDocument(random: Random, style: Style, length: number = meanLength): Tracked {
  const target = length * (0.6 + 0.8 * random.next())
  const pieces: Tracked[] = [
    untracked(random.pick(cliches), neutralOrigin),
    writePiece(random, style),
    untracked('\n', neutralOrigin),
  ]
  let size = pieces.reduce((sum, {text}) => sum + text.length, 0)
  const add = (piece: Tracked): void => {
    pieces.push(piece)
    size += piece.text.length
  }

  for (let section = 0; size < target; section++) {
    add(untracked(`${writeHeading(random, section)}\n`, ownOrigin))
    const mark = random.pick(itemMarks)
    const paragraphs = 1 + random.integer(3)
    for (let paragraph = 0; paragraph < paragraphs && size < target; paragraph++) {
      add(untracked(mark(paragraph), neutralOrigin))
      const sentences = 1 + random.integer(4)
      for (let sentence = 0; sentence < sentences; sentence++) add(writePiece(random, style))
      add(untracked('\n', neutralOrigin))
    }
  }

  pieces.push(untracked(random.pick(cliches), neutralOrigin))
  return join(pieces)
}
