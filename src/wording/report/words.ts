import type {Language} from '../language.ts'
import {en} from './en.ts'
import type {Words} from './types.ts'
import {zh} from './zh.ts'

const catalogues: Readonly<Record<Language, Words>> = {zh, en}

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return catalogues[language]
}
