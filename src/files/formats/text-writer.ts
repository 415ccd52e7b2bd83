/** Collects lines into a text with a map of where they come from. */
import {said} from '../../wording/results/say.ts'
import type {Location, TextApart} from '../../document/types.ts'
import {ReadProblem} from '../read-problem.ts'
import type {Extracted} from './types.ts'

type Place = Omit<Location, 'offset'>

/** Kept of what stands apart, in characters: it is there to be looked at, not to be analysed. */
const longestApart = 20_000

/** Everything that breaks a line, and what is no character of a text. */
const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/gu
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\u0000-\u0008\u000E-\u001F\u007F]/gu

/** A text under construction. */
export class TextWriter {
  readonly #pieces: string[] = []
  readonly #locations: Location[] = []
  readonly #apart: TextApart[] = []
  readonly #limit: number
  #length = 0
  #apartLength = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Add a line; breaks inside it stay. */
  line(text: string, place?: Place): void {
    this.piece(text, place)
    this.endLine()
  }

  /** Add a part of a line that comes from a place of its own. */
  piece(text: string, place?: Place): void {
    const clean = cleanText(text)
    if (place !== undefined && !isSamePlace(this.#locations.at(-1), place)) {
      this.#locations.push({offset: this.#length, ...place})
    }

    this.#pieces.push(clean)
    this.#length += clean.length
    if (this.#length > this.#limit) {
      throw new ReadProblem('tooLarge', said('file/text-too-long', {limit: this.#limit}))
    }
  }

  /** End the line. */
  endLine(): void {
    this.#pieces.push('\n')
    this.#length++
  }

  /** Add text that does not belong to the main text. */
  apart(kind: TextApart['kind'], text: string): void {
    const clean = cleanText(text).trim()
    if (clean === '') return
    const kept = clean.slice(0, Math.max(longestApart - this.#apartLength, 0))
    this.#apartLength += kept.length
    const isKnown = this.#apart.some((other) => other.kind === kind && other.text === kept)
    if (kept !== '' && !isKnown && this.#apart.length < mostApart) {
      this.#apart.push({kind, text: kept})
    }
  }

  /** The text without blank lines at its end. */
  finish(): Pick<Extracted, 'text' | 'locations' | 'apart'> {
    return {
      text: trimEndLines(this.#pieces.join('')),
      ...(this.#locations.length === 0 ? {} : {locations: this.#locations}),
      ...(this.#apart.length === 0 ? {} : {apart: this.#apart}),
    }
  }
}

function isSamePlace(last: Location | undefined, place: Place): boolean {
  return (
    last !== undefined &&
    last.page === place.page &&
    last.paragraph === place.paragraph &&
    last.sheet === place.sheet &&
    last.row === place.row
  )
}

/** Pieces apart; each is compared with all others, so their number is bounded. */
const mostApart = 200

/** Line breaks as `\n`, without control characters. */
export function cleanText(text: string): string {
  return text.replace(lineBreaks, '\n').replace(controls, '')
}

function trimEndLines(text: string): string {
  let end = text.length
  while (end > 0 && text.charAt(end - 1) === '\n') end--
  return text.slice(0, end)
}
