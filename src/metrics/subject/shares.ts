/** 起数、人数分别下降|5%和8%: the nouns of a list, one for each quantity of the row. */
import type {Span} from '../../text/span.ts'
import type {Candidate, Situation} from './types.ts'

const joints = '、和与及'
/** Words that may stand in an item. */
const nounTags = 'nsojlybawL'
const itemTags = 'nsojlybaxwWvVfLDqtz'

/** The items that end with the candidate, the first first; none where 分别 deals nothing out. */
export function dealtItems(
  situation: Situation,
  {origin, first, last}: Candidate,
): readonly Span[] {
  const {text, before} = situation
  if (origin !== 'before') return []
  const isNamed = before.slice(last + 1).some(({start, end}) => text.slice(start, end) === '分别')
  if (!isNamed && !isRow(situation)) return []
  let at = first
  while (at > 0 && isItemWord(situation, at - 1)) at--
  const end = listEnd(situation, last)
  const items: Span[] = []
  let start = at
  for (let i = at; i <= end + 1; i++) {
    const word = before[i]
    if (i <= end && (word === undefined || !isJoint(text, word.start, word.end))) continue
    const [from, to] = [before[start], before[i - 1]]
    if (from === undefined || to === undefined || i === start) return []
    items.push({start: from.start, end: to.end})
    start = i + 1
  }

  // 存、贷款余额: half a word is no item.
  return items.length > 1 && items.every((item) => item.end - item.start > 1) ? items : []
}

/** Where a list goes on after the candidate: 覆盖率|、普及率. */
function listEnd({text, before}: Situation, last: number): number {
  let end = last
  for (;;) {
    const joint = before[end + 1]
    if (joint === undefined || !isJoint(text, joint.start, joint.end)) return end
    let next = end + 2
    while (next < before.length && nounTags.includes(before[next]?.tag ?? ' ')) next++
    if (next === end + 2) return end
    end = next - 1
  }
}

/** 覆盖率、普及率达到|100%、99%: the next share follows at once. */
function isRow({text, after, unit, isBeforeQuantity}: Situation): boolean {
  const [word] = after
  if (unit?.dimension !== 'ratio' || !isBeforeQuantity || word === undefined) return false
  return after.length === 1 && isJoint(text, word.start, word.end)
}

function isItemWord({text, before}: Situation, at: number): boolean {
  const word = before[at]
  if (word === undefined) return false
  return isJoint(text, word.start, word.end) || itemTags.includes(word.tag)
}

function isJoint(text: string, start: number, end: number): boolean {
  return end - start === 1 && joints.includes(text.charAt(start))
}

/** Whether only a joint parts a quantity from the one before it: 5%|和|8%. */
export function isNextOfRow({text, before, isAfterQuantity}: Situation): boolean {
  const [word] = before
  if (!isAfterQuantity) return false
  return word === undefined || (before.length === 1 && isJoint(text, word.start, word.end))
}
