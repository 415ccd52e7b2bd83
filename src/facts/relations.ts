/**
 * What every name has to do with the body that reports: its own, above it, within it, beside it, or
 * foreign, which in a copied report is a name that was forgotten.
 *
 * Only a name of the body's own kind (another community in the report of a community), or of the
 * kind of a place above it that the text names plainly (another street than 在中和街道领导下), can be
 * foreign, and only where nothing in its sentence says why it is there.
 */
import {longestChain, type FoundBody} from './body.ts'
import type {FoundName} from './find-names.ts'
import {areAlike, levelOf} from './levels.ts'
import {before, clauseAround, isUnderLeadership, type Mentions} from './mentions.ts'
import type {NameKind, NameRelation} from './types.ts'

/** Directly before a name: together with it, or coming from it. */
const besideBefore =
  /(?:与|和|同|跟|赴|联合|会同|邀请|借鉴|学习|参观|考察|走访|对接|来自|对口|以及|、|迁入|转入|支援|超过|优于|相比|临|邻|至|靠|接|抵|连|原|隔壁|附近的|周边|[“《"(])$/u

/** Anywhere in its clause: what is done with others. */
const besideWords =
  /参观|考察|学习|交流|联合|共建|结对|合作|协作|签订|签约|对口|比赛|联谊|邀请|受邀|经验|观摩|调研|一行|友好|兄弟|友邻|帮扶|援助|援建|迁入|转入|迁至|搬迁|捐赠|承接|招商|高铁|高速|铁路|举办的|召开的|举行|赛区|入选|获评|一体化|相邻|接壤|交界|互访|推介|毗邻|相连|相邻|紧邻|合并|撤并|划入|划归|划转|更名|调任|调入|考入|升入|录取|毕业|转诊|医联体|进修|专家|托管|选送|演出|户籍|籍贯|老家|人氏/u

/** Directly behind a name: one of several. */
const listedBehind = /^(?:、|和|与|及|以及|等)/u

/** Every report names other cities and provinces rightly; 县 and 区 are the highest to be strange. */
const highestForeign = 3

/** A home that the text names plainly has at least so many points. */
const plainHome = 2

/** The relation of each name of the text, in their order. */
export function relate(
  text: string,
  mentions: Mentions,
  body: FoundBody | null,
): readonly NameRelation[] {
  const homes = findHomes(text, mentions, body)
  const relations: NameRelation[] = []
  for (const [index, name] of mentions.text.entries()) {
    const isOfOwnPlace =
      name.kind === 'agency' &&
      mentions.text[index - 1]?.end === name.start &&
      relations[index - 1] === 'own'
    // 临河市|人民政府 is the city's own, 临河市|教育局 works within it.
    const isBody = body !== null && isOwn(name, body)
    if (isOfOwnPlace && !isBody) relations.push(name.name.endsWith('政府') ? 'own' : 'local')
    else relations.push(relationOf(text, name, body, homes))
  }

  return relations
}

/** The place of each level that the body belongs to. */
export type Homes = ReadonlyMap<number, Home>

/** One such place, with the first name that says so. */
export interface Home {
  readonly name: FoundName
  readonly isInTitle: boolean
  points: number
}

/** The places that the body is or belongs to, by level. */
export function findHomes(text: string, mentions: Mentions, body: FoundBody | null): Homes {
  const candidates = new Map<string, Home>()
  const least = ownLevel(body) ?? 0
  const add = (name: FoundName, isInTitle: boolean, value: number): void => {
    const home = candidates.get(name.name) ?? {name, isInTitle, points: 0}
    home.points += value
    candidates.set(name.name, home)
  }

  for (const [list, isInTitle] of [
    [mentions.title, true],
    [mentions.text, false],
  ] as const) {
    for (const [index, name] of list.entries()) {
      const level = levelOf(name.kind)
      if (level === null || level < Math.max(1, least) || name.masked) continue
      if (level === least && name.name !== body?.stem && name.name !== body?.area?.name) continue
      const next = list[index + 1]
      const leadsToBody = next?.start === name.end && isPartOf(next, list, index + 1, body)
      const isPlain = !isInTitle && isUnderLeadership(text, name)
      const isOwnPlace = name.name === body?.stem || name.name === body?.area?.name
      const isBeside = !isInTitle && isNamedBeside(text, name)
      add(
        name,
        isInTitle,
        (leadsToBody || isPlain || isOwnPlace || isInTitle ? 3 : 0) + (isBeside ? 0 : 0.5),
      )
    }
  }

  const homes = new Map<number, Home>()
  for (const home of candidates.values()) {
    const level = levelOf(home.name.kind) ?? 0
    if (home.points > (homes.get(level)?.points ?? 0)) homes.set(level, home)
  }

  return homes
}

/** Whether a row of names goes on from here to the body: 滨江街道|青石桥社区. */
function isPartOf(
  name: FoundName,
  list: readonly FoundName[],
  index: number,
  body: FoundBody | null,
): boolean {
  let last = index
  while (
    last - index < longestChain &&
    list[last + 1] !== undefined &&
    list[last + 1]?.start === list[last]?.end
  ) {
    last++
  }

  return body !== null && (name.name === body.stem || list[last]?.name === body.stem)
}

function relationOf(
  text: string,
  name: FoundName,
  body: FoundBody | null,
  homes: Homes,
): NameRelation {
  if (body !== null && isOwn(name, body)) return 'own'
  if (body?.area?.name === name.name) return 'superior'
  const level = levelOf(name.kind)
  const isBeside = isNamedBeside(text, name)

  if (level === null) {
    if (name.kind === 'agency') {
      if (body !== null && levelOf(body.kind) === agencyLevel(name)) {
        return name.name.endsWith('人民政府') ? 'own' : 'local'
      }

      const isAbove = agencyLevel(name) > (ownLevel(body) ?? 0)
      return isUnderLeadership(text, name) || (isAbove && body !== null) ? 'superior' : 'partner'
    }

    if (
      body?.stem !== null &&
      body?.kind === name.kind &&
      !body.masked &&
      mayBeForeign.has(name.kind)
    ) {
      const isOfOtherLevel = agencyLevel(name) > 0 && agencyLevel(name) !== ownLevel(body)
      return isBeside || isOfOtherLevel ? 'partner' : 'foreign'
    }

    return isBeside && !silentKinds.has(name.kind) ? 'partner' : 'local'
  }

  if (isUnderLeadership(text, name)) return 'superior'
  const own = ownLevel(body)
  const home = homes.get(level)
  if (home?.name.name === name.name && (own === null || level > own)) return 'superior'
  if (own !== null && level < own) return 'local'
  if (name.masked && (own === null || level > own)) return 'superior'
  if (isBeside) return 'partner'
  if (name.masked) return 'unknown'
  if (body === null || body.masked || body.name === null) {
    return body === null || own === level ? 'unknown' : aboveOrForeign(name, home)
  }

  if (own === level) {
    if (!areAlike(body.kind, name.kind)) return 'local'
    return level <= highestForeign ? 'foreign' : 'unknown'
  }

  return aboveOrForeign(name, home)
}

/** The level of the body, or of the place whose office it is. */
function ownLevel(body: FoundBody | null): number | null {
  if (body === null) return null
  return levelOf(body.area?.kind ?? body.kind)
}

/** The level that the first character of an agency's name shows; 0 where it shows none. */
function agencyLevel({name}: FoundName): number {
  if (/^(?:国家|全国|中央)/u.test(name)) return 6
  return {省: 5, 市: 4, 州: 4, 县: 3, 区: 3, 旗: 3, 镇: 2, 乡: 2, 街: 2}[name.charAt(0)] ?? 0
}

/** Kinds without a level of which a report copied from another body may keep the name. */
const mayBeForeign: ReadonlySet<NameKind> = new Set<NameKind>(['school', 'hospital'])

const silentKinds: ReadonlySet<NameKind> = new Set<NameKind>(['road', 'site'])

function aboveOrForeign(name: FoundName, home: Home | undefined): NameRelation {
  if (home === undefined) return 'superior'
  if (home.points < plainHome || !areAlike(home.name.kind, name.kind)) return 'local'
  if ((levelOf(name.kind) ?? 0) > highestForeign) return 'unknown'
  return 'foreign'
}

/** The body itself, and what bears its name: 乌山路 and 乌山小学 beside 乌山社区. */
function isOwn({name, stem, kind, masked}: FoundName, body: FoundBody): boolean {
  if (body.stem === null) return false
  if (name === body.stem || body.name === name) return true
  if (body.area?.name === name && body.kind === 'agency') return true
  if (kind === 'agency') return body.kind === 'agency' && (body.name ?? '').endsWith(name)
  if (body.kind === 'agency' || body.masked || masked) return false
  const own = withoutEnding(body.stem, body.kind)
  return own.length >= 2 && (stem.startsWith(own) || (stem.length >= 2 && own.startsWith(stem)))
}

const ending =
  /(?:社区|居委会?|街道|新区|开发区|小学|中学|学校|大学|学院|幼儿园|医院|卫生院|公司|集团|.)$/u

function withoutEnding(name: string, kind: NameKind): string {
  return levelOf(kind) === null && kind !== 'school' ? name : name.replace(ending, '')
}

function isNamedBeside(text: string, name: FoundName): boolean {
  return (
    besideBefore.test(before(text, name)) ||
    listedBehind.test(text.slice(name.end, name.end + 2)) ||
    besideWords.test(clauseAround(text, name))
  )
}
