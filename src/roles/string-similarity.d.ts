/** The part of `string-similarity` that we use; the package brings no types. */
declare module 'string-similarity' {
  /** Dice's coefficient of the bigrams of two strings, 0..1. */
  export function compareTwoStrings(first: string, second: string): number
}
