/** The figures of completeness in words. */
import type {PeriodKind} from '../facts/types.ts'
import type {Role} from '../roles/types.ts'
import type {Completeness} from './types.ts'

const kindNames: Readonly<Record<PeriodKind, string>> = {
  weekly: '周报',
  monthly: '月度总结',
  quarterly: '季度总结',
  halfYearly: '半年总结',
  yearly: '年度总结',
  multiYear: '多年总结',
  event: '专项活动总结',
  unknown: '未写明时段的总结',
}

const partNames: Readonly<Record<Role, string>> = {
  overview: '概况',
  objectives: '目标',
  progress: '开展情况',
  problems: '存在问题',
  nextSteps: '下一步打算',
  closing: '结语',
}

/** Each figure as one sentence. */
export function explain({
  kind,
  expected,
  missing,
  followUps,
  concreteness,
}: Omit<Completeness, 'explanation'>): readonly string[] {
  const lines = [
    missing.length === 0
      ? `按${kindNames[kind]}的惯例应有的部分（${expected.map(({role}) => partNames[role]).join('、')}）都有。`
      : `按${kindNames[kind]}的惯例应有${expected.map(({role}) => partNames[role]).join('、')}，缺少${missing.map((role) => partNames[role]).join('、')}。`,
  ]
  if (followUps.length > 0) {
    const taken = followUps.filter(({nextStep}) => nextStep !== null).length
    lines.push(
      expected.every(({role, sentenceCount}) => role !== 'nextSteps' || sentenceCount > 0)
        ? `${followUps.length}句问题中，有${taken}句的用词在下一步打算中再次出现${taken < followUps.length ? `，其余${followUps.length - taken}句没有找到与之对应的打算` : ''}。`
        : `写了${followUps.length}句问题，没有写下一步打算。`,
    )
  }

  const {sentenceCount, withFact, withMetric, withDate, withName, stockOnly, factShare} =
    concreteness
  if (sentenceCount > 0) {
    lines.push(
      `正文${sentenceCount}句，其中${withFact}句含可核对的内容（数字${withMetric}句、日期${withDate}句、名称${withName}句），占${Math.round(factShare * 100)}%；${stockOnly}句不含这些而有“扎实推进”一类套语。`,
    )
  }

  return lines
}
