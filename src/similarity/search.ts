/**
 * The search: from texts in normal form to judged pairs, clusters and groups, by document numbers.
 *
 * Sketch, candidates, alignment; then closure over what candidates leave out on purpose (mass copies
 * are linked with a few neighbours only); then the frequency of text among clusters, which needs the
 * copies known; then judgement.
 */
import {makeAligner} from './alignment/aligner.ts'
import type {Alignment} from './alignment/alignment.ts'
import {findCandidates, type Candidate} from './candidates/candidates.ts'
import {clusterByLeaders, closurePairs} from './clusters/clusters.ts'
import {findGroups, sharesTemplate, type FoundGroup} from './clusters/groups.ts'
import {isWholeCopy, type Judged} from './judgement/judge.ts'
import type {Settings} from './options.ts'
import {samplingRate, sketchDocuments} from './sketch/sketch.ts'
import {makeStockModel, stockShingleLength} from './stock/stock.ts'
import {makeWeigher} from './judgement/weights.ts'

/** What was found, before it is put into words and spans. */
export interface Found {
  readonly judged: readonly Judged[]
  readonly clusters: readonly (readonly number[])[]
  readonly groups: readonly FoundGroup[]
}

/** Collections up to this size are searched without regard to how frequent a shingle is. */
const smallCollection = 200

/** In larger ones a shingle of more documents than this is frequent (measured, see header of bench). */
const rareFrequency = 16

/** Shared shingles that make a candidate in a small collection: half of what 13 characters hold. */
const fewestShared = 5

/** In a sampled sketch a passage leaves few witnesses; below this they are chance. */
const fewestSampled = 3

/** Clusters up to this size are compared in full with whoever shares a passage with a member. */
const spreadLimit = 64

/** Search a collection. */
export function search(documents: readonly Uint16Array[], settings: Settings): Found {
  const symbolCount = documents.reduce((sum, {length}) => sum + length, 0)
  const rate = samplingRate(symbolCount)
  const stock = makeStockModel(settings.stock)
  const aligner = makeAligner(documents, settings.minPassage)

  const alignments = [...aligner.align(candidatesOf(documents, rate, settings))]
  alignments.push(...aligner.align(closurePairs(copyLinks(alignments, settings), documents.length)))

  const copies = clusterByLeaders(copyLinks(alignments, settings), documents.length)
  const clusterOf = Int32Array.from(documents, (_, index) => index)
  for (const {leader, members} of copies) for (const member of members) clusterOf[member] = leader

  const weigh = makeWeigher({documents, rate, stock, clusterOf, settings})
  const judged = weigh(alignments)
  const membersOf = new Map(copies.map(({leader, members}) => [leader, members]))
  judged.push(...weigh(aligner.align(spreadPairs(judged, clusterOf, membersOf))))
  const templateLinks = judged.filter(sharesTemplate).map(({alignment}) => ordered(alignment))
  judged.push(...weigh(aligner.align(closurePairs(templateLinks, documents.length))))

  return {
    judged,
    clusters: copies.map(({members}) => members),
    groups: findGroups(
      judged,
      documents.map(({length}) => length),
      settings.minPassage,
    ),
  }
}

function candidatesOf(
  documents: readonly Uint16Array[],
  rate: number,
  {minPassage}: Settings,
): readonly Candidate[] {
  const sketches = sketchDocuments(documents, stockShingleLength, rate)
  const isSmall = documents.length <= smallCollection
  const shingles = Math.min(fewestShared, minPassage - stockShingleLength + 1)
  return findCandidates(sketches, {
    minShared: rate === 1 ? shingles : Math.max(fewestSampled, Math.ceil(shingles / rate)),
    maxFrequency: isSmall ? documents.length : rareFrequency,
    isCounted: () => true,
  })
}

/** The pairs that cover each other whole. */
function copyLinks(alignments: readonly Alignment[], settings: Settings): readonly Candidate[] {
  return alignments.filter((alignment) => isWholeCopy(alignment, settings)).map(ordered)
}

/** Whoever shares a passage with one copy probably does with the others. */
function spreadPairs(
  judged: readonly Judged[],
  clusterOf: Int32Array,
  membersOf: ReadonlyMap<number, readonly number[]>,
): readonly Candidate[] {
  const pairs: Candidate[] = []
  for (const {alignment, verdict} of judged) {
    if (verdict === 'boilerplate') continue
    const {a, b} = alignment
    const leftCluster = membersOf.get(clusterOf[a] ?? a) ?? [a]
    const rightCluster = membersOf.get(clusterOf[b] ?? b) ?? [b]
    if (leftCluster.length * rightCluster.length > spreadLimit) continue
    for (const left of leftCluster) {
      for (const right of rightCluster) {
        if (left !== right)
          pairs.push({first: Math.min(left, right), second: Math.max(left, right)})
      }
    }
  }

  return pairs
}

function ordered({a, b}: Alignment): Candidate {
  return {first: Math.min(a, b), second: Math.max(a, b)}
}
