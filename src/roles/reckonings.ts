/**
 * Where a report takes stock of what is wrong: a paragraph that opens with 同时,我们也清醒地看到….
 *
 * What stands before is the review and what follows it looks ahead, whatever the headings are called.
 */
import {isLineBreak} from '../text/lines.ts'
import type {PlacedHit} from './units.ts'

/** The words stand this near to the start of their line. */
const longestOpening = 24

/** Offsets of the words that open such paragraphs, ascending. */
export function findReckonings(text: string, hits: readonly PlacedHit[]): readonly number[] {
  return hits
    .filter(({cue, start, end}) => {
      if (cue.rule !== 'role/cue/turn' || !text.slice(start, end).includes('清')) return false
      for (let offset = start; offset >= Math.max(0, start - longestOpening); offset--) {
        if (offset === 0 || isLineBreak(text.charCodeAt(offset - 1))) return true
      }

      return false
    })
    .map(({start}) => start)
}
