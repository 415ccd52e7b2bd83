/** Decoding and splitting a compilation, against decoding and one expression a line. */
import {decodeText, splitDocuments, type Document} from '../../src/index.ts'
import {contest, type Contest} from './contest.ts'

/** Documents of the compilation: enough that its length is that of a large file. */
const documentCount = 1000

/** Shorter texts are no documents to a splitter, but lines of a list. */
const shortestText = 100

/** `null` where all documents are too short. */
export function splitContest(all: readonly Document[]): Contest | null {
  const documents = all.filter(({text}) => text.length >= shortestText)
  if (documents.length === 0) return null
  const texts = Array.from(
    {length: Math.max(documentCount, documents.length)},
    (_, index) => documents[index % documents.length]?.text ?? '',
  )
  const source = texts.map((text, index) => `工作总结（${index + 1}）\n${text}\n`).join('')
  const bytes = new TextEncoder().encode(source)

  return contest(
    {stage: 'read: decode and split', baseline: 'TextDecoder, split, /^工作总结（\\d+）$/'},
    source,
    {
      run: () => splitDocuments(decodeText(bytes).text),
      check: (found) => {
        const wrong = texts.findIndex((text, index) => found[index]?.text.trim() !== text.trim())
        if (found.length !== texts.length) return `${found.length} instead of ${texts.length}`
        return wrong < 0 ? null : `document ${wrong + 1} differs`
      },
    },
    {
      run: () =>
        new TextDecoder()
          .decode(bytes)
          .split('\n')
          .filter((line) => /^工作总结（\d+）$/u.test(line)).length,
      check: (found) => (found === texts.length ? null : `${found} instead of ${texts.length}`),
    },
  )
}
