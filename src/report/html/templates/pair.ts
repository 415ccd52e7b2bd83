/** Two documents side by side, what was changed between them, and what else they have in common. */
import type {Span} from '../../../text/span.ts'
import {percent} from '../../percent.ts'
import {anchors} from '../links.ts'
import {html, type Content, type Markup} from '../markup.ts'
import {sayReason, sayRuled} from '../../say.ts'
import type {DocumentEntry, PairEntry} from '../view/corpus.ts'
import type {Change, EditKind, PairView, PanePiece} from '../view/pair.ts'
import {fact, type Frame} from './frame.ts'
import {directionWords} from './overview.ts'
import {verdictStamp} from './verdict.ts'

/** Edits and figures that are listed; the panes show all. */
const changeCount = 200
const figureCount = 120

/** Quoted text of an edit is cut here, in characters. */
const editLength = 80

export function pairArticle(frame: Frame, view: PairView): Markup {
  const {words, links} = frame
  const {entry} = view
  const {pair, a, b} = entry
  const id = anchors.pair(entry)
  const direction = directionWords(frame, entry)

  return html`<article
    class="view pair ${pair.verdict === 'boilerplate' ? '' : 'suspicious'}"
    id="${id}"
    data-tab="pairs"
    aria-labelledby="${id}-title"
  >
    <header class="pair-head">
      <p class="crumb"><a href="${links.view('pairs')}">${words.pair.otherPairs}</a></p>
      <h2 id="${id}-title">${words.pair.heading(a.id, b.id)}</h2>
      <p class="judgement">
        ${verdictStamp(words, pair.verdict)} ${sayReason(frame.language, pair)}
      </p>
      ${direction !== null && html`<p class="direction">${direction}</p>`}
      <dl class="facts small">
        ${fact(words.columns.similarity, percent(pair.similarity))}
        ${fact(words.columns.shareOfA, percent(pair.shareOfA))}
        ${fact(words.columns.shareOfB, percent(pair.shareOfB))}
        ${fact(words.pair.originalShare, percent(pair.originalShare))}
        ${fact(words.columns.passages, pair.passages.length)}
        ${fact(words.columns.changes, view.changes.length)}
      </dl>
    </header>
    <div class="compare">
      <div class="compare-tools">
        <div class="legend" role="group" aria-label="${words.pair.legend}">
          <span class="same">${words.pair.legendShared}</span>
          <span class="stock">${words.pair.legendStock}</span>
          <del>${words.pair.legendDeleted(a.id)}</del> <ins>${words.pair.legendInserted(b.id)}</ins>
          <span class="changed">${words.pair.legendChanged}</span>
        </div>
        <div class="steps needs-script">
          <span class="quiet">${words.pair.keys}</span>
          <button type="button" data-step="-1">↑ ${words.pair.previous}</button> <output></output>
          <button type="button" data-step="1">↓ ${words.pair.next}</button>
        </div>
      </div>
      <div class="panes">
        ${pane(frame, entry, 'a', view.left)}
        <svg class="joins" aria-hidden="true"></svg>
        ${pane(frame, entry, 'b', view.right)}
      </div>
    </div>
    <div class="pair-notes">
      ${changeList(frame, view)} ${figureList(frame, view)} ${findingList(frame, entry)}
    </div>
  </article>`
}

function pane(
  frame: Frame,
  entry: PairEntry,
  side: 'a' | 'b',
  pieces: readonly PanePiece[],
): Markup {
  const {words, links} = frame
  const document = entry[side]
  const title = document.analysis.title
  return html`<section
    class="pane"
    data-side="${side}"
    aria-label="${words.columns[side]} ${document.id}"
  >
    <h3>
      <span class="side">${words.columns[side]}</span>
      <a href="${links.document(document)}">${document.id}</a> <span class="quiet">${title}</span>
    </h3>
    <div
      class="pane-text"
      lang="zh-Hans"
      tabindex="0"
      role="region"
      aria-label="${words.columns[side]} ${document.id} ${words.document.text}"
    >
      <span class="raw">${pieces.map((piece) => panePiece(frame, entry, side, piece))}</span>
    </div>
  </section>`
}

const editTags: Readonly<Record<EditKind, 'del' | 'ins' | 'span'>> = {
  onlyA: 'del',
  onlyB: 'ins',
  changed: 'span',
}

function panePiece(frame: Frame, entry: PairEntry, side: 'a' | 'b', piece: PanePiece): Content {
  const {words} = frame
  if (piece.omitted > 0) {
    return html`<span class="omitted">${words.pair.omitted(piece.omitted)}</span>`
  }

  const badges = piece.begins.map((number) => passageBadge(frame, entry, side, number))
  const gaps = piece.gaps.map(
    ({number}) =>
      html`<span
        class="gap"
        id="${editId(entry, number, side)}"
        data-stop="e${number}"
        title="${words.pair.changed}"
        >‸</span
      >`,
  )
  return [badges, gaps, passageText(entry, side, piece)]
}

