/** `numbering.xml`: which list a paragraph is in, and what number it shows. */
import {Counters, type NumberLevel} from '../numbering/counters.ts'
import {parseXml} from '../xml.ts'
import {wordNamespaces} from './names.ts'

interface Definition {
  readonly levels: (NumberLevel | undefined)[]
  /** A numbering style that defines the levels in its stead. */
  styleLink: string | null
}

interface Instance {
  abstractId: string
  readonly overrides: Map<number, {start?: number; level?: NumberLevel}>
}

/** Lists as defined, not yet counted. */
export interface NumberingDefinitions {
  readonly definitions: ReadonlyMap<string, Definition>
  readonly instances: ReadonlyMap<string, Instance>
}

interface Draft {
  level: number
  start: number
  format: string
  pattern: string
  isLegal: boolean
}

/** Read `numbering.xml`. */
export async function readNumbering(
  chunks: AsyncIterable<Uint8Array> | null,
): Promise<NumberingDefinitions> {
  const definitions = new Map<string, Definition>()
  const instances = new Map<string, Instance>()
  if (chunks === null) return {definitions, instances}

  let definition: Definition | null = null
  let instance: Instance | null = null
  let override: {start?: number; level?: NumberLevel} | null = null
  let draft: Draft | null = null

  await parseXml(
    chunks,
    {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? ''
        switch (name) {
          case 'w:abstractNum':
            definition = {levels: [], styleLink: null}
            definitions.set(attributes['w:abstractNumId'] ?? '', definition)
            break
          case 'w:numStyleLink':
            if (definition !== null) definition.styleLink = value
            break
          case 'w:num':
            instance = {abstractId: '', overrides: new Map()}
            instances.set(attributes['w:numId'] ?? '', instance)
            break
          case 'w:abstractNumId':
            if (instance !== null) instance.abstractId = value
            break
          case 'w:lvlOverride':
            override = {}
            instance?.overrides.set(levelOf(attributes['w:ilvl']), override)
            break
          case 'w:startOverride':
            if (override !== null) override.start = Number(value)
            break
          case 'w:lvl':
            draft = {
              level: levelOf(attributes['w:ilvl']),
              start: 1,
              format: 'decimal',
              pattern: '',
              isLegal: false,
            }
            break
          case 'w:start':
            if (draft !== null) draft.start = Number(value)
            break
          case 'w:numFmt':
            if (draft !== null) draft.format = value
            break
          case 'w:lvlText':
            if (draft !== null) draft.pattern = value
            break
          case 'w:isLgl':
            if (draft !== null) draft.isLegal = value !== '0' && value !== 'false'
            break
          default:
        }
      },
      close: (name) => {
        if (name === 'w:lvl' && draft !== null) {
          const {level, ...own} = draft
          if (override !== null) override.level = own
          else if (definition !== null) definition.levels[level] = own
          draft = null
        } else if (name === 'w:lvlOverride') {
          override = null
        } else if (name === 'w:num') {
          instance = null
        } else if (name === 'w:abstractNum') {
          definition = null
        }
      },
    },
    wordNamespaces,
  )

  return {definitions, instances}
}

/** Levels are 0 to 8; a file may say anything. */
function levelOf(text: string | undefined): number {
  const level = Number(text ?? 0)
  return Number.isInteger(level) && level >= 0 && level < 9 ? level : 0
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
  #resolve(abstractId: string): {abstractId: string; definition: Definition | undefined} {
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
  {overrides}: Instance,
): readonly (NumberLevel | undefined)[] {
  if (overrides.size === 0) return levels
  return Array.from({length: 9}, (_, index) => {
    const override = overrides.get(index)
    const level = override?.level ?? levels[index]
    if (level === undefined || override?.start === undefined) return level
    return {...level, start: override.start}
  })
}
