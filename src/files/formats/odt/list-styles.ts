/** Styles of OpenDocument that matter: of lists (§16.30), which count by them, and hidden text. */
import {Counters, type NumberLevel} from '../numbering/counters.ts'

/** OpenDocument writes the format as its first numbers. */
const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '一, 二, 三, ...': 'chineseCounting',
  一: 'chineseCounting',
  '壹, 贰, 叁, ...': 'chineseLegalSimplified',
  '壹, 貳, 參, ...': 'chineseLegalSimplified',
  '甲, 乙, 丙, ...': 'ideographTraditional',
  '子, 丑, 寅, ...': 'ideographZodiac',
  '①, ②, ③, ...': 'decimalEnclosedCircle',
  '１, ２, ３, ...': 'decimalFullWidth',
}

/** The styles of a document, and the lists that are being counted. */
export class ListStyles {
  readonly #styles = new Map<string, (NumberLevel | undefined)[]>()
  readonly #ofParagraph = new Map<string, string>()
  readonly #counters = new Map<string, Counters>()
  readonly #hidden = new Set<string>()
  #current: (NumberLevel | undefined)[] | null = null
  #style = ''

  /** Hear an element of a style sheet. */
  define(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'text:list-style' || name === 'text:outline-style') {
      this.#current = []
      const own = name === 'text:outline-style' ? outlineStyle : attributes['style:name']
      this.#styles.set(own ?? '', this.#current)
    } else if (name === 'style:style') {
      this.#style = attributes['style:name'] ?? ''
      const list = attributes['style:list-style-name']
      if (list !== undefined) this.#ofParagraph.set(this.#style, list)
    } else if (name === 'style:text-properties') {
      if (attributes['text:display'] === 'none') this.#hidden.add(this.#style)
    } else if (this.#current !== null && isLevelName(name)) {
      const level = Number(attributes['text:level'] ?? 1) - 1
      if (level >= 0 && level < 9) this.#current[level] = readLevel(attributes, level)
    }
  }

  /** The list style that a paragraph style brings along. */
  ofParagraph(style: string): string | null {
    return this.#ofParagraph.get(style) ?? null
  }

  /** Whether a style hides its text. */
  isHidden(style: string): boolean {
    return this.#hidden.has(style)
  }

  /** What stands before the next paragraph of a list; `restart` begins the list anew. */
  next(style: string, level: number, restart: boolean): string {
    const levels = this.#styles.get(style)
    if (levels === undefined) return ''
    let counters = this.#counters.get(style)
    if (counters === undefined || restart) {
      counters = new Counters()
      this.#counters.set(style, counters)
    }

    return counters.next(levels, level)
  }
}

/** The numbering of headings has no name of its own. */
export const outlineStyle = '\0outline'

function isLevelName(name: string): boolean {
  return name === 'text:list-level-style-number' || name === 'text:outline-level-style'
}

function readLevel(attributes: Readonly<Record<string, string>>, level: number): NumberLevel {
  const format = attributes['style:num-format'] ?? ''
  const prefix = attributes['style:num-prefix'] ?? ''
  const suffix = attributes['style:num-suffix'] ?? ''
  const shown = Number(attributes['text:display-levels'] ?? 1)
  const first = Math.max(level - shown + 1, 0)
  const numbers = Array.from({length: level - first + 1}, (_, index) => `%${first + index + 1}`)
  return {
    start: Number(attributes['text:start-value'] ?? 1),
    format: format === '' ? 'none' : (formats[format] ?? 'decimal'),
    pattern:
      attributes['loext:num-list-format'] === undefined
        ? `${prefix}${numbers.join('.')}${suffix}`
        : attributes['loext:num-list-format'].replace(/%([1-9])%/gu, '%$1'),
  }
}
