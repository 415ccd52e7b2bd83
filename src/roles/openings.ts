/** Where a document itself opens, behind its title and those whom it addresses, and whether as a plan. */
import type {Reason} from './emissions.ts'
import {setsPlanRule} from './plan-phrases.ts'
import type {Unit} from './units.ts'

/** `尊敬的各位领导、同志们:` is a line of its own and no longer than this. */
const longestSalutation = 20
const mostSalutations = 4

/** Index of the line in which a document opens; `first` is that behind its title. */
export function openingLine(units: readonly Unit[], text: string, first: number): number {
  let line = first
  for (const [index, {line: own, span, title}] of units.entries()) {
    if (own < line) continue
    const isAlone = units[index + 1]?.line !== own && units[index - 1]?.line !== own
    const isSalutation =
      span.end - span.start <= longestSalutation &&
      /[:：!！]$/u.test(text.slice(span.start, span.end))
    if (title >= 0 || !isAlone || !isSalutation || line >= first + mostSalutations) break
    line = own + 1
  }

  return line
}

/** A plan says so in one of its first lines. */
const planLines = 4

/** The line in which a document says that it sets a plan; `Infinity` when it does not. */
export function planOpening(
  units: readonly Unit[],
  cuesOf: readonly (readonly Reason[])[],
): number {
  const index = cuesOf.findIndex((cues) => cues.some(({rule}) => rule === setsPlanRule))
  const line = units[index]?.line ?? Infinity
  return line < planLines ? line : Infinity
}
