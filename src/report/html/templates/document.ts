/** One document to read: outline, text with its marks, and what is known about it. */
import {percent} from '../../percent.ts'
import {anchors} from '../links.ts'
import {html, type Content, type Markup} from '../markup.ts'
import {sayCompleteness, sayRuled, sayWarning} from '../../say.ts'
import type {Metric} from '../../../metrics/types.ts'
import type {OutlineNode} from '../../../outline/types.ts'
import {flatten} from '../view/document.ts'
import type {DocumentMark, DocumentView, LineView, SectionView} from '../view/document.ts'
import type {DocumentEntry} from '../view/corpus.ts'
import type {Piece} from '../view/layers.ts'
import {listFacts} from '../view/facts.ts'
import {showBounds, showValue} from '../view/metric-row.ts'
import type {Words} from '../../../wording/report/types.ts'
import {fact, type Frame} from './frame.ts'
import {reportedBy} from './document-facts.ts'
import {metricDetails} from './metric-details.ts'

export function documentArticle(frame: Frame, view: DocumentView): Markup {
  const {words, links} = frame
  const {entry} = view
  const {id: name, analysis, share} = entry
  const id = anchors.document(entry)
  const {title, source, text} = analysis

  return html`<article
    class="view document"
    id="${id}"
    data-tab="documents"
    aria-labelledby="${id}-title"
  >
    <header class="document-head">
      <p class="crumb"><a href="${links.view('documents')}">${words.views.documents}</a></p>
      <h2 id="${id}-title">
        ${name}
        <span class="subtitle" lang="zh-Hans"
          >${title === '' ? words.document.untitled : title}</span
        >
      </h2>
      <p class="note">
        <span class="path">${source.path}</span> · ${words.document.line(source.line)} ·
        ${source.encoding} · ${words.document.characters(text.length)}
      </p>
      <dl class="facts small">
        ${reportedBy(words, entry)} ${fact(words.columns.elsewhere, percent(share.shareElsewhere))}
        ${fact(words.columns.metrics, analysis.metrics.filter(({weak}) => !weak).length)}
        ${fact(words.columns.placeholders, analysis.placeholders.length)}
        ${fact(words.columns.warnings, analysis.warnings.length)}
      </dl>
    </header>
    <div class="columns">
      ${outlineNav(frame, entry)}
      <div class="reading" lang="zh-Hans">
        ${view.sections.map((section) => sectionBlock(frame, entry, section))}
      </div>
      ${aside(frame, view)}
    </div>
    ${metricDetails(frame, entry)}
  </article>`
}

/** Headings as a nested list; of a document without any, its outermost items. */
function outlineNav({words}: Frame, entry: DocumentEntry): Markup {
  const {outline} = entry.analysis
  const hasHeadings = flatten(outline).some(({kind}) => kind === 'heading')
  const list = (nodes: readonly OutlineNode[]): Content => {
    const shown = nodes.filter(({kind}) => kind === 'heading' || !hasHeadings)
    return (
      shown.length > 0 &&
      html`<ol>
        ${shown.map(
          (node) =>
            html`<li>
              <a href="#${headingId(entry, node)}">${node.enumerator}${node.text}</a
              >${list(node.children)}
            </li>`,
        )}
      </ol>`
    )
  }

  return html`<nav class="outline" aria-label="${words.document.outline} ${entry.id}">
    <h3>${words.document.outline}</h3>
    <div lang="zh-Hans">${list(outline)}</div>
  </nav>`
}

function headingId({anchor}: DocumentEntry, {span}: OutlineNode): string {
  return `heading-${anchor}-${span.start}`
}

function sectionBlock(frame: Frame, entry: DocumentEntry, section: SectionView): Markup {
  const {words} = frame
  const {role, confidence, evidence, lines, index} = section
  const kind = role === null ? 'excluded' : `role-${role}`
  const name = role === null ? words.document.excluded : words.roles[role]
  return html`<section
    class="stretch ${kind}"
    ${index !== null && html` id="${anchors.section(entry, index)}"`}
  >
    <details class="why">
      <summary><span class="role-name">${name}</span></summary>
      <div class="evidence">
        <p>${words.document.confidence} ${percent(confidence)}</p>
        <ul>
          ${evidence.map(
            ({rule, weight, cue}) =>
              html`<li>
                <code>${rule}</code> +${weight.toFixed(1)}${cue !== null && html` <q>${cue}</q>`}
              </li>`,
          )}
        </ul>
      </div>
    </details>
    <div class="lines">${lines.map((line) => lineBlock(frame, entry, line))}</div>
  </section>`
}

/** Headings of a document begin under the report's own `h2`. */
const deepestHeading = 6

function lineBlock(frame: Frame, entry: DocumentEntry, line: LineView): Markup {
  const {heading} = line
  const content = line.pieces.map((piece) => pieceMarkup(frame, entry, piece))
  if (heading === null) {
    return line.isContinued ? html`<p class="continued">${content}</p>` : html`<p>${content}</p>`
  }

  const level = Math.min(deepestHeading, heading.level + 2)
  return html`<p
    class="heading level-${Math.min(heading.level, 4)}"
    role="heading"
    aria-level="${level}"
    id="${headingId(entry, heading)}"
    title="${heading.rule}"
  >
    ${content}
  </p>`
}

/** Sources that are named where a passage begins; the others are counted, and listed beside. */
const badgeCount = 3

/** Badges first, then the text inside its marks, the last of them innermost. */
function pieceMarkup(
  frame: Frame,
  entry: DocumentEntry,
  {span, marks}: Piece<DocumentMark>,
): Content {
  const text = entry.analysis.text.slice(span.start, span.end)
  const badges = marks.map((mark) => badge(frame, entry, mark, span.start))
  const inner = marks.reduceRight<Content>(
    (content, mark) => wrap(frame, entry, mark, span.start, content),
    text,
  )
  return [badges, inner]
}

