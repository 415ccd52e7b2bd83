/**
 * Whether the next steps take up the problems, as far as words show.
 *
 * Measured are shared stretches of Han characters, without the words that every problem and every
 * plan has. So 门前三包责任制落实不到位 is taken up by 劝导门前三包责任制, and a plan in other words is
 * missed. Cost: linear in the text, for each pair of characters leads straight to its sentences.
 */
import type {RoleSentence} from '../roles/types.ts'
import {fold, isFoldedHan} from './han.ts'
import type {ProblemFollowUp} from './types.ts'

/** Words of problems and plans in general; a stretch that consists of them shares nothing. */
const common =
  /[一二三四五六七八九十]是|其[一二三四五]|首先|其次|再次|最后|问题|存在|困难|不足|工作|情况|部分|部份|个别|少数|群众|居民|方面|加强|进一步|提高|继续|开展|有待|影响|普遍|造成|需要|落实|到位|社区|创建|创文|文明|我(?:们|市|县|区|镇|乡|街道|社区|中心|院|局|校|公司|科室|所|站)|成绩|成效|取得|虽然|但也|一些|这些|针对|尤其|建设|管理|力度|能力|水平|积极|及时|不断|有效|推进|活动|城市|现象|认识|单位|处理|清理|行为|一定|以及|对于|进行|各项|目前|由于|还有|发展|全面|服务|组织|参与/gu

/** A stretch of so many characters is a word at least. */
const leastShared = 2

/** 虽然取得了一些成绩, leads to a problem and is none. */
const concession = /^[^但不]*取得[^但不]{0,12}成[绩效果][^但不]*$/u

/** One shared word is chance; so many characters in all are none. */
const leastTotal = 3

/** A pair of characters that stands in more next steps than this marks none of them. */
const mostHolders = 8

/** Each problem with the next step that shares most with it. */
export function findFollowUps(
  text: string,
  sentences: readonly RoleSentence[],
): readonly ProblemFollowUp[] {
  const problems = sentences.filter(
    ({role, span}) => role === 'problems' && !concession.test(text.slice(span.start, span.end)),
  )
  const steps = sentences.filter(({role}) => role === 'nextSteps')
  if (problems.length === 0) return []
  const holders = new Map<string, number[]>()
  for (const [index, {span}] of steps.entries()) {
    for (const pair of new Set(pairsOf(text.slice(span.start, span.end)))) {
      const list = holders.get(pair)
      if (list === undefined) holders.set(pair, [index])
      else list.push(index)
    }
  }

  return problems.map(({span}) => {
    const shared = new Map<number, string[]>()
    for (const pair of pairsOf(text.slice(span.start, span.end))) {
      const list = holders.get(pair) ?? []
      if (list.length > mostHolders) continue
      for (const index of list) {
        const pairs = shared.get(index)
        if (pairs === undefined) shared.set(index, [pair])
        else if (!pairs.includes(pair)) pairs.push(pair)
      }
    }

    const [best] = [...shared]
      .map(([index, pairs]) => ({index, words: joinPairs(pairs)}))
      .filter(({words}) => words.join('').length >= leastTotal)
      .toSorted((a, b) => b.words.join('').length - a.words.join('').length || a.index - b.index)
    return {
      problem: span,
      nextStep: best === undefined ? null : (steps[best.index]?.span ?? null),
      sharedWords: best?.words ?? [],
    }
  })
}

/** The pairs of neighbouring Han characters, in order, without the common words. */
function pairsOf(sentence: string): readonly string[] {
  const plain = fold(sentence).replaceAll(common, ' ')
  const pairs: string[] = []
  for (let at = 0; at + leastShared <= plain.length; at++) {
    if (isFoldedHan(plain, at) && isFoldedHan(plain, at + 1)) pairs.push(plain.slice(at, at + 2))
  }

  return pairs
}

/** 门前, 前三, 三包 → 门前三包. */
function joinPairs(pairs: readonly string[]): readonly string[] {
  const words: string[] = []
  for (const pair of pairs) {
    const last = words.at(-1)
    if (last?.endsWith(pair.charAt(0)) === true) words[words.length - 1] = last + pair.charAt(1)
    else words.push(pair)
  }

  return words
}
