/** Sentences as a spreadsheet: a row a sentence; see `csv.ts` for the form. */
import type {ListedSentence, SentenceTopic} from '../views/types.ts'
import type {Language} from '../wording/language.ts'
import {wordsOf} from '../wording/report/words.ts'
import {tableWordsOf} from '../wording/tables/words.ts'
import {toCsv} from './csv.ts'

/** All sentences as one CSV text. */
export function sentencesCsv(
  sentences: readonly ListedSentence[],
  language: Language = 'zh',
): string {
  return toCsv([columnsOf(language), ...sentences.map((each) => rowOf(each, language))])
}

/** Sentences by topic as one CSV text: the topic's number and words lead each row. */
export function topicsCsv(topics: readonly SentenceTopic[], language: Language = 'zh'): string {
  const {sentences: titles, comma} = tableWordsOf(language)
  const rows = topics.flatMap(({words, sentences}, index) =>
    sentences.map((each) => [
      words.length === 0 ? '' : index + 1,
      words.map(({word}) => word).join(comma),
      ...rowOf(each, language),
    ]),
  )
  return toCsv([[titles.topic, titles.topicWords, ...columnsOf(language)], ...rows])
}

function columnsOf(language: Language): readonly string[] {
  const {analysis, sentences} = tableWordsOf(language)
  const {title, role, heading, sentence, confidence, start, end} = sentences
  return [analysis.document, title, role, heading, sentence, confidence, start, end]
}

function rowOf(sentence: ListedSentence, language: Language): readonly (string | number)[] {
  const {document, title, role, heading, text, span, confidence} = sentence
  const {roles} = wordsOf(language)
  return [document, title, roles[role], heading, text, confidence, span.start, span.end]
}
