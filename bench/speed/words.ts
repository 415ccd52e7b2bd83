/** Words with spans, against the bare `cut` of nodejieba, which gives strings alone. */
import {segmentWords, type Document} from '../../src/index.ts'
import {contest, type Contest} from './contest.ts'
import {repeatDocuments} from './repeated.ts'

/** Long enough for a stable figure; nodejieba needs 150 bytes of memory a character. */
const length = 300_000

/** `null` where nodejieba is not installed. */
export async function wordsContest(documents: readonly Document[]): Promise<Contest | null> {
  const jieba = await import('nodejieba').then(
    (module) => module.default,
    () => null,
  )
  if (jieba === null) return null
  const {text} = repeatDocuments(documents, length)

  return contest(
    {stage: 'words', baseline: "nodejieba's own cut"},
    text,
    {
      run: () => segmentWords(text),
      check: (words) => {
        let end = 0
        for (const {span} of words) {
          if (span.start < end || text.slice(end, span.start).trim() !== '') {
            return `characters ${end} to ${span.start} are in no word`
          }

          end = span.end
        }

        return text.slice(end).trim() === '' ? null : 'the end is in no word'
      },
    },
    {
      run: () => jieba.cut(text),
      check: (words) => (words.join('') === text ? null : 'the words are not the text'),
    },
  )
}
