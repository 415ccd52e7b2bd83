/** Quantities: a number with its unit, as they stand in a text. */
import type {NumeralReading} from '../numeral/read.ts'

/** What kind of thing a unit measures. */
export type Dimension =
  | 'count'
  | 'area'
  | 'length'
  | 'volume'
  | 'mass'
  | 'money'
  | 'ratio'
  | 'duration'
  | 'age'
  | 'energy'
  | 'power'
  | 'temperature'
  | 'speed'
  | 'data'
  /** What else physics measures, without a base unit: 千伏, 兆赫, 分贝, 微克/立方米, 度. */
  | 'physical'

/** An exact fraction of whole numbers. */
export interface Factor {
  readonly top: bigint
  readonly bottom: bigint
}

/** One spelling of a unit. */
export interface Unit {
  /** The spelling in folded text. */
  readonly text: string
  /** The canonical spelling. */
  readonly name: string
  readonly dimension: Dimension
  /** What one unit is in the base unit of its dimension, else `null`. */
  readonly factor: Factor | null
  /** 大, 小 and other words that count only in some places, so more evidence is asked for. */
  readonly isLoose: boolean
}

/** The shape of a quantity in folded text. */
export interface Quantity {
  /** Where the words begin that name its unit before it (￥, 港币, 摄氏), else `start`. */
  readonly from: number
  readonly start: number
  readonly end: number
  /** Where the numeral itself ends. */
  readonly numeralEnd: number
  readonly low: number | null
  readonly high: number | null
  /** One unit of the last digit: the bound that 余 stands for. */
  readonly place: number
  readonly form: 'plain' | 'over' | 'atLeast' | 'range' | 'masked'
  readonly style: NumeralReading['style'] | 'masked' | 'word'
  readonly unit: Unit | null
  /** Unit name where it is composed (场次 for `场(次)`), else that of `unit`. */
  readonly unitName: string
  /** The unit after `/`: `1200元/平方米`. */
  readonly per: string | null
  readonly rule: string
}

/** Which texts are read: reports, where 10/11 may be a date, or amounts that stand alone. */
export type Mode = 'report' | 'plain'
