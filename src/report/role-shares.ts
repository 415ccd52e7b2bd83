/** How much of a document each role takes. */
import type {Analysis} from '../analysis/types.ts'
import type {Role} from '../roles/types.ts'
import {roles} from '../roles/scores.ts'

/** Shares of a document's sections by role, 0..1, in the order of `roles`; absent roles left out. */
export function roleShares(
  analysis: Analysis,
): readonly {readonly role: Role; readonly share: number}[] {
  const lengths = new Map<Role, number>()
  let total = 0
  for (const {role, span} of analysis.sections) {
    const length = span.end - span.start
    lengths.set(role, (lengths.get(role) ?? 0) + length)
    total += length
  }

  return roles.flatMap((role) => {
    const length = lengths.get(role)
    return length === undefined ? [] : [{role, share: length / total}]
  })
}
