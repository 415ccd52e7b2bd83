/**
 * What holds for a quantity whose clause does not say it: the time of its sentence, of the heading
 * it stands under (一、本周工作开展情况) or of the document (现将上半年工作总结如下); and that it is a
 * plan, where a heading says so (下一步工作打算).
 */
import type {Outline, OutlineNode} from '../outline/types.ts'
import type {Span} from '../text/span.ts'
import {firstPeriod} from './period.ts'
import type {InheritedPeriod, Metric} from './types.ts'

/** How much of a sentence is looked at: the time stands at its beginning. */
const sentenceReach = 40
/** How much of a document is looked at for the words that name its time. */
const documentReach = 400

/** The metrics with what they inherit. Linear: the text between metrics is read once. */
export function inheritFromAbove(
  text: string,
  metrics: readonly Metric[],
  outline: Outline | undefined,
): readonly Metric[] {
  const headings = headingTerms(text, outline)
  const document = documentPeriod(text)
  let sentenceStart = 0
  let position = 0
  let heading = 0
  const open: HeadingTerms[] = []
  let asked: {start: number; end: number; period: string | null} = {
    start: -1,
    end: -1,
    period: null,
  }

  return metrics.map((metric) => {
    for (; position < metric.span.start; position++) {
      if ('。!?！？\n'.includes(text.charAt(position))) sentenceStart = position + 1
    }

    for (; (headings[heading]?.span.start ?? Infinity) <= metric.span.start; heading++) {
      const next = headings[heading]
      if (next !== undefined) open.push(next)
    }

    while ((open.at(-1)?.span.end ?? Infinity) <= metric.span.start) open.pop()
    const period = open.findLast((terms) => terms.period !== null)?.period ?? null
    const isPlan = metric.modality === 'done' && open.some((terms) => terms.isPlan)
    const known = isPlan ? {...metric, modality: 'planned' as const} : metric
    if (metric.period !== null) return known
    const end = Math.min(metric.span.start, sentenceStart + sentenceReach)
    // Most metrics of a sentence ask for the same stretch.
    if (sentenceStart !== asked.start || end !== asked.end) {
      asked = {start: sentenceStart, end, period: firstPeriod(text, sentenceStart, end)}
    }

    const sentence = asked.period
    const inheritedPeriod = inherited(sentence, period, document)
    return inheritedPeriod === null ? known : {...known, inheritedPeriod}
  })
}

function inherited(
  sentence: string | null,
  heading: string | null,
  document: string | null,
): InheritedPeriod | null {
  if (sentence !== null) return {text: sentence, from: 'sentence'}
  if (heading !== null) return {text: heading, from: 'heading'}
  return document === null ? null : {text: document, from: 'document'}
}

interface HeadingTerms {
  readonly span: Span
  readonly period: string | null
  readonly isPlan: boolean
}

// 下一步工作打算, 2025年重点任务, 今年工作安排; but 计划生育, 任务完成情况
const planPattern =
  /打算|下一步|下一阶段|下半年(?:工作)?(?:计划|安排|重点)|工作(?:计划|安排|思路|重点)(?!完成|落实)|(?:主要|重点|工作)任务(?!完成|落实)|预期目标|(?:今年|明年|[下本]年度?)(?:的)?(?:工作|目标)(?:安排|任务|打算)|建议/u

/** The headings that name a time or a plan, in reading order. */
function headingTerms(text: string, outline: Outline | undefined): readonly HeadingTerms[] {
  const found: HeadingTerms[] = []
  const stack: OutlineNode[] = [...(outline?.nodes ?? [])].toReversed()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === 'heading') {
      const {start} = node.span
      const end = Math.min(start + node.enumerator.length + node.text.length + 2, node.span.end)
      const period = firstPeriod(text, start, end)
      const isPlan = planPattern.test(text.slice(start, end))
      if (period !== null || isPlan) found.push({span: node.span, period, isPlan})
    }

    for (const child of node.children.toReversed()) stack.push(child)
  }

  return found
}

const summaryPattern = /[^,，。;；\n]{0,30}(?:总结|汇报|小结|回顾)/u
const yearPattern = /^\s*(?:[一二三半]年来|今年以来|今年|上半年|下半年|20[0-9x_]{2}年)/u

/** The time that the opening of a document names. */
function documentPeriod(text: string): string | null {
  const opening = text.slice(0, documentReach)
  const lead = yearPattern.exec(opening)
  if (lead !== null) return firstPeriod(opening, 0, lead[0].length + 10)
  const summary = summaryPattern.exec(opening)
  if (summary === null) return null
  return firstPeriod(opening, summary.index, summary.index + summary[0].length)
}
