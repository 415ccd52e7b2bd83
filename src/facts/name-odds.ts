/**
 * How likely a stretch of characters is the name of a person: the sum, in bits, of the odds of its
 * surname, middle and last character to stand in a name rather than elsewhere.
 */
import {lastOdds, middleOdds, surnameOdds} from './name-characters.generated.ts'
import {doubleSurnames} from './surnames.ts'

/** What a surname of two characters is worth: hardly anything else looks like one. */
const doubleSurname = 9
/** A character that the table does not have is rare, and rare ones are rather of names. */
const unknown = 0
/** Most names have three characters. */
const threeCharacters = 2

/** Marks a character that a table does not have. */
const absent = -128
/** One place for every UTF-16 code unit. */
const codeUnits = 0x1_00_00

interface Tables {
  readonly surname: Int8Array
  readonly middle: Int8Array
  readonly last: Int8Array
  readonly doubles: ReadonlySet<string>
  /** 1 where a surname may begin. */
  readonly starts: Uint8Array
}

let read: Tables | null = null

/** The tables; the first call reads them. */
function tables(): Tables {
  read ??= build()
  return read
}

function build(): Tables {
  const surname = parse(surnameOdds)
  const starts = new Uint8Array(codeUnits)
  for (let code = 0; code < codeUnits; code++) if (surname[code] !== absent) starts[code] = 1
  for (const name of doubleSurnames) starts[name.charCodeAt(0)] = 1
  const doubles = new Set(doubleSurnames)
  return {surname, middle: parse(middleOdds), last: parse(lastOdds), doubles, starts}
}

function parse(table: string): Int8Array {
  const odds = new Int8Array(codeUnits).fill(absent)
  for (const line of table.split('\n')) {
    const [value = '', characters = ''] = line.split(' ')
    for (const character of characters) odds[character.charCodeAt(0)] = Number(value)
  }

  return odds
}

function oddsIn(table: Int8Array, text: string, at: number): number {
  const odds = table[text.charCodeAt(at)] ?? absent
  return odds === absent ? unknown : odds
}

const none: readonly number[] = []
const one: readonly number[] = [1]
const two: readonly number[] = [2]
const both: readonly number[] = [2, 1]

/** Whether a surname may begin at a place. */
export function mayBeginName(text: string, at: number): boolean {
  return tables().starts[text.charCodeAt(at)] === 1
}

/** The lengths of the surnames that may begin at a place, the longest first. */
export function surnameLengths(text: string, at: number): readonly number[] {
  if (!mayBeginName(text, at)) return none
  const {surname, doubles} = tables()
  const isSingle = surname[text.charCodeAt(at)] !== absent
  if (!doubles.has(text.slice(at, at + 2))) return isSingle ? one : none
  return isSingle ? both : two
}

/** The odds of `start..end` to be a name whose surname has `length` characters, in bits. */
export function nameOdds(text: string, start: number, end: number, length: number): number {
  const {surname, middle, last} = tables()
  const family = length === 2 ? doubleSurname : oddsIn(surname, text, start)
  const final = oddsIn(last, text, end - 1)
  if (end - start - length < 2) return family + final
  return family + final + oddsIn(middle, text, end - 2) + threeCharacters
}
