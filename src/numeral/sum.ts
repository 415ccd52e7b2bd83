/** The value of a numeral while it is read: what is done, and the section that is open. */
import {add, one, shift, zero, type Numeral} from './decimal.ts'

/** 万 and the powers above it end a section of 十百千. */
export const sectionPower = 4

/** The running value. */
export interface Sum {
  /** Sections that 万 or 亿 have closed. */
  total: Numeral
  /** What stands since the last 万 or 亿. */
  section: Numeral
  /** The last power of a section; 0 before any. */
  lastBig: number
}

/** A value of zero. */
export function makeSum(): Sum {
  return {total: zero, section: zero, lastBig: 0}
}

/** Multiply the literal before a power, or the section that it closes. */
export function applyPower(sum: Sum, literal: Numeral | null, power: number): void {
  if (power < sectionPower) {
    sum.section = add(sum.section, shift(literal ?? one, power))
    return
  }

  let section = literal === null ? sum.section : add(sum.section, literal)
  if (section.digits === '0' && sum.total.digits === '0' && literal === null) section = one
  if (section.digits === '0' && literal === null) {
    sum.total = shift(sum.total, power) // 万亿, 万万
  } else if (power > sum.lastBig) {
    sum.total = shift(add(sum.total, section), power) // 一万二千亿
  } else {
    sum.total = add(sum.total, shift(section, power)) // 三亿五千万
  }

  sum.section = zero
  sum.lastBig = power
}
