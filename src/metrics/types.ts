/** Metrics: quantities with what they measure, and numbers that are none, with the reason. */
import type {Dimension} from '../quantity/types.ts'
import type {Span} from '../text/span.ts'

export type {Dimension} from '../quantity/types.ts'

/** How a stated number relates to the true one. */
export type Approximation =
  | 'exact'
  | 'over' // 余, 多, 来, 超过, 突破: a bit more
  | 'atLeast' // 以上, 不少于, 不低于, 至少, 上千
  | 'atMost' // 以下, 以内, 不超过, 最多
  | 'about' // 约, 左右, 上下
  | 'almost' // 近, 将近, 接近
  | 'range' // 6-16岁, 2~3万元, 二三十人

/** Done, planned, or demanded by a norm. A plan's target is no result. */
export type Modality = 'done' | 'planned' | 'required'

/** A time that is named further up. */
export interface InheritedPeriod {
  readonly text: string
  readonly from: 'sentence' | 'heading' | 'document'
}

/** One quantity of the text. */
export interface Metric {
  /** The quantity as written, from the first character of the numeral to the last of the unit. */
  readonly text: string
  readonly span: Span
  /** The number in `unit`, with 万 and 亿 multiplied out; `null` for ranges and masked numbers. */
  readonly value: number | null
  /** Lower bound in `unit`, inclusive unless `minExclusive`; `null` where open or unknown. */
  readonly min: number | null
  /** Upper bound in `unit`, inclusive unless `maxExclusive`; `null` where open or unknown. */
  readonly max: number | null
  readonly minExclusive: boolean
  readonly maxExclusive: boolean
  /** Canonical unit: `平方米` for 平米, 平方, ㎡; classifiers as written; `''` if there is none. */
  readonly unit: string
  readonly dimension: Dimension
  /** `value` in `baseUnit` where the unit has a factor, else `null`. */
  readonly baseValue: number | null
  /** Base unit of the dimension (平方米, 元, 千克, 米, 立方米, 千瓦时), else `null`. */
  readonly baseUnit: string | null
  readonly approximation: Approximation
  /** Whether the digits were blanked out or left out: `xxxx吨`, `达%左右`. */
  readonly masked: boolean
  /** 一 as a mere article (一支队伍), idioms of number: a quantity only for those who want all. */
  readonly weak: boolean
  /** Shortest noun phrase that is counted or measured; `null` where the text does not say. */
  readonly subject: string | null
  readonly subjectSpan: Span | null
  /** The verb that brings the quantity about: 清理, 发放, 安装. */
  readonly action: string | null
  /** The measured side of the subject: 面积, 长, 知晓率. */
  readonly attribute: string | null
  /** The period of a rate: 天, 周, 月, 季度, 年, or the unit after 每 and `/`: 人, 平方米. */
  readonly per: string | null
  /** Words of the clause that bound the quantity in time: 今年, 上半年, 10月16日下午. */
  readonly period: string | null
  /** Where `period` is `null`: the time of the sentence, of the heading above or of the document. */
  readonly inheritedPeriod: InheritedPeriod | null
  /** Span of the total that this is a part of (其中, brackets), an earlier metric's `span`. */
  readonly partOf: Span | null
  readonly modality: Modality
  /** Name of the rule that read it: `metric/measure`, `metric/percent`. */
  readonly rule: string
}

/** Why a number is no metric. */
export type RejectionReason =
  | 'enumerator'
  | 'date'
  | 'ordinal'
  | 'slogan'
  | 'name'
  | 'address'
  | 'label'
  | 'document-number'
  | 'phone'
  | 'session'
  | 'lexical'
  | 'article'
  | 'vague'

/** A numeral of the text that is no metric. */
export interface RejectedNumber {
  readonly text: string
  readonly span: Span
  readonly reason: RejectionReason
  /** Name of the rule that rejected it. */
  readonly rule: string
}

/** Every numeral of a text: each is in exactly one of the lists; both are in reading order. */
export interface MetricReading {
  readonly metrics: readonly Metric[]
  readonly rejected: readonly RejectedNumber[]
}
