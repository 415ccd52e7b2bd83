/** Messages of results in words. */
import type {Language} from '../language.ts'
import {en} from './en.ts'
import type {ResultCatalogue, ResultCode, ResultMessages} from './types.ts'
import {zh} from './zh.ts'

const catalogues: Readonly<Record<Language, ResultCatalogue>> = {zh, en}

/** One message in a language. */
export function say<Code extends ResultCode>(
  language: Language,
  code: Code,
  parameters: ResultMessages[Code],
): string {
  return catalogues[language][code](parameters)
}

/** Whether there are words for a code, and parameters at all: results of older versions had none. */
export function canSay(code: string, parameters: unknown): boolean {
  return Object.hasOwn(catalogues.zh, code) && typeof parameters === 'object' && parameters !== null
}

/** A message with its code, its parameters and its Chinese sentence. */
export type Said<Code extends ResultCode> = {
  [Each in Code]: {
    readonly code: Each
    readonly params: ResultMessages[Each]
    /** One line in Chinese. */
    readonly message: string
  }
}[Code]

/** A code with its parameters, where the sentence stands elsewhere. */
export type Coded<Code extends ResultCode> = {
  [Each in Code]: {readonly code: Each; readonly params: ResultMessages[Each]}
}[Code]

/** The same, named by the rule that speaks. */
export type Ruled<Code extends ResultCode> = {
  [Each in Code]: {
    /** Name of the rule: `figures/parts-exceed-total`. */
    readonly rule: Each
    readonly params: ResultMessages[Each]
    /** One line in Chinese. */
    readonly message: string
  }
}[Code]

/** Make a message, with the rest of what it is part of: where it stands. */
export function said<Code extends ResultCode, Rest extends object = object>(
  code: Code,
  params: ResultMessages[Code],
  rest?: Rest,
): Said<Code> & Rest
export function said<Code extends ResultCode>(
  code: Code,
  params: ResultMessages[Code],
  rest: object = {},
): Said<Code> {
  return {code, params, message: say('zh', code, params), ...rest}
}

/** Make a message that is named by its rule, likewise. */
export function ruled<Code extends ResultCode, Rest extends object = object>(
  rule: Code,
  params: ResultMessages[Code],
  rest?: Rest,
): Ruled<Code> & Rest
export function ruled<Code extends ResultCode>(
  rule: Code,
  params: ResultMessages[Code],
  rest: object = {},
): Ruled<Code> {
  return {rule, params, message: say('zh', rule, params), ...rest}
}
