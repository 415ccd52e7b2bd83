/** `styles.xml`: what a paragraph takes from its style. */
import {parseXml} from '../xml.ts'
import {wordNamespaces} from './names.ts'

/** What matters to us of a style. */
export interface ParagraphStyle {
  readonly name: string
  readonly numberId: string | null
  readonly level: number
}

/** Finds the style of a paragraph by its id; `''` asks for the default. */
export type StyleFinder = (id: string) => ParagraphStyle

interface RawStyle {
  name: string
  basedOn: string | null
  numberId: string | null
  level: number | null
}

/** A chain of styles longer than this is a loop. */
const longestChain = 20

/** Read `styles.xml`. */
export async function readStyles(chunks: AsyncIterable<Uint8Array> | null): Promise<StyleFinder> {
  const styles = new Map<string, RawStyle>()
  let defaultId = ''
  let style: RawStyle | null = null

  if (chunks !== null) {
    await parseXml(
      chunks,
      {
        open: (name, attributes) => {
          const value = attributes['w:val'] ?? ''
          switch (name) {
            case 'w:style': {
              const id = attributes['w:styleId'] ?? ''
              style = {name: '', basedOn: null, numberId: null, level: null}
              styles.set(id, style)
              const isDefault =
                attributes['w:default'] === '1' || attributes['w:default'] === 'true'
              if (isDefault && attributes['w:type'] === 'paragraph') defaultId = id
              break
            }

            case 'w:name':
              if (style !== null) style.name = value
              break
            case 'w:basedOn':
              if (style !== null) style.basedOn = value
              break
            case 'w:numId':
              if (style !== null) style.numberId = value
              break
            case 'w:ilvl':
              if (style !== null) style.level = Number(value)
              break
            default:
          }
        },
        close: (name) => {
          if (name === 'w:style') style = null
        },
      },
      wordNamespaces,
    )
  }

  const resolved = new Map<string, ParagraphStyle>()
  return (asked) => {
    const id = asked === '' ? defaultId : asked
    const known = resolved.get(id)
    if (known !== undefined) return known
    const found = resolve(styles, id)
    resolved.set(id, found)
    return found
  }
}

function resolve(styles: ReadonlyMap<string, RawStyle>, id: string): ParagraphStyle {
  let numberId: string | null = null
  let level: number | null = null
  let next: string | null = id

  for (let step = 0; step < longestChain && next !== null; step++) {
    const style: RawStyle | undefined = styles.get(next)
    if (style === undefined) break
    numberId ??= style.numberId
    level ??= style.level
    next = style.basedOn
  }

  return {name: styles.get(id)?.name ?? '', numberId, level: level ?? 0}
}
