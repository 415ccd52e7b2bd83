/**
 * Quotations and titles (“…”, 「…」, 《…》): what a text marks as another's words. When a caller
 * excludes them they count as stock wherever they stand, with or without the marks.
 */
import type {Span} from '../../text/span.ts'

/** The opening mark of each closing one. */
const openings: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['」', '「'],
  ['』', '『'],
  ['》', '《'],
  ['〉', '〈'],
])
const isOpening = new Set(openings.values())

/** Straight marks are the same at both ends and pair up within a line. */
const straight = new Set(['"', '＂'])

/** What a search for quotations stops at. */
const marks = /[“”「」『』《》〈〉"＂\n]/gu

const citationPattern =
  /》(?:第[〇零一二三四五六七八九十百\d]{1,6}条)?(?:明确|中)?(?:规定|指出|要求|强调|提出|写道)[：:]/gu

/** A longer one is a mark that was never closed, or a document that quotes itself. */
const longestQuotation = 1000
/** Marks that may be open at one time: more are mojibake. */
const deepest = 16

/** The quoted stretches of a text, marks left out, in the order of their ends. */
export function findQuotations(text: string): readonly string[] {
  return findQuotationSpans(text).map(({start, end}) => text.slice(start, end))
}

/** Where they stand. One pass. */
export function findQuotationSpans(text: string): readonly Span[] {
  const quotations: Span[] = []
  const open: {readonly mark: string; readonly at: number}[] = []
  let straightAt = -1

  for (const {0: character, index: at} of text.matchAll(marks)) {
    if (character === '\n') straightAt = -1
    else if (straight.has(character)) {
      if (straightAt === -1) straightAt = at
      else {
        quotations.push({start: straightAt + 1, end: at})
        straightAt = -1
      }
    } else if (isOpening.has(character)) {
      open.push({mark: character, at})
      if (open.length > deepest) open.shift()
    } else {
      const opening = openings.get(character)
      const index = open.findLastIndex(({mark}) => mark === opening)
      const start = open[index]?.at
      if (start === undefined) continue
      open.length = index
      quotations.push({start: start + 1, end: at})
    }
  }

  return quotations.filter(({start, end}) => start < end && end - start <= longestQuotation)
}

/**
 * What follows a title and a verb of saying up to the end of the line (《条例》第三条规定：…): a law or a
 * speech that is quoted without marks.
 */
export function findCitationSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(citationPattern)) {
    const start = match.index + match[0].length
    // The rest of the line may be the rest of the text: no further is looked for its end.
    const reach = text.slice(start, start + longestQuotation)
    const line = reach.indexOf('\n')
    const end = start + (line === -1 ? reach.length : line)
    if (start < end) spans.push({start, end})
  }

  return spans
}

/** The texts that count as stock: those the caller names and, when asked, all quotations. */
export function excludedTexts(
  {
    stock,
    excludeQuotations,
  }: {readonly stock: readonly string[]; readonly excludeQuotations: boolean},
  texts: Iterable<string>,
): readonly string[] {
  if (!excludeQuotations) return stock
  const excluded = new Set(stock)
  for (const text of texts) for (const quotation of findQuotations(text)) excluded.add(quotation)
  return [...excluded]
}
