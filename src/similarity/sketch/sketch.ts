/** The sketch of one document: what can be stored and compared later without its text. */
import {normalCodes} from '../normal/normal-form.ts'
import {findSamples, hashSamples, sampleBound} from './sampling.ts'

/** Kept shingles of one document, in the order of the text, repeats included. */
export interface Sketch {
  /** One in how many shingles is kept. */
  readonly rate: number
  /** Symbols of the document's normal form. */
  readonly length: number
  /** First halves of the 64-bit hashes, all below 2^32 / rate: a range of them is a shard. */
  readonly highs: Uint32Array
  readonly lows: Uint32Array
}

/** What `sketch` may be told. */
export interface SketchOptions {
  /** One in how many shingles is kept, a power of two from 1 to 1024; 8 by default. */
  readonly rate?: number
}

const usualRate = 8
const largestRate = 1024

/**
 * Sketch a document (FracMinHash of runs of eight characters in normal form). Equal text gives equal
 * parts of sketches, whatever stands around it. Never throws on any text.
 *
 * @throws {RangeError} When the rate is no power of two from 1 to 1024.
 */
export function sketch(document: {readonly text: string}, options: SketchOptions = {}): Sketch {
  return sketchCodes(normalCodes(document.text), readRate(options))
}

/** The rate asked for, checked. */
export function readRate({rate = usualRate}: SketchOptions): number {
  const isPower = Number.isInteger(Math.log2(rate))
  if (!isPower || rate < 1 || rate > largestRate) {
    throw new RangeError(`rate: expected a power of two from 1 to ${largestRate}, got ${rate}`)
  }

  return rate
}

/** Sketch a text in normal form. */
export function sketchCodes(codes: Uint16Array, rate: number): Sketch {
  const positions = new Uint32Array(codes.length)
  const hashes = new Uint32Array(codes.length)
  const count = findSamples(codes, sampleBound(rate), positions, hashes)
  const highs = new Uint32Array(count)
  const lows = new Uint32Array(count)
  hashSamples(codes, count, positions, hashes, highs, lows, 0)
  return {rate, length: codes.length, highs, lows}
}
