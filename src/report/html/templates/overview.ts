/** The first page: the verdict in a sentence, the worst cases, then the collection as a whole. */
import {percent} from '../../percent.ts'
import {roles} from '../../../roles/scores.ts'
import {html, type Content, type Markup} from '../markup.ts'
import {sayClues, sayProblem, sayReason, sayRuled} from '../../say.ts'
import type {PairEntry} from '../view/corpus.ts'
import type {GroupView, OverviewView} from '../view/overview.ts'
import {documentLink, documentLinks, fact, type Frame} from './frame.ts'
import {heatMap} from './heat-map.ts'
import {verdictStamp} from './verdict.ts'

/** Documents of the short ranking; the whole list has its own page. */
const rankedCount = 12

/** Groups that stand open; the others can be opened. */
const groupCount = 8

/** Most suspicious pairs, coverage rows, warnings' documents and files that the page lists. */
const pairCount = 12
const coverageCount = 60
const documentCount = 12
const fileCount = 40
const findingCount = 40

export function overview(frame: Frame, view: OverviewView): Markup {
  const {words} = frame
  const {counts} = view
  return html`<section
    class="view"
    id="overview"
    data-tab="overview"
    aria-labelledby="overview-title"
  >
    <h2 id="overview-title" class="sentence">${words.overview.verdict(counts)}</h2>
    <dl class="facts">
      ${fact(words.overview.facts.documents, counts.documents)}
      ${fact(words.overview.facts.characters, counts.characters)}
      ${fact(words.overview.facts.pairs, counts.pairs)}
      ${fact(words.overview.facts.metrics, counts.metrics)}
      ${fact(words.overview.facts.placeholders, counts.placeholders)}
      ${fact(words.overview.facts.warnings, counts.warnings)}
    </dl>
    ${suspicious(frame, view)} ${signature(frame)}
    <div class="duo">
      ${ranking(frame, view)} ${view.heatMap !== null && heatMap(frame, view.heatMap)}
    </div>
    ${groups(frame, view.groups)} ${findings(frame, view)}
    <div class="duo">${coverage(frame, view)} ${warnings(frame, view)}</div>
    ${inputs(frame, view)}
  </section>`
}

function suspicious(frame: Frame, view: OverviewView): Markup {
  const {words, links} = frame
  const shown = view.suspicious.slice(0, pairCount)
  const rest = view.suspicious.length - shown.length
  return html`<section class="block">
    <h3>${words.overview.suspicious}</h3>
    ${shown.length === 0 && html`<p>${words.overview.noneSuspicious}</p>`}
    <ul class="cases">
      ${shown.map((entry) => suspiciousCase(frame, entry))}
    </ul>
    ${rest > 0 && html`<p><a href="${links.view('pairs')}">${words.more} (+${rest})</a></p>`}
  </section>`
}

function suspiciousCase(frame: Frame, entry: PairEntry): Markup {
  const {words, links} = frame
  const {pair, a, b} = entry
  const edits = pair.passages.reduce((sum, passage) => sum + passage.edits.length, 0)
  const direction = directionWords(frame, entry)
  return html`<li class="case ${pair.verdict}">
    <p class="case-title">
      ${verdictStamp(words, pair.verdict)}
      <a href="${links.pair(entry)}"><strong>${a.id}</strong> ↔ <strong>${b.id}</strong></a>
    </p>
    <p class="case-share">
      <span class="big">${percent(pair.similarity)}</span> ${words.columns.similarity}
    </p>
    <p class="case-reason">
      ${sayReason(frame.language, pair)}${direction !== null && [' · ', direction]}
    </p>
    <p class="case-more">
      ${words.pair.passageCount(pair.passages.length)} · ${words.columns.changes} ${edits} ·
      <a href="${links.pair(entry)}">${words.overview.compareLink}</a>
    </p>
  </li>`
}

