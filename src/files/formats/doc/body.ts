/**
 * The main text, paragraph by paragraph. Left out: deletions and hidden text, which go apart, codes
 * of fields, and marks that stand for pictures and notes.
 */
import type {TextApart} from '../../../document/types.ts'
import {cleanText} from '../text-writer.ts'
import {modifierCodes} from './codes.ts'
import type {TextPiece} from './open-word.ts'
import {RunFinder, type Modifiers, type PropertyRun} from './properties.ts'

/** A paragraph, or a cell or row of a table. */
export interface WordParagraph {
  readonly text: string
  /** The mark that ends it; `''` for a text that stops without one. */
  readonly mark: string
  readonly style: number
  readonly modifiers: Modifiers
}

interface BodySource {
  readonly pieces: readonly TextPiece[]
  /** Characters of the main text. */
  readonly length: number
  readonly paragraphRuns: readonly PropertyRun[]
  readonly characterRuns: readonly PropertyRun[]
  readonly apart: (kind: TextApart['kind'], text: string) => void
}

const fieldStart = '\u0013'
const fieldResult = '\u0014'
const fieldEnd = '\u0015'
const cellMark = '\u0007'
const pageMark = '\f'

/** What stands for a character that is none; everything else below a blank is dropped. */
const signs: Readonly<Record<string, string>> = {
  '\t': '\t',
  '\n': '\n',
  '\v': '\n',
  '\f': '\n',
  '\u001E': '-',
}

/**
 * The paragraphs of the main text, in order.
 *
 * @yields A paragraph, its mark not in its text.
 */
export function* readParagraphs(source: BodySource): Generator<WordParagraph> {
  const paragraphs = new RunFinder(source.paragraphRuns)
  const characters = new RunFinder(source.characterRuns)
  const fields = new FieldReader()
  const beside = new Beside(source.apart)
  let text = ''
  let left = source.length

  for (const {text: piece, start, bytesPerCharacter} of source.pieces) {
    for (let index = 0; index < piece.length && left > 0; index++, left--) {
      const position = start + index * bytesPerCharacter
      const character = piece[index] ?? ''
      const modifiers = characters.find(position)?.modifiers
      const kind = besideKind(modifiers)
      if (kind !== null) {
        beside.add(kind, character)
        continue
      }

      beside.flush()
      if (character === '\r' || character === cellMark || character === pageMark) {
        const run = paragraphs.find(position)
        // A page break in the midst of a paragraph is no end of it.
        if (character !== pageMark || run?.end === position + bytesPerCharacter) {
          yield {
            text: text + fields.unfinished(),
            mark: character,
            style: run?.style ?? 0,
            modifiers: run?.modifiers ?? new Map(),
          }
          text = ''
          continue
        }
      }

      if (fields.take(character)) text += shownAs(character, modifiers)
    }
  }

  beside.flush()
  text += fields.unfinished()
  if (text !== '') yield {text, mark: '', style: 0, modifiers: new Map()}
}

function besideKind(modifiers: Modifiers | undefined): 'deletion' | 'hidden' | null {
  if (modifiers === undefined || modifiers.size === 0) return null
  if (modifiers.get(modifierCodes.deleted) === 1) return 'deletion'
  return modifiers.get(modifierCodes.hidden) === 1 ? 'hidden' : null
}

function shownAs(character: string, modifiers: Modifiers | undefined): string {
  // A font, then a character of it; the text has a bracket in its stead.
  const symbol = character === '(' ? modifiers?.get(modifierCodes.symbol) : undefined
  if (symbol !== undefined) return String.fromCharCode(symbol >>> 16)
  return character >= ' ' ? character : (signs[character] ?? '')
}

/** Tells what is the result of a field from its code: 19 code 20 result 21, nested at will. */
class FieldReader {
  /** Whether each open field is at its result. */
  #open: boolean[] = []
  #codes = 0
  #code = ''

  /** A code that did not end within its paragraph is none; the text of it. */
  unfinished(): string {
    if (this.#codes === 0) return ''
    const text = this.#code
    this.#open = []
    this.#codes = 0
    this.#code = ''
    return cleanText(text)
  }

  /** Whether a character is text. */
  take(character: string): boolean {
    if (character === fieldStart) {
      this.#open.push(false)
      this.#codes++
    } else if (character === fieldResult) {
      this.#leaveCode()
    } else if (character === fieldEnd) {
      this.#leaveCode()
      this.#open.pop()
    } else if (this.#codes === 0) {
      return true
    } else {
      this.#code += character
    }

    return false
  }

  #leaveCode(): void {
    const last = this.#open.length - 1
    if (this.#open[last] !== false) return
    this.#open[last] = true
    this.#codes--
    if (this.#codes === 0) this.#code = ''
  }
}

/** Collects what stands apart, stretch by stretch. */
class Beside {
  readonly #sink: (kind: 'deletion' | 'hidden', text: string) => void
  #kind: 'deletion' | 'hidden' = 'deletion'
  #text = ''

  constructor(sink: (kind: 'deletion' | 'hidden', text: string) => void) {
    this.#sink = sink
  }

  add(kind: 'deletion' | 'hidden', character: string): void {
    if (kind !== this.#kind) this.flush()
    this.#kind = kind
    this.#text += character
  }

  flush(): void {
    if (this.#text !== '') this.#sink(this.#kind, this.#text)
    this.#text = ''
  }
}
