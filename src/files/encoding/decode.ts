/**
 * Bytes to text.
 *
 * A byte order mark decides. Without one every candidate is scored by how much of the bytes looks
 * like Chinese prose in it (`utf8.ts`, `utf16.ts`, `double-byte.ts`), and the best is read; its lead
 * over the next is the confidence. What has no meaning in the chosen encoding becomes U+FFFD, so
 * that nothing stops a run.
 */
import {readBig5Symbols} from './big5-symbols.ts'
import {scoreDoubleByte} from './double-byte.ts'
import {scoreUtf16} from './utf16.ts'
import {scoreUtf8} from './utf8.ts'

/** A text with the name of the encoding that it was read in. */
export interface Decoded {
  readonly text: string
  /** WHATWG encoding name. */
  readonly encoding: string
  /** Whether some bytes had no meaning in the encoding and became U+FFFD. */
  readonly isLossy: boolean
  /** 0..1: how far the encoding is ahead of the next best; 1 when a mark or the caller says it. */
  readonly confidence: number
}

/** What the caller knows. */
export interface DecodeOptions {
  /** WHATWG name or label (`gbk`, `big5`, `utf-16le`) to read in, whatever the bytes look like. */
  readonly encoding?: string
}

/** Pure ASCII reads alike in all, and is called UTF-8. */
const candidates: readonly (readonly [string, (bytes: Uint8Array) => number])[] = [
  ['utf-8', scoreUtf8],
  ['gb18030', (bytes) => scoreDoubleByte(bytes, 'gb18030')],
  ['big5', (bytes) => scoreDoubleByte(bytes, 'big5')],
  ['utf-16le', (bytes) => scoreUtf16(bytes, 'utf-16le')],
  ['utf-16be', (bytes) => scoreUtf16(bytes, 'utf-16be')],
]

/** Below this no candidate looks like a text, and UTF-8 with its losses says so most plainly. */
const leastScore = 0.3

/**
 * Decode the bytes of a text file. Never throws on any bytes.
 *
 * @throws {RangeError} When `encoding` is no encoding.
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  if (options.encoding !== undefined) {
    return decode(bytes, resolveEncoding(options.encoding), 1)
  }

  const mark = readMark(bytes)
  if (mark !== null) return decode(bytes, mark, 1)

  const sample = sampleOf(bytes)
  let best = 'utf-8'
  let bestScore = 0
  let secondScore = 0
  for (const [encoding, scoreIn] of candidates) {
    const score = scoreIn(sample)
    if (score > bestScore) {
      secondScore = bestScore
      bestScore = score
      best = encoding
    } else if (score > secondScore) {
      secondScore = score
    }
  }

  if (bestScore < leastScore) return decode(bytes, 'utf-8', 0)
  const confidence = Math.round((bestScore - secondScore / 2) * 100) / 100
  return decode(bytes, best, Math.min(Math.max(confidence, 0), 1))
}

/**
 * The WHATWG name of an encoding label.
 *
 * @throws {RangeError} When there is none of that name.
 */
export function resolveEncoding(label: string): string {
  try {
    const {encoding} = new TextDecoder(label)
    // GBK is a part of GB18030, and a file that says the one often holds the other.
    return encoding === 'gbk' ? 'gb18030' : encoding
  } catch {
    throw new RangeError(`Expected an encoding such as gb18030 or big5, got ${label}`)
  }
}

function readMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const isGb = bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33
  return isGb ? 'gb18030' : null
}

/** Bytes that decide; a share of a long text says as much as all of it. */
const sampleLength = 1 << 18

function sampleOf(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, sampleLength)
}

function decode(bytes: Uint8Array, encoding: string, confidence: number): Decoded {
  const decoded = new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF/u, '')
  const text = encoding === 'big5' ? readBig5Symbols(decoded) : decoded
  return {text, encoding, isLossy: text.includes('\uFFFD'), confidence}
}
