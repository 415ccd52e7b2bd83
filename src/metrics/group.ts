/** Word lists by first character: one look-up for each place of a text. */

/** The words by their first character, in the order given. */
export function byFirstCharacter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const word of words) {
    const group = groups.get(word.charAt(0))
    if (group === undefined) groups.set(word.charAt(0), [word])
    else group.push(word)
  }

  return groups
}
