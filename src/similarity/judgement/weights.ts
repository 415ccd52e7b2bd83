/** Weighs alignments: how much of each passage is stock of the genre or common to the collection. */
import type {Alignment} from '../alignment/alignment.ts'
import {matchedCount, type Blocks} from '../alignment/claims.ts'
import {clusterFrequencies, commonMarks, commonShare, commonShingleLength} from './common.ts'
import {judge, type Judged} from './judge.ts'
import type {Settings} from '../options.ts'
import {sketchDocuments} from '../sketch/sketch.ts'
import type {StockModel} from '../stock/stock.ts'

export interface WeigherInput {
  readonly documents: readonly Uint16Array[]
  readonly rate: number
  readonly stock: StockModel
  /** For each document, the number that all copies of one text share. */
  readonly clusterOf: Int32Array
  readonly settings: Settings
}

/** Make the function that weighs and judges alignments of one collection. */
export function makeWeigher({
  documents,
  rate,
  stock,
  clusterOf,
  settings,
}: WeigherInput): (alignments: readonly Alignment[]) => Judged[] {
  const sketches = sketchDocuments(documents, commonShingleLength, rate)
  const frequencies = clusterFrequencies(sketches, clusterOf)

  return (alignments) => {
    // Alignments come grouped by `a`, so each document's flags are made about once.
    let current = -1
    let flags = new Uint8Array(0)
    let marks = new Uint8Array(0)

    return alignments.map((alignment) => {
      const codes = documents[alignment.a]
      if (alignment.a !== current && codes !== undefined) {
        current = alignment.a
        flags = Uint8Array.from(stock.flags(codes))
        marks = Uint8Array.from(commonMarks(codes, sketches, frequencies))
      }

      const weights = alignment.passages.map((blocks) => ({
        stockShare: flaggedShare(blocks, flags),
        commonShare: commonShare(blocks, marks),
      }))
      return judge(alignment, weights, settings)
    })
  }
}

function flaggedShare(blocks: Blocks, flags: Uint8Array): number {
  let flagged = 0
  for (const {a, length} of blocks) {
    for (let at = a; at < a + length; at++) flagged += flags[at] ?? 0
  }

  return flagged / Math.max(1, matchedCount(blocks))
}
