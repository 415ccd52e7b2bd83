/** The items of a list of honours: “A”、“B”和省级C等荣誉称号, each with its place and its giver. */
import type {Span} from '../text/span.ts'
import {honourOf, isHonour, isQuotedHonour, upToHead} from './honour-names.ts'
import {
  called,
  nameEnds,
  counted,
  bodyBefore,
  givenInside,
  level,
  year,
  levelOnly,
  receiver,
  receives,
  relative,
} from './honour-patterns.ts'

/** A named honour in the folded text. */
export interface HonourItem extends Span {
  readonly name: string
  readonly giver: Span | null
}

/** What the verb says about its object. */
export interface ObjectOptions {
  /** Whether only quoted honours and those that are called so count. */
  readonly isStrict: boolean
  /** Whether who receives it may stand first: 授予李明同志“…”称号. */
  readonly mayHaveReceiver: boolean
}

const quotes: Readonly<Record<string, string>> = {'「': '“', '『': '“', '」': '”', '』': '”'}

/** The honours of the object that begins at `start`. */
export function readHonourItems(
  text: string,
  start: number,
  limit: number,
  options: ObjectOptions,
): readonly HonourItem[] {
  const object = objectAt(text, start, limit)
  const items: HonourItem[] = []
  let from = 0
  if (options.mayHaveReceiver) from = receiver.exec(object)?.[0].length ?? 0
  let giver: Span | null = null
  let held = -1
  let last = ''
  for (const {at, to, mark} of split(object, from)) {
    const begin = held >= 0 ? held : at
    held = -1
    const piece = object.slice(begin, to)
    // Behind a comma, or behind 等荣誉称号, only another quoted honour goes on with the list.
    if ((last === ',' || last === '.') && !startsQuoted.test(piece)) break
    if (levelOnly.test(piece) && mark === '、') {
      held = begin
      last = ''
      continue
    }

    const item = readItem(object, begin, to, options)
    if (item === null) {
      if (mark === ',' || receives.test(piece)) break
      last = mark
      continue
    }

    giver = item.giver ?? (last === ',' ? null : giver)
    items.push({
      start: start + item.start,
      end: start + item.end,
      name: item.name,
      giver: giver === null ? null : {start: start + giver.start, end: start + giver.end},
    })
    last = item.isLast ? '.' : mark
  }

  return items
}

/** What goes on longer without a mark is no list of honours. */
const longestItem = 60

