/**
 * Finds the phrases of a table in a text, in one pass.
 *
 * A trie over UTF-16 code units; at every offset the longest phrase wins and the search goes on
 * behind it, so a long phrase can shadow a short one: `困难群众` says nothing about 困难. The cost is
 * the text's length times the longest phrase at worst, in practice one table look-up a character.
 */

/** A phrase found: where, and the value that its table gave it. */
export interface PhraseHit<Value> {
  readonly start: number
  readonly end: number
  readonly value: Value
}

/** Finds all phrases in a text, in order, without overlap. */
export type PhraseFinder<Value> = (text: string) => readonly PhraseHit<Value>[]

interface Node<Value> {
  readonly next: Map<number, Node<Value>>
  value: Value | null
}

/** A finder for the given phrases; of equal phrases the last one counts. */
export function phraseFinder<Value>(
  table: Iterable<readonly [phrase: string, value: Value]>,
): PhraseFinder<Value> {
  const root: Node<Value> = {next: new Map(), value: null}
  // Most characters begin no phrase: a flag each tells so at a fraction of a look-up's cost.
  const begins = new Uint8Array(0x10000)

  for (const [phrase, value] of table) {
    let node = root
    if (phrase !== '') begins[phrase.charCodeAt(0)] = 1
    for (let offset = 0; offset < phrase.length; offset++) {
      const code = phrase.charCodeAt(offset)
      let next = node.next.get(code)
      if (next === undefined) {
        next = {next: new Map(), value: null}
        node.next.set(code, next)
      }

      node = next
    }

    node.value = value
  }

  return (text) => {
    const hits: PhraseHit<Value>[] = []
    let offset = 0
    while (offset < text.length) {
      if (begins[text.charCodeAt(offset)] === 0) {
        offset++
        continue
      }

      const hit = longestAt(root, text, offset)
      if (hit === null) {
        offset++
      } else {
        hits.push(hit)
        offset = hit.end
      }
    }

    return hits
  }
}

function longestAt<Value>(root: Node<Value>, text: string, start: number): PhraseHit<Value> | null {
  let node = root.next.get(text.charCodeAt(start))
  let end = start + 1
  let best: PhraseHit<Value> | null = null

  while (node !== undefined) {
    if (node.value !== null) best = {start, end, value: node.value}
    node = node.next.get(text.charCodeAt(end))
    end++
  }

  return best
}
