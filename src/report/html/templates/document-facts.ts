/** What a document says about itself: who reports, on which time, whom and what it names. */
import {html, type Content} from '../markup.ts'
import type {DocumentEntry} from '../view/corpus.ts'
import type {Words} from '../words/types.ts'
import {fact} from './frame.ts'

/** Names of one kind that are listed. */
const mostNames = 24

/** Body, place and period, as far as the text names them. */
export function reportedBy({document}: Words, {analysis}: DocumentEntry): Content {
  const {body, place, period} = analysis.facts
  return [
    body !== null && fact(document.body, html`<span lang="zh-Hans">${body.text}</span>`),
    place !== null &&
      place.text !== body?.text &&
      fact(document.place, html`<span lang="zh-Hans">${place.text}</span>`),
    period.text !== null && fact(document.period, html`<span lang="zh-Hans">${period.text}</span>`),
  ]
}

/** Lists of what the document names, and what it lacks. */
export function documentFacts(words: Words, {analysis}: DocumentEntry): Content {
  const {document, roles} = words
  const {facts, completeness} = analysis
  const {people, honours, citations, names} = facts
  return [
    nameList(
      document.people,
      people.map(({name, office}) => (office === null ? name : `${office} ${name}`)),
    ),
    nameList(
      document.honours,
      honours.map(({name}) => name),
    ),
    nameList(
      document.citations,
      citations.map(({title}) => title),
    ),
    nameList(
      document.foreignNames,
      names.filter(({foreign}) => foreign).map(({text}) => text),
    ),
    completeness.explanation.length > 0 &&
      html`<h3>${document.completeness}</h3>
        ${
          completeness.missing.length > 0 &&
          html`<p>
            ${document.missingParts}：${completeness.missing.map((role) => roles[role]).join('、')}
          </p>`
        }
        <ul class="plain-list quiet" lang="zh-Hans">
          ${completeness.explanation.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>`,
  ]
}

function nameList(title: string, names: readonly string[]): Content {
  const each = [...new Set(names)]
  return (
    each.length > 0 &&
    html`<h3>${title}</h3>
      <p class="keywords" lang="zh-Hans">
        ${each.slice(0, mostNames).map((name) => html`<span>${name}</span> `)}
        ${each.length > mostNames && `+${each.length - mostNames}`}
      </p>`
  )
}
