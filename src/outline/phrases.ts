/** Words that decide between staying in a list and leaving it, or between title and sentence. */

/** Opens a sentence or paragraph that sums up a list from outside: `通过开展…,素质得到提高`. */
export const departure: RegExp =
  /(?:通过(?!.{0,12}[为给向])|总之|总的来[说看]|综上|综合来看|以上|上述|这些|经过|一系列)/uy

/** Opens a closing paragraph, which belongs to no section above it. */
export const closing: RegExp = /(?:总之|综上所述|总的来说|总而言之|回顾过去)/uy

/** Turns to the hearers: what was said last has ended. */
export const address: RegExp = /(?:各位代表|同志们|各位委员)[!:,]/uy

/** Looks back on a whole part of the report, behind the last of its points: what was wrong. */
export const reflection: RegExp =
  /[^。!！\n]{0,24}?(?:清醒地?(?:看到|认识|知道)|(?:深切|深刻)体会|(?:主要|几点|工作|方面)(?:的|是)?体会|成[绩就]的取得|成[绩就]来之不易|启示我们)|在?(?:充分)?(?:肯定|总结|看到).{0,8}(?:成绩|成就|经验)/uy

/** Names a part of a report, and never of one of its fields of work: `存在的不足`, `下一步打算`. */
export const outerTopic: RegExp =
  /问题|不足|困难|短板|打算|计划|下一?步|下半年|今后|明年|思路|安排|方向|建议|展望|体会|启示|结束语/u

/** Ends the name of a part of a report, whatever its field: `主要做法`, `本周工作:`, `工作开展情况`. */
export const partName: RegExp =
  /(?:工作|情况|做法|措施|成效|成绩|亮点|经验|体会|启示|问题|不足|困难|短板|打算|计划|安排|思路|建议|任务|重点|回顾|展望)[:：]?$/u

/**
 * Opens a paragraph that speaks of the whole report again, behind its last section: what is wrong,
 * what comes next (`下半年,我院将抓好三件事:`).
 */
export const outlook: RegExp =
  /(?:下半年|下一?步|下一?阶段|接下来|今后|在今后|在?以后的|往后|明年|新的一年|存在的?(?:主要)?(?:问题|不足)|工作中?[的还也仍]|不足之处|遗憾|同时,.{0,6}(?:清醒|看到|认识)|我们也(?:清醒|清楚|深知)|虽然.{0,30}但|但.{0,12}(?:存在|不足|问题|差距)|成绩.{0,6}(?:面前|同时)|(?:通过|经过).{0,8}努力|回顾|展望|综上)/uy

/** `附件2`: what follows stands beside the document. */
export const annex: RegExp =
  /附[件表录]?[:：]?(?:[0-9一二三四五六七八九十]{0,2}[:：]?[^\S\n]{0,4}(?:\n|$)|[0-9]{1,2}[.、])/uy

/** `责任单位:区发改局` below a task says who does it and is no paragraph of it. */
export const assignment: RegExp =
  /[(（]?(?:牵头|责任|配合|承办|协办|主办|落实|完成|实施|分管|包保)(?:单位|部门|领导|科室|时限|时间|人)[:：]/uy

/** Names an annex: `名词解释`, `注释`. */
export const annexName: RegExp =
  /^(?:附件|附录|附注|.{0,16}(?:名词|术语|用语|有关内容)?(?:解释|注释)|结束语)[:：]?$/u

/** Ends a lead-in rather than a title: `现将工作总结如下:`, `主要做法是:`. */
export const leadIn: RegExp =
  /(?:如下|以下[\p{Script=Han}]{0,8}|下列[\p{Script=Han}]{0,8}|[是有为]|包括|例如|比如|如|即|其中)$/u

/** Ends the lead-in of a whole report: `现将情况汇报如下:`. */
export const reportsBelow: RegExp = /(?:汇报|报告|总结|通报|说明|小结)如下/u

/** Test a sticky expression at one place. */
export function matchesAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset
  return pattern.test(text)
}