/** The object up to the end of the sentence, with one kind of quotation marks; as long as the text. */
function objectAt(text: string, start: number, limit: number): string {
  let isOpen = false
  let object = ''
  let lastMark = start
  for (let at = start; at < limit; at++) {
    const character = text.charAt(at)
    if (character === '\n' || (!isOpen && /[。;!?:]/u.test(character))) break
    if (at - lastMark > longestItem) break
    if (/[、,“”"()]/u.test(character)) lastMark = at
    const mark = character === '"' ? (isOpen ? '”' : '“') : (quotes[character] ?? character)
    if (mark === '“') isOpen = true
    if (mark === '”') isOpen = false
    object += mark
  }

  return object
}

interface Piece {
  readonly at: number
  readonly to: number
  /** The mark behind it. */
  readonly mark: string
}

/** The pieces between marks and conjunctions outside quotation marks and brackets. */
function split(object: string, from: number): readonly Piece[] {
  const pieces: Piece[] = []
  let depth = 0
  let at = from
  const push = (to: number, mark: string, next: number): void => {
    if (to > at) pieces.push({at, to, mark})
    at = next
  }

  for (let index = from; index < object.length; index++) {
    const character = object.charAt(index)
    if (character === '“' || character === '(') depth++
    else if (character === '”' || character === ')') {
      depth = Math.max(0, depth - 1)
      // “A”“B”, “A”和“B”, “A”,省级“B”
      const next = /^(?:[、,]?(?:以及|和|及|与)?)(?=“)/u.exec(object.slice(index + 1, index + 5))
      if (depth === 0 && character === '”' && next !== null) {
        push(index + 1, '、', index + 1 + next[0].length)
        index = at - 1
      }
    } else if (depth === 0 && /[、,]/u.test(character)) push(index, character, index + 1)
    else if (depth === 0 && /[和及]/u.test(character) && isConjunction(object, at, index)) {
      push(index, '、', index + 1)
    }
  }

  push(object.length, '', object.length)
  return pieces
}

/** “…”, 华州区“…”, and nothing behind that goes on with the clause. */
const startsQuoted =
  /^(?:以及|和|及|并)?(?:[^“”,。;]{0,20}为|[^“”,。;]{0,6})“[^“”]*”[\u4e00-\u9fff]{0,6}(?:$|等|称号|荣誉|奖)/u

/** Whether 和 joins two honours: both what stands before it and what stands behind it are such. */
function isConjunction(object: string, at: number, index: number): boolean {
  const first = object.slice(at, index).replace(/以$/u, '').replace(counted, '')
  if (/[”]$/u.test(first)) return true
  if (!isHonour(first)) return false
  const rest = /^[^、,“”]*/u.exec(object.slice(index + 1, index + 40))?.[0] ?? ''
  return object.charAt(index + 1) === '“' || honourOf(cut(rest.replace(counted, ''))) !== ''
}

function cut(phrase: string): string {
  const end = nameEnds.exec(phrase)
  return end === null ? phrase : phrase.slice(0, end.index)
}

interface ReadItem extends HonourItem {
  /** Whether the list ends with it: …等荣誉称号. */
  readonly isLast: boolean
}

function readItem(
  object: string,
  start: number,
  end: number,
  {isStrict}: ObjectOptions,
): ReadItem | null {
  const piece = object.slice(start, end)
  const open = piece.indexOf('“')
  const close = piece.indexOf('”', open)
  if (open < 0 || close < 0) return readPlain(piece, start, isStrict)

  const inner = piece.slice(open + 1, close)
  const prefix = piece.slice(0, open)
  const suffix = piece.slice(close + 1)
  const given = givenInside.exec(prefix)
  const body = given === null ? bodyBefore.exec(prefix) : null
  const by = given?.[1] ?? body?.[0] ?? ''
  const giver = by === '' ? null : {start, end: start + by.length}
  const ahead = prefix.slice(given?.[0].length ?? by.length).replace(counted, '')
  const behindMark = cut(suffix.replace(/^(?:荣誉|光荣)?(?:称号|荣誉|奖牌|殊荣).*$/u, ''))
  const rest = upToHead(behindMark) === behindMark ? behindMark : ''
  const isLast = /等|称号$/u.test(suffix)

  // 全国人口计生“阳光统计”示范单位: the marks are inside the name.
  if (rest !== '') {
    const isPlan = ahead === '' && /^[一二三四五六七八九十]+五$/u.test(inner)
    const shown = isPlan ? rest : `${ahead}“${inner}”${rest}`
    if (!isHonour(isPlan ? rest : `${ahead}${inner}${rest}`)) return null
    const last = start + close + 1 + rest.length
    return {start: last - shown.length, end: last, name: shown, giver, isLast}
  }

  const behind = object.slice(start + close + 1)
  const isCalled = called.test(listTail(behind))
  if (!isQuotedHonour(inner, isCalled)) return null
  const dated = ahead.replace(year, '')
  const isLevel = level.test(dated)
  const isWhole = isLevel || (dated !== '' && isAttribute(dated))
  const name = isWhole ? `${dated}“${inner}”` : inner
  const first = isWhole ? start + open - dated.length : start + open
  return {start: first, end: start + close + 1, name, giver, isLast}
}

/** 全国中小学, 全市公安系统: what the honour is for, and no place that gives it. */
function isAttribute(words: string): boolean {
  return /^(?:全[国省市县区]|国家级?|省级|市级)/u.test(words) && words.length <= 12
}

/** What stands behind a list of quoted honours. */
function listTail(behind: string): string {
  return behind.replace(/^(?:[、,和及与]*[^“”,。;、]{0,10}“[^“”]*”)*/u, '')
}

function readPlain(piece: string, start: number, isStrict: boolean): ReadItem | null {
  const given = givenInside.exec(piece)
  const skipped = given?.[0].length ?? 0
  const isCalled = /(?:称号|荣誉)/u.test(piece)
  if (isStrict && !isCalled) return null
  const phrase = cut(piece.slice(skipped))
  const count = counted.exec(phrase)?.[0].length ?? 0
  const body = bodyBefore.exec(phrase.slice(count))?.[0] ?? ''
  const dated = year.exec(phrase.slice(count + body.length))?.[0] ?? ''
  const from = count + body.length + (body === '' ? 0 : dated.length)
  const name = honourOf(phrase.slice(from))
  if (name === '' || receives.test(piece) || relative.test(piece.slice(skipped + phrase.length))) {
    return null
  }

  const giverLength = given?.[1]?.length ?? body.length
  const giverStart = given === null ? start + count : start
  const giver = giverLength === 0 ? null : {start: giverStart, end: giverStart + giverLength}
  const begin = start + skipped + from
  const isLast = isCalled || piece.endsWith('等')
  return {start: begin, end: begin + name.length, name, giver, isLast}
}
