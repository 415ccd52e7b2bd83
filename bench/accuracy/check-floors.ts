/** Everything that must hold on the project's corpus, as a list of checks. */
import {compare, type Document} from '../../src/index.ts'
import {floors, heldOutFloors, madeFloors, type Floor} from './floors.ts'
import {checkPairs, hasKnownPairs, type Check} from './pairs.ts'
import {readLayers, type Accuracy, type Scores} from './score.ts'
import type {RoleScore} from './roles.ts'
import {checkSpots} from './spots.ts'
import {rate, showRate} from './tally.ts'

/**
 * Check the floors. A rate without data is missed: a gold folder that is empty or belongs to other
 * documents must not pass. Spots and pairs are checked where their documents are at hand.
 */
export function checkFloors(
  {total, absent}: Accuracy,
  documents: readonly Document[],
): readonly Check[] {
  const rates = checkRates(floors, total)
  const readings = documents.map((document) => {
    const {sections} = readLayers(document)
    return {id: document.id, text: document.text, sections}
  })
  const {right, total: count, misses} = checkSpots(readings)

  return [
    {
      name: 'every annotated document is there',
      isMet: absent.length === 0,
      found: absent.length === 0 ? 'all' : `without ${absent.join(', ')}`,
    },
    ...rates,
    ...(count === 0
      ? []
      : [
          {
            name: 'sections named by headings or hidden in paragraphs',
            isMet: right === count,
            found: [`${right}/${count}`, ...misses].join('; '),
          },
        ]),
    ...(hasKnownPairs(documents) ? checkPairs(documents, compare(documents)) : []),
  ]
}

/** Check the floors of a set of documents made for the project. */
export function checkMadeFloors(
  set: keyof typeof madeFloors,
  {total, absent}: Accuracy,
): readonly Check[] {
  return [
    {
      name: `${set}: every annotated document is there`,
      isMet: absent.length === 0,
      found: absent.length === 0 ? 'all' : `without ${absent.join(', ')}`,
    },
    ...checkRates(madeFloors[set], total),
  ]
}

/** Check the roles of each set by weights that have not seen the document. */
export function checkHeldOutFloors(scores: ReadonlyMap<string, RoleScore>): readonly Check[] {
  return heldOutFloors.map(({set, least}) => {
    const score = scores.get(set)
    const value = score === undefined ? null : rate(score.characters)
    return {
      name: `${set}: roles of characters, weights learned without the document >= ${least}`,
      isMet: value !== null && value >= least,
      found: showRate(value),
    }
  })
}

/** A rate without data is missed. */
function checkRates(rates: readonly Floor[], total: Scores): readonly Check[] {
  return rates.map(({name, least, of}) => {
    const value = of(total)
    return {
      name: `${name} >= ${least}`,
      isMet: value !== null && value >= least,
      found: showRate(value),
    }
  })
}
