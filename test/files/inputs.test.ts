/** Many inputs of all kinds: order, ids, facts, and that none is lost. */
import {createHash} from 'node:crypto'
import {Readable} from 'node:stream'
import {expect, test} from 'vitest'
import {defaultLimits, InputError, readDocuments, type ReadProgress} from '../../src/index.ts'
import {streamJsonLines} from '../../src/files/stream-json-lines.ts'
import type {FileOutcome} from '../../src/files/types.ts'
import {makeFolder} from './helpers/folder.ts'
import {makeDocx} from './helpers/office.ts'
import {makeZip} from '../../bench/files/zip.ts'

const folder = makeFolder()
const text = (index: number): string => `社区工作总结\n一、开展情况\n清理垃圾${index}吨，居民满意。`
const bytesOf = (content: string): Uint8Array => new TextEncoder().encode(content)

test('bytes and streams are read like files', async () => {
  const {documents} = await readDocuments([
    {name: 'memory.txt', bytes: bytesOf(text(1))},
    {name: 'stream.docx', stream: Readable.from([await makeDocx(text(2))])},
    folder.write('disk.txt', text(3)),
  ]).collect()
  expect(documents.map(({text: body}) => /\d/u.exec(body)?.[0])).toEqual(['1', '2', '3'])
  expect(documents[0]?.source).toMatchObject({
    path: 'memory.txt',
    format: 'text',
    encoding: 'utf-8',
    sha256: createHash('sha256')
      .update(bytesOf(text(1)))
      .digest('hex'),
  })
})

test('a stream that fails, or has no end, is one bad file', async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield new Uint8Array(1 << 20)
  }
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield bytesOf('总结')
    throw new Error('connection lost')
  }
  const {documents, skipped} = await readDocuments(
    [
      {name: 'endless.txt', stream: endless()},
      {name: 'failing.txt', stream: failing()},
      {name: 'good.txt', bytes: bytesOf(text(1))},
    ],
    {limits: {maxFileBytes: 4 << 20}},
  ).collect()
  expect(documents).toHaveLength(1)
  expect(skipped.map(({code}) => code)).toEqual(['tooLarge', 'unreadable'])
})

test('what goes in comes out or is reported, in order, whatever the concurrency', async () => {
  const docx = await makeDocx(text(7))
  const entries = Array.from({length: 60}, (_, index) => {
    const name = `${String(index).padStart(2, '0')}.${index % 3 === 0 ? 'docx' : 'txt'}`
    if (index % 10 === 9) return {name, content: Uint8Array.of(0x50, 0x4b, 3, 4, index)}
    return {name, content: index % 3 === 0 ? docx : text(index)}
  })
  const archive = makeZip(entries)

  for (const concurrency of [1, 3]) {
    const progress: ReadProgress[] = []
    const {files, documents, skipped} = await readDocuments(
      {name: 'all.zip', bytes: archive},
      {concurrency, onProgress: (step) => progress.push(step)},
    ).collect()
    expect(files.map(({path}) => path)).toEqual([
      'all.zip',
      ...entries.map(({name}) => `all.zip!/${name}`),
    ])
    expect(documents.length + skipped.length).toBe(entries.length)
    expect(skipped).toHaveLength(6)
    expect(progress.map(({done}) => done)).toEqual(files.map((_, index) => index + 1))
    expect(new Set(documents.map(({id}) => id)).size).toBe(documents.length)
  }
})

test('an iteration that is broken off leaves no process behind', async () => {
  const inputs = Array.from({length: 8}, (_, index) => ({
    name: `${index}.html`,
    bytes: bytesOf(`<p>${text(index)}</p>`),
  }))
  let count = 0
  for await (const {outcome} of readDocuments(inputs)) {
    expect(outcome).toBe('read')
    if (++count === 2) break
  }

  const children = process
    .getActiveResourcesInfo()
    .filter((resource) => resource === 'ProcessWrap').length
  expect(children).toBeLessThanOrEqual(4)
})

test('nothing read at all is an error of one line; a bad file among good ones is not', async () => {
  const bad = folder.write('bad.pdf', '%PDF-1.4 nothing')
  await expect(readDocuments(bad).collect()).rejects.toThrow(InputError)
  await expect(readDocuments(bad).collect()).rejects.toThrow(/^[^\n]+$/u)
  const {skipped} = await readDocuments([bad, folder.write('ok.txt', text(1))]).collect()
  expect(skipped).toMatchObject([{path: bad}])
})

