/** A seeded source of chance (xoshiro128** by Blackman and Vigna, public domain), so that runs repeat. */

const mixingRounds = 16

export interface Random {
  /** A number in 0 ≤ x < 1. */
  readonly next: () => number
  /** An integer in 0 ≤ x < limit. */
  readonly integer: (limit: number) => number
  readonly pick: <T>(values: readonly T[]) => T
  readonly shuffle: <T>(values: readonly T[]) => readonly T[]
}

/** 128 bits of state, so that the streams of a million documents do not run into one another. */
export function makeRandom(seed: number, stream = 0): Random {
  // The state is filled by the finaliser of MurmurHash3 (Appleby, public domain) from both numbers.
  let filler = (seed ^ Math.imul(stream + 1, 0x9e3779b1)) | 0
  const fill = (): number => {
    filler = (filler + 0x6d2b79f5) | 0
    let mixed = Math.imul(filler ^ (filler >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return mixed ^ (mixed >>> 16)
  }

  let a = fill()
  let b = seed | 0
  let c = stream | 0
  let d = fill() | 1
  const next = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return result / 0x1_0000_0000
  }

  // The first numbers of neighbouring seeds are alike until the state has mixed.
  for (let round = 0; round < mixingRounds; round++) next()
  const integer = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    integer,
    pick: (values) => {
      const value = values[integer(values.length)]
      if (value === undefined) throw new RangeError('Expected values to pick from, got none')
      return value
    },
    shuffle: (values) => {
      const result = [...values]
      for (let last = result.length - 1; last > 0; last--) {
        const other = integer(last + 1)
        const kept = result[last]
        const moved = result[other]
        if (kept !== undefined && moved !== undefined) {
          result[last] = moved
          result[other] = kept
        }
      }

      return result
    },
  }
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits))
}
