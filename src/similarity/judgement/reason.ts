/** Why the verdict is what it is, in one line of Chinese. */
import type {Verdict} from '../types.ts'

/** The numbers a reason is made from, in symbols. */
export interface ReasonNumbers {
  readonly verdict: Verdict
  readonly matched: number
  readonly original: number
  readonly common: number
  readonly lengthA: number
  readonly lengthB: number
  readonly passageCount: number
  /** Whether only quotations kept the pair from `partial`. */
  readonly isQuotation: boolean
}

/** Less of a document than this is some sentences that many have, and no form or notice. */
const templateShare = 0.1

/** Less than this share would be written 0%. */
const nothing = 0.005

export function explain({
  verdict,
  matched,
  original,
  common,
  lengthA,
  lengthB,
  passageCount,
  isQuotation,
}: ReasonNumbers): string {
  const share = percent(matched / Math.max(1, Math.min(lengthA, lengthB)))
  const own = percent(original / Math.max(1, matched))

  switch (verdict) {
    case 'copy':
      return matched === lengthA && matched === lengthB
        ? '全文相同（不计标点、空白和数字写法）'
        : `全文雷同：${passageCount}处相同文字覆盖两篇全文，逐字相同的占较短一篇的${share}`
    case 'partial':
      return `部分雷同：${passageCount}处相同文字占较短一篇的${share}，其中${own}不是套话`
    case 'boilerplate':
      if (isQuotation)
        return `引文相同：相同文字占较短一篇的${share}，多在引号或书名号内，引文之外不足以认定雷同`
      if (common * 2 >= matched) {
        return matched >= templateShare * Math.min(lengthA, lengthB)
          ? `共用模板或通稿：相同文字（占较短一篇的${share}）多篇文档都有`
          : `多为通用语句：${passageCount}处相同文字占较短一篇的${share}，多篇文档都有`
      }

      if (original * 2 >= matched)
        return `零星语句相同：${passageCount}处，仅占较短一篇的${share}，不足以认定雷同`
      return original < matched * nothing
        ? `都是套话：${passageCount}处相同文字占较短一篇的${share}`
        : `多为套话：${passageCount}处相同文字占较短一篇的${share}，其中仅${own}不是套话`
  }

  return verdict
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
