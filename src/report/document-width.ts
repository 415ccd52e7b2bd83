import stringWidth from 'string-width'

/** Widest column of documents: long file names wrap. */
const widest = 20
const narrowest = 8

/** Terminal columns for ids of documents. */
export function documentWidth(ids: readonly string[]): number {
  const longest = ids.reduce((width, id) => Math.max(width, stringWidth(id)), 0)
  return Math.min(widest, Math.max(narrowest, longest))
}
