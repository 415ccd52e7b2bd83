/**
 * Joins the names of a row to the fullest form: 荆门市|公安局|东宝大队|一中队, 山西省|晋中市|昔阳县.
 *
 * Finding the body and its places needs the parts; a reader wants the name as it is written. Roads, waters and
 * sites stay names of their own: 山东村|女山地质公园.
 */
import type {FoundName} from './find-names.ts'
import {levelOf} from './levels.ts'
import type {NameKind, NameRelation} from './types.ts'

/** A name in its fullest form. */
export interface JoinedName {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly kind: NameKind
  readonly masked: boolean
  readonly relation: NameRelation
  readonly rule: string
}

/** The names of a text in their fullest form, in order. */
export function joinNames(
  names: readonly FoundName[],
  relations: readonly NameRelation[],
): readonly JoinedName[] {
  const joined: JoinedName[] = []
  let last: FoundName | null = null
  for (const [index, name] of names.entries()) {
    const relation = relations[index] ?? 'unknown'
    const row = joined.at(-1)
    const before = last?.end === name.start ? last : null
    last = name
    // 铜川市|人民政府: the government of a place is no other name than the place's.
    if (before !== null && name.name === '人民政府') continue
    if (before !== null && row !== undefined && belongTogether(before, name)) {
      joined[joined.length - 1] = {
        start: row.start,
        end: name.end,
        name: row.name + name.name,
        kind: name.kind,
        masked: row.masked || name.masked,
        relation: row.relation === 'foreign' ? 'foreign' : relation,
        rule: 'facts/name/row',
      }
    } else {
      const {start, end, kind, masked, rule} = name
      joined.push({start, end, name: name.name, kind, masked, relation, rule})
    }
  }

  return joined
}

const bodies: ReadonlySet<NameKind> = new Set<NameKind>([
  'agency',
  'unit',
  'school',
  'hospital',
  'company',
  'center',
])

function belongTogether(left: FoundName, right: FoundName): boolean {
  const leftLevel = levelOf(left.kind)
  const rightLevel = levelOf(right.kind)
  if (bodies.has(right.kind)) return leftLevel !== null || bodies.has(left.kind)
  return leftLevel !== null && rightLevel !== null && leftLevel > rightLevel
}
