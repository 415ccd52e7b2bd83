/**
 * What a quantity counts or measures: the shortest noun phrase after it, before it, or that of its
 * neighbour.
 *
 * Every phrase of the clause is a candidate; the weights of `model.generated.ts`, learned from
 * annotated texts, say which is the best. The words and their parts of speech come from the lexicon,
 * so the answer is the same on every machine.
 */
import {numeralClass, numeralClasses} from '../../numeral/characters.ts'
import {isMask} from '../../quantity/mask.ts'
import {readQuantity} from '../../quantity/quantity.ts'
import type {Quantity} from '../../quantity/types.ts'
import {matchUnit} from '../../quantity/units.ts'
import type {Span} from '../../text/span.ts'
import {segment} from '../../lexicon/segment.ts'
import type {Scan, Trace} from '../scan.ts'
import {dealtSubjects} from './rows.ts'
import type {Situation, Subject} from './types.ts'

/** How far a clause is read to the left and to the right. */
const reachBefore = 48
const reachAfter = 28

/** The subject of a quantity with its bounds at `start..end`. */
export function findSubject(
  text: string,
  quantity: Quantity,
  start: number,
  end: number,
  scan: Scan,
): Subject {
  return scan.choose(readSituation(text, quantity, start, end, scan))
}

function readSituation(
  text: string,
  quantity: Quantity,
  start: number,
  end: number,
  scan: Scan,
): Situation {
  const {last} = scan
  const isNear = last !== null && last.stopStart === scan.stopStart
  const least = Math.max(isNear ? last.end : 0, scan.stopStart)
  const isFar = start - least > reachBefore
  const from = isFar ? Math.max(Math.min(scan.clauseStart, start), start - reachBefore) : least
  const before = segment(text, Math.min(from, start), start)
  const [afterStart, limit] = afterBounds(text, end)
  const after = segment(text, afterStart, limit)
  const neighbour = isNear ? last : null
  const alike = scan.alike.get(quantity.unitName)
  const previous = isNear && scan.previous?.stopStart === scan.stopStart ? scan.previous : null
  const row = isNear ? dealtSubjects(text, before, end, scan.recent) : []
  return {
    text,
    quantity,
    unit: quantity.unit,
    before,
    after: after,
    isAfterQuantity: isNear && from === last.end,
    isBeforeQuantity: isQuantityAt(text, limit),
    neighbours: {
      last: subjectOf(neighbour),
      topic: neighbour?.topic ?? null,
      alike: alike?.stopStart === scan.stopStart ? subjectOf(alike) : null,
      previous: row[0] ?? subjectOf(previous),
    },
    last: neighbour,
    row,
  }
}

function subjectOf(trace: Trace | null): Span | null {
  return trace?.subject ?? null
}

const marks = new Set('/,;。:()!?[]【】…<>\n\r')

// 2个国家级、5个省级|示范基地
const rankPattern = /^(?:国家|省|市|县|区|镇|部)级、$/u
// the rank of the last is not that of the first
const lastRankPattern = /^(?:国家|省|市|县|区|镇|部)级/u
const longestRank = 3
/** How many ranks in a row are passed over. */
const longestRow = 3

/** Where the words after a quantity begin and end. */
function afterBounds(text: string, from: number): readonly [start: number, end: number] {
  let start = from
  let end = afterLimit(text, start)
  for (let row = 0; row < longestRow && rankPattern.test(text.slice(start, end)); row++) {
    const next = readQuantity(text, end)
    if (next === null) break
    start = next.end
    end = afterLimit(text, start)
  }

  if (start > from)
    start += lastRankPattern.exec(text.slice(start, start + longestRank))?.[0].length ?? 0

  return [start, end]
}

/** The next mark, figure or the end of reach. */
function afterLimit(text: string, from: number): number {
  const limit = Math.min(text.length, from + reachAfter)
  let at = from
  while (at < limit && !marks.has(text.charAt(at)) && !isQuantityAt(text, at)) at++
  return at
}

/** Whether the next quantity begins: 7次|3场. */
function isQuantityAt(text: string, at: number): boolean {
  // 百岁老人 is a noun.
  if (text.startsWith('百岁', at)) return false
  const kind = numeralClass(text.charCodeAt(at))
  if (kind === numeralClasses.arabic) return !isLetter(text.charCodeAt(at + 1))
  if (isMask(text.charAt(at))) return true
  return kind !== numeralClasses.none && matchUnit(text, at + 1) !== null
}

/** 国家5A级景区 is a name. */
function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a && code !== 0x78 && code !== 0x6d && code !== 0x6b
}
