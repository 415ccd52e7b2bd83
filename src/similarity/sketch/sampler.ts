/**
 * Samples shingles: by vector instructions (`sampling.wat`), four shingles at a time, which takes half
 * as long, or less where a neighbour shares the processor; where these cannot be had, by the plain loop
 * of `sampling.ts`. Both write the same.
 */
import {samplingCode} from './sampling.generated.ts'
import {findSamples, hashSamples, sampleBound, shingleLength} from './sampling.ts'

/** Samples texts of at most `longestPart` symbols. */
export interface Sampler {
  /** Write the hashes of the kept shingles to the front of `highs` and `lows`. Returns how many. */
  readonly sample: (codes: Uint16Array, bound: number) => number
  readonly highs: Uint32Array<ArrayBuffer>
  readonly lows: Uint32Array<ArrayBuffer>
}

/** What `sampling.wat` exports. */
interface SamplingExports {
  readonly memory: {readonly buffer: ArrayBuffer}
  readonly sample: (
    codes: number,
    length: number,
    above: number,
    highs: number,
    lows: number,
  ) => number
}

/** What is used of the global, which the language's own library does not declare. */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => object
  readonly Instance: new (module: object) => {readonly exports: SamplingExports}
}

/** Symbols that are sampled at a time. */
export const longestPart: number = 1 << 16

/** Bytes that the vector code may read or write beyond the end. */
const slack = 64

let cachedSampler: Sampler | null = null

/**
 * Sample a text of any length. `take` is given the hashes of one part after the other, as views that
 * the next part overwrites.
 */
export function sampleCodes(
  codes: Uint16Array,
  rate: number,
  take: (highs: Uint32Array<ArrayBuffer>, lows: Uint32Array<ArrayBuffer>) => void,
): void {
  cachedSampler ??= makeVectorSampler() ?? makePlainSampler()
  const {sample, highs, lows} = cachedSampler
  const bound = sampleBound(rate)
  const step = longestPart - shingleLength + 1
  for (let start = 0; start + shingleLength <= codes.length; start += step) {
    const count = sample(codes.subarray(start, start + longestPart), bound)
    take(highs.subarray(0, count), lows.subarray(0, count))
  }
}

/** A sampler that needs nothing but the language. */
export function makePlainSampler(): Sampler {
  const positions = new Uint32Array(longestPart)
  const highs = new Uint32Array(longestPart)
  const lows = new Uint32Array(longestPart)
  return {
    sample: (codes, bound) => {
      const count = findSamples(codes, bound, positions, highs)
      hashSamples(codes, count, positions, highs, lows)
      return count
    },
    highs,
    lows,
  }
}

/** A sampler by vector instructions, `null` where the engine or the processor has none. */
export function makeVectorSampler(): Sampler | null {
  // Its memory is little-endian, arrays are as the processor has it.
  if (new Uint8Array(Uint16Array.of(1).buffer)[0] !== 1) return null
  try {
    const code = Uint8Array.from(atob(samplingCode), (byte) => byte.charCodeAt(0))
    const {memory, sample} = new WebAssembly.Instance(new WebAssembly.Module(code)).exports
    const highsAt = 2 * longestPart + slack
    const lowsAt = highsAt + 4 * longestPart + slack
    const symbols = new Uint16Array(memory.buffer, 0, longestPart)
    return {
      sample: (codes, bound) => {
        symbols.set(codes)
        return sample(0, codes.length, ~(bound - 1), highsAt, lowsAt)
      },
      highs: new Uint32Array(memory.buffer, highsAt, longestPart),
      lows: new Uint32Array(memory.buffer, lowsAt, longestPart),
    }
  } catch {
    return null
  }
}
