/** Sentences, their topics and the shares of roles as tables for a terminal. */
import type {Analysis} from '../analysis/types.ts'
import type {ListedSentence, SentenceTopic} from '../views/types.ts'
import {roles} from '../roles/scores.ts'
import {wordsOf} from '../wording/report/words.ts'
import {tableWordsOf} from '../wording/tables/words.ts'
import {documentWidth} from './document-width.ts'
import {roleShares} from './role-shares.ts'
import {drawTable, percent, type TableOptions} from './text-table.ts'

const roleWidth = 10
const headingWidth = 22
const sentenceWidth = 74

/** Draw sentences, a row each; a document and a heading are named where they change. */
export function sentencesTable(
  sentences: readonly ListedSentence[],
  options: TableOptions = {},
): string {
  const {lang = 'zh'} = options
  const {roles: names} = wordsOf(lang)
  const {analysis: titles, sentences: words} = tableWordsOf(lang)
  if (sentences.length === 0) return `${words.nothing}\n`
  const rows = sentences.map((sentence, index) => {
    const above = sentences[index - 1]
    const isSameDocument = above?.document === sentence.document
    const isSame =
      isSameDocument && above.heading === sentence.heading && above.role === sentence.role
    return [
      isSameDocument ? '' : sentence.document,
      isSame ? '' : names[sentence.role],
      isSame ? '' : sentence.heading,
      oneLine(sentence.text),
    ]
  })
  const drawn = drawTable(
    [
      {title: titles.document, width: documentWidth(sentences.map(({document}) => document))},
      {title: words.role, width: roleWidth},
      {title: words.heading, width: headingWidth},
      {title: words.sentence, width: sentenceWidth},
    ],
    rows,
    options,
  )
  const documents = new Set(sentences.map(({document}) => document))
  return `${drawn}${words.total(sentences.length, documents.size)}\n`
}

/** Draw topics, a row a sentence, the topic's words where it begins. */
export function topicsTable(topics: readonly SentenceTopic[], options: TableOptions = {}): string {
  const {analysis: titles, sentences: texts, comma} = tableWordsOf(options.lang ?? 'zh')
  const sentences = topics.flatMap((topic) => topic.sentences)
  if (sentences.length === 0) return `${texts.nothing}\n`
  const rows = topics.flatMap(({words, documents, sentences: own}) =>
    own.map((sentence, index) => [
      index > 0 ? '' : words.length === 0 ? texts.other : words.map(({word}) => word).join(comma),
      index > 0 ? '' : texts.amountOf(own.length, documents.length),
      sentence.document,
      oneLine(sentence.text),
    ]),
  )
  return drawTable(
    [
      {title: texts.topic, width: headingWidth},
      {title: texts.amount, width: 12},
      {title: titles.document, width: documentWidth(sentences.map(({document}) => document))},
      {title: texts.sentence, width: sentenceWidth},
    ],
    rows,
    options,
  )
}

/** Draw how much of each document each role takes. */
export function sharesTable(analyses: readonly Analysis[], options: TableOptions = {}): string {
  const {lang = 'zh'} = options
  const {roles: names} = wordsOf(lang)
  const {analysis: titles} = tableWordsOf(lang)
  const rows = analyses.map((analysis) => {
    const shares = new Map(roleShares(analysis).map(({role, share}) => [role, share]))
    return [
      analysis.id,
      ...roles.map((role) => {
        const share = shares.get(role)
        return share === undefined ? '' : percent(share)
      }),
    ]
  })
  return drawTable(
    [
      {title: titles.document, width: documentWidth(analyses.map(({id}) => id))},
      ...roles.map((role) => ({title: names[role], alignment: 'right' as const})),
    ],
    rows,
    options,
  )
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ')
}
