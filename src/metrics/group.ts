/** Word lists by first character: one look-up for each place of a text. */

/** The words by their first character, in the order given. */
export function byFirstCharacter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return group(words, (word) => word.charAt(0))
}

/** The words by their last character, in the order given. */
export function byLastCharacter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return group(words, (word) => word.charAt(word.length - 1))
}

/** Things by a key, in the order given. */
export function group<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [item])
    else known.push(item)
  }

  return groups
}
