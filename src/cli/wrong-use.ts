/** What commander finds wrong with a call, in the language of the messages. */
import type {CommanderError} from 'commander'
import type {Messages} from '../wording/command/types.ts'

/** One line; what has no words of ours is commander's own. */
export function sayWrongUse({code, message}: CommanderError, {wrongUse}: Messages): string {
  const first = /'([^']*)'/u.exec(message)?.[1] ?? ''
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
      return sayInvalid(message, wrongUse) ?? commandersOwn(message)
  }

  return commandersOwn(message)
}

function commandersOwn(message: string): string {
  return message.replace(/^error: /u, '').replaceAll('\n', ' ')
}

/** A value that an option or an argument does not take; values may hold quotes and line breaks. */
function sayInvalid(message: string, wrongUse: Messages['wrongUse']): string | null {
  const option = /^error: option '(.*?)' argument '(.*)' is invalid\. (.*)$/su.exec(message)
  if (option !== null) {
    const [, flags = '', value = '', reason = ''] = option
    return wrongUse.invalidValue(flags, value, inOurWords(reason, wrongUse))
  }

  const pattern = /^error: command-argument value '.*' is invalid for argument '(.*?)'\. (.*)$/su
  const argument = pattern.exec(message)
  if (argument === null) return null
  const [, name = '', reason = ''] = argument
  return wrongUse.invalidArgument(name, inOurWords(reason, wrongUse))
}

/** Reasons are ours already but for the one that commander gives. */
function inOurWords(reason: string, {choices}: Messages['wrongUse']): string {
  const allowed = /^Allowed choices are (.+)\.$/u.exec(reason)?.[1]
  return allowed === undefined ? reason : choices(allowed.split(', '))
}
