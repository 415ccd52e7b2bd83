/** Encodings: found in texts of any length, never at the cost of the text. */
import {describe, expect, test} from 'vitest'
import {decodeText} from '../../src/files/encoding/decode.ts'
import {encodeGb18030} from '../../src/files/encoding/encode-gb18030.ts'
import {repairMojibake} from '../../src/files/encoding/mojibake.ts'
import {analyze, compare, readDocuments, type BytesInput} from '../../src/index.ts'
import {corpus} from '../helpers/corpus.ts'
import {encodeBig5} from './helpers/big5.ts'

const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = new Uint8Array(Buffer.from(text, 'utf16le'))
  return order === 'le' ? bytes : bytes.map((_, index) => bytes[index ^ 1] ?? 0)
}

const gb = (text: string): Uint8Array => encodeGb18030(text) ?? new Uint8Array()

describe('the whole of each document comes back', () => {
  test.each(corpus.map(({id, text}) => [id, text] as const))('%s', (_, text) => {
    for (const [encoding, bytes] of [
      ['utf-8', new TextEncoder().encode(text)],
      ['gb18030', gb(text)],
      ['utf-16le', utf16(text, 'le')],
      ['utf-16be', utf16(text, 'be')],
    ] as const) {
      const decoded = decodeText(bytes)
      expect(decoded).toMatchObject({text, encoding, isLossy: false})
      expect(decoded.confidence).toBeGreaterThan(0.5)
    }
  })
})

test('Big5 is told from GBK, whose bytes it shares', () => {
  for (const {text} of corpus) {
    const big5 = encodeBig5(text)
    expect(big5.text.length).toBeGreaterThan(text.length * 0.95)
    expect(decodeText(big5.bytes)).toMatchObject({
      text: big5.text,
      encoding: 'big5',
      isLossy: false,
    })
  }
})

test.each([
  ['ETEN', 'c6a1 c6aa c6ab c6b4 c6b5 c6be', '①⑩⑴⑽ⅰⅹ'],
  ["Unicode's first table", 'c7e9 c7f2 c7f3 c7fc', '①⑩⑴⑽'],
  ['ETEN with kana', 'c7e9 c77b', '\uF796\uF74A'],
])('enumerators of Big5 as %s has them', (_, hex, expected) => {
  const bytes = new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'))
  expect(decodeText(bytes, {encoding: 'big5'}).text).toBe(expected)
})

describe('copies in every encoding give the same analysis and comparison', () => {
  /** What depends on the bytes and must differ. */
  const ofBytes = new Set(['encoding', 'encodingConfidence', 'sha256'])
  const results = async (copies: readonly BytesInput[]): Promise<string> => {
    const {documents, skipped} = await readDocuments(copies).collect()
    expect(skipped).toEqual([])
    expect(documents).toHaveLength(corpus.length)
    const all = [analyze(documents), compare(documents)]
    return JSON.stringify(all, (key, value: unknown) => (ofBytes.has(key) ? undefined : value))
  }
  const copies = (encode: (text: string) => Uint8Array): readonly BytesInput[] =>
    corpus.map(({id, title, text}) => ({name: `${id}.txt`, bytes: encode(`${title}\n${text}`)}))
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

  test.each([
    ['gb18030', gb],
    ['utf-16le', (text: string) => utf16(text, 'le')],
    ['utf-16be', (text: string) => utf16(text, 'be')],
    ['utf-16le with a mark', (text: string) => utf16(`\uFEFF${text}`, 'le')],
  ])('%s', async (_, encode) => {
    expect(await results(copies(encode))).toBe(await results(copies(utf8)))
  })

  test('big5, in traditional characters', async () => {
    const found = await results(copies((text) => encodeBig5(text).bytes))
    expect(found).toBe(await results(copies((text) => utf8(encodeBig5(text).text))))
  })
})

test.each([8, 16, 40])('windows of %i characters are read right', (length) => {
  const wrong: string[] = []
  const {text = ''} = corpus[5] ?? {}
  let count = 0
  for (let start = 0; start + length < text.length; start += 61) {
    const piece = text.slice(start, start + length)
    for (const [encoding, bytes] of [
      ['utf-8', new TextEncoder().encode(piece)],
      ['gb18030', gb(piece)],
      ['utf-16le', utf16(piece, 'le')],
    ] as const) {
      count++
      if (decodeText(bytes).encoding !== encoding) wrong.push(`${encoding}: ${piece}`)
    }
  }

  expect(count).toBeGreaterThan(100)
  expect(wrong.length / count).toBeLessThan(length >= 16 ? 0.01 : 0.03)
})

test('a text that was cut off inside a character is still what it was', () => {
  const bytes = new TextEncoder().encode(corpus[0]?.text ?? '')
  for (const end of [1000, 1001, 1002]) {
    expect(decodeText(bytes.subarray(0, end)).encoding).toBe('utf-8')
  }
})

test('what the caller says goes before what the bytes look like', () => {
  const bytes = new TextEncoder().encode('社区')
  expect(decodeText(bytes, {encoding: 'gbk'})).toMatchObject({encoding: 'gb18030', confidence: 1})
  expect(() => decodeText(bytes, {encoding: 'klingon'})).toThrow(RangeError)
})

describe('mojibake', () => {
  const line = '社区组织志愿者清理楼道垃圾，发放宣传资料三千余份'

  test('UTF-8 read as GBK is mended where no byte was lost, and lost lines are counted', () => {
    const read = new TextDecoder('gb18030').decode(new TextEncoder().encode(`${line}\n${line}。`))
    const repair = repairMojibake(read)
    expect(repair).toMatchObject({readAs: 'gb18030', was: 'utf-8'})
    expect(repair?.text).toContain(line)
    expect((repair?.mendedLines ?? 0) + (repair?.lostLines ?? 0)).toBe(2)
  })

  test('UTF-8 read as Windows-1252 comes back whole', () => {
    const read = new TextDecoder('windows-1252').decode(new TextEncoder().encode(line))
    expect(repairMojibake(read)).toMatchObject({text: line, lostLines: 0})
  })

  test.each(corpus.map(({id, text}) => [id, text] as const))('%s is sound', (_, text) => {
    expect(repairMojibake(text)).toBeNull()
  })
})
