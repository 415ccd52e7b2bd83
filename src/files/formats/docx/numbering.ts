/** `numbering.xml`: the lists of a document. */
import type {NumberLevel} from '../numbering/counters.ts'
import type {ListDefinition, ListInstance, NumberingDefinitions} from '../numbering/numbering.ts'
import {parseXml} from '../xml.ts'
import {wordNamespaces} from './names.ts'

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
  const definitions = new Map<string, ListDefinition>()
  const instances = new Map<string, ListInstance>()
  if (chunks === null) return {definitions, instances}

  let definition: ListDefinition | null = null
  let instance: ListInstance | null = null
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
