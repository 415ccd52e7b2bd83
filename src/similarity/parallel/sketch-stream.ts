/** Sketches texts that come one by one, on other threads while the next ones are read. */
import {makeGrowingNumbers, type GrowingNumbers} from '../collection/growing.ts'
import {usualRate} from '../search/plan.ts'
import {sketchTexts} from '../search/propose.ts'
import type {SketchBlock} from '../sketch/sketch-block.ts'
import {openRunner, type RunOptions} from './run-parallel.ts'
import {makeFastWriter} from './unit-writer.ts'

/** The sketches of a stream. */
export interface StreamSketches {
  readonly blocks: SketchBlock[]
  /** Symbols of each text. */
  readonly lengths: Pick<GrowingNumbers, 'at'>
  /** Symbols of all texts. */
  readonly symbols: number
}

/** Texts that are sketched at a time; they are not kept. */
const portion = 4096

/** Sketch all texts, at the usual rate. Rejects with what reading throws, or the signal's reason. */
export async function sketchStream(
  texts: AsyncIterable<string>,
  threads: number,
  {signal, onProgress}: RunOptions,
): Promise<StreamSketches> {
  const runner = openRunner(threads, signal === undefined ? {} : {signal})
  const blocks: SketchBlock[] = []
  const lengths = makeGrowingNumbers()
  let symbols = 0
  let count = 0

  const sketchPortion = async (own: readonly string[], first: number): Promise<void> => {
    // A piece a thread: while a collection is made without a pause, no more can be handed out.
    const {table, blocks: found} = await runner.run(
      sketchTexts(own, usualRate, makeFastWriter, threads),
    )
    for (const length of table.lengthOf) {
      lengths.push(length)
      symbols += length
    }

    for (const {from, bounds, highs, lows} of found) {
      blocks.push({from: from + first, bounds, highs, lows})
    }
  }

  try {
    let own: string[] = []
    let sketching = Promise.resolve()
    const hand = async (): Promise<void> => {
      await sketching
      sketching = sketchPortion(own, count - own.length)
      // It may reject while the next texts are read.
      sketching.catch(() => null)
      own = []
    }

    for await (const text of texts) {
      own.push(text)
      count++
      if (own.length < portion) continue
      await hand()
      onProgress?.({stage: 'read', done: count, total: null})
    }

    await hand()
    await sketching
    return {blocks, lengths, symbols}
  } finally {
    await runner.close()
  }
}
