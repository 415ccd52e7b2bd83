/** Gathers the names of a document, of its title as well, and looks at what stands around them. */
import {findAgencies, isBareAgency} from './find-agencies.ts'
import {findNames, type FoundName} from './find-names.ts'
import {findRegions} from './find-regions.ts'
import {findListed} from './listed-names.ts'
import {levelOf} from './levels.ts'

/** The words of a document that its facts are read from, folded. */
export interface FoldedDocument {
  readonly title: string
  readonly text: string
}

/** The names of the title and of the text, each in order and without overlap. */
export interface Mentions {
  readonly title: readonly FoundName[]
  readonly text: readonly FoundName[]
}

/** All names of a document. */
export function findMentions({title, text}: FoldedDocument): Mentions {
  const inTitle = read(title, [])
  const known = inTitle
    .filter(({masked, kind, rule}) => !masked && kind !== 'agency' && rule !== 'facts/name/agency')
    .map(({name}) => name)
  // In a title 妇联 is who reports; in the text every place has one.
  const inText = read(text, known).filter(
    (name, index, all) => !isBareAgency(name) || all[index - 1]?.end === name.start,
  )
  return {title: inTitle, text: inText}
}

function read(text: string, known: readonly string[]): readonly FoundName[] {
  const byEnding = findNames(text, known)
  const names = addTo(merge(byEnding, findAgencies(text)), findListed(text, byEnding))
  return addTo(names, findRegions(text))
}

/** Regions and items of lists fill the gaps: 浙江省 and 成都大学 are names already. */
function addTo(names: readonly FoundName[], regions: readonly FoundName[]): readonly FoundName[] {
  const all: FoundName[] = []
  let index = 0
  for (const region of regions) {
    for (let name = names[index]; name !== undefined && name.end <= region.start;) {
      all.push(name)
      name = names[++index]
    }

    if ((names[index]?.start ?? Infinity) >= region.end) all.push(region)
  }

  return [...all, ...names.slice(index)]
}

/** Agencies win where both claim a stretch: 县人民医院 is no other hospital's name. */
function merge(names: readonly FoundName[], agencies: readonly FoundName[]): readonly FoundName[] {
  const merged: FoundName[] = []
  let index = 0
  for (const [at, name] of names.entries()) {
    while ((agencies[index]?.end ?? Infinity) <= name.start) {
      const agency = agencies[index]
      if (agency !== undefined) merged.push(agency)
      index++
    }

    const agency = agencies[index]
    // 东宝大队一中队 holds 一中队.
    const isWhole =
      agency !== undefined &&
      levelOf(name.kind) === null &&
      name.start <= agency.start &&
      agency.end <= name.end
    if (agency === undefined || agency.start >= name.end || isWhole) {
      merged.push(name)
      while ((agencies[index]?.start ?? Infinity) < name.end) index++
    } else if (agency.start === name.end - 1 && levelOf(name.kind) !== null) {
      // 平川县|民政局: the character that both claim ends the name of the place.
      const stem = agency.name.slice(1)
      merged.push(name)
      const isHeld = names[at + 1]?.start === name.end && (names[at + 1]?.end ?? 0) >= agency.end
      if (!isHeld) merged.push({...agency, start: name.end, name: stem, stem})
      index++
    }
  }

  return [...merged, ...agencies.slice(index)]
}

/** Characters looked at on either side of a name. */
const reach = 40

/** The sentence before a name, as far as it matters. */
export function before(text: string, {start}: {readonly start: number}): string {
  const piece = text.slice(Math.max(0, start - reach), start)
  return piece.slice(Math.max(...['。', '\n', ';'].map((mark) => piece.lastIndexOf(mark) + 1)))
}

/** The rest of the sentence behind a name, as far as it matters. */
export function behind(text: string, {end}: {readonly end: number}): string {
  const piece = text.slice(end, end + reach)
  const stop = piece.search(/[。;\n]/u)
  return stop < 0 ? piece : piece.slice(0, stop)
}

/** The clause around a name, between commas. */
export function clauseAround(
  text: string,
  name: {readonly start: number; readonly end: number},
): string {
  const left = before(text, name)
  const right = behind(text, name)
  const stop = right.indexOf(',')
  return (
    left.slice(left.lastIndexOf(',') + 1) +
    text.slice(name.start, name.end) +
    (stop < 0 ? right : right.slice(0, stop))
  )
}

/** 在X的领导下, 在X的支持配合下: what a report says of those above it and beside it. */
export function isUnderLeadership(text: string, name: FoundName): boolean {
  return (
    /(?:在|受)[^,]{0,24}$/u.test(before(text, name)) &&
    /^[^,]{0,30}(?:领导|指导|关心|支持|帮助|部署|要求|统筹)[^,]{0,6}下/u.test(behind(text, name))
  )
}
