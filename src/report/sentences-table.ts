/** Sentences, their topics and the shares of roles as tables for a terminal. */
import stringWidth from 'string-width'
import type {Analysis} from '../analysis/types.ts'
import type {ListedSentence, SentenceTopic} from '../views/types.ts'
import {roleNames, roles} from './role-names.ts'
import {roleShares} from './role-shares.ts'
import {drawTable, percent, type TableOptions} from './text-table.ts'

const headingWidth = 22
const sentenceWidth = 74

/** Draw sentences, a row each; a document and a heading are named where they change. */
export function sentencesTable(
  sentences: readonly ListedSentence[],
  options: TableOptions = {},
): string {
  if (sentences.length === 0) return '没有这样的句子。\n'
  const rows = sentences.map((sentence, index) => {
    const above = sentences[index - 1]
    const isSameDocument = above?.document === sentence.document
    const isSame =
      isSameDocument && above.heading === sentence.heading && above.role === sentence.role
    return [
      isSameDocument ? '' : sentence.document,
      isSame ? '' : roleNames[sentence.role],
      isSame ? '' : sentence.heading,
      oneLine(sentence.text),
    ]
  })
  const drawn = drawTable(
    [
      {title: '文档', width: documentWidth(sentences)},
      {title: '部分', width: 8},
      {title: '所在标题', width: headingWidth},
      {title: '句子', width: sentenceWidth},
    ],
    rows,
    options,
  )
  const documents = new Set(sentences.map(({document}) => document))
  return `${drawn}共 ${sentences.length} 句，出自 ${documents.size} 篇。\n`
}

/** Draw topics, a row a sentence, the topic's words where it begins. */
export function topicsTable(topics: readonly SentenceTopic[], options: TableOptions = {}): string {
  const sentences = topics.flatMap((topic) => topic.sentences)
  if (sentences.length === 0) return '没有这样的句子。\n'
  const rows = topics.flatMap(({words, documents, sentences: own}) =>
    own.map((sentence, index) => [
      index > 0 ? '' : words.length === 0 ? '其他' : words.map(({word}) => word).join('、'),
      index > 0 ? '' : `${own.length} 句 ${documents.length} 篇`,
      sentence.document,
      oneLine(sentence.text),
    ]),
  )
  return drawTable(
    [
      {title: '主题', width: headingWidth},
      {title: '数量', width: 12},
      {title: '文档', width: documentWidth(sentences)},
      {title: '句子', width: sentenceWidth},
    ],
    rows,
    options,
  )
}

/** Draw how much of each document each role takes. */
export function sharesTable(analyses: readonly Analysis[], options: TableOptions = {}): string {
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
      {title: '文档', width: documentWidth(analyses.map(({id}) => ({document: id})))},
      ...roles.map((role) => ({title: roleNames[role], alignment: 'right' as const})),
    ],
    rows,
    options,
  )
}

/** Widest column of documents: long file names wrap. */
const widestDocument = 20
const narrowestDocument = 6

function documentWidth(rows: readonly {readonly document: string}[]): number {
  const longest = rows.reduce((width, {document}) => Math.max(width, stringWidth(document)), 0)
  return Math.min(widestDocument, Math.max(narrowestDocument, longest))
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ')
}
