/** Which shingles are kept, by what hashes: by definition, by the plain loop, by vector instructions. */
import {assert, constantFrom, property, uint16Array} from 'fast-check'
import {expect, test} from 'vitest'
import {sketch} from '../../src/index.ts'
import {
  longestPart,
  makePlainSampler,
  makeVectorSampler,
  sampleCodes,
  type Sampler,
} from '../../src/similarity/sketch/sampler.ts'
import {sampleBound} from '../../src/similarity/sketch/sampling.ts'

interface Hashes {
  readonly highs: readonly number[]
  readonly lows: readonly number[]
}

const rates = [1, 2, 8, 16, 1024]
const multiplier = 0x01000193
const factors = [
  0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f, 0x165667b1, 0xd3a2646d, 0xfd7046c5, 0xb55a4f09,
]

/** MurmurHash3's, as it is defined. */
function finalise(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** Every shingle by itself. */
function byDefinition(codes: Uint16Array, rate: number): Hashes {
  const highs: number[] = []
  const lows: number[] = []
  for (let at = 0; at + 8 <= codes.length; at++) {
    const shingle = [...codes.subarray(at, at + 8)]
    const high = finalise(
      shingle.reduce((hash, code) => (Math.imul(hash, multiplier) + code) | 0, 0),
    )
    if (high >= 0x1_0000_0000 / rate) continue
    highs.push(high)
    lows.push(
      finalise(
        shingle.reduce((sum, code, index) => (sum + Math.imul(code, factors[index] ?? 0)) | 0, 0),
      ),
    )
  }

  return {highs, lows}
}

function sampleWith({sample, highs, lows}: Sampler, codes: Uint16Array, rate: number): Hashes {
  const count = sample(codes, sampleBound(rate))
  return {highs: [...highs.subarray(0, count)], lows: [...lows.subarray(0, count)]}
}

const vector = makeVectorSampler()
if (vector === null) throw new Error('This runtime is known to have vector instructions')
const samplers: readonly (readonly [string, Sampler])[] = [
  ['plain', makePlainSampler()],
  ['vector', vector],
]

test.each(samplers)('law: the %s sampler keeps what the definition keeps', (_, sampler) => {
  assert(
    property(
      uint16Array({maxLength: 70}),
      uint16Array({maxLength: 70, max: 3}),
      constantFrom(...rates),
      (codes, monotone, rate) => {
        for (const each of [codes, monotone]) {
          expect(sampleWith(sampler, each, rate)).toEqual(byDefinition(each, rate))
        }
      },
    ),
  )
})

test.each(samplers)('the %s sampler has room for the longest part', (_, sampler) => {
  const codes = Uint16Array.from({length: longestPart}, (__, at) => Math.imul(at, at) % 9973)
  const found = sampleWith(sampler, codes, 1)
  expect(found).toEqual(byDefinition(codes, 1))
  expect(sampleWith(sampler, codes.subarray(0, 7), 1).highs).toEqual([])
})

test.each([-1, 0, 1, 8])('a text of several parts, and %i, is sampled as a whole', (more) => {
  const codes = Uint16Array.from(
    {length: 2 * (longestPart - 7) + more},
    (_, at) => (at * at) % 9973,
  )
  const highs: number[] = []
  const lows: number[] = []
  sampleCodes(codes, 8, (partHighs, partLows) => {
    for (const high of partHighs) highs.push(high)
    for (const low of partLows) lows.push(low)
  })
  expect({highs, lows}).toEqual(byDefinition(codes, 8))
})

test('hashes are those of indexes stored before', () => {
  const {length, highs, lows} = sketch(
    {text: '2023年，社区创建文明城区，共清理楼道20余处，发放宣传单2000余份。'},
    {rate: 4},
  )
  expect({length, highs: [...highs], lows: [...lows]}).toEqual({
    length: 26,
    highs: [1067364520, 1018306038, 82182114, 846010758, 977837104],
    lows: [2574710978, 4056953770, 2099413171, 708482236, 1484516889],
  })
})
