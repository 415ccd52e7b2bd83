/**
 * The places that the body is or belongs to, one of each level: those that a row of names leads through
 * to it (滨江街道|青石桥社区), that lead it (在滨江街道领导下), that the title names.
 */
import {isNamedBeside} from './beside.ts'
import {longestChain} from './body.ts'
import type {FoundBody} from './self-reference.ts'
import {regionRule} from './find-regions.ts'
import type {FoundName} from './find-names.ts'
import {levelOf} from './levels.ts'
import {isUnderLeadership, type Mentions} from './mentions.ts'

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
      // A region in passing (销往广州) is no address.
      const isBeside = !isInTitle && (name.rule === regionRule || isNamedBeside(text, name))
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

/** The level of the body, or of the place whose office it is. */
export function ownLevel(body: FoundBody | null): number | null {
  if (body === null) return null
  return levelOf(body.area?.kind ?? body.kind)
}
