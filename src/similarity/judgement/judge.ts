/**
 * Judgement: which verdict an alignment deserves, and why, in one line of Chinese.
 *
 * `copy` asks how much of both texts the passages cover, edited words included: a copyist who
 * rewrote every fifth word has still copied the document. `partial` asks how much of what is shared
 * is the author's own, neither stock phrases of the genre nor text common to many documents of the
 * collection. Everything else is `boilerplate`.
 */
import type {Alignment} from '../alignment/alignment.ts'
import {matchedCount} from '../alignment/claims.ts'
import type {Settings} from '../options.ts'
import type {Verdict} from '../types.ts'

/** How much of each passage is stock and common text, as shares. */
export interface PassageWeight {
  readonly stockShare: number
  readonly commonShare: number
}

/** An alignment with its verdict. */
export interface Judged {
  readonly alignment: Alignment
  readonly weights: readonly PassageWeight[]
  /** Matched symbols that are neither stock nor common. */
  readonly original: number
  /** Matched symbols that are common text. */
  readonly common: number
  readonly verdict: Verdict
  readonly reason: string
}

/** A single original passage of this many symbols is a finding in a document of any length. */
const longPassage = 150

/** A passage with this share of its own words counts whole towards `partial`. */
const weightyShare = 0.3

/** Of a copy's shorter text at least this share is equal symbol for symbol. */
const copyMatched = 0.45

/** Whether passages cover both documents, whatever they say. */
export function isWholeCopy(alignment: Alignment, {copyShare, minPassage}: Settings): boolean {
  const {matched, lengthA, lengthB, coveredA, coveredB} = alignment
  if (matched === lengthA && matched === lengthB) return true
  return (
    matched >= minPassage &&
    matched >= copyMatched * Math.min(lengthA, lengthB) &&
    coveredA >= copyShare * lengthA &&
    coveredB >= copyShare * lengthB
  )
}

/** Judge an alignment. */
export function judge(
  alignment: Alignment,
  weights: readonly PassageWeight[],
  settings: Settings,
): Judged {
  let original = 0
  let common = 0
  let longest = 0
  let substantial = 0
  for (const [index, blocks] of alignment.passages.entries()) {
    const {stockShare, commonShare} = weights[index] ?? {stockShare: 0, commonShare: 0}
    const matched = matchedCount(blocks)
    const own = matched * (1 - stockShare) * (1 - commonShare)
    original += own
    if (own >= matched * weightyShare) substantial += matched
    common += matched * commonShare
    longest = Math.max(longest, own)
  }

  const shorter = Math.min(alignment.lengthA, alignment.lengthB)
  const isPartial =
    longest >= longPassage ||
    (original >= settings.minPassage && substantial >= settings.partialShare * shorter)
  const verdict = isWholeCopy(alignment, settings) ? 'copy' : isPartial ? 'partial' : 'boilerplate'
  const reason = explain(verdict, alignment, original, common)
  return {alignment, weights, original, common, verdict, reason}
}

function explain(verdict: Verdict, alignment: Alignment, original: number, common: number): string {
  const {matched, lengthA, lengthB, passages} = alignment
  const share = percent(matched / Math.max(1, Math.min(lengthA, lengthB)))
  const own = percent(original / Math.max(1, matched))

  switch (verdict) {
    case 'copy':
      return matched === lengthA && matched === lengthB
        ? '全文相同（不计标点、空白和数字写法）'
        : `全文雷同：${passages.length}处相同文字覆盖两篇全文，逐字相同的占较短一篇的${share}`
    case 'partial':
      return `部分雷同：${passages.length}处相同文字占较短一篇的${share}，其中${own}不是套话`
    case 'boilerplate':
      if (common * 2 >= matched)
        return `共用模板或通稿：相同文字（占较短一篇的${share}）多篇文档都有`
      return original * 2 >= matched
        ? `零星语句相同：${passages.length}处，仅占较短一篇的${share}，不足以认定雷同`
        : `多为套话：${passages.length}处相同文字占较短一篇的${share}，其中仅${own}不是套话`
  }

  return verdict
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
