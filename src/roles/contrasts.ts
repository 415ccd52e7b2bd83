/**
 * Contrast inside a sentence: 但, 然而 at the start of a clause.
 *
 * When the clauses behind it speak of problems, the sentence is cut there. When they do not, what
 * stands before it (`虽然部分居民门前卫生欠佳,但总体干净`) is conceded and counts less.
 */
import {foldSpan, type Folded} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import {phraseFinder} from './phrases.ts'
import {sumsUp} from './signs/summing-up.ts'
import type {PlacedHit} from './units.ts'

/** Problem score from which the part behind a 但 is a statement of problems. */
const leastProblems = 2.5

const findMarkers = phraseFinder([
  ['但', true],
  ['然而', true],
  ['不过', true],
])

const clauseBounds = new Set([',', ';', '，', '；'])

/** Places of 但, 然而, 不过 at the start of a clause, in original offsets. */
export function findMarkerOffsets(folded: Folded): readonly number[] {
  return findMarkers(folded.text)
    .filter(({start}) => clauseBounds.has(folded.text.charAt(start - 1)))
    .map(({start}) => folded.offsets[start] ?? folded.originalLength)
}

/** Those markers before which a sentence is cut. All lists ascend; linear. */
export function findContrasts(
  markers: readonly number[],
  sentences: readonly Span[],
  hits: readonly PlacedHit[],
  folded: Folded,
): readonly number[] {
  const cuts: number[] = []
  let sentenceIndex = 0
  let hitIndex = 0

  for (const [index, marker] of markers.entries()) {
    while ((sentences[sentenceIndex]?.end ?? Infinity) <= marker) sentenceIndex++
    const end = Math.min(sentences[sentenceIndex]?.end ?? Infinity, markers[index + 1] ?? Infinity)

    let problems = 0
    while ((hits[hitIndex]?.start ?? Infinity) < marker) hitIndex++
    for (; (hits[hitIndex]?.start ?? Infinity) < end; hitIndex++) {
      problems += hits[hitIndex]?.cue.scores.problems ?? 0
    }

    const sentence = sentences[sentenceIndex]
    const isSummingUp = sentence !== undefined && sumsUp(folded.text, foldSpan(folded, sentence))
    if (problems >= leastProblems && !isSummingUp) cuts.push(marker)
  }

  return cuts
}

/**
 * Where each unit's last marker stands, its start where it has none: what comes before is conceded.
 * Both lists ascend; linear.
 */
export function endsOfConcessions(
  units: readonly {readonly span: Span}[],
  markers: readonly number[],
): readonly number[] {
  let index = 0
  return units.map(({span}) => {
    let end = span.start
    for (; (markers[index] ?? Infinity) < span.end; index++) {
      end = Math.max(end, markers[index] ?? end)
    }

    return end
  })
}
