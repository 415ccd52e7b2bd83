/**
 * People, with the office where one is named: 书记周文海, 李玉兰副主任, 主任×××, 成员管继文、张文英.
 *
 * A name is a surname with one or two characters. What its characters, what stands before it and what
 * stands behind it say is summed up in bits; a word of the language costs. Names of a list help each
 * other, and a name that is certain once is one wherever it stands.
 */
import type {Folded} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import {bits, grammarCost, leftBits, placeCost, rightBits, wordCost} from './name-cues.ts'
import {nameOdds, surnameLengths} from './name-odds.ts'
import {
  findTitles,
  isGroupPart,
  officeBefore,
  officeBehind,
  titleBefore,
  type Titles,
} from './offices.ts'
import {findOtherNames} from './other-names.ts'

/** A person in the folded text. */
export interface FoundPerson extends Span {
  readonly name: string
  readonly office: string | null
  readonly masked: boolean
  readonly rule: string
}

/** The bits from which on a stretch of text is the name of a person. */
const enough = 13
/** With less than this the characters are of no name, whatever stands beside them. */
const leastOdds = 0
/** With less than this only an office before them, or 同志 behind, makes a name of them. */
const fairOdds = 5
/** A name that stands alone on both sides in a list is looked at with less. */
const plausible = 7

/** All people of a folded text, in order; each mention once. */
export function findPeople({
  text,
  offsets,
}: Pick<Folded, 'text' | 'offsets'>): readonly FoundPerson[] {
  const titles = findTitles(text)
  const isGap = (at: number): boolean => (offsets[at] ?? 0) - (offsets[at - 1] ?? 0) > 1
  const others = findOtherNames(text, titles)
  const found: FoundPerson[] = []
  let other = 0
  let lastEnd = -1
  for (let at = 0; at < text.length; at++) {
    const next = others[other]
    if (next !== undefined && next.start <= at) {
      other++
      if (next.start < lastEnd) continue
      found.push(next)
      lastEnd = next.end
      at = next.end - 1
      continue
    }

    const best = readName(text, at, lastEnd, titles, isGap)
    if (best === null) continue
    found.push(best)
    lastEnd = best.end
    at = best.end - 1
  }

  return withRepeated(text, found, isGap)
}

function readName(
  text: string,
  at: number,
  lastEnd: number,
  titles: Titles,
  isGap: (at: number) => boolean,
): FoundPerson | null {
  let best: (Span & {readonly score: number}) | null = null
  const title = {end: -2}
  let left = 0
  if (titles.covered.has(at)) return null
  for (const length of surnameLengths(text, at)) {
    for (let given = 2; given >= 1; given--) {
      const end = at + length + given
      if (!isWhole(text, at, end, isGap) || text.charAt(at) === text.charAt(at + 1)) continue
      const odds = nameOdds(text, at, end, length)
      if (odds < leastOdds) continue
      if (title.end === -2) {
        title.end = titleBefore(text, at, titles)
        left =
          title.end >= 0
            ? bits.title
            : isNextOfList(text, lastEnd, at, isGap)
              ? bits.inList
              : leftBits(text, at, isGap(at))
      }

      const right = rightBits(text, end, isGap(end))
      const ahead = isListAhead(text, end, isGap) ? bits.listAhead : 0
      const isSure = left === bits.title || left === bits.roleNoun || right >= bits.act
      const cost =
        wordCost(text, at, end, left === bits.title) +
        grammarCost(text, at, end) +
        (left === bits.title ? 0 : placeCost(text.slice(at, end), isSure)) +
        (isSure || left === bits.inList || left === bits.leadIn
          ? 0
          : end - at > 2
            ? bits.unsure
            : bits.unsureShort)
      const score = odds + left + Math.max(right, ahead) - cost
      if (odds < fairOdds && left !== bits.title && right < bits.titleBehind) continue
      if (score >= enough && score > (best?.score ?? 0)) best = {start: at, end, score}
    }
  }

  if (best === null) return null
  const {end} = best
  const before = title.end >= 0 ? officeBefore(text, title.end, titles) : null
  // 组长:霍启明 局长: the office says more than the part in the group.
  const isPart = before !== null && isGroupPart(text.slice(before.start, before.end))
  const behind = before === null || isPart ? officeBehind(text, end, isGap(end)) : null
  const office = behind ?? before
  return {
    start: at,
    end,
    name: text.slice(at, end),
    office: office === null ? null : text.slice(office.start, office.end),
    masked: false,
    rule:
      behind === null && before !== null
        ? 'facts/person/office-first'
        : behind !== null
          ? 'facts/person/name-first'
          : text.startsWith('同志', end)
            ? 'facts/person/comrade'
            : left >= bits.inList
              ? 'facts/person/list'
              : 'facts/person/name',
  }
}

