/** The annotated documents, and the share of their characters that get the right role. */
import {readdirSync, readFileSync} from 'node:fs'
import {roles as allRoles} from '../../src/roles/scores.ts'
import type {Role, RoleReading} from '../../src/roles/types.ts'
import {nonBlankLines} from '../../src/text/lines.ts'

const root = new URL('../../', import.meta.url)

interface GoldRole {
  readonly line: number
  readonly role: Role
  readonly alt?: Role
  readonly parts?: readonly {
    readonly startsWith: string
    readonly role: Role
    readonly alt?: Role
  }[]
}

/** The corpus's documents by their ids, each without its title line. */
export function readCorpus(): ReadonlyMap<string, string> {
  const source = readFileSync(new URL('corpus/社区创文工作总结.txt', root), 'utf8')
  const pieces = source.replaceAll('\r\n', '\n').split(/^社区创文工作总结(20_\d+)[^\S\n]*\n/mu)
  const documents = new Map<string, string>()
  for (let index = 1; index < pieces.length; index += 2) {
    documents.set(pieces[index] ?? '', (pieces[index + 1] ?? '').trimEnd())
  }

  return documents
}

/** The annotated roles by document id. */
export function readGold(): ReadonlyMap<string, readonly GoldRole[]> {
  const folder = new URL('bench/gold/', root)
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => {
        const {doc, roles} = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
        return [doc, roles] as const
      }),
  )
}

/** Characters by gold role and given role; an `alt` that was given counts as the gold role. */
export type Confusion = Map<Role, Map<Role, number>>

export function emptyConfusion(): Confusion {
  return new Map(allRoles.map((role) => [role, new Map()]))
}

/** Count one document's characters that are not white space. */
export function countRoles(
  confusion: Confusion,
  text: string,
  gold: readonly GoldRole[],
  reading: RoleReading,
): void {
  const given: Role[] = []
  for (const {span, role} of reading.sections) {
    for (let offset = span.start; offset < span.end; offset++) given[offset] = role
  }

  for (const [index, line] of nonBlankLines(text).entries()) {
    const entry = gold.find((candidate) => candidate.line === index + 1)
    if (entry === undefined) continue
    const parts = (entry.parts ?? []).map((part) => ({
      ...part,
      start: text.indexOf(part.startsWith, line.start),
    }))
    for (let offset = line.start; offset < line.end; offset++) {
      if (/\s/u.test(text.charAt(offset))) continue
      const expected = parts.findLast(({start}) => start <= offset) ?? entry
      const role = given[offset] ?? 'progress'
      const right = role === expected.alt ? role : expected.role
      const row = confusion.get(right)
      row?.set(role, (row.get(role) ?? 0) + 1)
    }
  }
}

/** Share of right characters, and the mean F1 of the roles that occur. */
export function score(confusion: Confusion): {readonly share: number; readonly macroF1: number} {
  let total = 0
  let right = 0
  const f1s: number[] = []

  for (const role of allRoles) {
    const row = confusion.get(role) ?? new Map<Role, number>()
    const hits = row.get(role) ?? 0
    const expected = [...row.values()].reduce((sum, count) => sum + count, 0)
    const given = allRoles.reduce((sum, other) => sum + (confusion.get(other)?.get(role) ?? 0), 0)
    total += expected
    right += hits
    if (expected + given > 0) f1s.push((2 * hits) / (expected + given))
  }

  return {share: right / total, macroF1: f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length}
}
