/** What every template is given besides its view. */
import {html, type Content, type Markup} from '../markup.ts'
import type {Links} from '../links.ts'
import type {Language} from '../../../wording/language.ts'
import type {Corpus, DocumentEntry} from '../view/corpus.ts'
import {tableWordsOf} from '../../../wording/tables/words.ts'
import type {Words} from '../../../wording/report/types.ts'

export interface Frame {
  readonly language: Language
  readonly words: Words
  readonly links: Links
  readonly corpus: Corpus
}

/** A link to a document by its id. */
export function documentLink({links}: Frame, document: DocumentEntry): Markup {
  return html`<a href="${links.document(document)}">${document.id}</a>`
}

/** Links to documents, with a separator of the language. */
export function documentLinks(frame: Frame, documents: readonly DocumentEntry[]): Markup {
  const separator = tableWordsOf(frame.language).comma
  return html`${documents.map((document, index) => [
    index > 0 && separator,
    documentLink(frame, document),
  ])}`
}

/** A term with its value, for lists of facts. */
export function fact(term: string, value: Content): Markup {
  return html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`
}
