/** Views across documents: the sentences of a role, and their topics. */
import type {Keyword} from '../keywords/types.ts'
import type {OutlineNode} from '../outline/types.ts'
import type {Role, RoleSentence} from '../roles/types.ts'
import type {Span} from '../text/span.ts'

/** What a view needs of each document; an `Analysis` has it. */
export interface ViewedDocument {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly outline: readonly OutlineNode[]
  readonly sentences: readonly RoleSentence[]
}

/** One sentence of a document, as a row of a table. */
export interface ListedSentence {
  /** Id of the document. */
  readonly document: string
  readonly title: string
  readonly role: Role
  /** The outermost heading that it stands under; `''` where there is none. */
  readonly heading: string
  readonly text: string
  readonly span: Span
  /** 0..1, how sure the role is. */
  readonly confidence: number
}

/** Sentences that are about one thing. */
export interface SentenceTopic {
  /** The words that mark it, the heaviest first; empty for sentences that are alone with theirs. */
  readonly words: readonly Keyword[]
  /** Ids of the documents that they come from, in order, each once. */
  readonly documents: readonly string[]
  readonly sentences: readonly ListedSentence[]
}
