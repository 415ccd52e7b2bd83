/**
 * Offices: 书记, 副局长, 中医院党总支书记、院长. A title is known by its words; the institution before
 * it is read back word by word to where it can no longer be one.
 */
import {openLexicon} from '../lexicon/lexicon.ts'
import {segment, type Word} from '../lexicon/segment.ts'
import type {Span} from '../text/span.ts'

/** What heads 长: 局长, 中队长, 检察长. */
const led =
  '(?:[局处科股所站队部院校县市省区镇乡村会组厂园馆行台社庭场厅州司班排连营团旅师军船机里街屯片楼栋学]|[大中支总分小]队|护士|裁判|检察|秘书|审判|理事|董事|监事|车间|单元|网格|楼栋|居民?小?组|事务)长'
const titles = `(?:常务副|第一|专职|执行|名誉)?副?(?:总?书记|总理|国务委员|[部厅局]长助理|党组成员|常委|主任(?:委员|医师|护师)?|${led}|主席|总经理|项目经理|经理|总裁|总监|主管|政委|委员|教导员|指导员|巡视员|调研员|督导员|研究员|教授|讲师|调解员|辅导员|总?工程师|总?会计师|班主任|教师|老师|医师|民警|网格员|(?:组织|宣传|统战|纪检|政法|武装)委员|法人代表|负责人)`

const allTitles = new RegExp(titles, 'gu')
/** A title with the short institution before it, behind a name: 李玉兰副主任, 张明任村委会主任. */
const titleBehind = new RegExp(
  `(?:现任|兼任|担任|任)?((?:[省市县区镇乡村]|社区|街道|中心|公司|集团|学校|医院|党[委组]|党总支|总支|党?支部|[县市区省镇]委|人大|政协|政府|纪委|办事处|办公室|[居村]委会?|团委|工会|妇联){0,3}${titles})`,
  'uy',
)

/** Parts of a leading group are no offices: 由张明任组长, 为副组长. */
const groupParts = /^副?组长$/u

/** Between an office and the name: 局长:张明, 中队长——李明, 主任由王平. */
const links = /^(?:是|为|由|:|——|—|-)/u

/** Verbs that lead to a person who bears the office: 邀请县医院院长. */
const leading = new Set(
  '邀请 聘请 特邀 聘任 任命 欢迎 率领 带领 陪同 会见 感谢 包括 选举 推选 推荐 现任 曾任 历任 时任 担任 调任 升任 兼任 任 根据 按照 通过 实行 落实 成立 建立 调整 组成 完成 接受 担当 受到 得到 听取'.split(
    ' ',
  ),
)
/** Verbs of one character that lead to an office rather than begin a place. */
const shortVerbs =
  /[是为有请让派找叫说任在由经即系含称到访见陪送选聘升调问听对和与向给随跟受获被把将以及]/u
/** Where an institution that works at something ends: 发展改革局, 项目服务中心. */
const institutionEnd =
  /[局委办站所队科处部会室厅院司组系]$|中心|公司|集团|支队|大队|学校|联合会|支部|总支/u
/** Parts of speech that an institution is made of, by the letters of the lexicon. */
const institutionTags = new Set('nsofwbjxmqk')
/** Words that tell what somebody is like: 优秀校长. */
const praise = /^(?:优秀|先进|模范|著名|知名|主要|相关|有关|年轻|新任|各级|历任)$/u
/** Words that refer to an institution and do not name it. */
const references =
  /^(?:我|本|该|各|全|其|这|那|一名|两名|一位|位|名|年|月|日|号|等|时|后|前|上|下|中|内|由|以)$/u
/** The longest institution that is looked for. */
const longestInstitution = 24

/** Titles by where they stand. */
export interface Titles {
  /** The places within a title, where no name begins. */
  readonly covered: ReadonlySet<number>
  /** The start of the title that ends at a place. */
  readonly byEnd: ReadonlyMap<number, number>
}

/** All titles of a folded text. */
export function findTitles(text: string): Titles {
  const byEnd = new Map<number, number>()
  const covered = new Set<number>()
  for (const match of text.matchAll(allTitles)) {
    const end = match.index + match[0].length
    byEnd.set(end, match.index)
    for (let at = match.index; at < end; at++) covered.add(at)
  }

  return {byEnd, covered}
}