test('GB18030, UTF-16 and Big5 by name', async () => {
  const utf16 = new Uint8Array(Buffer.from('工作', 'utf16le'))
  const {documents} = await readDocuments(
    {name: 'a.txt', bytes: utf16},
    {encoding: 'utf-16le'},
  ).collect()
  expect(documents[0]).toMatchObject({text: '工作', source: {encoding: 'utf-16le'}})
})

test('mojibake is offered, and the text left as it was', async () => {
  const line = '社区组织志愿者清理楼道垃圾，发放宣传资料三千余份'
  const garbled = new TextDecoder('gb18030').decode(bytesOf(line))
  const {documents} = await readDocuments({name: 'a.txt', bytes: bytesOf(garbled)}).collect()
  expect(documents[0]?.text).toBe(garbled)
  expect(documents[0]?.source.remarks).toMatchObject([
    {code: 'encoding/undoable-mojibake', message: expect.stringContaining(line.slice(0, 20))},
  ])
})

test('wrong calls throw', () => {
  expect(() => readDocuments('a', {concurrency: 0})).toThrow(RangeError)
  expect(() => readDocuments('a', {encoding: 'klingon'})).toThrow(RangeError)
  expect(() => readDocuments('a', {limits: {timeout: -1}})).toThrow(/limits\.timeout/u)
  // @ts-expect-error -- a caller without types
  expect(() => readDocuments({name: 'a'})).toThrow(TypeError)
  expect(defaultLimits.maxDepth).toBe(2)
})

test('a .jsonl line ends where JSON lines end, and its text is left as it is', async () => {
  const lines = ['{"id":1,"text":"甲\u2028乙"}', '{"id":2,"text":"丙\\r\\n丁"}', '', '{"id":3}']
  for (const end of ['\n', '\r\n', '\r']) {
    const bytes = bytesOf(`\uFEFF${lines.join(end)}`)
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    const {documents, skipped} = await readDocuments({name: 'a.jsonl', bytes}).collect()
    expect(documents.map(({id, title, text: body}) => [id, title, body])).toEqual([
      ['1', '', '甲\u2028乙'],
      ['2', '', '丙\n丁'],
    ])
    expect(skipped).toMatchObject([{code: 'badLine', reason: expect.stringContaining('第 4 行')}])
  }
})

test('a document that is too long to be one is reported, its neighbours are read', async () => {
  const lines = ['一'.repeat(10), '二'.repeat(101), '三'.repeat(100)]
  const jsonl = lines.map((body, id) => JSON.stringify({id, text: body})).join('\n')
  const {documents, skipped} = await readDocuments(
    [
      {name: 'a.jsonl', bytes: bytesOf(jsonl)},
      {name: 'b.txt', bytes: bytesOf(`长文。${lines.join('。')}`)},
    ],
    {limits: {maxDocumentLength: 100}},
  ).collect()
  expect(documents.map(({id}) => id)).toEqual(['0', '2'])
  expect(skipped.map(({path, code}) => [path, code])).toEqual([
    ['a.jsonl', 'tooLarge'],
    ['b.txt', 'tooLarge'],
  ])
})

test('a .jsonl that is read a document at a time says of each bad line what is wrong', async () => {
  const long = '长'.repeat(defaultLimits.maxDocumentLength + 1)
  const lines = ['{"id":1,"text":"甲"}', '{"id":2,"te', `{"id":3,"text":"${long}"}`, '{"id":4}', '']
  const path = folder.write(
    'stream.jsonl',
    `\uFEFF${[...lines, '{"id":5,"text":"乙"}'].join('\r\n')}`,
  )
  const outcomes: FileOutcome[] = []
  const ids: [string, number][] = []
  const onFile = (outcome: FileOutcome): unknown => outcomes.push(outcome)
  for await (const {id, source} of streamJsonLines([path], {onFile})) ids.push([id, source.line])
  expect(ids).toEqual([
    ['1', 1],
    ['5', 6],
  ])
  expect(
    outcomes[0]?.problems.map(({code, reason}) => [code, /第 \d 行/u.exec(reason)?.[0]]),
  ).toEqual([
    ['badLine', '第 2 行'],
    ['tooLarge', '第 3 行'],
    ['badLine', '第 4 行'],
  ])
})
