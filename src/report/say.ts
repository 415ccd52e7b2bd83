/**
 * Messages of results in the language of whoever reads them. In Chinese the result's own sentence
 * is the answer; so it is where a result was stored by another version, without parameters.
 */
import {explain} from '../completeness/explain.ts'
import type {Completeness} from '../completeness/types.ts'
import type {Direction, Pair} from '../similarity/types.ts'
import type {Language} from '../wording/language.ts'
import {canSay, say, type Coded, type Ruled, type Said} from '../wording/results/say.ts'
import type {FileMessages} from '../wording/results/file-types.ts'
import type {ResultCode} from '../wording/results/types.ts'

/** A warning. */
export function sayWarning<Code extends ResultCode>(
  language: Language,
  {code, params, message}: Said<Code>,
): string {
  return language === 'zh' || !canSay(code, params) ? message : say(language, code, params)
}

/** A finding of any kind. */
export function sayRuled<Code extends ResultCode>(
  language: Language,
  {rule, params, message}: Ruled<Code>,
): string {
  return language === 'zh' || !canSay(rule, params) ? message : say(language, rule, params)
}

/** Why a file was not read. */
export function sayProblem(
  language: Language,
  {reason, because}: {readonly reason: string; readonly because?: Coded<keyof FileMessages>},
): string {
  if (language === 'zh' || because === undefined) return reason
  return sayWarning(language, {...because, message: reason})
}

/** Why the verdict on a pair is what it is. */
export function sayReason(
  language: Language,
  {reason, because}: Pick<Pair, 'reason' | 'because'>,
): string {
  if (language === 'zh' || because === undefined) return reason
  const {code, params} = because
  return canSay(code, params) ? say(language, code, params) : reason
}

/** What speaks for one document being the first, without saying which. */
export function sayClues(language: Language, {clues}: Direction): readonly string[] {
  return (clues ?? []).map((clue) => sayWarning(language, clue))
}

/** The figures of completeness, a sentence each. */
export function sayCompleteness(language: Language, completeness: Completeness): readonly string[] {
  if (language === 'zh') return completeness.explanation
  return explain(completeness).map((line) => sayWarning(language, line))
}
