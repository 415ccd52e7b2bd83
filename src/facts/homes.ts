/**
 * The places that the body is or belongs to, one of each level: those that a row of names leads through
 * to it (滨江街道|青石桥社区), that lead it (在滨江街道领导下), that the title names.
 */
import {isNamedBeside} from './beside.ts'
import {longestChain} from './body.ts'
import type {FoundBody} from './self-reference.ts'
import {regionRule} from './find-regions.ts'
import type {FoundName} from './find-names.ts'
import {levelOf, prefixLevel} from './levels.ts'
import {isUnderLeadership, type Mentions} from './mentions.ts'

/** The place of each level that the body belongs to. */
export type Homes = ReadonlyMap<number, Home>

/** One such place, with the first name that says so. */
export interface Home {
  readonly name: FoundName
  readonly isInTitle: boolean
  points: number
}

/** A place that is said to be that of the body, one that is only named, one that is named as another. */
const plainPoints = 3
export const mentionPoints = 0.5
const besidePoints = 0.1

/** A home that the text names plainly has at least so many points. */
export const plainHome = 2

/** The place that the body lies in: the lowest that the text says so of, or names at its level. */
export function nearestHome(homes: Homes, body: FoundBody | null): Home | null {
  const own = ownLevel(body)
  const isOpen = body !== null && own !== null && !isPlaceKnown(body)
  const atOwn = isOpen ? homes.get(own) : undefined
  const leastAtOwn = atOwn?.name.rule === regionRule ? leastRegion : mentionPoints
  if (atOwn !== undefined && atOwn.points >= leastAtOwn) return atOwn
  const likely = [...homes]
    .toSorted(([left], [right]) => left - right)
    .filter(([level, {points, name}]) => {
      if (points >= plainHome || name.name === body?.stem) return true
      if (points < mentionPoints || name.rule === regionRule) return false
      return isOpen ? level >= own : own === null && level >= countyLevel
    })
  const other = likely.find(([, {name}]) => name.name !== body?.stem) ?? likely[0]
  return other?.[1] ?? null
}

/** A region in passing is the body's own only when it is named again and again. */
const leastRegion = 0.2
const countyLevel = 3

/** The places that the body is or belongs to, by level. */
export function findHomes(text: string, mentions: Mentions, body: FoundBody | null): Homes {
  const candidates = new Map<string, Home>()
  const least = ownLevel(body) ?? 0
  // 我省, 市人民政府: the text says the level but not the place, so the one named most is it.
  const isOpen = body !== null && least > 0 && !isPlaceKnown(body)
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
      if (level === least && !isOpen && name.name !== body?.stem && name.name !== body?.area?.name)
        continue
      const next = list[index + 1]
      const leadsToBody = next?.start === name.end && isPartOf(next, list, index + 1, body)
      const isPlain = !isInTitle && isUnderLeadership(text, name)
      const isOwnPlace = name.name === body?.stem || name.name === body?.area?.name
      // A region in passing (销往广州) is no address.
      const isBeside =
        !isInTitle &&
        (name.rule === regionRule || (!isQuoted(text, name) && isNamedBeside(text, name)))
      add(
        name,
        isInTitle,
        (leadsToBody ||
        isPlain ||
        isOwnPlace ||
        isInTitle ||
        isAddress(text, list, index, isInTitle)
          ? plainPoints
          : 0) + (isBeside ? besidePoints : mentionPoints),
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

/** 位于山西省|晋中市|昔阳县: the row of places that says where the body lies. */
function isAddress(
  text: string,
  list: readonly FoundName[],
  index: number,
  isInTitle: boolean,
): boolean {
  if (isInTitle) return false
  let first = index
  while (index - first < longestChain && list[first - 1]?.end === list[first]?.start) first--
  const start = list[first]?.start ?? 0
  return /(?:位于|地处|坐落于?|隶属于?)$/u.test(text.slice(Math.max(0, start - 4), start))
}

/** 《赤壁市妇女发展规划纲要》: the papers that a report names are of its place. */
function isQuoted(text: string, {start}: FoundName): boolean {
  return '“《'.includes(text.charAt(start - 1) || '。')
}

/** Whether the text names the place whose body this is. */
function isPlaceKnown(body: FoundBody): boolean {
  return body.area !== null || (body.stem !== null && !body.masked && levelOf(body.kind) !== null)
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

/** The level of the body, of the place whose office it is, or that its name shows: 区妇联. */
export function ownLevel(body: FoundBody | null): number | null {
  if (body === null) return null
  const level = levelOf(body.area?.kind ?? body.kind)
  if (level !== null) return level
  const prefix = body.name === null || body.kind === 'school' ? 0 : prefixLevel(body.name)
  return prefix === 0 ? null : prefix
}
