/**
 * People, with the office where one is named: 书记周文海, 李玉兰副主任, 主任×××, 成员管继文、张文英.
 *
 * A name is a surname with one or two characters. What its characters, what stands before it and what
 * stands behind it say is summed up in bits; a word of the language costs. Names of a list help each
 * other, and a name that is certain once is one wherever it stands.
 */
import type {Folded} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import type {FoundPerson} from './found-person.ts'
import {bits, grammarCost, leftBits, placeCost, rightBits, wordCost} from './name-cues.ts'
import {mayBeginName, nameOdds, surnameLengths} from './name-odds.ts'
import {
  findTitles,
  isGroupPart,
  officeBefore,
  officeBehind,
  titleBefore,
  type Titles,
} from './offices.ts'
import {isListAhead, isNextOfList, isWhole} from './name-lists.ts'
import {findOtherNames} from './other-names.ts'
import {withRepeated} from './repeated-people.ts'

/** The bits from which on a stretch of text is the name of a person. */
const enough = 13
/** With less than this the characters are of no name, whatever stands beside them. */
const leastOdds = 0
/** With less than this only an office before them, or 同志 behind, makes a name of them. */
const fairOdds = 5

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

    if (!mayBeginName(text, at)) continue
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
      const after = isListAhead(text, end, isGap) ? Math.max(right, bits.listAhead) : right
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
      const score = odds + left + after - cost
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
