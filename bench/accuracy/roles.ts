/**
 * Scores roles by characters that are not white space: each has one role in the gold (and at
 * times a second that counts as right) and one in the sections.
 */
import type {Role, Section} from '../../src/index.ts'
import {roles} from '../../src/roles/scores.ts'
import {findInLine, lineSpans, type Gold, type GoldRole} from './gold.ts'
import {lineOf, quoteFrom} from './quote.ts'
import {addMatchings, emptyMatching, f1, type Matching, type Mistake, type Tally} from './tally.ts'

/** Scores of one document, or the sum over several. */
export interface RoleScore {
  readonly characters: Tally
  readonly byRole: Readonly<Record<Role, Matching>>
  readonly mistakes: readonly Mistake[]
}

/** Score the sections of one document. */
export function scoreRoles(text: string, gold: Gold, sections: readonly Section[]): RoleScore {
  const {roles: expected, faults} = goldRoles(text, gold)
  const found = sectionRoles(text, sections)
  const byRole = emptyByRole()
  const mistakes = [...faults]
  let right = 0
  let total = 0
  let previous = ''

  for (let offset = 0; offset < text.length; offset++) {
    const wanted = expected[offset]
    if (wanted === undefined || /\s/u.test(text.charAt(offset))) continue
    const given = found[offset]
    const isRight = given === wanted.role || (given !== undefined && given === wanted.alt)
    // A second answer that counts as right is judged as if the gold had said it.
    const role = isRight && given !== undefined ? given : wanted.role
    total++
    if (isRight) right++
    byRole[role].demanded++
    if (isRight) byRole[role].matched++
    if (given !== undefined) byRole[given].returned++

    const state = isRight ? '' : `${role} ${given ?? 'none'}`
    if (state !== '' && state !== previous) {
      mistakes.push({
        document: gold.doc,
        layer: 'roles',
        kind: 'role',
        line: lineOf(text, offset),
        quote: quoteFrom(text, offset),
        expected: role,
        found: given ?? '',
      })
    }

    previous = state
  }

  return {characters: {right, total}, byRole, mistakes}
}

/** Sum over documents. */
export function sumRoleScores(scores: readonly RoleScore[]): RoleScore {
  return {
    characters: scores.reduce(
      (sum, {characters}) => ({
        right: sum.right + characters.right,
        total: sum.total + characters.total,
      }),
      {right: 0, total: 0},
    ),
    byRole: Object.fromEntries(
      roles.map((role) => [
        role,
        scores.map(({byRole}) => byRole[role]).reduce(addMatchings, emptyMatching),
      ]),
    ) as Record<Role, Matching>,
    mistakes: scores.flatMap(({mistakes}) => mistakes),
  }
}

/** Mean F1 of the roles that occur in the gold; `null` when none does. */
export function macroF1({byRole}: RoleScore): number | null {
  const values = roles
    .filter((role) => byRole[role].demanded > 0)
    .map((role) => f1(byRole[role]) ?? 0)
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The gold's role of every character; holes where it has none. */
function goldRoles(
  text: string,
  gold: Gold,
): {roles: readonly (GoldRole | undefined)[]; faults: readonly Mistake[]} {
  const lines = lineSpans(text)
  const result = Array.from<GoldRole | undefined>({length: text.length})
  const faults: Mistake[] = []

  for (const entry of gold.roles) {
    const line = lines[entry.line - 1]
    if (line === undefined) continue
    result.fill(entry, line.start, line.end)
    for (const part of entry.parts ?? []) {
      const start = findInLine(text, line, part.startsWith)
      if (start === null) {
        faults.push({
          document: gold.doc,
          layer: 'roles',
          kind: 'gold',
          line: entry.line,
          quote: part.startsWith,
          expected: 'words that stand in this line',
          found: 'nothing',
        })
      } else {
        result.fill(part, start, line.end)
      }
    }
  }

  return {roles: result, faults}
}

function sectionRoles(text: string, sections: readonly Section[]): readonly (Role | undefined)[] {
  const result = Array.from<Role | undefined>({length: text.length})
  for (const {role, span} of sections) result.fill(role, span.start, span.end)
  return result
}

type Mutable<Value> = {-readonly [Key in keyof Value]: Value[Key]}

function emptyByRole(): Record<Role, Mutable<Matching>> {
  return Object.fromEntries(roles.map((role) => [role, {...emptyMatching}])) as Record<
    Role,
    Mutable<Matching>
  >
}
