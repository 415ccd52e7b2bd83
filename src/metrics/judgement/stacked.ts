/** Slogans by their build: numeral, character, numeral. */
import {matchUnit} from '../../quantity/units.ts'
import {isChineseDigit, isHanAt} from './characters.ts'

/** 六室三站二栏, 一帮一, 三严三实: numeral, character, numeral. `null` when it is not that. */
export function stackedEnd(text: string, start: number): number | null {
  let end = start
  let pairs = 0
  while (
    pairs < 8 &&
    isChineseDigit(text, end) &&
    isHanAt(text, end + 1) &&
    !isChineseDigit(text, end + 1)
  ) {
    end += 2
    pairs++
    if (!isChineseDigit(text, end)) break
  }

  if (pairs >= 2 && !isCounted(text, start)) {
    // 三名四人 would be read; two amounts of people or things are rare enough.
    return end
  }

  if (pairs === 1 && isChineseDigit(text, start + 2)) {
    const next = start + 2
    // 一帮一, 一对一: ends in the second numeral.
    if (matchUnit(text, next + 1) === null) return next + 1
  }

  const previous = start - 2
  if (
    isChineseDigit(text, previous) &&
    isHanAt(text, start - 1) &&
    isHanAt(text, start + 1) &&
    matchUnit(text, start - 1) === null
  ) {
    return start + 1
  }

  return null
}

/** 一项二等奖: the second numeral is a grade, so the first counts. */
function isCounted(text: string, start: number): boolean {
  return text.charAt(start + 3) === '等' && matchUnit(text, start + 1) !== null
}
