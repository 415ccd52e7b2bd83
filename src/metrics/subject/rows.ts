/** 蛋8万吨,奶5万吨,鱼6万吨,分别增长|2%、4%和1%: a row deals out what the quantities before it are about. */
import {readQuantity} from '../../quantity/quantity.ts'
import type {Span} from '../../text/span.ts'
import type {Word} from '../../lexicon/segment.ts'

const joints = '、和与及'
/** Rows are no longer. */
export const longestRow = 6

/**
 * The subjects of the quantity that ends at `end` and of those that follow it in a row, where 分别
 * stands before it; none where it deals nothing out. `recent`: the subjects before, the last last.
 */
export function dealtSubjects(
  text: string,
  before: readonly Word[],
  end: number,
  recent: readonly Span[],
): readonly Span[] {
  if (!before.some((word) => text.slice(word.start, word.end).startsWith('分别'))) return []
  const length = rowLength(text, end)
  return length > 1 && recent.length >= length ? recent.slice(-length) : []
}

/** How many quantities stand in a row, with nothing but a joint between, the first one counted. */
function rowLength(text: string, end: number): number {
  let length = 1
  let at = end
  while (length < longestRow && joints.includes(text.charAt(at) || ' ')) {
    const next = readQuantity(text, at + 1)
    if (next === null) break
    at = next.end
    length++
  }

  return length
}
