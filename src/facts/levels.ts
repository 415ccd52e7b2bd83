/** Which places lie in which: 社区 and 村 in 街道 and 镇, those in 区 and 县, those in 市, those in 省. */
import type {NameKind} from './types.ts'

const levels: ReadonlyMap<NameKind, number> = new Map([
  ['community', 1],
  ['village', 1],
  ['street', 2],
  ['town', 2],
  ['district', 3],
  ['county', 3],
  ['city', 4],
  ['province', 5],
])

/** The level of a kind of place, 1 the smallest; `null` for what is no place. */
export function levelOf(kind: NameKind): number | null {
  return levels.get(kind) ?? null
}

/** Whether two kinds could stand for each other in a copied report: 区 and 县 could. */
export function areAlike(left: NameKind, right: NameKind): boolean {
  return left === right || (levelOf(left) === 3 && levelOf(right) === 3)
}
