/** Figures that cannot be: shares above 100 %, rates in square metres, ages of 150 years. */
import type {Metric} from '../metrics/types.ts'
import {ruled, type Ruled} from '../wording/results/say.ts'
import type {FindingMessages} from '../wording/results/types.ts'
import {areComparable, clauseBefore, high, low} from './clauses.ts'
import type {Finding} from './types.ts'

/** Rates that may pass 100 %: of plans fulfilled, of beds used, of money earned. */
const openRate =
  /(?:增长|增加|提高|完成|达成|使用|利用|占用|周转|回报|收益|利润|负债|产销|毛入学|参保|保障|执行|溢价|倍|拨备覆盖|流动性|投资|开工|到位|入住|上座|资产|杠杆|贡献|发展)率/u
const rate = /率$/u

/** 占总人口的120%: a share by its words. 占…的 with growth words is none. */
const shareWords = /占[^,，。;；\n]{0,20}$/u
const growthWords = /增|升|涨|提高|超|翻|相当于|是[^,，]{0,10}的$|为[^,，]{0,10}的$|比/u

/** 下降120%. */
const fallWords = /(?:下降|减少|降低|缩减|回落|下滑)(?:了|达到?|约|近|超过)?$/u

/** 知晓率达95人: between a rate and its number stand only such words. */
const rateLead = /率(?:达到?|为|是|约为?|在|超过|保持在|稳定在|提高到|\s)*$/u

/** 面积达80%: an amount that is given as a share. */
const amountLead = /(?:面积|人数|户数|人口|总数|金额)(?:达到?|为|是|约为?|有)$/u

/** 合, 折合: the same thing in another unit. */
const conversionLead = /^[(（]?(?:约合|折合|合|即|相当于)(?:约)?$/u

/** Conversions are rounded; beyond this they are wrong. */
const conversionTolerance = 0.15

/** Nobody is older. */
const greatestAge = 130

/** Units in which people and households are counted. */
const personUnits = new Set(['人', '名', '口', '位'])

const whole = 100

/** The figures of a text that cannot be as they stand, each judged by itself or with the one before. */
export function findImpossibleFigures(
  text: string,
  metrics: readonly Metric[],
): readonly Finding[] {
  const findings: Finding[] = []
  const add = (words: Ruled<keyof FindingMessages>, ...involved: readonly Metric[]): void => {
    findings.push({...words, spans: involved.map(({span}) => span)})
  }

  for (const [index, metric] of metrics.entries()) {
    if (metric.masked || metric.weak) continue
    const head = clauseBefore(text, metric)
    const {dimension, unit} = metric

    if (dimension === 'ratio' && unit === '%') {
      if (low(metric) > whole && isShare(metric, head)) {
        const words = {subject: metric.subject ?? '', share: metric.text}
        add(ruled('figures/share-above-whole', words), metric)
      } else if (low(metric) > whole && fallWords.test(head)) {
        add(ruled('figures/fall-above-whole', {share: metric.text}), metric)
      }

      if (amountLead.test(head)) {
        add(ruled('figures/amount-as-share', {words: tailOf(head) + metric.text}), metric)
      }
    } else if (dimension !== 'ratio' && unit !== '个百分点' && rateLead.test(head)) {
      add(ruled('figures/rate-without-percent', {words: tailOf(head) + metric.text}), metric)
    }

    if (dimension === 'age' && low(metric) > greatestAge) {
      add(ruled('figures/impossible-age', {age: metric.text}), metric)
    }

    const previous = metrics[index - 1]
    if (previous === undefined || previous.masked) continue
    const between = text.slice(previous.span.end, metric.span.start)
    if (
      previous.unit === '户' &&
      personUnits.has(unit) &&
      /^[、,，]?$/u.test(between) &&
      previous.subject === metric.subject &&
      high(metric) < low(previous)
    ) {
      const words = {households: previous.text, people: metric.text}
      add(ruled('figures/fewer-people-than-households', words), previous, metric)
    }

    if (
      conversionLead.test(between) &&
      areComparable(previous, metric) &&
      previous.unit !== unit &&
      previous.baseValue !== null &&
      metric.baseValue !== null &&
      Math.abs(previous.baseValue - metric.baseValue) > previous.baseValue * conversionTolerance
    ) {
      const words = {first: previous.text, second: metric.text}
      add(ruled('figures/wrong-conversion', words), previous, metric)
    }
  }

  return findings
}

function isShare({subject, attribute}: Metric, head: string): boolean {
  const name = attribute ?? subject ?? ''
  if (growthWords.test(head)) return false
  if (shareWords.test(head)) return true
  return rate.test(name) && !openRate.test(name) && !openRate.test(head)
}

/** Characters of the clause that a message shows. */
const shownLength = 8

function tailOf(head: string): string {
  return head.trim().slice(-shownLength)
}
