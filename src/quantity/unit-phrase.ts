/** The unit after an amount with what may stand inside and behind it: 平方多公里, 个半月, 场(次), /平方米. */
import type {Unit} from './types.ts'
import {isGuarded} from './unit-guards.ts'
import {matchUnit} from './units.ts'

/** A unit that was read at a place. */
export interface UnitReading {
  readonly end: number
  readonly unit: Unit
  readonly name: string
  /** 多 stands inside or behind it: 1平方多公里, 3年多. */
  readonly isOver: boolean
  /** 半 stands inside or behind it: 个半月, 三斤半. */
  readonly isHalf: boolean
  readonly per: string | null
}

/** `1个多月`, `1平方多公里`, `3个半月`: the words that a unit is opened by. */
const splitUnits: readonly (readonly [string, string])[] = [
  ['平方', '平方'],
  ['立方', '立方'],
  ['个', ''],
]

/** Dimensions whose units can be halved by a 半 behind them. */
const halved: ReadonlySet<string> = new Set(['length', 'mass', 'volume', 'area', 'duration', 'age'])
/** Words that begin with 半: 三公里|半程. */
const halfWords = '径程夜途数价导自封成决公熟截边岛山空路制票球场月年天小日'
/** Words for money and shares that 半 can follow: 五块半, 三成半. */
const halvedNames: ReadonlySet<string> = new Set(['元', '块', '角', '成', '分'])

/** The unit at a place, or `null`. */
export function readUnit(text: string, from: number): UnitReading | null {
  // `3 km`, `50 %`: one space before Latin letters and signs.
  const at = text.charAt(from) === ' ' && isUnitLetter(text.charCodeAt(from + 1)) ? from + 1 : from
  return readSplitUnit(text, at) ?? readWholeUnit(text, at)
}

function readSplitUnit(text: string, at: number): UnitReading | null {
  for (const [head, prefix] of splitUnits) {
    if (!text.startsWith(head, at)) continue
    const infix = text.charAt(at + head.length)
    if (infix !== '多' && infix !== '余' && infix !== '半') continue
    const tailAt = at + head.length + 1
    const isHalf = infix === '半'
    // 一个半|钟: the tail is a unit only with 个 before it.
    const joined = matchUnit(head + text.slice(tailAt, tailAt + longestTail), 0)
    const tail = matchUnit(text, tailAt)
    if (joined !== null && joined.text.length > head.length && joined.dimension !== 'count') {
      const end = tailAt + joined.text.length - head.length
      return {end, unit: joined, name: joined.name, isOver: !isHalf, isHalf, per: null}
    }

    if (tail === null || (prefix === '' && tail.dimension !== 'duration')) continue
    const unit = prefix === '' ? tail : (matchUnit(prefix + tail.text, 0) ?? tail)
    const end = tailAt + tail.text.length
    return {end, unit, name: unit.name, isOver: !isHalf, isHalf, per: null}
  }

  return null
}

/** 个标准大气压 is the longest unit with 个. */
const longestTail = 6

function readWholeUnit(text: string, at: number): UnitReading | null {
  const found = findUnit(text, at)
  if (found === null || isGuarded(text, found.start, found.unit)) return null
  const {unit, start} = found
  let end = start + unit.text.length
  let name = unit.name
  // 12场(次)
  const isBracketed = text.charAt(end) === '(' && text.charAt(end + 2) === ')'
  if (isBracketed && unit.dimension === 'count' && '次户人个'.includes(text.charAt(end + 1))) {
    name += text.charAt(end + 1)
    end += 3
  }

  // 1.1万针次, 300床次: what is done with each of the things counted.
  if (isCountedTwice(text, end, unit)) {
    name += '次'
    end++
  }

  if (text.charAt(end) === '/') {
    const per = matchUnit(text, end + 1)
    if (per !== null) {
      const perEnd = end + 1 + per.text.length
      return {end: perEnd, unit, name, isOver: false, isHalf: false, per: per.name}
    }
  }

  const isHalf = text.charAt(end) === '半' && isHalvable(unit) && !isHalfWord(text, end + 1)
  const isOver =
    !isHalf &&
    (text.charAt(end) === '多' || (text.charAt(end) === '余' && unit.dimension !== 'count')) &&
    unit.dimension !== 'ratio' &&
    !(unit.dimension === 'count' && unit.name !== '人')
  if (isHalf) end++
  if (
    unit.dimension === 'money' &&
    '整正'.includes(text.charAt(end) || ' ') &&
    !'理治改修在式常个'.includes(text.charAt(end + 1) || ' ')
  )
    end++
  return {end, unit, name, isOver, isHalf, per: null}
}

/** 次品, 次要, 次日 begin with 次 and count nothing. */
const noTimes = '品要级元代席序日生数性年月'

function isCountedTwice(text: string, at: number, unit: Unit): boolean {
  const isThing = unit.dimension === 'count' && unit.text.length === 1 && !unit.isLoose
  return (
    isThing &&
    unit.text !== '个' &&
    unit.text !== '次' &&
    text.charAt(at) === '次' &&
    !noTimes.includes(text.charAt(at + 1) || ' ')
  )
}

/** 六大块, 三小类, 十整天: an adjective before a classifier of one character. */
function findUnit(text: string, at: number): {unit: Unit; start: number} | null {
  const unit = matchUnit(text, at)
  if (unit !== null) return {unit, start: at}
  if (!'大小整满长'.includes(text.charAt(at) || ' ')) return null
  const sized = matchUnit(text, at + 1)
  const isOdd = sized === null || (sized.dimension !== 'count' && sized.dimension !== 'duration')
  return isOdd || (sized.text.length > 1 && sized.dimension === 'count')
    ? null
    : {unit: sized, start: at + 1}
}

function isHalvable(unit: Unit): boolean {
  return halved.has(unit.dimension) || halvedNames.has(unit.name)
}

function isHalfWord(text: string, at: number): boolean {
  return halfWords.includes(text.charAt(at) || ' ')
}

const spacedSigns: ReadonlySet<string> = new Set('°μ℃℉%‰')

function isUnitLetter(code: number): boolean {
  const isLetter = code >= 0x61 && code <= 0x7a
  return isLetter || spacedSigns.has(String.fromCharCode(code))
}

/** Words that can stand between a number and a mark without being its classifier. */
const noClassifiers: ReadonlySet<string> = new Set(
  '的地得了着过和与及或在是为以月日时分秒号第上下左右前后内外中间旁多余来几点等者而且并则也都还又就才再已被把将从向对给让使由到至达起止整许版级型式期高低大小长短轻重强弱好差快慢佳优甲冠男女室房楼弄巷街路线厂店铺院校桥半比' +
    '们些这那此其它他她你我谁何很更最太极共总合均各每某本该不没无有未',
)

/**
 * A classifier that no table knows: `辣椒35畈。` is 35 of something. Only one Han character between
 * an Arabic number and a mark can be that; before a noun it would be the noun's beginning.
 */
export function readUnknownUnit(text: string, at: number): UnitReading | null {
  const character = text.charAt(at)
  const isEnd = at + 1 >= text.length || marks.includes(text.charAt(at + 1))
  const code = character.charCodeAt(0)
  if (!isEnd || !(code >= 0x4e00 && code <= 0x9fff) || noClassifiers.has(character)) return null
  const unit: Unit = {
    text: character,
    name: character,
    dimension: 'count',
    factor: null,
    isLoose: true,
  }
  return {end: at + 1, unit, name: character, isOver: false, isHalf: false, per: null}
}

const marks = ',。;、:)!?\n\r'
