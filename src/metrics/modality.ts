/** Whether a quantity was brought about, is intended, or is demanded. */
import type {Modality} from './types.ts'

const plannedPattern =
  /将(?=继续|进一步|在|于|达|建|新|完成|开展|实现|举办|投|组织|力争|有|增|安排|实施)|争取(?!到|上级|资金|省|中央|国家)|力争|预计|打算|拟(?=新|建|投|开|办|引|实|于)|确保|(?<![高升加长降少大展增至])到20[2-9][0-9]年/u
/** These hold for the whole sentence. */
const plannedSentencePattern =
  /计划(?!生育|免疫|内|外|的|完成|任务|[,。;、)”])|目标(?=是|为|:)|预期目标|明年(?!初)|下一步|今后|下半年(?=打算|计划|要|将)/u
const requiredAfterPattern = /^(?:以上|以下)?的?(?:要求|标准|规定)/u
const requiredPattern = /要求|不得|必须|应当|规定|务必|须|标准为/u
/** What says that it has come about, whatever was planned before. */
const donePattern = /已|了|同比|比上年|较上年/u
const longestClause = 60

/**
 * See {@link Modality}: by the words of the clause and, for plans, of the sentence. A list of targets
 * goes on to the full stop: `isPlan` is whether the quantity before in it was one.
 */
export function findModality(
  text: string,
  sentenceStart: number,
  clauseStart: number,
  at: number,
  end: number,
  isPlan: boolean,
): Modality {
  const clause = text.slice(Math.max(clauseStart, at - longestClause), at)
  const before = text.slice(Math.max(sentenceStart, at - longestClause), at)
  if (requiredPattern.test(clause) || requiredAfterPattern.test(text.slice(end, end + 6)))
    return 'required'
  if (plannedPattern.test(clause)) return 'planned'
  if (donePattern.test(clause)) return 'done'
  return isPlan || plannedSentencePattern.test(before) ? 'planned' : 'done'
}
