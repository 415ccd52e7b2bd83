/** What is used of the npm package simhash-js 1.0.0, which has no types of its own. */
declare module 'simhash-js' {
  export class SimHash {
    constructor(options?: {readonly kshingles?: number; readonly maxFeatures?: number})
    hash(input: string): number
  }
}
