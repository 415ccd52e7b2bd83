/**
 * How much of a report could be checked: the share of its sentences that hold a fact.
 *
 * A fact is a quantity, a date, or a name. It says nothing about whether the fact is true, nor does
 * a sentence without one have to be empty.
 */
import type {Facts} from '../facts/types.ts'
import type {Metric, RejectedNumber} from '../metrics/types.ts'
import type {RoleSentence} from '../roles/types.ts'
import type {Span} from '../text/span.ts'
import type {Concreteness} from './types.ts'

/** What is known about the text. */
export interface ConcreteLayers {
  readonly metrics: readonly Metric[]
  readonly rejectedNumbers: readonly RejectedNumber[]
  readonly facts: Facts
}

/** 扎实推进, 不断提高: an adverb of effort with a verb that needs nothing done. */
const stock =
  /(?:进一步|切实|不断|大力|积极|扎实|深入|认真|全面|充分|努力|着力|广泛|有效|稳步|持续|大大|极大地?|着重|狠抓|紧密|严格)(?:地)?(?:加强|推进|推动|开展|落实|提高|提升|增强|强化|改善|发挥|营造|促进|贯彻|执行|做好|抓好|搞好|深化|完善|丰富|宣传|组织|学习|引导|调动|动员|巩固|履行|参与|支持|配合)|高度重视|有条不紊|紧紧围绕|坚实(?:的)?基础|浓厚(?:的)?(?:氛围|舆论)|良好(?:的)?(?:氛围|环境|风尚|局面)|明显(?:成效|提高|提升|增强)|显著(?:成效|提高|提升)|初步成效|可喜成[效绩]|一定(?:的)?成[绩效]|形成合力|齐抓共管|常抓不懈|抓紧抓实|落到实处|真抓实干|求真务实|开拓创新|再接再厉|再创佳绩|更上一层楼|新的台阶|新的贡献|美好(?:的)?明天|信心百倍|豪情满怀|优异(?:的)?成绩|家喻户晓|深入人心|喜闻乐见|丰富多彩|形式多样/gu

/** Count the sentences with facts and those with nothing but stock phrases. */
export function measureConcreteness(
  text: string,
  sentences: readonly RoleSentence[],
  {metrics, rejectedNumbers, facts}: ConcreteLayers,
): Concreteness {
  const quantities = holds(
    sentences,
    metrics.filter(({weak, masked}) => !weak && !masked),
  )
  const dates = holds(sentences, rejectedNumbers.filter(isDate))
  const names = holds(sentences, [
    ...facts.people.filter(({masked}) => !masked),
    ...facts.names.filter(({masked, relation}) => !masked && relation !== 'own'),
    ...facts.citations,
    ...facts.honours,
  ])

  const stockPhrases: Span[] = []
  let stockOnly = 0
  let withFact = 0
  for (const [index, {span}] of sentences.entries()) {
    if (quantities.has(index) || dates.has(index) || names.has(index)) {
      withFact++
      continue
    }

    const found = Array.from(text.slice(span.start, span.end).matchAll(stock), (match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    }))
    if (found.length > 0) stockOnly++
    stockPhrases.push(...found)
  }

  const sentenceCount = sentences.length
  return {
    sentenceCount,
    withFact,
    withMetric: quantities.size,
    withDate: dates.size,
    withName: names.size,
    stockOnly,
    factShare: sentenceCount === 0 ? 0 : withFact / sentenceCount,
    stockShare: sentenceCount === 0 ? 0 : stockOnly / sentenceCount,
    stockPhrases,
  }
}

/** 20xx年 is a date that was blanked out. */
function isDate({reason, text}: RejectedNumber): boolean {
  return (
    reason === 'date' && /\d|[一二三四五六七八九十〇零]/u.test(text) && !/[x_*×○某]/iu.test(text)
  )
}

/** The indices of the sentences in which one of the spans begins. */
function holds(
  sentences: readonly RoleSentence[],
  spans: readonly {readonly span: Span}[],
): ReadonlySet<number> {
  const found = new Set<number>()
  const starts = spans.map(({span}) => span.start).toSorted((left, right) => left - right)
  let index = 0
  for (const start of starts) {
    while ((sentences[index]?.span.end ?? Infinity) <= start) index++
    if ((sentences[index]?.span.start ?? Infinity) <= start) found.add(index)
  }

  return found
}
