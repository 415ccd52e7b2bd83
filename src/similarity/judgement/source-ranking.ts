/** The worst sources of one document after the other, without an object for each. */

/** Sources that are listed for a document. */
const mostSources = 20

/** Where the sources of many documents are written, one after the other. */
export interface SourceLists {
  readonly sources: Uint32Array
  readonly shares: Float64Array
}

export interface SourceRanking {
  /** Begin the next document. */
  readonly clear: () => void
  readonly add: (source: number, share: number) => void
  /** Write what is listed from `at` on, the largest share first; returns the end. */
  readonly write: (lists: SourceLists, at: number) => number
}

export function makeRanking(): SourceRanking {
  const sources = new Uint32Array(mostSources + 1)
  const shares = new Float64Array(mostSources + 1)
  let count = 0
  return {
    clear: () => {
      count = 0
    },
    add: (source, share) => {
      let at = count
      while (at > 0 && isBefore(source, share, at - 1)) {
        sources[at] = sources[at - 1] ?? 0
        shares[at] = shares[at - 1] ?? 0
        at--
      }

      sources[at] = source
      shares[at] = share
      // What falls behind the last place is overwritten by the next.
      count = Math.min(mostSources, count + 1)
    },
    write: (lists, at) => {
      lists.sources.set(sources.subarray(0, count), at)
      lists.shares.set(shares.subarray(0, count), at)
      return at + count
    },
  }

  /** Whether a source comes before the one at a place: the larger share, then the earlier document. */
  function isBefore(source: number, share: number, at: number): boolean {
    const known = shares[at] ?? 0
    return share > known || (share === known && source < (sources[at] ?? 0))
  }
}
