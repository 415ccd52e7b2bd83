/**
 * What every name has to do with the body that reports: its own, above it, within it, beside it, or
 * foreign, which in a copied report is a name that was forgotten.
 *
 * Only a name of the body's own kind (another community in the report of a community), or of the
 * kind of a place above it that the text names plainly (another street than 在中和街道领导下), can be
 * foreign, and only where nothing in its sentence says why it is there.
 */
import {isNamedBeside} from './beside.ts'
import type {FoundBody} from './self-reference.ts'
import type {FoundName} from './find-names.ts'
import {regionRule} from './find-regions.ts'
import {findHomes, mentionPoints, ownLevel, plainHome, type Home, type Homes} from './homes.ts'
import {areAlike, levelOf, prefixLevel} from './levels.ts'
import {isUnderLeadership, type Mentions} from './mentions.ts'
import type {NameKind, NameRelation} from './types.ts'

/** Every report names other cities and provinces rightly; 县 and 区 are the highest to be strange. */
const highestForeign = 3

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
      if (body !== null && levelOf(body.kind) === prefixLevel(name.name)) {
        return name.name.endsWith('人民政府') ? 'own' : 'local'
      }

      const isAbove = prefixLevel(name.name) > (ownLevel(body) ?? 0)
      return isUnderLeadership(text, name) || (isAbove && body !== null) ? 'superior' : 'partner'
    }

    if (
      body?.stem !== null &&
      body?.kind === name.kind &&
      !body.masked &&
      mayBeForeign.has(name.kind)
    ) {
      const isOfOtherLevel = prefixLevel(name.name) > 0 && prefixLevel(name.name) !== ownLevel(body)
      return isBeside || isOfOtherLevel ? 'partner' : 'foreign'
    }

    return isBeside && !silentKinds.has(name.kind) ? 'partner' : 'local'
  }

  if (isUnderLeadership(text, name)) return 'superior'
  const own = ownLevel(body)
  const likely = homes.get(level)
  const home = (likely?.points ?? 0) >= mentionPoints ? likely : undefined
  if (home?.name.name === name.name && (own === null || level > own)) return 'superior'
  if (own !== null && level < own) return 'local'
  if (name.masked && (own === null || level > own)) return 'superior'
  if (isBeside) return 'partner'
  // 安庆 in passing is the city of the report, 安庆市, where that is known.
  if (name.rule === regionRule) return home?.name.stem === name.name ? 'superior' : 'unknown'
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
  // 我中心 is the one centre that the text names.
  if (body.stem === null) return body.kind === 'center' && name.endsWith('中心')
  if (name === body.stem || body.name === name) return true
  if (body.area?.name === name && body.kind === 'agency') return true
  // 中医院 of 奉节县 is what the report calls 县中医院.
  if (levelOf(kind) === null && prefixLevel(body.stem) > 0 && body.stem.slice(1) === name)
    return true
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
