/** What the stages of reading a page hand on. */

/** A run of characters at its place; units are points, y grows upwards. */
export interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

/** A printed line, or the part of it that stands in one column. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  /** Whether wide gaps part it into cells. */
  readonly isRow: boolean
  /** Of two; `null` for a line of the whole page. */
  readonly column: 'left' | 'right' | null
}

/** A page as lines in reading order. */
export interface Page {
  /** Counted from 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
}