/** Who copied from whom, where evidence speaks. */
export function directionWords({language, words}: Frame, {pair, a, b}: PairEntry): Content {
  if (pair.direction === null) return null
  const [source, copy] = pair.direction.source === 'a' ? [a.id, b.id] : [b.id, a.id]
  return `${words.pair.direction(source, copy)}${words.inBrackets(sayClues(language, pair.direction).join(words.semicolon))}`
}

function ranking(frame: Frame, view: OverviewView): Markup {
  const {words, links} = frame
  const sharing = view.ranking.filter(({document}) => document.share.shareElsewhere > 0)
  const shown = sharing.slice(0, rankedCount)
  const unshared = view.ranking.length - sharing.length
  return html`<section class="block">
    <h3>${words.overview.ranking}</h3>
    <p class="note">${words.overview.rankingNote}</p>
    <div class="table-frame" role="region" aria-label="${words.overview.ranking}" tabindex="0">
      <table class="data plain">
        <thead>
          <tr>
            <th scope="col">${words.columns.document}</th>
            <th scope="col" class="number">${words.columns.elsewhere}</th>
            <th scope="col" class="bar-column">
              <span class="visually-hidden">${words.columns.share}</span>
            </th>
            <th scope="col">${words.columns.worst}</th>
            <th scope="col" class="number">${words.columns.worstShare}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map(
            ({document, worst}) =>
              html`<tr>
                <th scope="row">${documentLink(frame, document)}</th>
                <td class="number">${percent(document.share.shareElsewhere)}</td>
                <td>${shareBar(document.share.shareElsewhere, worst?.share ?? 0)}</td>
                <td>
                  ${
                    worst === null
                      ? ''
                      : html`<a href="${links.pair(worst.pair)}">${worst.other.id}</a>`
                  }
                </td>
                <td class="number">${worst === null ? '' : percent(worst.share)}</td>
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
    ${unshared > 0 && html`<p class="note">${words.overview.unshared(unshared)}</p>`}
    ${view.ranking.length > shown.length && html`<p><a href="${links.view('documents')}">${words.more} ${view.ranking.length}</a></p>`}
  </section>`
}

/** A bar of the share elsewhere, the worst source's part of it darker. */
export function shareBar(share: number, worst: number): Markup {
  const width = 120
  return html`<svg
    class="share-bar"
    viewBox="0 0 ${width} 8"
    width="${width}"
    height="8"
    aria-hidden="true"
  >
    <rect class="track" width="${width}" height="8" />
    <rect class="share" width="${(share * width).toFixed(1)}" height="8" />
    <rect class="worst" width="${(Math.min(worst, share) * width).toFixed(1)}" height="8" />
  </svg>`
}

function groups(frame: Frame, found: readonly GroupView[]): Markup {
  const {words} = frame
  const rest = found.slice(groupCount)
  return html`<section class="block">
    <h3>${words.overview.groups}</h3>
    ${found.length === 0 && html`<p>${words.overview.noGroups}</p>`}
    ${found.slice(0, groupCount).map((group) => groupBlock(frame, group))}
    ${
      rest.length > 0 &&
      html`<details>
        <summary>${words.more} (+${rest.length})</summary>
        ${rest.map((group) => groupBlock(frame, group))}
      </details>`
    }
  </section>`
}

function groupBlock(frame: Frame, {kind, number, documents, share, quotes}: GroupView): Markup {
  const {overview: words} = frame.words
  const name = kind === 'cluster' ? words.clusterName : words.groupName
  return html`<div class="group">
    <h4>${name(number, documents.length)}</h4>
    <p>
      ${documentLinks(frame, documents)}${share !== null && [' · ', words.groupShare(percent(share))]}
    </p>
    ${quotes.map((quote) => html`<blockquote lang="zh-Hans">${quote}…</blockquote>`)}
  </div>`
}

function coverage(frame: Frame, view: OverviewView): Markup {
  const {words, links} = frame
  const shown = view.coverage.slice(0, coverageCount)
  return html`<section class="block">
    <h3>${words.overview.roleCoverage}</h3>
    <p class="note">${words.overview.roleCoverageNote}</p>
    <div class="table-frame" role="region" aria-label="${words.overview.roleCoverage}" tabindex="0">
      <table class="coverage">
        <thead>
          <tr>
            <th scope="col">${words.columns.document}</th>
            ${roles.map((role) => html`<th scope="col"><span class="role-name role-${role}">${words.roles[role]}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${shown.map(
            ({document, shares}) =>
              html`<tr>
                <th scope="row">${documentLink(frame, document)}</th>
                ${roles.map((role) => {
                  const share = shares.get(role)
                  return share === undefined
                    ? html`<td class="missing">${words.overview.missingRole}</td>`
                    : html`<td>${share < 0.005 ? '<1' : (share * 100).toFixed(0)}</td>`
                })}
              </tr> `,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${words.overview.hasRole}</th>
            ${roles.map((role) => html`<td>${view.coverageCounts.get(role) ?? 0}</td>`)}
          </tr>
        </tfoot>
      </table>
    </div>
    ${view.coverage.length > shown.length && html`<p><a href="${links.view('documents')}">${words.more} ${view.coverage.length}</a></p>`}
  </section>`
}

function findings(frame: Frame, view: OverviewView): Content {
  const {words} = frame
  if (view.findings.length === 0) return null
  const shown = view.findings.slice(0, findingCount)
  return html`<section class="block">
    <h3>${words.overview.findings} <span class="quiet">${view.findings.length}</span></h3>
    <ul class="plain-list">
      ${shown.map(
        ({finding, documents}) =>
          html`<li>
            ${documentLinks(frame, documents)}
            <span title="${finding.rule}">${sayRuled(frame.language, finding)}</span>
          </li>`,
      )}${view.findings.length > shown.length && html`<li>+${view.findings.length - shown.length}</li>`}
    </ul>
  </section>`
}

function warnings(frame: Frame, view: OverviewView): Content {
  const {words} = frame
  if (view.warnings.length === 0) return null
  return html`<section class="block">
    <h3>${words.overview.warnings}</h3>
    <ul class="plain-list">
      ${view.warnings.map(
        ({code, count, documents}) =>
          html`<li>
            <span class="warning-name">${words.warningNames[code] ?? code}</span>
            <span class="quiet">${words.overview.warningCount(count)}</span>
            ${documentLinks(frame, documents.slice(0, documentCount))}${documents.length > documentCount && ` +${documents.length - documentCount}`}
          </li>`,
      )}
    </ul>
  </section>`
}

function inputs({language, words}: Frame, view: OverviewView): Markup {
  const shown = view.sources.slice(0, fileCount)
  return html`<section class="block">
    <h3>${words.overview.sources}</h3>
    <p class="note">${words.overview.sourcesNote(view.sources.length)}</p>
    <ul class="plain-list files">
      ${shown.map(
        ({path, encoding, count}) =>
          html`<li>
            <span class="path">${path}</span>
            <span class="quiet">${encoding} · ${count} ${words.overview.facts.documents}</span>
          </li>`,
      )}${view.sources.length > shown.length && html`<li>+${view.sources.length - shown.length}</li>`}
    </ul>
    ${
      view.skipped.length > 0 &&
      html`<h3>${words.overview.skipped}</h3>
        <ul class="plain-list files">
          ${view.skipped.map(
            (problem) =>
              html`<li>
                <span class="path">${problem.path}</span>
                <span class="quiet">${sayProblem(language, problem)}</span>
              </li>`,
          )}
        </ul>`
    }
  </section>`
}

/** Room for an opinion and signatures; on paper only. */
function signature({words}: Frame): Markup {
  return html`<section class="signature">
    <h3>${words.overview.signature}</h3>
    <p class="opinion">${words.overview.opinion}</p>
    <div class="lines">
      <p>${words.overview.auditor}</p>
      <p>${words.overview.reviewer}</p>
      <p>${words.overview.date}</p>
    </div>
  </section>`
}
