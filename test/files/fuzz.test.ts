/** A share of the damaged files of `npm run bench:files`. */
import {expect, test} from 'vitest'
import {fuzz} from '../../bench/files/fuzz.ts'
import {makeSeeds} from '../../bench/files/seeds.ts'
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
