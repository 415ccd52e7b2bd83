/** 一 as an article. */
import type {Quantity} from '../../quantity/types.ts'

/** 一个, 一项, 一种: an article before its noun, unless it ends the clause (小广场一处). */
export function isArticle(text: string, quantity: Quantity): boolean {
  const {start, end, unit} = quantity
  if (text.charAt(start) !== '一' || unit === null || quantity.numeralEnd - start > 1) return false
  if (unit.dimension !== 'count') return false
  // 一批, 一系列 say no number anywhere.
  if (unit.text === '批' || unit.text === '系列') return true
  // 一项二等奖: prizes are counted.
  if (/^[^,。;]{0,2}[一二三特]等/u.test(text.slice(end, end + 4))) return false
  return end < text.length && !',。;、)!(\n'.includes(text.charAt(end))
}
