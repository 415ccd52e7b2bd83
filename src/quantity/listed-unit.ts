/** Numbers in a list that leave the unit to the last: 分别提高15、22个百分点, 分别达到30、40和50家. */
import {readNumeral} from '../numeral/read.ts'
import {readUnit, type UnitReading} from './unit-phrase.ts'

const separators = '、和与'
/** Longer lists are tables. */
const longestList = 8
/** 分别 stands in the same clause, no further back than this. */
const reach = 40
const respectively = /分别[^,。;:\n]*$/u

/** The unit that the number ending at `end` shares, its `end` being that of the number; or `null`. */
export function readListedUnit(text: string, start: number, end: number): UnitReading | null {
  if (!separators.includes(text.charAt(end) || ' ')) return null
  let at = end
  for (let count = 0; count < longestList; count++) {
    if (!separators.includes(text.charAt(at) || ' ')) return null
    const next = readNumeral(text, at + 1)
    if (next === null || next.isOverlong || next.style !== 'arabic') return null
    const unit = readUnit(text, next.end)
    if (unit !== null) {
      return respectively.test(text.slice(Math.max(0, start - reach), start))
        ? {...unit, end}
        : null
    }

    at = next.end
  }

  return null
}
