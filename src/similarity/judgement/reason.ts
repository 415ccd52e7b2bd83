/** Why the verdict is what it is: a code with its numbers, and one line of Chinese. */
import {say} from '../../wording/results/say.ts'
import type {ReasonMessages} from '../../wording/results/types.ts'
import type {Because, Verdict} from '../types.ts'

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

export function explain(numbers: ReasonNumbers): {
  readonly reason: string
  readonly because: Because
} {
  const {matched, original, lengthA, lengthB, passageCount} = numbers
  const code = codeOf(numbers)
  const params = {
    passages: passageCount,
    share: matched / Math.max(1, Math.min(lengthA, lengthB)),
    originalShare: original / Math.max(1, matched),
  }
  return {reason: say('zh', code, params), because: {code, params}}
}

function codeOf({
  verdict,
  matched,
  original,
  common,
  lengthA,
  lengthB,
  passageCount,
  isQuotation,
}: ReasonNumbers): keyof ReasonMessages {
  switch (verdict) {
    case 'copy':
      if (matched < lengthA || matched < lengthB) return 'pair/whole'
      return passageCount === 1 ? 'pair/identical' : 'pair/reordered'
    case 'partial':
      return 'pair/passages'
    case 'boilerplate':
      if (isQuotation) return 'pair/quotation'
      if (common * 2 >= matched) {
        const isForm = matched >= templateShare * Math.min(lengthA, lengthB)
        return isForm ? 'pair/template' : 'pair/common-sentences'
      }

      if (original * 2 >= matched) return 'pair/few-sentences'
      return original < matched * nothing ? 'pair/all-stock' : 'pair/stock-phrases'
  }

  return verdict
}
