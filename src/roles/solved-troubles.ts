/** Troubles in a title that were dealt with: `积极解决住房问题` is work, `环境整治面临的问题` is none. */

/** Verbs that take a trouble as their object. */
const solving = /解决|破解|化解|攻克|克服|消除|补齐|补强|应对|疏导|防止|防范|扭转|避免/u
/** Words that name a kind of work as well; they solve what stands behind more than nothing. */
const working = /(?:整治|排查|整改|治理|处理|改变)[^,。]/u
/** What parts a verb from the trouble that it does not solve. */
const parting = /面临|存在|遇到|方面|工作中|未|没有|难以|不能|有待|需要?|亟|待/u

/** Whether a rule of titles speaks of what is wrong, and the words before it tell that it was mended. */
export function isSolved(rule: string, before: string): boolean {
  if (parting.test(before)) return false
  if (rule === 'role/heading/problems') return solving.test(before)
  const isTrouble = rule === 'role/heading/trouble' || rule === 'role/heading/fault'
  return isTrouble && (solving.test(before) || working.test(before))
}
