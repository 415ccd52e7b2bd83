/** The items of a list of honours: “A”、“B”和省级C等荣誉称号, each with its place and its giver. */
import type {Span} from '../text/span.ts'
import {honourOf, isHonour, isQuotedHonour, upToHead} from './honour-names.ts'

/** A named honour in the folded text. */
export interface HonourItem extends Span {
  readonly name: string
  readonly giver: Span | null
}

/** What the verb says about its object. */
export interface ObjectOptions {
  /** Whether only quoted honours and those that are called so count. */
  readonly isStrict: boolean
  /** Whether who receives it may stand first: 授予李明同志“…”称号. */
  readonly mayHaveReceiver: boolean
}

/** 称号, 荣誉: what stands behind shows that all before are honours. */
const called =
  /^[^“”,。;\n]{0,4}?(?:等(?:\d+|[一二三四五六七八九十]+|多)?[个项]?)?(?:国家级|省级|市级|县级|区级|校级|诸多|多项|各级)?(?:光荣|荣誉)*(?:称号|荣誉|殊荣|奖项|奖牌|牌匾|奖)/u
/** Where an unquoted name ends at the latest. */
const nameEnds =
  /(?:称号|荣誉|殊荣|奖牌(?=\d|一|$)|证书|认证|认定|名单|行列|(?<![特一二三四1-4])等(?!级)|的(?!士)|并|且|而|以来|后|是|在(?!线)|占|共(?!产|青|建|富|同|和|享)|累计|通过|(?<!\d)\d+(?![a-z\d年届次度级佳强大.-])|(?<!\d)\d+(?=[个项次名])|\()/u
const counted = /^(?:第)?(?:[一两二三四五六七八九十\d]+(?:[项个次块枚]|名(?!村|镇|校)))/u
/** 教育部, 省委: who gives, in front of what is given. */
const bodyBefore =
  /^(?:[\u4e00-\u9fff]{0,12}?(?:人民政府|(?<!法治|数字|服务型?|阳光)政府|党委|党工委|[省市县区镇州]委(?!员)|文明委|文明办|综治委|(?:教育|公安|民政|司法|财政|文化|卫生|水利|农业|交通运输|国土资源|建设|住建|体育|科技|人社|环保|林业|税务|[\u4e00-\u9fff]{2})(?:部|厅|局|总局|委)(?!门|队|级|属|关)|总工会|妇联|团委|共青团|协会|学会|基金会|残联|关工委|组委会|研究会)(?:[、和与](?=[\u4e00-\u9fff]{1,12}(?:政府|[部厅局委]|总工会|妇联|办)))?)+/u
const givenInside = /^([^,。;\n“”]{2,24}?)(?:联合)?(?:授予|颁发|评选|命名|评定|认定|颁授)的?/u
const level =
  /^(?:(?:国家|世界|全国|国际|省|市|县|区|镇|乡|村|街道|校|院|厂|局|部|州|盟|旗|集团|公司)级?|全[国省市县区镇乡校院局州]|系统|\d{4}(?:[-—]\d{4})?年度?|年度|[省市]直)+$/u
const year = /^(?:(?:19|20)?\d{2}(?:[-—~至](?:19|20)?\d{2})?年度?|年度|当年|本年度)/u
/** Only a level, and what it is the level of follows: 省、市青年文明号. */
const levelOnly = /^(?:国家|中央|部|省|市|县|区|镇|乡|校|街道|全国|全省|全市)级?$/u
const receiver =
  /^[^“”,。;\n]{0,40}?(?:\d+(?:名|个|位|家|人)(?:集体|单位|个人|同志|同学|教师|学生|职工|人|党组织|班级|家庭|社区|企业|[\u4e00-\u9fff]{2,6}(?=[“]))?|同志(?:为)?|等)(?:为)?/u
/** Another one that receives something: 襄阳、十堰入选…. */
const receives =
  /(?:荣获|获评|获得|获颁|入选|当选|成为|创建为|被评|被授|首获|获批|主演)|^\S{1,12}获/u
/** For all who are such: 对获得先进集体的表示祝贺. */
const relative = /^的(?:表示|单位|个人|同志|人员|集体|企业|家庭|给予|予以|奖励|进行|[,。]|$)/u
const quotes: Readonly<Record<string, string>> = {'「': '“', '『': '“', '」': '”', '』': '”'}

/** The honours of the object that begins at `start`. */
export function readHonourItems(
  text: string,
  start: number,
  limit: number,
  options: ObjectOptions,
): readonly HonourItem[] {
  const object = objectAt(text, start, limit)
  const items: HonourItem[] = []
  let from = 0
  if (options.mayHaveReceiver) from = receiver.exec(object)?.[0].length ?? 0
  let giver: Span | null = null
  let held = -1
  let last = ''
  for (const {at, to, mark} of split(object, from)) {
    const begin = held >= 0 ? held : at
    held = -1
    const piece = object.slice(begin, to)
    // Behind a comma, or behind 等荣誉称号, only another quoted honour goes on with the list.
    if ((last === ',' || last === '.') && !startsQuoted.test(piece)) break
    if (levelOnly.test(piece) && mark === '、') {
      held = begin
      last = ''
      continue
    }

    const item = readItem(object, begin, to, options)
    if (item === null) {
      if (mark === ',' || receives.test(piece)) break
      last = mark
      continue
    }

    giver = item.giver ?? giver
    items.push({
      start: start + item.start,
      end: start + item.end,
      name: item.name,
      giver: giver === null ? null : {start: start + giver.start, end: start + giver.end},
    })
    last = item.isLast ? '.' : mark
  }

  return items
}

/** What goes on longer without a mark is no list of honours. */
const longestItem = 60

/** The object up to the end of the sentence, with one kind of quotation marks; as long as the text. */
function objectAt(text: string, start: number, limit: number): string {
  let isOpen = false
  let object = ''
  let lastMark = start
  for (let at = start; at < limit; at++) {
    const character = text.charAt(at)
    if (character === '\n' || (!isOpen && /[。;!?:]/u.test(character))) break
    if (at - lastMark > longestItem) break
    if (/[、,“”"()]/u.test(character)) lastMark = at
    const mark = character === '"' ? (isOpen ? '”' : '“') : (quotes[character] ?? character)
    if (mark === '“') isOpen = true
    if (mark === '”') isOpen = false
    object += mark
  }

  return object
}

interface Piece {
  readonly at: number
  readonly to: number
  /** The mark behind it. */
  readonly mark: string
}

/** The pieces between marks and conjunctions outside quotation marks and brackets. */
function split(object: string, from: number): readonly Piece[] {
  const pieces: Piece[] = []
  let depth = 0
  let at = from
  const push = (to: number, mark: string, next: number): void => {
    if (to > at) pieces.push({at, to, mark})
    at = next
  }

  for (let index = from; index < object.length; index++) {
    const character = object.charAt(index)
    if (character === '“' || character === '(') depth++
    else if (character === '”' || character === ')') {
      depth = Math.max(0, depth - 1)
      // “A”“B”, “A”和“B”, “A”,省级“B”
      const next = /^(?:[、,]?(?:以及|和|及|与)?)(?=“)/u.exec(object.slice(index + 1, index + 5))
      if (depth === 0 && character === '”' && next !== null) {
        push(index + 1, '、', index + 1 + next[0].length)
        index = at - 1
      }
    } else if (depth === 0 && /[、,]/u.test(character)) push(index, character, index + 1)
    else if (depth === 0 && /[和及]/u.test(character) && isConjunction(object, at, index)) {
      push(index, '、', index + 1)
    }
  }

  push(object.length, '', object.length)
  return pieces
}

/** “…”, 华州区“…”, and nothing behind that goes on with the clause. */
const startsQuoted =
  /^(?:以及|和|及|并)?(?:[^“”,。;]{0,20}为|[^“”,。;]{0,6})“[^“”]*”(?:$|等|称号|荣誉|奖)/u

/** Whether 和 joins two honours: both what stands before it and what stands behind it are such. */
function isConjunction(object: string, at: number, index: number): boolean {
  const first = object.slice(at, index).replace(/以$/u, '').replace(counted, '')
  if (/[”]$/u.test(first)) return true
  if (!isHonour(first)) return false
  const rest = /^[^、,“”]*/u.exec(object.slice(index + 1, index + 40))?.[0] ?? ''
  return object.charAt(index + 1) === '“' || honourOf(cut(rest.replace(counted, ''))) !== ''
}

function cut(phrase: string): string {
  const end = nameEnds.exec(phrase)
  return end === null ? phrase : phrase.slice(0, end.index)
}

interface ReadItem extends HonourItem {
  /** Whether the list ends with it: …等荣誉称号. */
  readonly isLast: boolean
}

function readItem(
  object: string,
  start: number,
  end: number,
  {isStrict}: ObjectOptions,
): ReadItem | null {
  const piece = object.slice(start, end)
  const open = piece.indexOf('“')
  const close = piece.indexOf('”', open)
  if (open < 0 || close < 0) return readPlain(piece, start, isStrict)

  const inner = piece.slice(open + 1, close)
  const prefix = piece.slice(0, open)
  const suffix = piece.slice(close + 1)
  const given = givenInside.exec(prefix)
  const body = given === null ? bodyBefore.exec(prefix) : null
  const by = given?.[1] ?? body?.[0] ?? ''
  const giver = by === '' ? null : {start, end: start + by.length}
  const ahead = prefix.slice(given?.[0].length ?? by.length).replace(counted, '')
  const behindMark = cut(suffix.replace(/^(?:荣誉|光荣)?(?:称号|荣誉|奖牌|殊荣).*$/u, ''))
  const rest = upToHead(behindMark) === behindMark ? behindMark : ''
  const isLast = /等|称号$/u.test(suffix)

  // 全国人口计生“阳光统计”示范单位: the marks are inside the name.
  if (rest !== '') {
    const isPlan = ahead === '' && /^[一二三四五六七八九十]+五$/u.test(inner)
    const shown = isPlan ? rest : `${ahead}“${inner}”${rest}`
    if (!isHonour(isPlan ? rest : `${ahead}${inner}${rest}`)) return null
    const last = start + close + 1 + rest.length
    return {start: last - shown.length, end: last, name: shown, giver, isLast}
  }

  const behind = object.slice(start + close + 1)
  const isCalled = called.test(listTail(behind))
  if (!isQuotedHonour(inner, isCalled)) return null
  const dated = ahead.replace(year, '')
  const isLevel = level.test(dated)
  const isWhole = isLevel || (dated !== '' && isAttribute(dated))
  const name = isWhole ? `${dated}“${inner}”` : inner
  const first = isWhole ? start + open - dated.length : start + open
  return {start: first, end: start + close + 1, name, giver, isLast}
}

/** 全国中小学, 全市公安系统: what the honour is for, and no place that gives it. */
function isAttribute(words: string): boolean {
  return /^(?:全[国省市县区]|国家级?|省级|市级)/u.test(words) && words.length <= 12
}

/** What stands behind a list of quoted honours. */
function listTail(behind: string): string {
  return behind.replace(/^(?:[、,和及与]*[^“”,。;、]{0,10}“[^“”]*”)*/u, '')
}

function readPlain(piece: string, start: number, isStrict: boolean): ReadItem | null {
  const given = givenInside.exec(piece)
  const skipped = given?.[0].length ?? 0
  const isCalled = /(?:称号|荣誉)/u.test(piece)
  if (isStrict && !isCalled) return null
  const phrase = cut(piece.slice(skipped))
  const count = counted.exec(phrase)?.[0].length ?? 0
  const body = bodyBefore.exec(phrase.slice(count))?.[0] ?? ''
  const dated = year.exec(phrase.slice(count + body.length))?.[0] ?? ''
  const from = count + body.length + (body === '' ? 0 : dated.length)
  const name = honourOf(phrase.slice(from))
  if (name === '' || receives.test(piece) || relative.test(piece.slice(skipped + phrase.length))) {
    return null
  }

  const giverLength = given?.[1]?.length ?? body.length
  const giverStart = given === null ? start + count : start
  const giver = giverLength === 0 ? null : {start: giverStart, end: giverStart + giverLength}
  const begin = start + skipped + from
  const isLast = isCalled || piece.endsWith('等')
  return {start: begin, end: begin + name.length, name, giver, isLast}
}
