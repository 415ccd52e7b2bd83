/**
 * The place or body that a text reports for: the name that stands in it again and again (新民社区).
 * A name is what repeats before a word for a place or body, without what merely stands before it
 * (我社区, 各社区, 文明社区), and where the words of the language do not run across its borders
 * (新型城镇化, 提高城乡居民收入).
 */
import {segment, type Word} from '../../lexicon/segment.ts'
import type {EvidenceText} from './evidence-text.ts'

export interface PlaceName {
  readonly name: string
  /** Folded offsets of each place where it stands. */
  readonly places: readonly number[]
}

const kinds = [
  '社区',
  '街道',
  '居委会',
  '村委会',
  '小区',
  '镇',
  '乡',
  '县',
  '村',
  '学校',
  '小学',
  '中学',
  '医院',
]
const longestName = 4
/** A name of one text stands in it this often at least. */
const fewestPlaces = 2

/** Characters that end a word before a kind, and so are no part of a name. */
const notInNames = new Set(
  '我本各全该在为对由和与及的了是到把向从以等个们让使将给于入进每两几些这那其他她它多少有无不也都并或被请对跟随经过按照据所属近远间时年月日区市县镇乡村街道委办党政工作建设创开展组织加强推参加员居户',
)
/** Words that tell what kind of place it is, not which. */
const describing =
  /(?:城中|文明|和谐|绿色|平安|示范|智慧|幸福|健康|无毒|学习|学习型|节约型|充分就业|全国|全省|全市|城市|农村|先进|试点|标准|民主|法治|生态|美丽|服务|共建|驻|城乡|城镇|重点|居民|新型|我们|大型|老年|中心|乡镇|精品|老旧|物业|商住|住宅|安全|星级|卫生|园林|廉洁|宜居|数字|民族|少数民族|未来|样板|特色|基层|模范)$/u

/** Verbs and nouns that stand before a kind end in these (结合社区, 利用社区); few names do. */
const verbEnd =
  /[合好用立范题动入展织进强化高升造护持绕据照系服务理导督查访调召集报送成作做变改抓管控推促助帮扶支援带领引宣传教育养培练示现实体感受束毕整治修缮发布置通知告诉说讲谈论评选择取得到看见听观]$/u

/** Names that a text has twice or more, the most frequent first. */
export function findNames({folded: {text}}: EvidenceText): readonly PlaceName[] {
  const places = new Map<string, number[]>()
  for (const kind of kinds) {
    for (let at = text.indexOf(kind); at !== -1; at = text.indexOf(kind, at + kind.length)) {
      let start = at
      while (at - start < longestName && isNameCharacter(text.charAt(start - 1))) {
        start--
        if (at - start < 2) continue
        const name = text.slice(start, at + kind.length)
        const known = places.get(name)
        if (known === undefined) places.set(name, [start])
        else known.push(start)
      }
    }
  }

  const names = [...places]
    .filter(([name, all]) => all.length >= fewestPlaces && !isDescribing(name))
    .map(([name, all]) => ({name, places: all.filter((at) => isName(text, at, name))}))
    .filter(({places: all}) => all.length >= fewestPlaces)
  // Of names inside one another the longest that is as frequent stands for all.
  const covered = new Set<string>()
  for (const {name, places: all} of names) {
    for (let from = 1; from < name.length; from++) covered.add(`${name.slice(from)} ${all.length}`)
  }

  return names
    .filter(({name, places: all}) => !covered.has(`${name} ${all.length}`))
    .toSorted((left, right) => right.places.length - left.places.length)
}

function isNameCharacter(character: string): boolean {
  return /^\p{Script=Han}$/u.test(character) && !notInNames.has(character)
}

/** Characters around that tell which words meet there. */
const context = 6
/** Parts of speech of a name's words: places, persons and what no list of words knows. */
const nameTags = new Set(['s', 'x', 'r'])
/** A body names itself so near the beginning of its report. */
const openingLength = 100

/** Whether the words at a place make a name: a word for the kind by itself after no common word. */
function isName(text: string, start: number, name: string): boolean {
  const end = start + name.length
  const kindLength = kinds.find((each) => name.endsWith(each))?.length ?? 0
  const words = segment(text, Math.max(0, start - context), Math.min(text.length, end + context))
  const inside = words.filter((word) => word.start >= start && word.end <= end)
  const size = inside.reduce((sum, word) => sum + word.end - word.start, 0)
  if (size < name.length) return false
  const last = inside.at(-1)
  // 云锦县 is one word or 云 and 锦县, as the list of words has it: a place all the same.
  const isApart = last !== undefined && (last.start >= end - kindLength || last.tag === 's')
  if (!isApart) return false
  const isPlain = (word: Word): boolean =>
    word.start < end - kindLength && word.end - word.start > 1 && !nameTags.has(word.tag)
  // 口腔医院, 企业社区; 和平社区 as well, unless the report begins with it.
  return !inside.some(isPlain) || isTitle(text, name)
}

/** Whether a title or the first sentences begin with a name: no letter stands before it but 年. */
function isTitle(text: string, name: string): boolean {
  const at = text.slice(0, openingLength).indexOf(name)
  return at === 0 || (at > 0 && !/^[\p{L}]$/u.test(text.charAt(at - 1).replace('年', '')))
}

function isDescribing(name: string): boolean {
  const kind = kinds.find((each) => name.endsWith(each)) ?? ''
  const stem = name.slice(0, name.length - kind.length)
  return describing.test(stem) || verbEnd.test(stem)
}
