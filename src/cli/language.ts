/**
 * Which language the command speaks. What is read in the terminal (help, messages, tables) follows
 * `--lang`, then the locale; files that are handed on keep to `--lang` alone, Chinese by default,
 * so that the same call gives the same bytes everywhere.
 */
import type {Language} from '../wording/language.ts'

/** `--lang en`, `--lang=en` among the arguments, before they are parsed; else `null`. */
export function requestedLanguage(argv: readonly string[]): Language | null {
  for (const [index, argument] of argv.entries()) {
    const value = argument === '--lang' ? argv[index + 1] : argument.replace(/^--lang=/u, '')
    if (argument.startsWith('--lang') && (value === 'zh' || value === 'en')) return value
  }

  return null
}

/** English where the locale says so; the tool is about Chinese texts, so Chinese everywhere else. */
export function localeLanguage(
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return /^en(?:[_.@-]|$)/iu.test(locale) ? 'en' : 'zh'
}
