/** Where the scanner stands: starts of line, sentence and clause, open quotes and brackets. */
import type {Span} from '../text/span.ts'
import type {Choose} from './subject/types.ts'
import type {Dimension} from './types.ts'
import {isLineBreak} from '../text/lines.ts'

/** What the scanner remembers of the last metric, in folded offsets. */
export interface Trace {
  /** Start and end of the quantity with its bounds (近…以上). */
  readonly start: number
  readonly end: number
  readonly subject: Span | null
  readonly span: Span
  readonly sentenceStart: number
  readonly action: string | null
  /** What the clause is about, where that is not what is counted. */
  readonly topic: Span | null
  /** Subjects that 分别 leaves for the quantities to come. */
  readonly shares: readonly Span[]
  /** Where the text after the full stop before it begins. */
  readonly stopStart: number
  readonly dimension: Dimension
  readonly isPlan: boolean
  readonly unitName: string
  /** The kind of its unit, as the subject reader numbers them. */
  readonly kind: number
}

/** The state of the scan; it only moves forward. */
export interface Scan {
  readonly text: string
  position: number
  lineStart: number
  /** After 。!? or a line break. */
  stopStart: number
  /** After 。!?;: or a line break. */
  sentenceStart: number
  /** After any of these or a comma or bracket. */
  clauseStart: number
  /** After a clause mark or 、. */
  commaStart: number
  /** Offset of the open quote, or −1. */
  quoteStart: number
  quote: string
  bracketDepth: number
  /** The metric that stood before the open bracket. */
  owner: Trace | null
  /** The metric that 其中 in this sentence divides. */
  total: Trace | null
  /** `total` as it was before the open bracket. */
  outerTotal: Trace | null
  last: Trace | null
  /** The one before `last`. */
  previous: Trace | null
  /** What the last metrics are about, each subject once in a row; see `remember`. */
  recent: Span[]
  /** The last metric of each counting unit. */
  readonly alike: Map<string, Trace>
  /** Chooses the subject of a quantity. */
  readonly choose: Choose
}

/** A scan at the start of a text. */
export function makeScan(text: string, choose: Choose): Scan {
  return {
    text,
    position: 0,
    lineStart: 0,
    stopStart: 0,
    sentenceStart: 0,
    clauseStart: 0,
    commaStart: 0,
    quoteStart: -1,
    quote: '',
    bracketDepth: 0,
    owner: null,
    total: null,
    outerTotal: null,
    last: null,
    previous: null,
    recent: [],
    alike: new Map(),
    choose,
  }
}

/** How many subjects are kept. */
const longestMemory = 8

/** Take note of a metric. */
export function remember(scan: Scan, trace: Trace): void {
  scan.previous = scan.last
  if (scan.last?.stopStart !== trace.stopStart) scan.recent = []
  scan.last = trace
  const {subject} = trace
  if (subject === null || scan.recent.at(-1)?.start === subject.start) return
  scan.recent.push(subject)
  if (scan.recent.length > longestMemory) scan.recent.shift()
}

const openers = '“‘《「『'
const closers = '”’》」』'

/** Take note of the characters up to `at`. */
export function advance(scan: Scan, at: number): void {
  for (; scan.position < at; scan.position++) {
    const code = scan.text.charCodeAt(scan.position)
    const after = scan.position + 1
    // Most characters are Han and change nothing.
    if (code >= 0x4e00 && code <= 0x9fff) {
      if (code === 0x5176 && scan.text.charCodeAt(after) === 0x4e2d) scan.total = sameSentence(scan)
      continue
    }

    if (isLineBreak(code)) {
      scan.lineStart = after
      scan.stopStart = after
      endSentence(scan, after)
      scan.quoteStart = -1
      scan.bracketDepth = 0
      scan.owner = null
      continue
    }

    switch (scan.text.charAt(scan.position)) {
      case '。':
      case '!':
      case '?':
        scan.stopStart = after
        endSentence(scan, after)
        break
      case ';':
        endSentence(scan, after)
        break
      case ':':
      case ',':
        scan.clauseStart = after
        scan.commaStart = after
        break
      case '、':
        scan.commaStart = after
        break
      case '(':
      case '[':
      case '【':
        scan.bracketDepth++
        scan.owner = nearby(scan)
        scan.outerTotal = scan.total
        scan.clauseStart = after
        scan.commaStart = after
        break
      case ')':
      case ']':
      case '】':
        scan.bracketDepth = Math.max(0, scan.bracketDepth - 1)
        scan.owner = null
        scan.total = scan.outerTotal
        scan.commaStart = after
        break
      case '"':
        toggle(scan, '"')
        break
      default:
        if (openers.includes(scan.text.charAt(scan.position))) {
          scan.quoteStart = scan.position
          scan.quote = closers.charAt(openers.indexOf(scan.text.charAt(scan.position)))
        } else if (closers.includes(scan.text.charAt(scan.position))) scan.quoteStart = -1
    }
  }
}

/** How far a quotation is looked through for its end. */
const longestQuote = 24

/** The open quotation around the scanner without its marks, or `null` where none or a long one. */
export function quotation(scan: Scan, at: number): string | null {
  if (scan.quoteStart < 0 || at - scan.quoteStart > longestQuote) return null
  const opened = scan.text.slice(scan.quoteStart + 1, at)
  if (scan.quote === '"' && /[。;,]/u.test(opened)) return null
  for (let end = at; end < at + longestQuote && end < scan.text.length; end++) {
    if (scan.text.charAt(end) === scan.quote) return scan.text.slice(scan.quoteStart + 1, end)
    const code = scan.text.charCodeAt(end)
    // An unpaired straight quote would make all after it a quotation.
    if (isLineBreak(code) || code === 0x3002 || code === 0x3b) return null
  }

  return null
}

function sameSentence(scan: Scan): Trace | null {
  return scan.last !== null && scan.last.sentenceStart === scan.sentenceStart ? scan.last : null
}

/** How far the noun of a metric may reach before a bracket that divides it: 57名党员(…). */
const ownerReach = 14

function nearby(scan: Scan): Trace | null {
  const last = sameSentence(scan)
  return last !== null && last.end >= scan.commaStart - 1 && scan.position - last.end <= ownerReach
    ? last
    : null
}

function endSentence(scan: Scan, after: number): void {
  scan.sentenceStart = after
  scan.clauseStart = after
  scan.commaStart = after
  scan.total = null
}

function toggle(scan: Scan, quote: string): void {
  scan.quoteStart = scan.quoteStart >= 0 && scan.quote === quote ? -1 : scan.position
  scan.quote = quote
}
