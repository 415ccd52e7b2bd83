/**
 * Finds the body that reports.
 *
 * Every name gets points for standing where a report names itself: in the title, in the signature,
 * behind 我们 and 代表, in the sentence that announces the report, at the head of the first sentences.
 * A report that only says 我社区, 我院 has a body without a name.
 */
import type {FoundName} from './find-names.ts'
import {regionRule} from './find-regions.ts'
import {levelOf} from './levels.ts'
import {findLeadingBody, findSelfReference, type FoundBody} from './self-reference.ts'
import type {FoldedDocument, Mentions} from './mentions.ts'
import {isTopic, judge, points} from './standing.ts'
import type {NameKind} from './types.ts'

/** Mentions beyond these add nothing: a street is often named more than the community in it. */
const countedMentions = 4

/** Fewer points are chance. */
const leastPoints = 3

/** What may report; roads and sites do not. */
const silent: ReadonlySet<NameKind> = new Set<NameKind>([
  'road',
  'site',
  'water',
  'mountain',
  'area',
  'station',
  'neighbourhood',
])

interface Candidate {
  readonly first: FoundName
  readonly isInTitle: boolean
  points: number
  mentions: number
  rule: string
  best: number
}

/** The body that reports, if the text names it or speaks of itself. */
export function findBody(document: FoldedDocument, mentions: Mentions): FoundBody | null {
  const named = bestCandidate(document, mentions)
  const self = findSelfReference(document)
  if (named !== null && (self === null || named.points >= points.signature || isKin(named, self))) {
    return describe(named, document, mentions)
  }

  if (self !== null) return self
  return named === null ? findLeadingBody(document) : describe(named, document, mentions)
}

function isKin({first}: Candidate, self: FoundBody): boolean {
  return first.kind === self.kind || (levelOf(self.kind) ?? 0) > 1
}

function bestCandidate(document: FoldedDocument, mentions: Mentions): Candidate | null {
  const {title, text} = document
  const candidates = new Map<string, Candidate>()
  const add = (name: FoundName, isInTitle: boolean, rule: string, value: number): void => {
    const candidate = candidates.get(name.name) ?? {
      first: name,
      isInTitle,
      points: 0,
      mentions: 0,
      rule,
      best: -Infinity,
    }
    candidate.points += value
    if (value > candidate.best) {
      candidate.best = value
      candidate.rule = rule
    }

    candidates.set(name.name, candidate)
  }

  const fuller = fullerNames(mentions.text)
  const kind = titleKind(title)
  const alone = kind === null ? null : onlyName(mentions.text, kind)
  if (alone !== null) add(alone, false, 'facts/body/title-kind', points.titleKind)

  // Of names in a row (滨江街道青石桥社区) the last one is the body, the others say where it is.
  for (const [index, name] of mentions.title.entries()) {
    const isLast = mentions.title[index + 1]?.start !== name.end
    if (!isLast || isTopic(title, name)) continue
    // 妇联 of the title is the 区妇联 that the text names.
    const isAlone = mentions.title[index - 1]?.end !== name.start
    const full = isAlone ? fuller.get(name.name) : undefined
    if (full === undefined) add(name, true, 'facts/body/title', points.title)
    else add(full, false, 'facts/body/title', points.title)
  }

  for (const [index, name] of mentions.text.entries()) {
    // 昆明 in passing reports nothing.
    if (name.rule === regionRule) continue
    if (silent.has(name.kind) || mentions.text[index + 1]?.start === name.end) continue
    const [rule, value] = judge(text, name, chainStart(mentions.text, index))
    const known = candidates.get(name.name)
    if ((known?.mentions ?? 0) < countedMentions) {
      add(name, false, 'facts/body/mention', points.mention)
      const candidate = candidates.get(name.name)
      if (candidate !== undefined) candidate.mentions++
    }

    // A list of places has each at the head of a sentence: only once does that say something.
    const isRepeated = rule === 'facts/body/opening' && known?.rule === rule
    if (value !== 0 && !isRepeated) add(name, false, rule, value)
  }

  const [best, second] = [...candidates.values()]
    .filter((candidate) => candidate.points >= leastPoints)
    .toSorted((left, right) => right.points - left.points)
  if (best === undefined) return null
  const isClear = best.best > points.opening || best.points > (second?.points ?? 0) + 1
  return isClear || best.first.kind !== second?.first.kind ? best : null
}

/** The kind of the body where the title says no more than that: 社区创卫工作总结. */
function titleKind(title: string): NameKind | null {
  const match = /(?<![\u4e00-\u9fff]{3}|[x*×])(社区|街道|[村镇乡])/u.exec(title)
  const kinds: Readonly<Record<string, NameKind>> = {
    社区: 'community',
    街道: 'street',
    村: 'village',
  }
  return match === null ? null : (kinds[match[1] ?? ''] ?? 'town')
}

/** The one name of a kind in the text; `null` where there are none or several. */
function onlyName(names: readonly FoundName[], kind: NameKind): FoundName | null {
  const alike = names.filter((name) => name.kind === kind)
  const [first] = alike
  return first !== undefined && alike.every(({name}) => name === first.name) ? first : null
}

/** Offices that the text names with their level, by their names without: 妇联 → 区妇联. */
function fullerNames(names: readonly FoundName[]): ReadonlyMap<string, FoundName> {
  const fuller = new Map<string, FoundName>()
  for (const name of names) {
    if (name.kind !== 'agency' || !/^[省市县区镇乡州旗]/u.test(name.name)) continue
    const short = name.name.slice(1)
    if (!fuller.has(short)) fuller.set(short, name)
  }

  return fuller
}

/** Province, city, district, street, community: no row of names is longer. */
export const longestChain = 5

/** Where the row of names that ends with this one begins: 云州市东湖区|滨江街道. */
function chainStart(names: readonly FoundName[], index: number): number {
  let first = index
  while (
    first > 0 &&
    index - first < longestChain &&
    names[first - 1]?.end === names[first]?.start
  ) {
    first--
  }

  return names[first]?.start ?? 0
}

/** Bodies that are told apart by the place before them; communities and towns are not. */
const needsPlace: ReadonlySet<NameKind> = new Set<NameKind>([
  'agency',
  'school',
  'hospital',
  'unit',
  'center',
])

function describe(
  {first, isInTitle, rule}: Candidate,
  {title, text}: FoldedDocument,
  mentions: Mentions,
): FoundBody {
  const list = isInTitle ? mentions.title : mentions.text
  const index = list.indexOf(first)
  const row = needsPlace.has(first.kind) ? chainStart(list, index) : first.start
  const area = row < first.start ? (list[index - 1] ?? null) : null
  const isGovernment = area !== null && first.name.endsWith('政府')
  // 女山湖镇人民政府 needs no 明光市 before it.
  const start = isGovernment ? area.start : row
  return {
    start,
    end: first.end,
    isInTitle,
    name: (isInTitle ? title : text).slice(start, first.end),
    words: (isInTitle ? title : text).slice(start, first.end),
    stem: isGovernment ? area.name : first.name,
    kind: isGovernment ? area.kind : first.kind,
    masked: first.masked,
    area,
    rule,
  }
}
