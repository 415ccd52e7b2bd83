/** Lists that count: what stands before the next paragraph of a level. */
import {formatNumber} from './number-format.ts'

/** One level of a list. */
export interface NumberLevel {
  readonly start: number
  /** A name of `formatNumber`. */
  readonly format: string
  /** What is printed, `%1` to `%9` standing for the numbers of the levels: `（%1）`, `%1.%2`. */
  readonly pattern: string
  /** Print the numbers of all levels in decimal digits. */
  readonly isLegal?: boolean
}

/** Nine levels are all that Word and OpenDocument know. */
const levelCount = 9

/** The counters of one list. */
export class Counters {
  readonly #values: (number | undefined)[] = []

  /** Start over at a level. */
  restart(level: number): void {
    this.#values.length = Math.min(this.#values.length, level)
  }

  /** Count on, and print what stands before the paragraph, with a blank where digits would meet. */
  next(levels: readonly (NumberLevel | undefined)[], level: number): string {
    const own = levels[level]
    if (own === undefined || level >= levelCount) return ''

    this.#values.length = Math.min(this.#values.length, level + 1)
    for (let index = 0; index < level; index++) this.#values[index] ??= levels[index]?.start ?? 1
    const before = this.#values[level]
    this.#values[level] = before === undefined ? own.start : before + 1

    if (own.format === 'bullet') return ''
    const text = own.pattern.replace(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1
      const format = own.isLegal === true ? 'decimal' : (levels[index]?.format ?? 'decimal')
      return index > level ? '' : formatNumber(this.#values[index] ?? 1, format)
    })
    return /[0-9A-Za-z]$/u.test(text) ? `${text} ` : text
  }
}
