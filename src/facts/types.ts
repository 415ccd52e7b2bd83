/** Facts: who reports, on which time, and whom, what and which papers the report names. */
import type {Span} from '../text/span.ts'

/** Something that the text says, with its place and the rule that read it. */
export interface Fact {
  /** As written. */
  readonly text: string
  readonly span: Span
  /** Name of the rule, a path of words: `facts/person/office-first`. */
  readonly rule: string
}

/** What kind of body or place a name stands for. */
export type NameKind =
  | 'community' // 社区, 居委
  | 'village' // 村
  | 'street' // 街道
  | 'town' // 镇, 乡
  | 'district' // 区
  | 'county' // 县
  | 'city' // 市, 州
  | 'province' // 省, 自治区
  | 'school' // 小学, 中学, 学院 …
  | 'hospital' // 医院, 卫生院
  | 'company' // 公司, 集团, 厂
  | 'agency' // 局, 委, 办, 厅 …
  | 'center' // 中心
  | 'unit' // 单位, 科室, 部门, 支队
  | 'site' // 公园, 农场, 广场, 景区
  | 'road' // 路, 街, 巷, 铁路, 高速公路, 大桥
  | 'neighbourhood' // 小区
  | 'area' // 流域, 片区, 工业园
  | 'water' // 湖, 河, 水库
  | 'mountain' // 山
  | 'station' // 机场, 水电站, 口岸

/** The body that reports. */
export interface BodyFact {
  /** As written, with the places before it where only they tell it apart: `平川县民政局`. */
  readonly text: string
  /** Its first mention; `null` when only the title names it. */
  readonly span: Span | null
  readonly rule: string
  /** Its name; `null` when it only says 我社区, 我院. */
  readonly name: string | null
  readonly kind: NameKind
  /** Whether the name is blanked out: `XX社区`. */
  readonly masked: boolean
}

/** A place, with its first mention; `span` is `null` when only the title names it. */
export interface PlaceFact {
  readonly text: string
  readonly span: Span | null
  readonly kind: NameKind
  readonly rule: string
}

/** How much time a report covers. */
export type PeriodKind =
  | 'weekly'
  | 'monthly'
  | 'quarterly'
  | 'halfYearly'
  | 'yearly'
  | 'multiYear' // 五年来
  | 'event' // 本次活动
  | 'unknown'

/** The time that is reported on. */
export interface PeriodFact {
  readonly kind: PeriodKind
  /** `20xx年上半年`; `null` where no words name the time. */
  readonly text: string | null
  readonly span: Span | null
  readonly rule: string
}

/** A person, with the office where one is named. */
export interface PersonFact extends Fact {
  readonly name: string
  readonly office: string | null
  /** Whether the name is blanked out: `张某某`, `主任×××`. */
  readonly masked: boolean
}

/** A law, a paper or a publication that is cited. */
export interface CitationFact extends Fact {
  readonly kind: 'law' | 'document' | 'work' | 'documentNumber'
  /** The title without its marks, or the number. */
  readonly title: string
}

/** An honour that was received; hopes and plans are none. */
export interface HonourFact extends Fact {
  /** `全国文明单位`, `二等奖`. */
  readonly name: string
  /** Who gave it; `null` where the sentence does not say. */
  readonly givenBy: string | null
  readonly givenBySpan: Span | null
}

/** What a name has to do with the body that reports. */
export type NameRelation =
  | 'own' // the body, its place, and what bears its name
  | 'superior' // a place or body that it belongs to
  | 'local' // smaller, or of another kind: within its work
  | 'partner' // plainly named as someone else: 与…联合, 到…参观
  | 'foreign' // of its own kind, and no reason is given
  | 'unknown' // the text does not say: whose report it is, or why it names 广州

/** A place or an organisation that is named. */
export interface NameFact extends Fact {
  /** Without white space and in simplified, half-width characters, so that equal names are equal. */
  readonly name: string
  readonly kind: NameKind
  readonly masked: boolean
  readonly relation: NameRelation
  /** Whether `relation` is `foreign`: a copied report forgot to change it, perhaps. */
  readonly foreign: boolean
}

/** What a document says about itself. */
export interface Facts {
  readonly body: BodyFact | null
  /** The nearest named place that the body is or lies in. */
  readonly place: PlaceFact | null
  readonly period: PeriodFact
  readonly people: readonly PersonFact[]
  readonly citations: readonly CitationFact[]
  readonly honours: readonly HonourFact[]
  /** Every mention, in reading order. */
  readonly names: readonly NameFact[]
}
