/**
 * Figures that a body has only one of: 辖区面积, 总人口, 共有居民, 全年累计发放资料.
 *
 * Most subjects recur with other numbers rightly (培训6场, later 培训3场). Only where the words say that
 * the whole is meant can two numbers contradict each other.
 */
import type {Metric} from '../metrics/types.ts'
import {clauseOf} from './clauses.ts'

/** The whole of what there is. */
const stock =
  /辖区(?:总)?面积|占地(?:总)?面积|总面积|总人口|常住人口|户籍人口|总户数|总人数|[共现]有(?:常住)?(?:居民|人口|住户|职工|教职工|学生|党员|村民|户)|党员总数|职工总数|在校学生/u

/** The whole of what was done. */
const flow = /全年(?:共|累计|总共)|累计|共计|合计|总计/u

/** Said of a part, of another time or of growth: no contradiction. */
const limited =
  /其中|分别|平均|人均|户均|每|比|由|从|提高|增|降|升|去年|上年|同期|原|曾|约占|占|以上|以下|之间|新增|净|预计|力争|达到(?=\d)|男|女|流动|老年|儿童|本月|本周|当月|当天|首批|第[一二三四五六七八九十]/u

/** The name of the single thing that a metric tells, or `null` when it may have several values. */
export function scopeOf(text: string, metric: Metric): string | null {
  if (metric.masked || metric.weak || metric.partOf !== null || metric.per !== null) return null
  if (metric.modality !== 'done' || metric.value === null || metric.subject === null) return null
  if (
    metric.dimension === 'ratio' ||
    metric.dimension === 'age' ||
    metric.dimension === 'duration'
  ) {
    return null
  }

  const clause = clauseOf(text, metric)
  if (limited.test(clause)) return null
  const unit = metric.baseUnit ?? metric.unit
  const whole = stock.exec(clause)
  if (whole !== null) return `${whole[0].replace(/^[共现]有/u, '')}/${unit}`
  return flow.test(clause) && metric.action !== null && metric.subject.length >= leastSubject
    ? `${metric.action}/${metric.subject}/${unit}`
    : null
}

/** Shorter subjects (活动, 培训) are too general to be one thing. */
const leastSubject = 3
