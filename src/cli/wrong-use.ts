/** What commander finds wrong with a call, in the language of the messages. */
import type {CommanderError} from 'commander'
import type {Messages} from '../wording/command/types.ts'

/** One line; what has no words of ours is commander's own. */
export function sayWrongUse({code, message}: CommanderError, {wrongUse}: Messages): string {
  const [first = '', second = ''] = Array.from(
    message.matchAll(/'([^']*)'/gu),
    ([, name = '']) => name,
  )
  const meant = /\(Did you mean (?:one of )?(.+)\?\)/u.exec(message)?.[1] ?? null
  switch (code) {
    case 'commander.missingArgument':
      return wrongUse.missingArgument(first)
    case 'commander.unknownOption':
      return wrongUse.unknownOption(first, meant)
    case 'commander.unknownCommand':
      return wrongUse.unknownCommand(first, meant)
    case 'commander.optionMissingArgument':
      return wrongUse.missingValue(first)
    case 'commander.excessArguments':
      return wrongUse.tooMany
    case 'commander.invalidArgument':
      return `${wrongUse.invalidValue(first, second)} (${hint(message, wrongUse)})`
  }

  return message.replace(/^error: /u, '').replaceAll('\n', ' ')
}

function hint(message: string, {choices}: Messages['wrongUse']): string {
  const rest = message.slice(message.indexOf('is invalid. ') + 'is invalid. '.length).trim()
  const allowed = /^Allowed choices are (.+)\.$/u.exec(rest)?.[1]
  return allowed === undefined ? rest : choices(allowed)
}
