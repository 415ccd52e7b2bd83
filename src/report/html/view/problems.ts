/** Everything that the documents say about one role, in one place. */
import type {Role} from '../../../roles/types.ts'
import type {SentenceTopic} from '../../../views/types.ts'
import type {Corpus, DocumentEntry} from './corpus.ts'

/** A sentence with every place where it stands in these words. */
export interface ProblemSentence {
  readonly text: string
  readonly places: readonly {
    readonly document: DocumentEntry
    /** Number of the section that holds it, from 0. */
    readonly section: number
  }[]
}

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
    /** How many sentences there are, equal ones counted. */
    readonly count: number
    readonly sentences: readonly ProblemSentence[]
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
      count: topic.sentences.length,
      sentences: sentencesOf(topic, byId),
    })),
    documents: found.filter(({stretches}) => stretches.length > 0),
    missing: found.filter(({stretches}) => stretches.length === 0).map(({document}) => document),
  }
}

/** What many documents say in the same words is said once. */
function sentencesOf({sentences}: SentenceTopic, byId: Corpus['byId']): readonly ProblemSentence[] {
  const found = new Map<string, ProblemSentence['places'][number][]>()
  for (const {document: id, text, span} of sentences) {
    const document = byId.get(id)
    if (document === undefined) continue
    const {sections} = document.analysis
    const section = Math.max(
      0,
      sections.findIndex((each) => each.span.end > span.start),
    )
    const words = text.trim()
    const places = found.get(words)
    if (places === undefined) found.set(words, [{document, section}])
    else places.push({document, section})
  }

  return Array.from(found, ([text, places]) => ({text, places}))
}
