import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {decodeText} from '../../src/files/encoding/decode.ts'
import {InputError} from '../../src/files/input-error.ts'
import {readDocuments} from '../../src/files/read.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zongjie-read-'))
  await mkdir(path.join(folder, '街道', 'empty'), {recursive: true})
  await writeFile(
    path.join(folder, '街道', 'b.txt'),
    '社区工作总结\n今年开展活动3次，参加居民很多很多人。',
  )
  await writeFile(
    path.join(folder, '街道', 'a.jsonl'),
    '{"id":"x","text":"一\\r\\n二"}\n\n{"id":7,"text":"三","title":"T"}\n',
  )
  await writeFile(path.join(folder, 'b.txt'), '社区工作总结\n另一个文件里的内容也要有一定的长度。')
  await writeFile(path.join(folder, 'p.png'), Uint8Array.of(0x89, 0x50, 0, 0, 1, 0))
  await writeFile(path.join(folder, 'bad.jsonl.bak'), 'no json')
  await writeFile(path.join(folder, 'bad.jsonl'), '{"id":"x"}')
})

afterAll(async () => rm(folder, {recursive: true, force: true}))

test('reads folders in the order of names, and says what it passed over', async () => {
  await rm(path.join(folder, 'bad.jsonl'), {force: true})
  const {documents, skipped} = await readDocuments(folder).collect()
  expect(documents.map(({id, title, text}) => [id, title, text.slice(0, 5)])).toEqual([
    ['b', '社区工作总结', '另一个文件'],
    ['x', '', '一\n二'],
    ['7', 'T', '三'],
    ['b/b', '社区工作总结', '今年开展活'],
  ])
  expect(skipped.map(({path: file}) => path.basename(file))).toEqual(['bad.jsonl.bak', 'p.png'])
})

test('reads globs, and a file that is named twice only once', async () => {
  const file = path.join(folder, 'b.txt')
  const {documents} = await readDocuments([file, path.join(folder, '*.txt')]).collect()
  expect(documents).toHaveLength(1)
})

describe('says in one line what cannot be read', () => {
  test.each([['missing.txt'], ['*.nothing'], ['街道/empty'], ['p.png']])('%s', async (name) => {
    const reading = readDocuments(path.join(folder, name)).collect()
    await expect(reading).rejects.toThrow(InputError)
    await expect(reading).rejects.toThrow(/^[^\n]+$/u)
  })

  test('a line of JSON that is no document', async () => {
    const file = path.join(folder, 'lines.jsonl')
    await writeFile(file, '{"id":"x","text":"t"}\n{"id":"y"}\n')
    const {documents, skipped} = await readDocuments(file).collect()
    expect(documents.map(({id}) => id)).toEqual(['x'])
    expect(skipped).toMatchObject([{code: 'badLine', reason: expect.stringContaining('第 2 行')}])
    await rm(file)
  })

  test('an input that is no string', () => {
    expect(() => readDocuments('')).toThrow(TypeError)
  })
})

describe('decodes', () => {
  const text = '社区工作总结，今年开展活动３次。'
  const gb18030 = Uint8Array.of(0xc9, 0xe7, 0xc7, 0xf8, 0xb9, 0xa4, 0xd7, 0xf7)
  const utf16 = new Uint8Array(Buffer.from(`${text}\n`, 'utf16le'))

  test.each([
    ['utf-8', new TextEncoder().encode(text), text],
    ['utf-8', Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), 'A'],
    ['gb18030', gb18030, '社区工作'],
    ['utf-16le', Uint8Array.of(0xff, 0xfe, ...utf16), `${text}\n`],
    ['utf-16le', utf16, `${text}\n`],
    ['utf-16be', utf16.map((_, index, all) => all[index ^ 1] ?? 0), `${text}\n`],
    ['utf-8', new Uint8Array(), ''],
  ])('%s', (encoding, bytes, expected) => {
    expect(decodeText(bytes)).toMatchObject({text: expected, encoding, isLossy: false})
  })

  test('bytes that are no text in any encoding become U+FFFD, not an error', () => {
    expect(decodeText(Uint8Array.of(0x41, 0xff, 0xff, 0x42))).toMatchObject({isLossy: true})
  })
})