/** Whether a name may stand here: Han characters, with white space in all places or in none. */
function isWhole(
  text: string,
  start: number,
  end: number,
  isGap: (at: number) => boolean,
): boolean {
  if (end > text.length) return false
  let gaps = 0
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x4e00 || code > 0x9fff) return false
    if (isGap(at)) gaps++
  }

  return gaps === 0 || gaps === end - start - 1
}

const skipped = /^、[\u4e00-\u9fff]{2,3}、$/u
const longestSkipped = 5

/** Whether a name that ended at `lastEnd` goes before this one in a list. */
function isNextOfList(
  text: string,
  lastEnd: number,
  at: number,
  isGap: (at: number) => boolean,
): boolean {
  if (lastEnd < 0) return false
  if (lastEnd === at) return isGap(at)
  if (lastEnd === at - 1) return /[、和与及\n]/u.test(text.charAt(lastEnd))
  // One between them may be a word of the language as well: 车晓燕、舒展、游子涵.
  return at - lastEnd <= longestSkipped && skipped.test(text.slice(lastEnd, at))
}

/** Whether another name may follow in a list: 、张文英、. */
function isListAhead(text: string, end: number, isGap: (at: number) => boolean): boolean {
  const isMark = /[、和与]/u.test(text.charAt(end))
  if (!isMark && !isGap(end)) return false
  const at = isMark ? end + 1 : end
  return surnameLengths(text, at).some((length) =>
    [1, 2].some((given) => {
      const to = at + length + given
      const isAlone =
        /^(?:$|[、和与,。;(\n]|等|任|为|同志)/u.test(text.slice(to, to + 2)) || isGap(to)
      return (
        isAlone &&
        isWhole(text, at, to, isGap) &&
        nameOdds(text, at, to, length) - wordCost(text, at, to) >= plausible
      )
    }),
  )
}

/** A thought or a theory that bears a name is no mention of the person. */
const afterNames = /^(?:新时代|思想|理论|主义|[路街村镇县市区湖河山校院])/u

/** With the further mentions of the names that were found; an office goes on with its name. */
function withRepeated(
  text: string,
  found: readonly FoundPerson[],
  isGap: (at: number) => boolean,
): readonly FoundPerson[] {
  const known = new Set<string>()
  for (const {masked, name} of found) {
    if (!masked && (name.length === 3 || name.length === 4)) known.add(name)
  }

  const starts = new Set([...known].map((name) => name.charAt(0)))
  const offices = new Map<string, string>()
  const all: FoundPerson[] = []
  const add = (person: FoundPerson): void => {
    const office = person.office ?? offices.get(person.name) ?? null
    if (office !== null && !person.masked && !offices.has(person.name)) {
      offices.set(person.name, office)
    }

    all.push({...person, office})
  }

  let index = 0
  for (let at = 0; at < text.length; at++) {
    const next = found[index]
    if (next !== undefined && next.start === at) {
      add(next)
      index++
      at = next.end - 1
      continue
    }

    if (!starts.has(text.charAt(at))) continue
    const length = [3, 4].find((each) => known.has(text.slice(at, at + each)))
    if (length === undefined) continue
    const end = at + length
    if (afterNames.test(text.slice(end, end + 3)) || (next !== undefined && next.start < end))
      continue
    const office = officeBehind(text, end, isGap(end))
    add({
      start: at,
      end,
      name: text.slice(at, end),
      office: office === null ? null : text.slice(office.start, office.end),
      masked: false,
      rule: 'facts/person/again',
    })
    at = end - 1
  }

  return all
}
