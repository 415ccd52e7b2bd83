/**
 * Gold annotations: the JSON files of `bench/gold/`, as `GUIDELINES.md` there describes them, and
 * where they stand in a document's text.
 */
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import fastGlob from 'fast-glob'
import type {Role, Span} from '../../src/index.ts'

/** One numbered or enumerated unit. */
export interface GoldUnit {
  /** From 1, the first line after the title line. */
  readonly line: number
  /** The first characters of the unit, marker included. */
  readonly startsWith: string
  readonly marker: string
  readonly level: number
  readonly kind: 'heading' | 'item'
  readonly text: string
  readonly runIn: boolean
  /** Neither demanded nor punished. */
  readonly optional?: boolean
}

/** The role of a line, or of the rest of a line from some words on. */
export interface GoldRole {
  readonly role: Role
  /** A second role that counts as right. */
  readonly alt?: Role
}

/** A line with its role, and the places inside where it changes. */
export interface GoldRoleLine extends GoldRole {
  readonly line: number
  readonly parts?: readonly (GoldRole & {readonly startsWith: string})[]
}

/** One quantity. */
export interface GoldMetric {
  readonly line: number
  readonly surface: string
  /** Which occurrence of `surface` in the line, from 1; used where `start` is absent. */
  readonly nth?: number
  /** Offset of `surface` in its line. */
  readonly start?: number
  readonly value: number | null
  readonly min?: number | null
  readonly max?: number | null
  readonly approx: string
  readonly unit: string
  readonly dimension: string
  readonly masked: boolean
  /** Neither demanded nor punished. */
  readonly optional: boolean
  /** Every answer that counts as right. */
  readonly subject: readonly string[] | string | null
  readonly per: string | null
  readonly period: string | null
}

/** The annotations of one document. */
export interface Gold {
  readonly doc: string
  /** `null` where nobody annotated the outline. */
  readonly outline: readonly GoldUnit[] | null
  readonly roles: readonly GoldRoleLine[]
  /** `null` where nobody annotated metrics: they are not scored then. */
  readonly metrics: readonly GoldMetric[] | null
}

/** Read every `*.json` of a folder, in the order of the file names. */
export async function readGold(folder: string): Promise<readonly Gold[]> {
  const pattern = `${fastGlob.escapePath(folder.replaceAll('\\', '/'))}/*.json`
  const paths = (await fastGlob(pattern)).toSorted((a, b) =>
    path.basename(a).localeCompare(path.basename(b), 'en', {numeric: true}),
  )
  return Promise.all(
    paths.map(async (file) => {
      const gold = JSON.parse(await readFile(file, 'utf8')) as Partial<Gold>
      const {doc = path.basename(file, '.json'), outline = null, roles = [], metrics = null} = gold
      return {doc, outline, roles, metrics}
    }),
  )
}

/** The lines of a text as spans without their line breaks; gold line `n` is the element `n - 1`. */
export function lineSpans(text: string): readonly Span[] {
  let start = 0
  return text.split('\n').map((line) => {
    const span = {start, end: start + line.length}
    start = span.end + 1
    return span
  })
}

/** Where some words stand in a line; `null` when they do not, which is a fault of the gold. */
export function findInLine(
  text: string,
  line: Span | undefined,
  words: string,
  nth = 1,
): number | null {
  if (line === undefined) return null
  let offset = line.start - 1
  for (let count = 0; count < nth; count++) {
    offset = text.indexOf(words, offset + 1)
    if (offset < 0 || offset + words.length > line.end) return null
  }

  return offset
}

/** Where a metric stands; `null` when its words are not there. */
export function locateMetric(
  text: string,
  lines: readonly Span[],
  metric: GoldMetric,
): Span | null {
  const line = lines[metric.line - 1]
  const start =
    metric.start === undefined || line === undefined
      ? findInLine(text, line, metric.surface, metric.nth)
      : line.start + metric.start
  if (start === null || !text.startsWith(metric.surface, start)) return null
  return {start, end: start + metric.surface.length}
}
