/**
 * Reads the longest numeral at a place of a folded text: Arabic, Chinese, formal or mixed.
 *
 * A numeral is a row of literals (`1,200.5`, `三`, `二〇二四`) and powers of ten (`百`, `万亿`).
 * Reading stops before the first token that breaks the order of the powers, so the cost is that
 * of the run that is read.
 */
import {circledValue, powerOf} from './characters.ts'
import {add, makeNumeral, shift, zero, type Numeral} from './decimal.ts'
import {longestLiteral, readFraction, type Literal} from './literal.ts'
import {makeSum} from './sum.ts'
import {shorthand, takeLiteral, takePower, takeTens, takeZero, type State} from './tokens.ts'

/** A numeral that was read at a place. */
export interface NumeralReading {
  readonly end: number
  /** The value, or the lower end of a range. */
  readonly low: Numeral
  /** The upper end of `二三十` and `几十`, else `null`. */
  readonly high: Numeral | null
  /** Whether a digit is unknown: `十几`, `几百`, `数千`. */
  readonly isVague: boolean
  readonly style: 'arabic' | 'chinese' | 'mixed' | 'circled'
  /** Too long for a number of anything: digits are not read into a value. */
  readonly isOverlong: boolean
}

/** `一万二千三百四十五亿六千七百八十九万…` has at most some 30 tokens. */
const mostTokens = 40
/** The longest numeral that starts exactly at `at`, or `null`. */
export function readNumeral(text: string, at: number): NumeralReading | null {
  const circled = circledValue(text.charCodeAt(at))
  if (circled !== null) {
    const low = makeNumeral(String(circled), 0)
    return {end: at + 1, low, high: null, isVague: false, style: 'circled', isOverlong: false}
  }

  const state: State = {
    text,
    start: at,
    offset: at,
    low: makeSum(),
    high: makeSum(),
    limit: Number.POSITIVE_INFINITY,
    pending: null,
    lastPower: 0,
    sawZero: false,
    isCounted: false,
    hasRange: false,
    isVague: false,
    hasArabic: false,
    hasChinese: false,
  }
  for (let count = 0; count < mostTokens; count++) {
    const power = powerOf[text.charAt(state.offset)]
    const isTaken =
      power === undefined
        ? takeTens(state) || takeZero(state) || takeLiteral(state)
        : takePower(state, power)
    if (!isTaken) break
  }

  // A serial number: nothing before it, and too many digits.
  if (state.pending !== null && state.pending.digitCount > longestLiteral)
    return overlong(state.pending)
  return finish(state)
}

function overlong(literal: Literal): NumeralReading {
  const style = literal.isArabic ? 'arabic' : 'chinese'
  return {end: literal.end, low: zero, high: null, isVague: false, style, isOverlong: true}
}

function finish(state: State): NumeralReading | null {
  const {pending, low, high} = state
  if (state.sawZero && pending === null) state.offset--
  if (state.offset === state.start) return null
  if (pending !== null) {
    const rest = shorthand(state)
    low.section = add(low.section, shift(pending.low, rest))
    high.section = add(high.section, shift(pending.high ?? pending.low, rest))
    state.hasRange ||= pending.high !== null
    state.isVague ||= pending.isVague
  }

  let value = add(low.total, low.section)
  // 十点二三三, 两千万点五: decimals after a power; 两点五 is one literal.
  if (state.hasChinese && state.lastPower > 0 && !state.hasRange) {
    const fraction = readFraction(state.text, state.offset)
    if (fraction !== null) {
      value = add(value, makeNumeral(fraction.digits, -fraction.digits.length))
      state.offset = fraction.end
      for (let power = bigPower(state); power > 0; power = bigPower(state)) {
        value = shift(value, power)
        state.offset++
      }
    }
  }

  const style = state.hasArabic ? (state.hasChinese ? 'mixed' : 'arabic') : 'chinese'
  return {
    end: state.offset,
    low: value,
    high: state.hasRange ? add(high.total, high.section) : null,
    isVague: state.isVague,
    style,
    isOverlong: false,
  }
}

/** 万 or 亿 after decimals: 三十点五亿. */
function bigPower({text, offset}: State): number {
  const power = powerOf[text.charAt(offset)] ?? 0
  return power === 4 || power === 8 ? power : 0
}
