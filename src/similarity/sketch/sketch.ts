/** The sketch of one document: what can be stored and compared later without its text. */
import {passingCodes} from '../normal/normal-form.ts'
import {sampleCodes} from './sampler.ts'

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
  return sketchCodes(passingCodes(document.text), readRate(options))
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
  const highs: Uint32Array[] = []
  const lows: Uint32Array[] = []
  sampleCodes(codes, rate, (partHighs, partLows) => {
    highs.push(partHighs.slice())
    lows.push(partLows.slice())
  })
  return {rate, length: codes.length, highs: joined(highs), lows: joined(lows)}
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  const whole = new Uint32Array(parts.reduce((sum, {length}) => sum + length, 0))
  let length = 0
  for (const part of parts) {
    whole.set(part, length)
    length += part.length
  }

  return whole
}
