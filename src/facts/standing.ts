/**
 * What the place of a name says about who reports: signature, 我们 and 代表 before it, the sentence that
 * announces the report, the opening.
 */
import type {FoundName} from './find-names.ts'
import {before, behind, isUnderLeadership} from './mentions.ts'

/** Points for places where a report names itself; the sum decides, so only their ratios matter. */
export const points = {
  title: 8,
  signature: 6,
  onBehalf: 8,
  self: 4,
  titleKind: 3,
  announcement: 3,
  opening: 2,
  mention: 1,
  leadership: -5,
  partner: -2,
}

/** Signatures stand in the last lines. */
const signatureReach = 60

/** Openings of reports: what stands in the first so many characters. */
const openingReach = 160

/** 在X社区调研的报告: the title speaks of a place without being its report. */
export function isTopic(title: string, name: FoundName): boolean {
  return /(?:赴|到|在|对|关于|参观|考察|走进)$/u.test(title.slice(0, name.start))
}

/** What the place of one mention says. */
export function judge(
  text: string,
  name: FoundName,
  start: number,
): readonly [rule: string, value: number] {
  const head = before(text, {start})
  const tail = behind(text, name)
  if (isUnderLeadership(text, name)) return ['facts/body/leadership', points.leadership]
  if (head.endsWith('代表')) return ['facts/body/on-behalf', points.onBehalf]
  if (text.length - name.end <= signatureReach && isSignature(text, start, name.end)) {
    return ['facts/body/signature', points.signature]
  }

  if (/我(?:们|市|县|区|镇|乡|街道|社区|村|校)?$/u.test(head))
    return ['facts/body/self', points.self]
  if (/(?:与|和|同|赴|联合|会同|邀请|参观|考察)$/u.test(head)) {
    return ['facts/body/partner', points.partner]
  }

  if (
    /^[^。]{0,4}现将|^[^,。]{0,12}(?:总结|汇报)如下/u.test(tail) ||
    /现将[^,]{0,8}$/u.test(head)
  ) {
    return ['facts/body/announcement', points.announcement]
  }

  if (
    name.end <= openingReach &&
    /(?:^|,|年来|以来|今年|半年|年|\d[、.])$/u.test(head) &&
    !officeBehind.test(tail)
  ) {
    return ['facts/body/opening', points.opening]
  }

  return ['facts/body/mention', 0]
}

/** 区民政局局长何秀英: a person of that body, who may be a guest. */
const officeBehind = /^(?:、|副|局长|主任|书记|院长|校长|主席|领导)/u

/** Whether a line near the end holds a name and hardly anything else. */
function isSignature(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const rest = text.slice(end, lineEnd < 0 ? text.length : lineEnd)
  return start === lineStart && lineStart > 0 && /^[^,。;、]{0,12}$/u.test(rest)
}
