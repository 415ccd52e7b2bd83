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

interface Tables {
  readonly surname: ReadonlyMap<string, number>
  readonly middle: ReadonlyMap<string, number>
  readonly last: ReadonlyMap<string, number>
  readonly doubles: ReadonlySet<string>
  readonly doubleStarts: ReadonlySet<string>
}

let read: Tables | null = null

/** The tables; the first call reads them. */
function tables(): Tables {
  read ??= {
    surname: parse(surnameOdds),
    middle: parse(middleOdds),
    last: parse(lastOdds),
    doubles: new Set(doubleSurnames),
    doubleStarts: new Set(doubleSurnames.map((name) => name.charAt(0))),
  }
  return read
}

function parse(table: string): ReadonlyMap<string, number> {
  const odds = new Map<string, number>()
  for (const line of table.split('\n')) {
    const [value = '', characters = ''] = line.split(' ')
    for (const character of characters) odds.set(character, Number(value))
  }

  return odds
}

const none: readonly number[] = []
const one: readonly number[] = [1]
const two: readonly number[] = [2]
const both: readonly number[] = [2, 1]

/** The lengths of the surnames that may begin at a place, the longest first. */
export function surnameLengths(text: string, at: number): readonly number[] {
  const {surname, doubles, doubleStarts} = tables()
  const first = text.charAt(at)
  const isSingle = surname.has(first)
  const isDouble = doubleStarts.has(first) && doubles.has(text.slice(at, at + 2))
  if (isDouble) return isSingle ? both : two
  return isSingle ? one : none
}

/** The odds of `start..end` to be a name whose surname has `length` characters, in bits. */
export function nameOdds(text: string, start: number, end: number, length: number): number {
  const {surname, middle, last} = tables()
  const family = length === 2 ? doubleSurname : (surname.get(text.charAt(start)) ?? unknown)
  const final = last.get(text.charAt(end - 1)) ?? unknown
  if (end - start - length < 2) return family + final
  return family + final + (middle.get(text.charAt(end - 2)) ?? unknown) + threeCharacters
}
