/** Everything that the documents say about one role, in one place. */
import type {Role} from '../../../roles/types.ts'
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
  /** Documents without the role. */
  readonly missing: readonly DocumentEntry[]
}

export function roleReadingView({documents}: Corpus, role: Role): RoleReadingView {
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
    documents: found.filter(({stretches}) => stretches.length > 0),
    missing: found.filter(({stretches}) => stretches.length === 0).map(({document}) => document),
  }
}
