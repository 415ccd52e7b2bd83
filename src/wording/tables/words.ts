import type {Language} from '../language.ts'
import {en} from './en.ts'
import type {TableWords} from './types.ts'
import {zh} from './zh.ts'

const catalogues: Readonly<Record<Language, TableWords>> = {zh, en}

/** The words of tables in a language. */
export function tableWordsOf(language: Language): TableWords {
  return catalogues[language]
}
