/**
 * Printed lines to paragraphs.
 *
 * A paragraph goes on while its last line reaches the right edge of its column and the next one
 * starts at the left edge in the same type at the usual distance. It ends before an indented line,
 * behind a short one, at a wider gap, at another size of type, and where a sentence ends and an
 * enumerator follows.
 */
import {isLatin} from './lines.ts'
import type {Line} from './types.ts'

/** A line with the page that it is on. */
export interface PlacedLine extends Line {
  readonly page: number
}

/** Room for so many characters at the end of a line says that it was meant to end. */
const shortBy = 2.2

/** How exactly lines are set to their edge, in characters. */
const slack = 0.2

/** Latin letters and figures, as a share of a Chinese character. */
const latinWidth = 0.5

/** A longer one is parted all the same. */
const widestWord = 12

/** Indentation, in characters. */
const indentedBy = 1

/** How much wider than usual the gap between paragraphs is. */
const widerGap = 1.35

const sentenceEnd = /[。！？；：!?;:”）)]$/u
const enumerator =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．)）]|第[一二三四五六七八九十]{1,3}[章节条部]|[①-⑳])/u

/** The paragraphs of a document, each as the lines that it was printed on. */
export function joinParagraphs(lines: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] {
  const usualGap = medianGap(lines)
  const edges = columnEdges(lines)
  const paragraphs: PlacedLine[][] = []
  for (const line of lines) {
    const paragraph = paragraphs.at(-1)
    const previous = paragraph?.at(-1)
    const goesOn =
      previous !== undefined && continues(previous, line, edges(previous), edges(line), usualGap)
    if (paragraph !== undefined && goesOn) paragraph.push(line)
    else paragraphs.push([line])
  }

  return paragraphs
}

interface Edges {
  readonly left: number
  readonly right: number
}

function continues(
  previous: PlacedLine,
  line: PlacedLine,
  before: Edges,
  here: Edges,
  usualGap: number,
): boolean {
  if (previous.isRow || line.isRow) return false
  if (Math.abs(previous.size - line.size) > previous.size * 0.1) return false
  if (before.right - previous.right > roomLeft(previous, line)) return false
  if (line.left - here.left > line.size * indentedBy) return false
  const gap = previous.baseline - line.baseline
  const isNextColumn = gap < 0 || previous.page !== line.page
  if (!isNextColumn && gap > usualGap * widerGap) return false
  return !(sentenceEnd.test(previous.text) && enumerator.test(line.text))
}

/**
 * Room at the end of a line that says that it was meant to end: as much as what cannot be parted from
 * the first character of the next line would have needed. Unless the line ends a sentence, type may
 * be set more loosely.
 */
function roomLeft({text, size}: PlacedLine, next: PlacedLine): number {
  const needed = firstWordWidth(next.text) + slack
  return size * (sentenceEnd.test(text) ? needed : Math.max(shortBy, needed))
}

/** Closing marks, which no line begins with; opening ones, which none ends with; quotes are both. */
const neverFirst = /[，。、：；！？）》〉」】”’"'!),.:;?\]}%％]/u
const neverLast = /[（《〈「【“‘"'([{]/u
const longestWord = 40

/** In characters: what moves to the next line together with its first character. */
function firstWordWidth(text: string): number {
  const characters = Array.from(text.slice(0, longestWord))
  let width = 0
  for (const [index, character] of characters.entries()) {
    const before = characters[index - 1]
    const isBound =
      before === undefined ||
      neverFirst.test(character) ||
      neverLast.test(before) ||
      /["“”'‘’]/u.test(character + before) ||
      (isLatin(before) && isLatin(character))
    if (!isBound) break
    width += isLatin(character) ? latinWidth : 1
  }

  return Math.min(width, widestWord)
}

/**
 * The edges of the column of a line: those that lines of the document reach in it. A last page of a
 * few short lines is set as wide as the others.
 */
function columnEdges(lines: readonly PlacedLine[]): (line: PlacedLine) => Edges {
  const widest = edgesOf(lines)
  const edges = {
    left: edgesOf(lines.filter(({column}) => column === 'left')),
    right: edgesOf(lines.filter(({column}) => column === 'right')),
  }
  return ({column}) => (column === null ? widest : edges[column])
}

/** The left edge that most lines keep or pass, and the farthest right one. */
function edgesOf(lines: readonly PlacedLine[]): Edges {
  const lefts = lines.map(({left}) => left).toSorted((a, b) => a - b)
  const rights = lines.map(({right}) => right).toSorted((a, b) => a - b)
  return {
    left: lefts[Math.floor(lefts.length * 0.05)] ?? 0,
    right: rights[Math.floor(rights.length * 0.95)] ?? 0,
  }
}

function medianGap(lines: readonly PlacedLine[]): number {
  const gaps: number[] = []
  for (let index = 1; index < lines.length; index++) {
    const previous = lines[index - 1]
    const line = lines[index]
    if (previous === undefined || line === undefined || previous.page !== line.page) continue
    const gap = previous.baseline - line.baseline
    if (gap > 0) gaps.push(gap)
  }

  return gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0
}

/** What stands between two lines of a paragraph once they are joined. */
export function joint(previous: string, next: string): string {
  if (!isLatin(previous.at(-1)) || !isLatin(next.at(0))) return ''
  return /\d$/u.test(previous) && /^[\d.,%]/u.test(next) ? '' : ' '
}
