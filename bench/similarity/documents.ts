/**
 * Writes synthetic work summaries in two styles. `own`: clauses from a large grammar, so that
 * independent documents have only clichés in common. `stock`: two sentences in five come from a
 * common fund of phrases, the frequent ones far more often than the rare ones, so that precision is
 * put to the test: no pair of such documents has copied.
 */
import {makeRandom, type Random} from './random.ts'
import {joinPieces, neutralOrigin, ownOrigin, type Piece, type Tracked} from './tracked.ts'
import {clauses, cliches, slots} from './vocabulary.ts'

export type Style = 'own' | 'stock'

/** Target that gives documents of 1,360 characters on average, as the peers were measured at. */
const meanLength = 1280

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const slotPattern = /\{(.)\}/u
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

/** Each clause as text, slot, text, slot … */
const cutClauses = clauses.map((clause) => clause.split(slotPattern))

function writeClause(random: Random): string {
  let text = ''
  for (const [index, part] of random.pick(cutClauses).entries()) {
    text += index % 2 === 0 ? part : fillSlot(part, random)
  }

  return text
}

/** Two to four clauses. */
export function writeSentence(random: Random): string {
  const more = 1 + random.integer(3)
  let text = writeClause(random)
  for (let clause = 0; clause < more; clause++) text += `，${writeClause(random)}`
  return `${text}。`
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
function writePiece(random: Random, style: Style): Piece {
  return style === 'stock' && random.next() < fundShare
    ? {text: fundSentence(random), origin: neutralOrigin}
    : {text: writeSentence(random), origin: ownOrigin}
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

/** A fresh document of about 1,360 characters. */
export function writeDocument(random: Random, style: Style): Tracked {
  return joinPieces(writePieces(random, style))
}

/** What a document is made of, 0.6 to 1.4 times `meanLength`; one paragraph a line. */
export function writePieces(random: Random, style: Style): readonly Piece[] {
  const target = meanLength * (0.6 + 0.8 * random.next())
  const pieces: Piece[] = [
    {text: random.pick(cliches), origin: neutralOrigin},
    writePiece(random, style),
    {text: '\n', origin: neutralOrigin},
  ]
  let size = pieces.reduce((sum, {text}) => sum + text.length, 0)
  const add = (piece: Piece): void => {
    pieces.push(piece)
    size += piece.text.length
  }

  for (let section = 0; size < target; section++) {
    add({text: `${writeHeading(random, section)}\n`, origin: ownOrigin})
    const mark = random.pick(itemMarks)
    const paragraphs = 1 + random.integer(3)
    for (let paragraph = 0; paragraph < paragraphs && size < target; paragraph++) {
      add({text: mark(paragraph), origin: neutralOrigin})
      const sentences = 1 + random.integer(4)
      for (let sentence = 0; sentence < sentences; sentence++) add(writePiece(random, style))
      add({text: '\n', origin: neutralOrigin})
    }
  }

  pieces.push({text: random.pick(cliches), origin: neutralOrigin})
  return pieces
}
