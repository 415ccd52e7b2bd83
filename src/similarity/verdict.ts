/** What a pair's shared text amounts to, with the reason in one line. */
import type {ResolvedOptions} from './options.ts'
import type {Verdict} from './types.ts'

/** What a verdict looks at. */
export interface Shared {
  readonly shareOfA: number
  readonly shareOfB: number
  /** Shared units that are not stock phrases. */
  readonly originalUnits: number
  /** Share of the smaller document that these make up. */
  readonly originalOfSmaller: number
  /** Units of the longest passage that is not stock. */
  readonly longestOriginal: number
}

/** Fewer shared units than this are a sentence or two, however short the document. */
const fewestUnits = 60

/** A passage this long is a paragraph, whatever share of the document it makes up. */
const paragraphUnits = 150

/** Judge a pair. */
export function judge(
  shared: Shared,
  {copyShare, partialShare}: ResolvedOptions,
): {readonly verdict: Verdict; readonly reason: string} {
  const {shareOfA, shareOfB, originalUnits, originalOfSmaller, longestOriginal} = shared
  const shares = `占甲 ${percent(shareOfA)}、占乙 ${percent(shareOfB)}`

  if (Math.min(shareOfA, shareOfB) >= copyShare && originalOfSmaller >= partialShare) {
    return {verdict: 'copy', reason: `全文基本相同：相同文字${shares}`}
  }

  if (originalUnits >= fewestUnits && originalOfSmaller >= partialShare) {
    return {verdict: 'partial', reason: `部分段落相同：${shares}，套话以外 ${originalUnits} 字`}
  }

  if (longestOriginal >= paragraphUnits) {
    return {verdict: 'partial', reason: `有整段相同：最长 ${longestOriginal} 字，${shares}`}
  }

  return {
    verdict: 'boilerplate',
    reason: `只有零星语句相同：${shares}，套话以外 ${originalUnits} 字`,
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}
