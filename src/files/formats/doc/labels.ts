/** Automatic numbers of a Word file: what stands before each paragraph. */
import {Numbering, type NumberingDefinitions} from '../numbering/numbering.ts'
import type {WordParagraph} from './body.ts'
import {modifierCodes} from './codes.ts'
import {readLists} from './lists.ts'
import type {WordFile} from './open-word.ts'
import type {WordStyle} from './styles.ts'

/** From here on a number of a list says that the paragraph was taken out of it. */
const leastTakenOut = 0xf8_01

/** Counts the lists of one document, paragraph by paragraph. */
export class Labels {
  readonly #lists: NumberingDefinitions | null
  readonly #numbering: Numbering
  readonly #styles: readonly WordStyle[]
  #missing = 0

  constructor({main, table}: WordFile, styles: readonly WordStyle[]) {
    this.#lists = listsOf(main, table)
    this.#numbering = new Numbering(
      this.#lists ?? {definitions: new Map(), instances: new Map()},
      () => null,
    )
    this.#styles = styles
  }

  /** Paragraphs whose number could not be read. */
  get missing(): number {
    return this.#missing
  }

  /** What stands before the next paragraph, `''` when nothing does. */
  next({style, modifiers, text}: WordParagraph): string {
    const own = this.#styles[style]
    const list = modifiers.get(modifierCodes.list) ?? own?.list ?? 0
    if (list === 0 || list >= leastTakenOut || text.trim() === '') return ''
    if (this.#lists?.instances.has(String(list)) !== true) {
      this.#missing++
      return ''
    }

    const level = modifiers.get(modifierCodes.listLevel) ?? own?.level ?? 0
    return this.#numbering.next(String(list), level)
  }
}

function listsOf(main: WordFile['main'], table: WordFile['table']): NumberingDefinitions | null {
  try {
    return readLists(main, table)
  } catch (error) {
    // Damaged lists are no reason to lose the text.
    if (error instanceof RangeError) return null
    throw error
  }
}