/** The end of the title that leads to a name, behind it or behind a mark between; -1 where none. */
export function titleBefore(text: string, at: number, {byEnd}: Titles): number {
  if (byEnd.has(at)) return at
  for (let length = 1; length <= 2; length++) {
    const end = at - length
    if (byEnd.has(end) && links.exec(text.slice(end, at))?.[0].length === length) return end
  }

  return -1
}

/** The office that ends at a place, with its institution and the titles joined to it by 、. */
export function officeBefore(text: string, end: number, {byEnd}: Titles): Span {
  let start = institutionBefore(text, byEnd.get(end) ?? end)
  // 党总支书记、院长
  for (;;) {
    const title = byEnd.get(start - 1)
    if (title === undefined || !/[、兼]/u.test(text.charAt(start - 1))) break
    // 以书记张明为组长、镇长…: the first is said of another person.
    if (groupParts.test(text.slice(title, start - 1))) break
    start = institutionBefore(text, title)
  }

  return {start, end}
}

/** Whether an office is only a part in a leading group. */
export function isGroupPart(office: string): boolean {
  return groupParts.test(office)
}

/** The office behind a name, or `null`; a part of a leading group is none. */
export function officeBehind(text: string, at: number, isGap = false): Span | null {
  if (isGap || text.charAt(at) === '(') {
    const listed = officeListed(text, isGap ? at : at + 1)
    if (listed !== null) return listed
  }

  titleBehind.lastIndex = at
  const match = titleBehind.exec(text)
  if (match === null || groupParts.test(match[1] ?? '')) return null
  const end = at + match[0].length
  return {start: end - (match[1]?.length ?? 0), end}
}

/** What fills the rest of a line or a bracket, and ends with a title: 王平⟨ ⟩县卫生局副局长, 李明(县长). */
const listedOffice = new RegExp(
  `(?:[^\\n,。;:()、年月任被]{0,24}?${titles}、?(?:兼任?)?){1,4}(?=[\\n,。;()]|$)`,
  'uy',
)

function officeListed(text: string, at: number): Span | null {
  listedOffice.lastIndex = 0
  const line = text.slice(at, at + longestListed)
  const match = listedOffice.exec(line)
  return match === null ? null : {start: at, end: at + match[0].length}
}

/** The longest office in a list of names. */
const longestListed = 60

function institutionBefore(text: string, at: number): number {
  let from = at
  while (from > 0 && at - from < longestInstitution && isHan(text, from - 1)) from--
  const words = segment(text, from, at)
  let start = at
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index]
    if (word === undefined) break
    // 望山村: the first character of a place may be a verb elsewhere.
    const isFirst = index === 0 && word.end - word.start === 1 && start < at
    const isPlace = isFirst && word.tag === 'v' && !shortVerbs.test(text.charAt(word.start))
    if (!isPlace && !isInstitutional(text, word, at)) break
    start = word.start
  }

  return start
}

function isInstitutional(text: string, word: Word, titleStart: number): boolean {
  const written = text.slice(word.start, word.end)
  if (references.test(written) || leading.has(written)) return false
  if (institutionTags.has(word.tag)) return true
  if (written.length === 1 && institutionEnd.test(written)) return true
  if (word.tag === 'a' || written === '最高') return !praise.test(written)
  // 建设局, 管理处: verbs of an institution that is still to end.
  return (
    'va'.includes(word.tag) &&
    written.length > 1 &&
    institutionEnd.test(text.slice(word.end, Math.min(titleStart, word.end + 4)))
  )
}

/** The longest word of the lexicon at a place, with its part of speech. */
export interface WordAt {
  readonly length: number
  readonly tag: string
  /** log2 of its frequency. */
  readonly rank: number
}

const noWord: WordAt = {length: 0, tag: '', rank: 0}

/** The longest word that begins at a place and has at most `longest` characters. */
export function wordAt(text: string, at: number, longest = 4): WordAt {
  const lexicon = openLexicon()
  let node = 1
  let found = noWord
  for (let length = 1; length <= longest; length++) {
    node = lexicon.next(node, text.charCodeAt(at + length - 1))
    if (node === 0) break
    const tag = lexicon.tag(node)
    if (tag !== '') found = {length, tag, rank: lexicon.rank(node)}
  }

  return found
}

function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x4e00 && code <= 0x9fff
}
