/** Everything that the documents say about one role, in one place. */
import type {Role} from '../../../roles/types.ts'
import type {SentenceTopic} from '../../../views/types.ts'
import type {Corpus, DocumentEntry} from './corpus.ts'

export interface RoleReadingView {
  readonly role: Role
  readonly documents: readonly {
    readonly document: DocumentEntry
    readonly stretches: readonly {
      /** Number of the section in its document, from 0. */
      readonly section: number
      readonly heading: string | null
      readonly paragraphs: readonly string[]
    }[]
  }[]
  /** The same sentences by what they are about; those alone come last, without words. */
  readonly topics: readonly {
    readonly words: readonly string[]
    readonly documents: number
    readonly sentences: readonly {
      readonly document: DocumentEntry
      /** Number of the section that holds it, from 0. */
      readonly section: number
      readonly text: string
    }[]
  }[]
  /** Documents without the role. */
  readonly missing: readonly DocumentEntry[]
}

export function roleReadingView(
  {documents, byId}: Corpus,
  role: Role,
  topics: readonly SentenceTopic[] = [],
): RoleReadingView {
  const found = documents.map((document) => ({
    document,
    stretches: document.analysis.sections.flatMap((section, index) =>
      section.role === role
        ? [
            {
              section: index,
              heading: section.heading ?? null,
              paragraphs: document.analysis.text
                .slice(section.span.start, section.span.end)
                .split('\n')
                .map((line) => line.trim())
                .filter((line) => line !== ''),
            },
          ]
        : [],
    ),
  }))

  return {
    role,
    topics: topics.map((topic) => ({
      words: topic.words.map(({word}) => word),
      documents: topic.documents.length,
      sentences: topic.sentences.flatMap(({document: id, text, span}) => {
        const document = byId.get(id)
        if (document === undefined) return []
        const section = document.analysis.sections.findIndex(
          ({span: each}) => each.end > span.start,
        )
        return [{document, section: Math.max(0, section), text: text.trim()}]
      }),
    })),
    documents: found.filter(({stretches}) => stretches.length > 0),
    missing: found.filter(({stretches}) => stretches.length === 0).map(({document}) => document),
  }
}
