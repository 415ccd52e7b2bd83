/** What is used of the npm package minhash 0.0.9, which has no types of its own. */
declare module 'minhash' {
  export class Minhash {
    constructor(options?: {readonly numPerm?: number; readonly seed?: number})
    update(value: string): void
    jaccard(other: Minhash): number
  }

  export class LshIndex {
    constructor(options?: {readonly bandSize?: number})
    insert(key: string, minhash: Minhash): void
    query(minhash: Minhash): string[]
  }
}
