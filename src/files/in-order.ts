/** Works on several things at once and gives the results in order. */

/** How much may be under way. */
export interface Window {
  readonly count: number
  /** Bytes that all things under way may hold together; a single one may hold more. */
  readonly bytes: number
}

/**
 * Results of `work`, which must not reject, in the order of the things.
 *
 * @yields One result for each thing; things are taken only while the window has room.
 */
export async function* inOrder<Thing, Result>(
  things: AsyncIterable<Thing>,
  work: (thing: Thing) => Promise<Result>,
  sizeOf: (thing: Thing) => number,
  window: Window,
): AsyncGenerator<Result, void, undefined> {
  const underWay: {readonly result: Promise<Result>; readonly size: number}[] = []
  let bytes = 0

  for await (const thing of things) {
    const size = sizeOf(thing)
    while (
      underWay.length > 0 &&
      (underWay.length >= window.count || bytes + size > window.bytes)
    ) {
      const first = underWay.shift()
      if (first === undefined) break
      bytes -= first.size
      // oxlint-disable-next-line no-await-in-loop -- the others go on meanwhile
      yield await first.result
    }

    bytes += size
    underWay.push({result: work(thing), size})
  }

  // oxlint-disable-next-line no-await-in-loop -- as above
  for (const {result} of underWay) yield await result
}
