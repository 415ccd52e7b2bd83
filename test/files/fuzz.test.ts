/** A share of the damaged files of `npm run bench:files`. */
import {asyncProperty, assert, constantFrom, uint8Array} from 'fast-check'
import {expect, test} from 'vitest'
import {fuzz} from '../../bench/files/fuzz.ts'
import {makeSeeds} from '../../bench/files/seeds.ts'
import {readDocuments} from '../../src/files/read.ts'
import type {FileReading} from '../../src/files/types.ts'
import {corpus} from '../helpers/corpus.ts'

test('damaged files are read or reported: none crashes, hangs or is lost', async () => {
  const seeds = await makeSeeds(corpus)
  const {outcomes, failures} = await fuzz(seeds, 150, 7)
  expect(failures).toEqual([])
  const total = Object.values(outcomes).reduce((sum, count) => sum + count, 0)
  expect(total).toBeGreaterThanOrEqual(150)
  expect(outcomes['read']).toBeGreaterThan(0)
  expect(outcomes['damaged']).toBeGreaterThan(0)
})

/** The head of a compound file, and the name of the stream that makes it Word's. */
const compoundFile = `\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1${Array.from('WordDocument').join('\0')}\0`

test('law: any bytes under any name are read or reported', async () => {
  const names = constantFrom('a.txt', 'a.jsonl', 'a.docx', 'a.pdf', 'a.html', 'a.zip', 'a')
  // Bytes at random are hardly ever taken for an office file.
  const starts = constantFrom(
    '',
    '%PDF-1.4\n',
    '{\\rtf1 ',
    '<html>',
    'PK\u0003\u0004',
    compoundFile,
  )
  await assert(
    asyncProperty(names, starts, uint8Array({maxLength: 400}), async (name, start, rest) => {
      const bytes = new Uint8Array(Buffer.concat([Buffer.from(start, 'latin1'), rest]))
      const readings: FileReading[] = []
      for await (const reading of readDocuments({name, bytes})) readings.push(reading)
      expect(readings.length).toBeGreaterThan(0)
      for (const {documents, problems, format} of readings) {
        // A .jsonl file without lines is a collection of no documents.
        expect(documents.length + problems.length > 0 || format === 'jsonl').toBe(true)
      }
    }),
    {numRuns: 120},
  )
})
