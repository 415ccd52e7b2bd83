/**
 * Finds provinces and prefectures that stand without their ending: 天津, 浙江, 成都.
 *
 * From a table, for nothing else tells them from words; and only where a name may begin: behind
 * punctuation, a word of grammar, a verb that leads to places. 上海路 and 南京大学 are other names.
 */
import {isHan} from '../text/fold.ts'
import type {FoundName} from './find-names.ts'
import {boundaryCharacters, boundaryWords} from './name-words.ts'
import {cities, provinces} from './regions.generated.ts'
import type {NameKind} from './types.ts'

const kinds: ReadonlyMap<string, NameKind> = new Map([
  ...provinces.split(' ').map((name): [string, NameKind] => [name, 'province']),
  ...cities.split(' ').map((name): [string, NameKind] => [name, 'city']),
])

/** Rule of these names: they are no address of the body, only mentions. */
export const regionRule = 'facts/name/region'

const firsts = new Set([...kinds.keys()].map((name) => name.charCodeAt(0)))
const longest = Math.max(...[...kinds.keys()].map(({length}) => length))
const shortest = 2

/** Single verbs and nouns behind which a region may stand: 赴天津, 销往广州, 援疆. */
const leads = new Set('涉往赴自抵离访驻援入出收聘经由沪京销接居籍从以')
const words = new Set([
  ...boundaryWords,
  '中国',
  '我国',
  '地处',
  '来自',
  '接收',
  '远赴',
  '首都',
  '引进',
])

/** What makes another name or word of it: 上海路, 南京大学, 北京时间. */
const goesOn =
  /^(?:[省市县区镇乡村路街巷道桥州港湾籍]|地区|大学|学院|中学|小学|时间|海峡|自治|特别|合作组织)/u

/** All regions of a folded text, in order. */
export function findRegions(text: string): readonly FoundName[] {
  const found: FoundName[] = []
  let end = 0
  for (let at = 0; at + shortest <= text.length; at++) {
    if (!firsts.has(text.charCodeAt(at)) || !mayBegin(text, at, end)) continue
    for (let length = longest; length >= shortest; length--) {
      const name = text.slice(at, at + length)
      const kind = kinds.get(name)
      if (kind === undefined || name.length !== length) continue
      if (!goesOn.test(text.slice(at + length, at + length + 2))) {
        end = at + length
        found.push({start: at, end, name, stem: name, kind, masked: false, rule: regionRule})
      }

      break
    }
  }

  return found
}

function mayBegin(text: string, at: number, lastEnd: number): boolean {
  if (at === lastEnd || !isHan(text.charCodeAt(at - 1))) return true
  const before = text.charAt(at - 1)
  return boundaryCharacters.has(before) || leads.has(before) || words.has(text.slice(at - 2, at))
}
