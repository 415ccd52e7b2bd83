/** Documents that are too long to be any. */
import type {Document} from '../document/types.ts'
import {said} from '../wording/results/say.ts'
import type {Limits} from './limits.ts'
import type {SkippedFile} from './types.ts'

/** The documents within the limit, and a problem for each of the others. */
export function boundDocuments(
  documents: readonly Document[],
  {maxDocumentLength}: Pick<Limits, 'maxDocumentLength'>,
): {readonly documents: readonly Document[]; readonly problems: readonly SkippedFile[]} {
  const isLong = ({text}: Document): boolean => text.length > maxDocumentLength
  if (!documents.some(isLong)) return {documents, problems: []}
  return {
    documents: documents.filter((document) => !isLong(document)),
    problems: documents.filter(isLong).map(({text, source: {path, line}}) => {
      const {message: reason, ...because} = said('file/document-too-long', {
        line,
        length: text.length,
        limit: maxDocumentLength,
      })
      return {path, code: 'tooLarge', reason, because}
    }),
  }
}
