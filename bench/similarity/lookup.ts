/** One document against all the others, indexed: how long a lookup takes, and what it finds. */
import {findCopies, makeIndex} from '../../src/index.ts'
import type {Corpus} from './corpus.ts'
import {makeRandom} from './random.ts'

/** The rate of large collections. */
const rate = 8
const mostLookups = 1000
/** Most documents of the index that a lookup names; the usual `limit`. */
const mostNamed = 16
/** Members of each family of mass copies that are asked about; the others are indexed. */
const askedMembers = 5
/** Fresh documents of which as many equal copies are indexed as a lookup names. */
const equalSources = 20

/** Least share of what stands in the index that must be found. */
const leastFound = 0.97

/** A document to ask about, with the documents that it must be told. */
interface Question {
  readonly group: string
  readonly number: number
  readonly wanted: ReadonlySet<string>
}

interface Answers {
  readonly times: number[]
  found: number
  wanted: number
}

/** What lookups cost and find, as a line; and whether they find enough. */
export function measureLookups(corpus: Corpus): {readonly line: string; readonly isFit: boolean} {
  const {plan} = corpus
  const questions = askQuestions(corpus)
  const asked = new Set(questions.map(({number}) => number))
  const index = makeIndex({rate})
  const begin = performance.now()
  for (let number = 0; number < plan.size; number++) {
    if (!asked.has(number)) index.add(corpus.document(number))
  }

  for (const {group, number, wanted} of questions) {
    if (group !== equalGroup) continue
    const {text} = corpus.document(number)
    for (const id of wanted) index.add({id, text})
  }

  const indexing = (performance.now() - begin) / 1000
  const all: number[] = []
  const groups = new Map<string, Answers>()
  for (const {group, number, wanted} of makeRandom(plan.seed).shuffle(questions)) {
    const document = corpus.document(number)
    // Texts come from a store in real use; here they are made, which is not what is timed.
    const texts = new Map(
      index
        .query(document)
        .map(({id}) => [id, corpus.document(corpus.numberOf(id.split(' ')[0] ?? id)).text]),
    )
    const start = performance.now()
    const pairs = findCopies(document, index, (id) => texts.get(id) ?? null)
    const time = performance.now() - start
    const claimed = pairs.flatMap(({b, verdict}) => (verdict === 'boilerplate' ? [] : [b]))
    const answers = groups.get(group) ?? {times: [], found: 0, wanted: 0}
    groups.set(group, answers)
    answers.times.push(time)
    answers.found += claimed.filter((id) => wanted.has(id)).length
    answers.wanted += Math.min(wanted.size, mostNamed)
    all.push(time)
  }

  const shares = [...groups].map(([group, {found, wanted}]) => ({group, share: found / wanted}))
  const poorest = shares.toSorted((left, right) => left.share - right.share)[0]
  const slowest = [...groups].toSorted(
    ([, left], [, right]) => quantile(right.times, 0.99) - quantile(left.times, 0.99),
  )[0]
  const total = [...groups.values()]
  const found =
    total.reduce((sum, each) => sum + each.found, 0) /
    total.reduce((sum, each) => sum + each.wanted, 0)
  const many = [...groups].filter(([group]) => group === equalGroup || group.startsWith('mass'))
  const line = [
    `One of ${all.length} documents against ${index.size()} indexed (in ${indexing.toFixed(1)} s with ` +
      `making them), the first lookups included: ${timesOf(all)}`,
    `  slowest of ${groups.size} groups: ${slowest?.[0] ?? 'none'}, ${timesOf(slowest?.[1].times ?? [])}`,
    `  many copies of one: ${many.map(([group, {times}]) => `${group} ${timesOf(times)}`).join('; ')}`,
    `  sources found: ${found.toFixed(3)}, fewest of ${poorest?.group ?? 'none'} ` +
      `(${(poorest?.share ?? 0).toFixed(3)})`,
  ].join('\n')
  return {line, isFit: found >= leastFound}
}

const equalGroup = 'equal copies'

/** Copies of each disguise, members of families of mass copies, and documents with equal copies. */
function askQuestions({plan, idOf}: Corpus): readonly Question[] {
  const questions: Question[] = []
  const ask = (group: string, number: number, wanted: readonly number[]): void => {
    questions.push({group, number, wanted: new Set(wanted.map((each) => idOf(each)))})
  }

  const sources = new Set<number>()
  const copies: number[] = []
  for (const [number, role] of plan.roles) {
    if (role.kind !== 'copy') continue
    copies.push(number)
    for (const source of role.sources) sources.add(source)
  }

  // Of all disguises, which stand one after the other.
  const step = Math.max(1, Math.ceil(copies.length / mostLookups))
  for (const [at, number] of copies.entries()) {
    const role = plan.roles.get(number)
    if (at % step === 0 && role?.kind === 'copy') ask(role.disguise, number, role.sources)
  }

  for (const [group, families] of plan.families) {
    if (!group.startsWith('mass')) continue
    for (const members of families) {
      for (const member of members.slice(0, askedMembers)) {
        ask(group, member, members.slice(askedMembers))
      }
    }
  }

  for (let number = 0, count = 0; number < plan.size && count < equalSources; number++) {
    if (plan.roles.has(number) || sources.has(number)) continue
    const equal = Array.from({length: mostNamed}, (_, copy) => `${idOf(number)} copy ${copy}`)
    questions.push({group: equalGroup, number, wanted: new Set(equal)})
    count++
  }

  return questions
}

function timesOf(times: readonly number[]): string {
  return `p50 ${quantile(times, 0.5).toFixed(2)} ms, p99 ${quantile(times, 0.99).toFixed(2)} ms`
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
