/** Where a document itself opens: behind its title and those whom it addresses. */
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
