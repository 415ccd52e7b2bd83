import type {Language} from '../language.ts'
import {en} from './en.ts'
import type {Messages} from './types.ts'
import {zh} from './zh.ts'

const catalogues: Readonly<Record<Language, Messages>> = {zh, en}

/** The messages of a language. */
export function messagesOf(language: Language): Messages {
  return catalogues[language]
}
