/** The corpus of the project, read once. */
import {readFileSync} from 'node:fs'
import {splitDocuments} from '../../src/document/split.ts'
import type {Document} from '../../src/document/types.ts'

const file = new URL('../../corpus/社区创文工作总结.txt', import.meta.url)

/** The 22 documents of the corpus. */
export const corpus: readonly Document[] = splitDocuments(readFileSync(file, 'utf8'), {
  path: 'corpus/社区创文工作总结.txt',
})
