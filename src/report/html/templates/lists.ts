/** The long tables: all documents, all pairs, all metrics; and all problems to read. */
import {percent} from '../../percent.ts'
import {html, type Content, type Markup} from '../markup.ts'
import {sayReason} from '../../say.ts'
import type {PairEntry} from '../view/corpus.ts'
import {metricRows} from '../view/metric-row.ts'
import {rankDocuments} from '../view/overview.ts'
import type {RoleReadingView} from '../view/problems.ts'
import {tableWordsOf} from '../../../wording/tables/words.ts'
import {documentLink, documentLinks, type Frame} from './frame.ts'
import {metricCells, metricColumns} from './metric-details.ts'
import {shareBar} from './overview.ts'
import {dataTable} from './table.ts'
import {verdictStamp} from './verdict.ts'

/** All documents, the most copied first. */
export function documentList(frame: Frame): Markup {
  const {words, links, corpus} = frame
  const {columns} = words
  return html`<section
    class="view"
    id="documents"
    data-tab="documents"
    aria-labelledby="documents-title"
  >
    <h2 id="documents-title">${words.views.documents}</h2>
    ${dataTable(words, {
      name: 'documents',
      caption: words.views.documents,
      hasTools: true,
      columns: [
        {title: columns.document, kind: 'text'},
        {title: columns.title, kind: 'text'},
        {title: columns.length, kind: 'number'},
        {title: columns.elsewhere, kind: 'number'},
        {title: columns.worst, kind: 'text'},
        {title: columns.worstShare, kind: 'number'},
        {title: columns.metrics, kind: 'number'},
        {title: columns.placeholders, kind: 'number'},
        {title: columns.warnings, kind: 'number'},
        {title: columns.file, kind: 'text'},
      ],
      rows: rankDocuments(corpus).map(({document, worst}) => {
        const {analysis, share} = document
        return {
          cells: [
            {content: documentLink(frame, document)},
            {content: html`<span class="long" lang="zh-Hans">${analysis.title}</span>`},
            {content: analysis.text.length},
            {
              content: html`${shareBar(share.shareElsewhere, worst?.share ?? 0)}
              ${percent(share.shareElsewhere)}`,
              order: share.shareElsewhere,
            },
            {
              content:
                worst === null
                  ? ''
                  : html`<a href="${links.pair(worst.pair)}">${worst.other.id}</a>`,
            },
            {content: worst === null ? '' : percent(worst.share), order: worst?.share ?? 0},
            {content: analysis.metrics.length},
            {content: analysis.placeholders.length},
            {content: analysis.warnings.length},
            {content: html`<span class="path long">${analysis.source.path}</span>`},
          ],
        }
      }),
    })}
  </section>`
}

/** All pairs, the most suspicious first. */
export function pairList(frame: Frame): Markup {
  const {words, links, corpus} = frame
  const {columns} = words
  const link = (entry: PairEntry, id: string): Markup =>
    html`<a href="${links.pair(entry)}">${id}</a>`
  return html`<section class="view" id="pairs" data-tab="pairs" aria-labelledby="pairs-title">
    <h2 id="pairs-title">${words.views.pairs}</h2>
    ${dataTable(words, {
      name: 'pairs',
      caption: words.views.pairs,
      hasTools: true,
      columns: [
        {title: columns.verdict, kind: 'text', filter: 'choice'},
        {title: columns.a, kind: 'text'},
        {title: columns.b, kind: 'text'},
        {title: columns.similarity, kind: 'number'},
        {title: columns.shareOfA, kind: 'number'},
        {title: columns.shareOfB, kind: 'number'},
        {title: columns.passages, kind: 'number'},
        {title: columns.changes, kind: 'number'},
        {title: columns.reason, kind: 'text'},
      ],
      rows: corpus.pairs.map((entry) => {
        const {pair, a, b} = entry
        return {
          cells: [
            {content: verdictStamp(words, pair.verdict)},
            {content: link(entry, a.id)},
            {content: link(entry, b.id)},
            {content: percent(pair.similarity), order: pair.similarity},
            {content: percent(pair.shareOfA), order: pair.shareOfA},
            {content: percent(pair.shareOfB), order: pair.shareOfB},
            {content: pair.passages.length},
            {content: pair.passages.reduce((sum, {edits}) => sum + edits.length, 0)},
            {content: html`<span class="long">${sayReason(frame.language, pair)}</span>`},
          ],
        }
      }),
    })}
  </section>`
}

