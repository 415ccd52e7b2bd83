/** What a cue is: words that speak for a role. The tables are in `cues-*.ts`, `heading-cues.ts`. */
import {phraseFinder, type PhraseFinder} from './phrases.ts'
import type {PartialScores} from './scores.ts'

/** A rule of the cue tables. */
export interface Cue {
  /** Name of the rule, a path of words: `role/cue/plan`. */
  readonly rule: string
  /** What one hit adds, in log-odds; chosen by hand, judged by `test/roles/gold.test.ts`. */
  readonly scores: PartialScores
  /** Phrases in folded spelling, parted by spaces. */
  readonly phrases: string
  /** Where the phrase has to stand to count; anywhere when absent. `end` is for headings. */
  readonly at?: 'clauseStart' | 'sentenceStart' | 'end'
}

/** A finder for all phrases of some cues. Of a phrase in two cues the later one counts. */
export function cueFinder(cues: readonly Cue[]): PhraseFinder<Cue> {
  return phraseFinder(
    cues.flatMap((cue) => cue.phrases.split(/\s+/u).map((phrase) => [phrase, cue] as const)),
  )
}
