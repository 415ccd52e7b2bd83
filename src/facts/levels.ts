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

/** The level that the first character of an office's name shows, 省气象局, 镇妇联; 0 where it shows none. */
export function prefixLevel(name: string): number {
  if (/^(?:国家|全国|中央)/u.test(name)) return 6
  if (name.startsWith('自治区')) return 5
  return prefixes[name.charAt(0)] ?? 0
}

const prefixes: Readonly<Record<string, number>> = {
  省: 5,
  市: 4,
  州: 4,
  县: 3,
  区: 3,
  旗: 3,
  镇: 2,
  乡: 2,
  街: 2,
}
