/**
 * The roles of headings: the role of what stands under them.
 *
 * A heading whose own words name a role that occurs under it keeps that role; otherwise it takes
 * the role of the first sentence under it (problems may follow at the end of a field of work). One
 * without content keeps what the chain decided.
 */
import type {Context} from './context.ts'
import type {FlatNode} from './nodes.ts'
import {roles} from './scores.ts'
import type {Role} from './types.ts'
import type {Unit} from './units.ts'

/** Roles of all units, with those of headings settled. Linear in units and nodes. */
export function settleTitles(
  units: readonly Unit[],
  decided: readonly Role[],
  flat: readonly FlatNode[],
  contexts: readonly Context[],
): readonly Role[] {
  const lengths = flat.map(() => new Float64Array(roles.length))

  for (const [index, unit] of units.entries()) {
    if (unit.title >= 0) continue
    const own = lengths[unit.node]
    const role = roles.indexOf(decided[index] ?? 'progress')
    if (own !== undefined) own[role] = (own[role] ?? 0) + unit.span.end - unit.span.start
  }

  // Children stand behind their parents in the flat list, so backwards every sum is complete.
  for (let index = flat.length - 1; index >= 0; index--) {
    const parent = lengths[flat[index]?.parent ?? -1]
    const own = lengths[index]
    if (parent === undefined || own === undefined) continue
    for (let role = 0; role < roles.length; role++) {
      parent[role] = (parent[role] ?? 0) + (own[role] ?? 0)
    }
  }

  const firsts = firstRoles(units, decided, flat)
  return units.map((unit, index) => {
    const fallback = decided[index] ?? 'progress'
    const under = lengths[unit.title]
    if (under === undefined) return fallback
    const named = contexts[unit.title]?.role ?? null
    if (named !== null && (under[roles.indexOf(named)] ?? 0) > 0) return named
    return firsts[unit.title] ?? fallback
  })
}

/** The role of the first sentence under every node, children included; `null` where none is. */
function firstRoles(
  units: readonly Unit[],
  decided: readonly Role[],
  flat: readonly FlatNode[],
): readonly (Role | null)[] {
  const firsts: (Role | null)[] = flat.map(() => null)
  for (const [index, unit] of units.entries()) {
    if (unit.title >= 0) continue
    // Upwards until a node that has its first sentence already: all above it have theirs, too.
    for (
      let node = unit.node;
      node >= 0 && firsts[node] === null;
      node = flat[node]?.parent ?? -1
    ) {
      firsts[node] = decided[index] ?? null
    }
  }

  return firsts
}
