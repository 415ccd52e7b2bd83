/** What a document says about itself, for its head: who reports, where, on which time. */
import {html, type Content} from '../markup.ts'
import type {DocumentEntry} from '../view/corpus.ts'
import type {Words} from '../../../wording/report/types.ts'
import {fact} from './frame.ts'

/** Body, place and period, as far as the text names them. */
export function reportedBy({document: {factNames}}: Words, {analysis}: DocumentEntry): Content {
  const {body, place, period} = analysis.facts
  return [
    body !== null && fact(factNames.body, html`<span lang="zh-Hans">${body.text}</span>`),
    place !== null &&
      place.text !== body?.text &&
      fact(factNames.place, html`<span lang="zh-Hans">${place.text}</span>`),
    period.text !== null &&
      fact(factNames.period, html`<span lang="zh-Hans">${period.text}</span>`),
  ]
}