/** All metrics of all documents. */
export function metricList(frame: Frame): Markup {
  const {words, links, corpus} = frame
  return html`<section class="view" id="metrics" data-tab="metrics" aria-labelledby="metrics-title">
    <h2 id="metrics-title">${words.metrics.heading}</h2>
    <p class="note">${words.metrics.note}</p>
    ${dataTable(words, {
      name: 'metrics',
      caption: words.metrics.heading,
      hasTools: true,
      columns: [
        {title: words.columns.document, kind: 'text', filter: 'choice'},
        ...metricColumns(words, true),
      ],
      rows: corpus.documents.flatMap((document) =>
        metricRows(document).map((row) => ({
          className: row.metric.weak ? 'weak' : '',
          cells: [
            {content: documentLink(frame, document)},
            ...metricCells(words, row, links.metric(document, row.index)),
          ],
        })),
      ),
    })}
  </section>`
}

/** What all documents say about their problems. */
export function problemList(frame: Frame, view: RoleReadingView): Markup {
  const {words, links, corpus} = frame
  return html`<section
    class="view"
    id="problems"
    data-tab="problems"
    aria-labelledby="problems-title"
  >
    <h2 id="problems-title">${words.problems.heading}</h2>
    <p class="note">${words.problems.note(view.documents.length, corpus.documents.length)}</p>
    ${problemTopics(frame, view)}
    <h3 id="problems-by-document">${words.problems.byDocument}</h3>
    <div class="quotes">
      ${view.documents.map(
        ({document, stretches}) =>
          html`<article class="quote" aria-label="${document.id}">
            <h4>
              ${documentLink(frame, document)}
              <span class="subtitle" lang="zh-Hans">${document.analysis.title}</span>
            </h4>
            ${stretches.map(
              ({section, paragraphs}) =>
                html`<blockquote lang="zh-Hans">
                    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
                  </blockquote>
                  <p class="quote-link">
                    <a href="${links.section(document, section)}"
                      >${words.problems.open}<span class="visually-hidden"> ${document.id}</span></a
                    >
                  </p>`,
            )}
          </article>`,
      )}
    </div>
    ${
      view.missing.length > 0 &&
      html`<section class="block">
        <h3>${words.problems.missing} <span class="quiet">${view.missing.length}</span></h3>
        <p>${documentLinks(frame, view.missing)}</p>
      </section>`
    }
  </section>`
}

/** Documents that are named behind a sentence; the list by document has them all. */
const placeCount = 12

/** The problems by what they are about: what several documents complain of stands first. */
function problemTopics(frame: Frame, {topics}: RoleReadingView): Content {
  if (topics.length === 0) return null
  const {words, links} = frame
  const {comma} = tableWordsOf(frame.language)
  return html`<p class="jump">
      <a href="#problems-by-topic">${words.problems.byTopic}</a> ·
      <a href="#problems-by-document">${words.problems.byDocument}</a>
    </p>
    <h3 id="problems-by-topic">${words.problems.byTopic}</h3>
    <div class="topic-list">
      ${topics.map(
        (topic) =>
          html`<section class="topic">
            <h4 lang="zh-Hans">
              ${topic.words.length === 0 ? words.problems.other : topic.words.join(comma)}
              <span class="quiet" lang="${words.tag}"
                >${words.problems.amount(topic.count, topic.documents)}</span
              >
            </h4>
            <ul>
              ${topic.sentences.map(
                ({text, places}) =>
                  html`<li>
                    <span lang="zh-Hans">${text}</span>
                    ${places
                      .slice(0, placeCount)
                      .map(
                        ({document, section}) =>
                          html`<a class="from" href="${links.section(document, section)}"
                            >${document.id}</a
                          > `,
                      )}${places.length > placeCount && html`<span class="quiet">+${places.length - placeCount}</span>`}
                  </li>`,
              )}
            </ul>
          </section>`,
      )}
    </div>`
}
