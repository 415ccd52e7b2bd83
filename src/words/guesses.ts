/**
 * Undoes words that jieba's hidden Markov model guessed across a word of grammar: `六是`, `及省`,
 * `地为`, `以党`.
 *
 * A guess is a word that the dictionary alone leaves as single characters; one that holds a
 * character of grammar is cut into those. Measured on hand-segmented text, this gains 0.4 to 1
 * point of F1. Only words with such a character are looked up, so the cost is small.
 */

/** Characters of grammar, which no content word that the dictionary lacks should hold. */
const functionCharacter =
  /[的了是在和与及或把被对从向为将由于之其也都就而但并等各每该这那以至则前后我你他她已又还再不有来]/u

type CutByDictionary = (word: string) => readonly string[]

/** The words, with the wrong guesses among them cut up. */
export function undoGuesses(
  words: readonly string[],
  cutByDictionary: CutByDictionary,
): readonly string[] {
  return words.flatMap((word) => (isWrongGuess(word, cutByDictionary) ? word.split('') : [word]))
}

/** The same for tagged words; the pieces are tagged `x`, as jieba tags what it does not know. */
export function undoTaggedGuesses(
  words: readonly {readonly word: string; readonly tag: string}[],
  cutByDictionary: CutByDictionary,
): readonly {readonly word: string; readonly tag: string}[] {
  return words.flatMap((entry) =>
    isWrongGuess(entry.word, cutByDictionary)
      ? entry.word.split('').map((word) => ({word, tag: 'x'}))
      : [entry],
  )
}

function isWrongGuess(word: string, cutByDictionary: CutByDictionary): boolean {
  return (
    word.length > 1 && functionCharacter.test(word) && cutByDictionary(word).length === word.length
  )
}
