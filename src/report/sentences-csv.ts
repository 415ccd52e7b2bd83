/** Sentences as a spreadsheet: a row a sentence; see `csv.ts` for the form. */
import type {ListedSentence, SentenceTopic} from '../views/types.ts'
import {toCsv} from './csv.ts'
import {roleNames} from './role-names.ts'

const columns = ['文档', '标题', '部分', '所在标题', '句子', '把握', '起', '止']

/** All sentences as one CSV text. */
export function sentencesCsv(sentences: readonly ListedSentence[]): string {
  return toCsv([columns, ...sentences.map((each) => rowOf(each))])
}

/** Sentences by topic as one CSV text: the topic's number and words lead each row. */
export function topicsCsv(topics: readonly SentenceTopic[]): string {
  const rows = topics.flatMap(({words, sentences}, index) =>
    sentences.map((each) => [
      words.length === 0 ? '' : index + 1,
      words.map(({word}) => word).join('、'),
      ...rowOf(each),
    ]),
  )
  return toCsv([['主题', '主题词', ...columns], ...rows])
}

function rowOf(sentence: ListedSentence): readonly (string | number)[] {
  const {document, title, role, heading, text, span, confidence} = sentence
  return [document, title, roleNames[role], heading, text, confidence, span.start, span.end]
}
