/**
 * Quotations that both documents mark as such (“…”, 《…》, 《条例》规定：…): a speech or a law that two
 * reports quote at length proves no copying. What they share outside of it still counts.
 */
import type {Blocks} from '../alignment/passages.ts'
import {findCitationSpans, findQuotationSpans} from '../stock/quotations.ts'
import type {ReadText} from './edits.ts'

/** Runs of quoted symbols, in order and apart. */
export type QuotedRuns = readonly {readonly start: number; readonly end: number}[]

/** The quotations of a text that are long enough to be a passage, in symbols. */
export function quotedRuns(text: string, read: () => ReadText, minPassage: number): QuotedRuns {
  const spans = [...findQuotationSpans(text), ...findCitationSpans(text)]
    .filter(({start, end}) => end - start >= minPassage)
    .toSorted((left, right) => left.start - right.start || right.end - left.end)
  // Most texts quote a few words at most, and need no normal form here.
  if (spans.length === 0) return []
  const {form} = read()
  const runs: {start: number; end: number}[] = []
  for (const span of spans) {
    const start = firstFrom(form.starts, span.start)
    const end = firstFrom(form.starts, span.end)
    const last = runs.at(-1)
    if (end - start < minPassage || (last !== undefined && end <= last.end)) continue
    if (last !== undefined && start < last.end) last.end = end
    else runs.push({start, end})
  }

  return runs
}

/** How many equal symbols of a passage stand in quotations of both documents. */
export function quotedSymbols(blocks: Blocks, a: QuotedRuns, b: QuotedRuns): number {
  let count = 0
  for (const block of blocks) {
    const shift = block.b - block.a
    for (const [start, end] of overlapsOf(a, block.a, block.a + block.length)) {
      for (const [from, to] of overlapsOf(b, start + shift, end + shift)) count += to - from
    }
  }

  return count
}

/**
 * What lies in runs between two places.
 *
 * @yields The first place and the one after the last.
 */
function* overlapsOf(
  runs: QuotedRuns,
  from: number,
  to: number,
): Generator<readonly [number, number], void, undefined> {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((runs[middle]?.end ?? 0) <= from) low = middle + 1
    else high = middle
  }

  for (let at = low; at < runs.length; at++) {
    const {start, end} = runs[at] ?? {start: to, end: to}
    if (start >= to) return
    yield [Math.max(start, from), Math.min(end, to)]
  }
}

/** The first symbol that stands at or after an offset. */
function firstFrom(starts: Uint32Array, offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }

  return low
}
