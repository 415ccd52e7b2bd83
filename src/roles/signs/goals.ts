/**
 * Goals that no 目标是 names: figures that are to be reached, and sentences that explain a goal.
 *
 * `今年要争取覆盖率达到95%,产量达到28万吨` sets goals though it says 要 like a task: its verbs say how
 * things will be and not what will be done. `5%左右的增长目标,兼顾了需要和可能` explains one.
 */
import type {Reason} from '../reason.ts'
import type {Span} from '../../text/span.ts'

/** What can be set as a goal, and how a figure for it is said. */
const target =
  /(?:率|收入|利润|账款|事故|能耗|排放|比例|产值|总值|总额|增加值|总量|税收|规模|面积|产量|用量|密度|比重|占比|集群|人次|企业)[^,，。;；、]{0,8}(?:达到|达|突破|超过|增长|提高|提升|控制在|不低于|不少于|保持|下降|降低|降到|降至|再减|翻|稳定在|力争|压降|为零|增加|减少)/gu
const ahead = /今年|明年|来年|到20[0-9]{2}年|力争|争取|年内|年底|全年|下半年|目标|[三五]年/u
const behind = /了|已|同比|较上年|比上年|去年|实现了|累计|过去/u
const leastTargets = 2

/** A sentence of so many figures sets goals and no task. */
const targetList: Reason = {
  rule: 'role/sign/targets',
  scores: {objectives: 5, progress: -2},
  factor: 1,
}

/** The goal stands in the first clause, its reasons behind it. */
const explained =
  /^[^。]{0,40}(?:目标|指标)[^。]{0,24}(?:考虑|兼顾|体现|衔接|匹配|吻合|相适应|留有余地|有利于|符合|统筹)/u
const tellsPlan = /^[^,，]{0,8}(?:实现|完成|围绕|为|按照|根据|锚定|对照|聚焦|结合)/u
const explainedGoal: Reason = {
  rule: 'role/sign/explained-goal',
  scores: {objectives: 9, problems: -2},
  factor: 1,
}

/** Sentences are read up to here: a list of goals shows at its start. */
const longestHead = 160

/** What a sentence shows of goals. Bounded by the length of its head. */
export function goalSigns(text: string, {start, end}: Span): readonly Reason[] {
  const head = text.slice(start, Math.min(end, start + longestHead))
  const reasons: Reason[] = []
  if (/[目指]标/u.test(head) && explained.test(head) && !tellsPlan.test(head)) {
    reasons.push(explainedGoal)
  }

  if (ahead.test(head) && !behind.test(head)) {
    const targets = head.match(target)?.length ?? 0
    if (targets >= leastTargets && /[0-9％%]/u.test(head)) reasons.push(targetList)
  }

  return reasons
}
