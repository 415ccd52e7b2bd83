/** Word 97–2003 files that are damaged, locked or too old. */
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {readDocuments, type Reading} from '../../src/index.ts'

const fixture = (name: string): Buffer => readFileSync(new URL(`fixtures/${name}`, import.meta.url))

/** Where the stream `WordDocument` begins, and places in its head ([MS-DOC] 2.5). */
const magic = Buffer.from([0xec, 0xa5])
const flagsAt = 0x0a
const listsAt = 0x02e2

function changed(change: (bytes: Buffer, main: number) => void): Uint8Array {
  const bytes = fixture('numbered.doc')
  change(bytes, bytes.indexOf(magic))
  return bytes
}

const read = async (bytes: Uint8Array): Promise<Reading> =>
  readDocuments({name: 'numbered.doc', bytes}).collect()

test('lists that cannot be read cost their numbers, not the text, and are told of', async () => {
  const {documents} = await read(
    changed((bytes, main) => {
      bytes.writeUInt32LE(0x7f_ff_ff_ff, main + listsAt)
      bytes.writeUInt32LE(0x7f_ff_ff_ff, main + listsAt + 8)
    }),
  )
  expect(documents[0]?.text).toContain('工作开展情况\n党建工作')
  expect(documents[0]?.source.remarks).toEqual([
    {
      code: 'doc/numbers-missing',
      params: {count: 14},
      message: expect.stringMatching(/^\d+ 段的自动编号/u),
    },
  ])
})

test.each([
  [
    'encrypted',
    changed((bytes, main) => {
      bytes.writeUInt16LE(bytes.readUInt16LE(main + flagsAt) | 0x01_00, main + flagsAt)
    }),
  ],
  [
    'unsupported',
    changed((bytes, main) => {
      bytes.writeUInt16LE(0xa5_dc, main)
    }),
  ],
])('a file that is %s says so in one line', async (code, bytes) => {
  const problems = []
  for await (const reading of readDocuments({name: 'a.doc', bytes}))
    problems.push(...reading.problems)
  expect(problems).toMatchObject([{code, reason: expect.stringMatching(/^[^\n]+$/u)}])
})
