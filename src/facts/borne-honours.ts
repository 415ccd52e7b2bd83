/** Honours that stand before the name of who bears them: 全国劳动模范、“时代楷模”张明. */
import type {Span} from '../text/span.ts'
import {honourOf, isOfPersons} from './honour-names.ts'

/** A person with the office before or behind the name. */
export interface Bearer extends Span {
  readonly office: string | null
}

/** An honour without a giver. */
export interface BorneHonour extends Span {
  readonly name: string
  readonly giver: null
  readonly rule: string
}

/** How far before the name the list of honours may begin. */
const farthest = 120
/** Where the name of an honour begins: behind a mark or a word of grammar. */
const beginning = /[\s,。;:()在由和以是为了的位名]/u

/** What leads to them within a clause: 涌现出, 包括. */
const leading =
  /^(?:[^、]{0,12}(?:涌现出?|包括|邀请到?|聘请|学习|表彰|宣传|推出|评出|还有|其中有?))/u

/** The honours that lead to a person, the last of them right before the name or the office. */
export function honoursBefore(text: string, {start, office}: Bearer): readonly BorneHonour[] {
  let end = start
  while (/[-—:]/u.test(text.charAt(end - 1))) end--
  if (office !== null && text.startsWith(office, end - office.length)) end -= office.length
  if (text.charAt(end - 1) === '、') end--
  else end = beforeCalling(text, end)
  const found: BorneHonour[] = []
  const limit = Math.max(0, start - farthest)
  for (;;) {
    const item = itemBefore(text, end, limit)
    if (item === null) break
    found.unshift(item)
    if (text.charAt(item.start - 1) !== '、') break
    end = item.start - 1
  }

  return found
}

/** 全国劳动模范、环卫工人窦玉梅: where the honour ends before what the person is. */
function beforeCalling(text: string, end: number): number {
  const calling = /、[\u4e00-\u9fff]{2,10}$/u.exec(text.slice(Math.max(0, end - 11), end))
  if (calling === null || honourOf(calling[0].slice(1)) !== '') return end
  return end - calling[0].length
}

function itemBefore(text: string, end: number, limit: number): BorneHonour | null {
  const rule = 'facts/honour/borne'
  if (/[”"]/u.test(text.charAt(end - 1))) {
    let open = end - 2
    while (open >= limit && !/[“”"\n]/u.test(text.charAt(open))) open--
    if (!/[“"]/u.test(text.charAt(open))) return null
    const name = honourOf(text.slice(open + 1, end - 1))
    return isOfPersons(name) ? {start: open, end, name, giver: null, rule} : null
  }

  let start = end
  while (start > limit && !/[、”“"]/u.test(text.charAt(start - 1))) {
    if (beginning.test(text.charAt(start - 1))) break
    start--
  }

  start += leading.exec(text.slice(start, end))?.[0].length ?? 0
  const name = honourOf(text.slice(start, end))
  return isOfPersons(name) ? {start, end, name, giver: null, rule} : null
}