function badge(
  {language, words, links}: Frame,
  {anchor}: DocumentEntry,
  mark: DocumentMark,
  start: number,
): Content {
  switch (mark.kind) {
    case 'passage': {
      if (mark.span.start !== start) return null
      const rest = mark.sources.slice(badgeCount)
      return [
        mark.sources
          .slice(0, badgeCount)
          .map(
            ({pair, passage, other, covered}) =>
              html`<a
                class="badge"
                href="${links.passage(pair, passage)}"
                title="${words.document.copiedFrom(other.id, percent(covered))}"
                >${other.id}</a
              >`,
          ),
        rest.length > 0 &&
          html`<a
            class="badge"
            href="#sources-${anchor}"
            title="${words.document.moreSources(rest.length)}: ${rest.map(({other}) => other.id).join(', ')}"
            >+${rest.length}</a
          >`,
      ]
    }

    case 'warning':
    case 'finding': {
      if (mark.span.start !== start) return null
      const message =
        mark.kind === 'warning'
          ? sayWarning(language, mark.warning)
          : sayRuled(language, mark.finding)
      return html`<a
        class="flag"
        href="#${mark.kind}-${anchor}-${mark.index + 1}"
        title="${message}"
        >!</a
      >`
    }

    case 'title':
    case 'placeholder':
    case 'metric':
      return null
  }

  return null
}

function wrap(
  {words}: Frame,
  entry: DocumentEntry,
  mark: DocumentMark,
  start: number,
  content: Content,
): Content {
  switch (mark.kind) {
    case 'title': {
      const isStart = mark.node.span.start === start
      return html`<strong${isStart && html` id="${headingId(entry, mark.node)}"`} title="${mark.node.rule}">${content}</strong>`
    }

    case 'passage':
      return html`<mark class="same">${content}</mark>`
    case 'warning':
    case 'finding':
      return html`<span class="odd">${content}</span>`
    case 'placeholder':
      return html`<span
        class="placeholder"
        title="${words.document.placeholder} · ${words.placeholders[mark.placeholder.kind]}"
        >${content}</span
      >`
    case 'metric': {
      const id = anchors.metric(entry, mark.index)
      const isStart = mark.metric.span.start === start
      return html`<a
        class="metric ${mark.metric.weak ? 'weak' : ''}"
        ${isStart && html` id="${id}"`}
        href="#${id}-row"
        title="${metricWords(words, mark.metric)}"
        >${content}</a
      >`
    }
  }

  return content
}

/** What a metric says, a line a fact. */
function metricWords(words: Words, metric: Metric): string {
  const {columns, document} = words
  const lines: readonly (readonly [string, string | null])[] = [
    [columns.value, metric.masked ? document.masked : `${showValue(metric)} ${metric.unit}`],
    [columns.bounds, showBounds(metric)],
    [columns.subject, metric.subject],
    [columns.action, metric.action],
    [columns.per, [metric.per, metric.period].filter((each) => each !== null).join(', ')],
    [columns.approximation, words.approximations[metric.approximation]],
    [columns.modality, words.modalities[metric.modality]],
    [columns.rule, metric.rule],
  ]
  return lines
    .flatMap(([name, value]) => (value === null || value === '' ? [] : [`${name} ${value}`]))
    .join('\n')
}

function aside(frame: Frame, {entry, sources}: DocumentView): Markup {
  const {language, words, links} = frame
  const {analysis, anchor} = entry
  const {warnings, findings, keywords, facts, completeness} = analysis
  const said = listFacts(facts)
  return html`<aside aria-label="${entry.id}">
    <h3 id="sources-${anchor}">${words.document.copied}</h3>
    ${sources.length === 0 && html`<p class="quiet">${words.document.noCopied}</p>`}
    <ul class="plain-list">
      ${sources.map(
        ({pair, other, share}) =>
          html`<li>
            <a href="${links.pair(pair)}">${other.id}</a> ${percent(share)}
            <span class="quiet">${words.verdicts[pair.pair.verdict]}</span>
          </li>`,
      )}
    </ul>
    ${
      warnings.length > 0 &&
      html`<h3>${words.document.warnings}</h3>
        <ul class="plain-list">
          ${warnings.map(
            (warning, index) =>
              html`<li id="warning-${anchor}-${index + 1}" title="${warning.code}">
                ${sayWarning(language, warning)}
              </li>`,
          )}
        </ul>`
    }
    ${
      findings.length > 0 &&
      html`<h3>${words.document.findings}</h3>
        <ul class="plain-list">
          ${findings.map(
            (finding, index) =>
              html`<li id="finding-${anchor}-${index + 1}" title="${finding.rule}">
                ${sayRuled(language, finding)}
              </li>`,
          )}
        </ul>`
    }
    ${
      said.length > 0 &&
      html`<h3>${words.document.facts}</h3>
        <ul class="plain-list">
          ${said.map(
            ({name, values}) =>
              html`<li>
                <span class="quiet">${words.document.factNames[name]}</span>
                <span lang="zh-Hans">${values.join(words.semicolon)}</span>
              </li>`,
          )}
        </ul>`
    }
    <h3>${words.document.completeness}</h3>
    <ul class="plain-list">
      ${sayCompleteness(language, completeness).map((line) => html`<li>${line}</li>`)}
    </ul>
    ${
      keywords.length > 0 &&
      html`<h3>${words.document.keywords}</h3>
        <p class="keywords" lang="zh-Hans">
          ${keywords.map(({word}) => html`<span>${word}</span> `)}
        </p>`
    }
  </aside>`
}
