/**
 * Numbers the features of candidates. Weights stand in one array; a template owns a stretch of it.
 */
import {sizes, templates, type Part, type Template} from './templates.ts'

/** The number of a template's feature for what it sees, in the order of its parts. */
export type Numbering = (a: number, b?: number, c?: number, d?: number, e?: number) => number

/** Feature numbers for a vocabulary. */
export interface FeatureSpace {
  readonly size: number
  /** The number of a word, 0 for others; of a last character with `-` before it. */
  readonly words: ReadonlyMap<string, number>
  readonly of: Readonly<Record<Template, Numbering>>
}

/** Lay the templates out for a vocabulary. */
export function makeFeatureSpace(vocabulary: readonly string[]): FeatureSpace {
  const own = {...sizes, word: vocabulary.length + 1}
  let size = 0
  const made = Object.entries<readonly Part[]>(templates).map(([name, parts]) => {
    const base = size
    const strides = parts.map((_, index) =>
      parts.slice(index + 1).reduce((product, part) => product * own[part], 1),
    )
    size += parts.reduce((product, part) => product * own[part], 1)
    return [name, numbering(base, strides)] as const
  })
  const of: Partial<Record<Template, Numbering>> = Object.fromEntries(made)
  if (!isWhole(of)) throw new Error('A template has no numbers')
  return {size, of, words: new Map(vocabulary.map((word, index) => [word, index + 1]))}
}

function numbering(
  base: number,
  [i = 0, j = 0, k = 0, l = 0, m = 0]: readonly number[],
): Numbering {
  return (a, b = 0, c = 0, d = 0, e = 0) => base + a * i + b * j + c * k + d * l + e * m
}

function isWhole(
  of: Partial<Record<Template, Numbering>>,
): of is Readonly<Record<Template, Numbering>> {
  return Object.keys(templates).every((name) => name in of)
}