function passageText(entry: PairEntry, side: 'a' | 'b', piece: PanePiece): Content {
  const text = editText(entry, side, piece)
  if (piece.passage === null) return text
  return piece.isStock
    ? html`<span class="stock" data-passage="${piece.passage}">${text}</span>`
    : html`<mark class="same" data-passage="${piece.passage}">${text}</mark>`
}

function editText(entry: PairEntry, side: 'a' | 'b', {text, edit}: PanePiece): Content {
  if (edit === null) return text
  const id = edit.isFirst
    ? html` id="${editId(entry, edit.number, side)}" data-stop="e${edit.number}"`
    : null
  switch (editTags[edit.kind]) {
    case 'del':
      return html`<del${id}>${text}</del>`
    case 'ins':
      return html`<ins${id}>${text}</ins>`
    case 'span':
      return html`<span class="changed" ${id}>${text}</span>`
  }

  return text
}

/** The number of a passage, where it begins; it leads to the same passage of the other text. */
function passageBadge({words}: Frame, entry: PairEntry, side: 'a' | 'b', number: number): Markup {
  const passage = anchors.passage(entry, number)
  const [id, target, other] =
    side === 'a' ? [passage, `${passage}-b`, entry.b.id] : [`${passage}-b`, passage, entry.a.id]
  return html`<a
    class="badge"
    id="${id}"
    href="#${target}"
    data-stop="p${number}"
    title="${words.pair.passageOf(other)}"
    >${number + 1}</a
  >`
}

function editId(entry: PairEntry, number: number, side: 'a' | 'b'): string {
  return `edit-${entry.anchor}-${number + 1}-${side}`
}

function changeList({words}: Frame, {entry, changes, passages}: PairView): Content {
  const hasOriginal = passages.some(({stock}) => !stock)
  if (changes.length === 0) {
    return (
      hasOriginal &&
      html`<section class="block">
        <h3>${words.pair.changes}</h3>
        <p>${words.pair.noChanges}</p>
      </section>`
    )
  }

  const names: Readonly<Record<EditKind, string>> = {
    onlyA: words.pair.legendDeleted(entry.a.id),
    onlyB: words.pair.legendInserted(entry.b.id),
    changed: words.pair.legendChanged,
  }
  const shown = changes.slice(0, changeCount)
  return html`<section class="block">
    <h3>${words.pair.changes} <span class="quiet">${changes.length}</span></h3>
    <ol class="changes" lang="zh-Hans">
      ${shown.map(
        (change) =>
          html`<li>
            <a class="change-kind" href="#${editId(entry, change.number, 'a')}"
              >${change.isSynonym ? words.pair.synonym : names[change.kind]}</a
            >
            <span class="change-text">…${change.before}${changeText(change)}${change.after}…</span>
          </li>`,
      )}
    </ol>
    ${changes.length > shown.length && html`<p>+${changes.length - shown.length}</p>`}
  </section>`
}

function changeText({a, b}: Change): Content {
  return [a !== '' && html`<del>${cut(a)}</del>`, b !== '' && html`<ins>${cut(b)}</ins>`]
}

function cut(text: string): string {
  return text.length > editLength ? `${text.slice(0, editLength)}…` : text
}

function figureList({words}: Frame, {sameFigures, passages}: PairView): Content {
  if (!passages.some(({stock}) => !stock)) return null
  const shown = sameFigures.slice(0, figureCount)
  return html`<section class="block">
    <h3>${words.pair.sameFigures} <span class="quiet">${sameFigures.length}</span></h3>
    ${shown.length === 0 && html`<p>${words.pair.noSameFigures}</p>`}
    <ul class="figures" lang="zh-Hans">
      ${shown.map(
        ({metric}) => html`<li><strong>${metric.text}</strong> ${metric.subject ?? ''}</li>`,
      )}
    </ul>
  </section>`
}

function findingList({language, words}: Frame, {pair, a, b}: PairEntry): Content {
  if (pair.findings.length === 0) return null
  return html`<section class="block">
    <h3>${words.pair.findings}</h3>
    <ul class="plain-list" lang="zh-Hans">
      ${pair.findings.map(
        (finding) =>
          html`<li>
            <span title="${finding.rule}">${sayRuled(language, finding)}</span>
            <span class="quiet"
              >${words.columns.a} ${quote(a, finding.a)} ${words.columns.b}
              ${quote(b, finding.b)}</span
            >
          </li>`,
      )}
    </ul>
  </section>`
}

function quote({analysis}: DocumentEntry, spans: readonly Span[]): Content {
  return spans.map(({start, end}) => html`<q>${cut(analysis.text.slice(start, end))}</q> `)
}
