import type {ReportLanguage} from '../types.ts'
import {en} from './en.ts'
import type {Words} from './types.ts'
import {zh} from './zh.ts'

/** The words of a language. */
export function wordsOf(language: ReportLanguage): Words {
  return language === 'en' ? en : zh
}
