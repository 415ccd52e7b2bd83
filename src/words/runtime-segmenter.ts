/**
 * The segmenter that needs no package: `Intl.Segmenter`, with the terms of the genre joined.
 *
 * Its dictionary is ICU's; it knows no parts of speech. Its name is `none`, for the packages that
 * were not found. A runtime without it (built without ICU) gets single characters and terms.
 */
import {genreTerms} from './terms.ts'
import type {Segmenter} from './types.ts'

const terms: ReadonlySet<string> = new Set(genreTerms.map(([term]) => term))
const longestTerm = Math.max(...genreTerms.map(([term]) => term.length))

let cached: Intl.Segmenter | null = null

/** See above. */
export const runtimeSegmenter: Segmenter = {
  name: 'none',
  cut: (run) => joinTerms(cutByRuntime(run)),
}

function cutByRuntime(run: string): readonly string[] {
  // `Intl.Segmenter` is typed as always there, which small builds of Node break.
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return run.split('')
  cached ??= new Intl.Segmenter('zh', {granularity: 'word'})
  return Array.from(cached.segment(run), ({segment}) => segment)
}

/** Join neighbours that together are a term, the longest first: `创` `文` is `创文`. */
function joinTerms(pieces: readonly string[]): readonly string[] {
  const words: string[] = []
  let index = 0
  while (index < pieces.length) {
    let word = pieces[index] ?? ''
    let end = index + 1
    let joined = word
    for (let next = index + 1; next < pieces.length; next++) {
      joined += pieces[next] ?? ''
      if (joined.length > longestTerm) break
      if (terms.has(joined)) {
        word = joined
        end = next + 1
      }
    }

    words.push(word)
    index = end
  }

  return words
}
