import type {Verdict} from '../../../similarity/types.ts'
import {html, type Markup} from '../markup.ts'
import type {Words} from '../../../wording/report/types.ts'

/** The verdict as a stamp: a word in a frame whose line says as much as its colour. */
export function verdictStamp(words: Words, verdict: Verdict): Markup {
  return html`<span class="stamp ${verdict}" title="${words.verdictMeanings[verdict]}"
    >${words.verdicts[verdict]}</span
  >`
}
