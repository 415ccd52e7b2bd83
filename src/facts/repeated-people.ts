/** Further mentions of people whose names are certain from elsewhere in the document. */
import {officeBehind} from './offices.ts'
import type {FoundPerson} from './found-person.ts'

/** A thought or a theory that bears a name is no mention of the person. */
const afterNames = /^(?:新时代|思想|理论|主义|[路街村镇县市区湖河山校院])/u

/** With the further mentions of the names that were found; an office goes on with its name. */
export function withRepeated(
  text: string,
  found: readonly FoundPerson[],
  isGap: (at: number) => boolean,
): readonly FoundPerson[] {
  const known = new Set<string>()
  for (const {masked, name} of found) {
    if (!masked && (name.length === 3 || name.length === 4)) known.add(name)
  }

  const starts = new Set([...known].map((name) => name.charCodeAt(0)))
  const offices = new Map<string, string>()
  const all: FoundPerson[] = []
  const add = (person: FoundPerson): void => {
    const office = person.office ?? offices.get(person.name) ?? null
    if (office !== null && !person.masked && !offices.has(person.name)) {
      offices.set(person.name, office)
    }

    all.push({...person, office})
  }

  let index = 0
  for (let at = 0; at < text.length; at++) {
    const next = found[index]
    if (next !== undefined && next.start === at) {
      add(next)
      index++
      at = next.end - 1
      continue
    }

    if (!starts.has(text.charCodeAt(at))) continue
    const length = [3, 4].find((each) => known.has(text.slice(at, at + each)))
    if (length === undefined) continue
    const end = at + length
    if (afterNames.test(text.slice(end, end + 3)) || (next !== undefined && next.start < end))
      continue
    const office = officeBehind(text, end, isGap(end))
    add({
      start: at,
      end,
      name: text.slice(at, end),
      office: office === null ? null : text.slice(office.start, office.end),
      masked: false,
      rule: 'facts/person/again',
    })
    at = end - 1
  }

  return all
}
