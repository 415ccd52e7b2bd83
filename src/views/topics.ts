/**
 * Groups sentences by what they are about.
 *
 * Words of content, weighed by TF-IDF over the sentences; a small latent semantic analysis, which
 * brings together sentences that share no word but the company of words (占道, 乱停); average linkage
 * in its space. A topic's words are those that its sentences share.
 */
import {contentWords} from '../keywords/content-words.ts'
import type {Keyword} from '../keywords/types.ts'
import {weighWords} from '../keywords/weights.ts'
import {gramMatrix, normalise, type SparseRow} from '../map/gram.ts'
import {leadingVectors} from '../map/vectors.ts'
import {loadSegmenter} from '../words/segmenter.ts'
import type {Segmenter} from '../words/types.ts'
import {clusterItems} from './cluster.ts'
import type {ListedSentence, SentenceTopic} from './types.ts'

/** How sentences are grouped. */
export interface TopicOptions {
  /** A segmenter of the caller's own; default what `loadSegmenter` finds. */
  readonly segmenter?: Segmenter
}

/** Directions that are kept, as a share of the sentences, and at most. */
const keptShare = 0.5
const mostKept = 60

/** Mean cosine from which on two groups are of one topic. */
const leastSimilarity = 0.2

/** Sentences that are compared with one another (the square of it in memory); the rest joins them. */
const mostCompared = 2000

/** Words shown of a topic. */
const topicWordCount = 5

/** Words that every report of shortcomings and plans has; they group nothing. */
const commonWords = new Set(
  '问题 存在 困难 不足 工作 情况 部分 个别 少数 群众 居民 方面 加强 进一步 提高 继续 开展 有待 影响 普遍 造成 需要 短板 差距 薄弱 认识 能力 水平 力度 活动 落实 社区 创建 创文 文明 中心 城市 取得 成绩 不利于 工作难度 难度大 及时'.split(
    ' ',
  ),
)

const weightScale = 1000

/**
 * Topics of sentences, those with the most sentences first; sentences that are alone with theirs
 * come last, together, as a topic without words. Without a segmenter all are alone.
 */
export function groupByTopic(
  sentences: readonly ListedSentence[],
  options: TopicOptions = {},
): readonly SentenceTopic[] {
  if (sentences.length === 0) return []
  const segmenter = options.segmenter ?? loadSegmenter()
  const contents = sentences.map(({text}) =>
    contentWords(text, segmenter).filter((word) => !commonWords.has(word)),
  )
  const {rows, words} = numberWords(weighWords(contents.map((content) => withParts(content))))
  const whole = new Set(contents.flat())
  const compared = rows.slice(0, mostCompared)
  const clusters = clusterItems(latentSimilarities(compared), leastSimilarity)
    .filter((members) => members.length > 1)
    .map((members) => Array.from(members))
    .filter((members) => topicWords(members, rows, words, whole).length > 0)
  attachRest(rows, compared.length, clusters)

  const grouped = new Set(clusters.flat())
  const alone = [...sentences.keys()].filter((index) => !grouped.has(index))
  const topics = clusters
    .toSorted((left, right) => right.length - left.length || (left[0] ?? 0) - (right[0] ?? 0))
    .map((members) => makeTopic(sentences, members, topicWords(members, rows, words, whole)))
  return alone.length === 0 ? topics : [...topics, makeTopic(sentences, alone, [])]
}

/** Words with the pairs of characters in longer ones: 占道经营 and 占道问题 share 占道. */
function withParts(content: readonly string[]): readonly string[] {
  return content.flatMap((word) =>
    word.length < leastParted
      ? [word]
      : [word, ...Array.from({length: word.length - 1}, (_, at) => word.slice(at, at + 2))],
  )
}

const leastParted = 3

function makeTopic(
  sentences: readonly ListedSentence[],
  members: readonly number[],
  words: readonly Keyword[],
): SentenceTopic {
  const own = members.flatMap((index) => sentences[index] ?? [])
  return {words, documents: [...new Set(own.map(({document}) => document))], sentences: own}
}

function numberWords(weighed: readonly (readonly Keyword[])[]): {
  readonly rows: readonly SparseRow[]
  readonly words: readonly string[]
} {
  const numbers = new Map<string, number>()
  const rows = weighed.map((document) => {
    const row = new Map<number, number>()
    for (const {word, weight} of document) {
      const number = numbers.get(word) ?? numbers.size
      numbers.set(word, number)
      row.set(number, weight)
    }

    return normalise(row)
  })
  return {rows, words: [...numbers.keys()]}
}

/** Cosines of the sentences in the space of the leading directions. */
function latentSimilarities(rows: readonly SparseRow[]): readonly (readonly number[])[] {
  const kept = Math.max(1, Math.min(mostKept, Math.ceil(rows.length * keptShare)))
  const gram = gramMatrix(rows)
  const directions = leadingVectors(gram, kept).filter(({value}) => value > 0)
  const points = rows.map((_, index) => {
    const point = directions.map(({value, vector}) => (vector[index] ?? 0) * Math.sqrt(value))
    const length = Math.hypot(...point)
    return length < smallestLength ? [] : point.map((coordinate) => coordinate / length)
  })
  return points.map((left, row) =>
    points.map((right, column) => {
      const latent = left.reduce((sum, each, index) => sum + each * (right[index] ?? 0), 0)
      // Half by the words themselves: few sentences have a space in which anything may be near.
      return (latent + (gram[row]?.[column] ?? 0)) / 2
    }),
  )
}

/** A sentence that the kept directions hardly hold is like none. */
const smallestLength = 0.2

/** Sentences beyond those compared go to the topic whose mean row they are nearest to. */
function attachRest(rows: readonly SparseRow[], from: number, clusters: number[][]): void {
  if (from >= rows.length) return
  const means = clusters.map((members) => {
    const sum = new Map<number, number>()
    for (const index of members) {
      for (const [word, weight] of rows[index] ?? []) sum.set(word, (sum.get(word) ?? 0) + weight)
    }

    return normalise(sum)
  })
  for (let index = from; index < rows.length; index++) {
    let nearest = -1
    let best = leastSimilarity
    for (const [number, mean] of means.entries()) {
      let product = 0
      for (const [word, weight] of rows[index] ?? []) product += weight * (mean.get(word) ?? 0)
      if (product > best) {
        best = product
        nearest = number
      }
    }

    clusters[nearest]?.push(index)
  }
}

/** The words that two members at least share, the heaviest as 1. */
function topicWords(
  members: readonly number[],
  rows: readonly SparseRow[],
  words: readonly string[],
  whole: ReadonlySet<string>,
): readonly Keyword[] {
  const inside = new Map<number, {sum: number; count: number}>()
  for (const index of members) {
    for (const [word, weight] of rows[index] ?? []) {
      const entry = inside.get(word) ?? {sum: 0, count: 0}
      inside.set(word, {sum: entry.sum + weight, count: entry.count + 1})
    }
  }

  const scored = [...inside]
    .filter(([, {count}]) => count >= 2)
    .map(([word, {sum}]) => ({word: words[word] ?? '', weight: sum}))
    .filter(({word}) => whole.has(word))
    .toSorted((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, topicWordCount)
  const heaviest = scored[0]?.weight ?? 1
  return scored.map(({word, weight}) => ({
    word,
    weight: Math.max(1, Math.round((weight / heaviest) * weightScale)) / weightScale,
  }))
}
