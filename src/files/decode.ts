/**
 * Bytes to text.
 *
 * A byte order mark decides; without one, UTF-8 if the bytes are valid UTF-8 (other text hardly
 * ever is by chance), UTF-16 when nearly every second byte of a sample is the high byte of a Han
 * or Latin character, then GB18030 and Big5 if the bytes are valid in them. What is valid in none is read
 * as UTF-8 with U+FFFD in place of what could not be read, so that nothing stops a run.
 */

/** A text with the name of the encoding that it was read in. */
export interface Decoded {
  readonly text: string
  /** WHATWG encoding name. */
  readonly encoding: string
  /** Whether some bytes had no meaning in the encoding and became U+FFFD. */
  readonly isLossy: boolean
}

/** Bytes looked at to tell UTF-16 without a mark. */
const sampleLength = 4096

/** Decode the bytes of a text file. Never throws on any bytes. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeLossily(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeLossily(bytes, 'utf-16be')

  for (const encoding of ['utf-8', ...utf16Candidates(bytes), 'gb18030', 'big5']) {
    const text = decodeStrictly(bytes, encoding)
    if (text !== null && isPlausible(text, encoding)) return {text, encoding, isLossy: false}
  }

  return decodeLossily(bytes, 'utf-8')
}

/** What ICU makes of bytes that Big5 does not define, although it was asked to be strict. */
const undefinedBig5 = /[\u0080-\u009F\uF8F0-\uF8FF]/u

function isPlausible(text: string, encoding: string): boolean {
  // A zero byte is valid UTF-8, but no text has one; UTF-16 has many.
  if (encoding === 'utf-8') return !text.includes('\0')
  return encoding !== 'big5' || !undefinedBig5.test(text)
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    return null
  }
}

function decodeLossily(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  return {text, encoding, isLossy: text.includes('\uFFFD')}
}

/** Share of code units whose high byte must look Chinese or Latin. */
const fittingShare = 0.9

/** How far the other byte order must stay behind: in ASCII text both orders fit alike. */
const shareAhead = 0.2

function utf16Candidates(bytes: Uint8Array): readonly string[] {
  const pairCount = Math.min(bytes.length, sampleLength) >> 1
  if (pairCount === 0 || bytes.length % 2 !== 0) return []

  let even = 0
  let odd = 0
  for (let pair = 0; pair < pairCount; pair++) {
    if (isHighByte(bytes[2 * pair] ?? 0)) even++
    if (isHighByte(bytes[2 * pair + 1] ?? 0)) odd++
  }

  const difference = (even - odd) / pairCount
  if (even >= fittingShare * pairCount && difference >= shareAhead) return ['utf-16be']
  if (odd >= fittingShare * pairCount && difference <= -shareAhead) return ['utf-16le']
  return []
}

/** Latin, general and CJK punctuation, Han, full-width forms. */
function isHighByte(byte: number): boolean {
  return (
    byte === 0x00 ||
    byte === 0x20 ||
    byte === 0x30 ||
    byte === 0xff ||
    (byte >= 0x4e && byte <= 0x9f)
  )
}
