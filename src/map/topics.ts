/**
 * Topics from the directions in which a collection's documents differ.
 *
 * Each end of a direction is a candidate: the documents that lie further out there than on any
 * other. Of the candidates of two documents or more, those are kept that lie furthest out in sum. Their words are those that weigh
 * more inside than on average outside.
 */
import type {Keyword} from '../keywords/types.ts'
import type {SparseRow} from './gram.ts'
import type {Topic} from './types.ts'
import type {Direction} from './vectors.ts'

/** Words shown of a topic. */
const topicWordCount = 8

/** Documents that a topic needs: what one document alone has are its keywords. */
const smallestTopic = 2

/** A word needs to stand in this many of a topic's documents. */
const smallestWordSupport = 2

/** Weights are rounded to so much, as those of keywords. */
const weightScale = 1000

/** What topics are made of. */
export interface TopicInput {
  readonly ids: readonly string[]
  readonly rows: readonly SparseRow[]
  readonly words: readonly string[]
  readonly directions: readonly Direction[]
  readonly limit: number
}

/** Documents at one end of a direction, and how far out they lie in sum. */
interface Candidate {
  readonly members: number[]
  reach: number
}

/** The topics, the clearest first. */
export function findTopics({ids, rows, words, directions, limit}: TopicInput): readonly Topic[] {
  const candidates = new Map<string, Candidate>()
  for (const index of ids.keys()) {
    const {end, reach} = furthestEnd(directions, index)
    if (reach === 0) continue
    const candidate = candidates.get(end) ?? {members: [], reach: 0}
    candidate.members.push(index)
    candidate.reach += reach
    candidates.set(end, candidate)
  }

  return [...candidates.values()]
    .filter(({members}) => members.length >= smallestTopic)
    .toSorted((a, b) => b.reach - a.reach || (a.members[0] ?? 0) - (b.members[0] ?? 0))
    .slice(0, limit)
    .map(({members}) => ({
      words: topicWords(new Set(members), rows, words),
      documents: members.map((index) => ids[index] ?? ''),
    }))
    .filter((topic) => topic.words.length > 0)
}

/** `0+` or `3-`: the direction and the sign on which a document lies furthest out. */
function furthestEnd(
  directions: readonly Direction[],
  index: number,
): {readonly end: string; readonly reach: number} {
  let reach = 0
  let end = ''
  for (const [number, {value, vector}] of directions.entries()) {
    const place = (vector[index] ?? 0) * Math.sqrt(value)
    if (Math.abs(place) > reach) {
      reach = Math.abs(place)
      end = `${number}${place > 0 ? '+' : '-'}`
    }
  }

  return {end, reach}
}

function topicWords(
  members: ReadonlySet<number>,
  rows: readonly SparseRow[],
  words: readonly string[],
): readonly Keyword[] {
  const inside = new Map<number, {sum: number; count: number}>()
  const outside = new Map<number, number>()
  for (const [index, row] of rows.entries()) {
    for (const [word, weight] of row) {
      if (members.has(index)) {
        const entry = inside.get(word) ?? {sum: 0, count: 0}
        inside.set(word, {sum: entry.sum + weight, count: entry.count + 1})
      } else {
        outside.set(word, (outside.get(word) ?? 0) + weight)
      }
    }
  }

  const outsideCount = Math.max(1, rows.length - members.size)
  const scored = [...inside]
    .filter(([, {count}]) => count >= smallestWordSupport)
    .map(([word, {sum}]) => ({
      word: words[word] ?? '',
      weight: sum / members.size - (outside.get(word) ?? 0) / outsideCount,
    }))
    .filter(({weight}) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, topicWordCount)
  const heaviest = scored[0]?.weight ?? 1
  return scored.map(({word, weight}) => ({
    word,
    weight: Math.max(1, Math.round((weight / heaviest) * weightScale)) / weightScale,
  }))
}
