/**
 * Titles that tell an end and titles that tell a task, under a heading that names both.
 *
 * `高质量发展取得显著成效` says how things will be: a goal. `加快建设现代化产业体系` says what will be done:
 * a task. Goals name their subject first, tasks their verb.
 */

/** What things will have become. */
const endState =
  /取得[^,。]{0,12}(?:成效|进展|突破|成果|实效)|(?:显著|明显|大幅|全面|持续|稳步|不断|基本|进一步)(?:提升|提高|增强|改善|跃升|优化|缩小|夯实|筑牢|确立|形成|建成|实现)|更加|迈上|迈出|再上/u

/** Verbs and their adverbs that open a task. */
const task =
  /^[“"]?(?:加快|加强|加大|推进|推动|坚持|聚焦|聚力|着力|努力|建设|打造|构建|深化|深入|强化|扩大|提升|优化|完善|健全|培育|壮大|发展|实施|统筹|促进|因地制宜|大力|不断|持续|全面|扎实|坚定|坚决|奋力|争当|发挥|以|全力|纵深|协同|用心|始终|突出|做强|做优|做大|筑牢|守牢|抓|把|积极|切实|更好|保障|改善|激发|巩固|拓展)/u

/** Whether a title, in folded spelling and without its enumerator, tells a goal. */
export function tellsEndState(title: string): boolean {
  return !task.test(title) && endState.test(title)
}
