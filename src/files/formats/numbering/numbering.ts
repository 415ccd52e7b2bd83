/** The lists of a Word document, counted: what number a paragraph shows. */
import {Counters, type NumberLevel} from './counters.ts'

/** What a list looks like. */
export interface ListDefinition {
  readonly levels: (NumberLevel | undefined)[]
  /** A numbering style that defines the levels in its stead. */
  styleLink: string | null
}

/** A list as paragraphs name it. */
export interface ListInstance {
  abstractId: string
  readonly overrides: Map<number, {start?: number; level?: NumberLevel}>
}

/** Lists as defined, not yet counted. */
export interface NumberingDefinitions {
  readonly definitions: ReadonlyMap<string, ListDefinition>
  readonly instances: ReadonlyMap<string, ListInstance>
}

/** Counts the lists of one document, in reading order. */
export class Numbering {
  readonly #definitions: NumberingDefinitions
  readonly #numberOfStyle: (style: string) => string | null
  readonly #counters = new Map<string, Counters>()
  readonly #started = new Set<string>()

  constructor(definitions: NumberingDefinitions, numberOfStyle: (style: string) => string | null) {
    this.#definitions = definitions
    this.#numberOfStyle = numberOfStyle
  }

  /** What stands before the next paragraph of a list, `''` when nothing does. */
  next(numberId: string, level: number): string {
    const instance = this.#definitions.instances.get(numberId)
    if (instance === undefined) return ''
    const {abstractId, definition} = this.#resolve(instance.abstractId)
    if (definition === undefined) return ''

    let counters = this.#counters.get(abstractId)
    if (counters === undefined) {
      counters = new Counters()
      this.#counters.set(abstractId, counters)
    }

    // A list that has its own start begins anew where it is first used, and then counts on.
    const hasStart = instance.overrides.get(level)?.start !== undefined
    const key = `${numberId}:${level}`
    if (hasStart && !this.#started.has(key)) counters.restart(level)
    this.#started.add(key)

    return counters.next(overridden(definition.levels, instance), level)
  }

  /** Follows a link to a numbering style once; a chain of them is no use. */
  #resolve(abstractId: string): {abstractId: string; definition: ListDefinition | undefined} {
    const definition = this.#definitions.definitions.get(abstractId)
    const style = definition?.styleLink ?? null
    const numberId = style === null ? null : this.#numberOfStyle(style)
    const linked = numberId === null ? undefined : this.#definitions.instances.get(numberId)
    if (linked === undefined) return {abstractId, definition}
    return {
      abstractId: linked.abstractId,
      definition: this.#definitions.definitions.get(linked.abstractId),
    }
  }
}

function overridden(
  levels: readonly (NumberLevel | undefined)[],
  {overrides}: ListInstance,
): readonly (NumberLevel | undefined)[] {
  if (overrides.size === 0) return levels
  return Array.from({length: 9}, (_, index) => {
    const override = overrides.get(index)
    const level = override?.level ?? levels[index]
    if (level === undefined || override?.start === undefined) return level
    return {...level, start: override.start}
  })
}
