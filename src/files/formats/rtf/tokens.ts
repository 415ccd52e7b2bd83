/** RTF as tokens (RTF specification 1.9.1, "Syntax"): groups, control words, bytes, plain text. */

export type RtfToken =
  | {readonly kind: 'open' | 'close'}
  | {readonly kind: 'word'; readonly word: string; readonly parameter: number | null}
  | {readonly kind: 'symbol'; readonly symbol: string}
  | {readonly kind: 'bytes'; readonly bytes: readonly number[]}

/** Longer control words and numbers than any that exist. */
const longestWord = 32
const longestNumber = 10

/**
 * Read RTF.
 *
 * @yields Every token once, in order; `\bin` data is passed over. Line breaks of the file mean
 *   nothing and are dropped.
 */
export function* readTokens(bytes: Uint8Array): Generator<RtfToken> {
  let index = 0
  let run: number[] = []

  while (index < bytes.length) {
    const byte = bytes[index] ?? 0
    if (byte === open || byte === close || byte === backslash) {
      // `\'hh` continues a run: a character of two bytes may be half plain, half escaped.
      if (byte === backslash && bytes[index + 1] === quote) {
        const value = hexValue(bytes, index + 2)
        if (value !== null) run.push(value)
        index += value === null ? 2 : 4
        continue
      }

      if (run.length > 0) yield {kind: 'bytes', bytes: run}
      run = []
      if (byte === open || byte === close) {
        yield {kind: byte === open ? 'open' : 'close'}
        index++
        continue
      }

      const {token, end} = readControl(bytes, index + 1)
      yield token
      index = end
    } else {
      if (byte !== 0x0a && byte !== 0x0d) run.push(byte)
      index++
    }
  }

  if (run.length > 0) yield {kind: 'bytes', bytes: run}
}

const open = 0x7b
const close = 0x7d
const backslash = 0x5c
const quote = 0x27

function readControl(bytes: Uint8Array, start: number): {token: RtfToken; end: number} {
  let end = start
  while (end < start + longestWord && isLetter(bytes[end])) end++
  if (end === start) {
    return {token: {kind: 'symbol', symbol: String.fromCharCode(bytes[start] ?? 0)}, end: start + 1}
  }

  const word = String.fromCharCode(...bytes.subarray(start, end))
  const from = end
  if (bytes[end] === 0x2d) end++
  while (end < from + longestNumber && isDigit(bytes[end])) end++
  const digits = String.fromCharCode(...bytes.subarray(from, end))
  const parameter = digits === '' || digits === '-' ? null : Number(digits)
  if (bytes[end] === 0x20) end++
  if (word === 'bin' && parameter !== null && parameter > 0) end += parameter
  return {token: {kind: 'word', word, parameter}, end}
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a))
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}

function hexValue(bytes: Uint8Array, start: number): number | null {
  const digits = String.fromCharCode(bytes[start] ?? 0, bytes[start + 1] ?? 0)
  return /^[0-9a-f]{2}$/iu.test(digits) ? Number.parseInt(digits, 16) : null
}
