/** The help of commander in the language of the messages, wrapped where Chinese may be. */
import type {Command, Help, Option} from 'commander'
import stringWidth from 'string-width'
import type {Messages} from '../wording/command/types.ts'

/** Words of a line: Chinese may be broken after any character, but not before a mark. */
const pieces =
  /[“（《]?\p{Script=Han}[，。、；：？！）”》]*|[ \t]+|[^\s\p{Script=Han}，。、；：]+[，。、；：]*|[，。、；：]+/gu

/** What `configureHelp` is given. */
export function helpIn({help}: Messages): Partial<Help> {
  return {
    styleTitle: (title) => help.titles[title] ?? title,
    displayWidth: stringWidth,
    boxWrap: wrapText,
    styleUsage: (usage) =>
      usage.replace('[options]', `[${help.options}]`).replace('[command]', `[${help.command}]`),
    optionDescription: ({description, argChoices, defaultValue}: Option) => {
      const choices = argChoices === undefined ? '' : help.choices(argChoices)
      const standard = defaultValue === undefined ? '' : help.standard(String(defaultValue))
      return [description, choices, standard].filter((each) => each !== '').join(' ')
    },
    subcommandTerm: (command: Command) =>
      [
        command.name(),
        ...command.registeredArguments.map((argument) => `<${argument.name()}>`),
      ].join(' '),
  }
}

/** The calls that a beginner may want, under the help of the program. */
export function examplesIn({help}: Messages): string {
  const widest = Math.max(...help.calls.map(([call]) => stringWidth(call)))
  const lines = help.calls.map(
    ([call, purpose]) => `  ${call}${' '.repeat(widest - stringWidth(call) + 2)}${purpose}`,
  )
  return `\n${help.examples}\n${lines.join('\n')}`
}

/** Text in lines of so many terminal columns. */
export function wrapText(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n')
}

function wrapLine(line: string, width: number): string {
  const lines = ['']
  for (const [piece] of line.matchAll(pieces)) {
    const last = lines.at(-1) ?? ''
    if (stringWidth(last + piece) <= width || last === '') lines[lines.length - 1] = last + piece
    else lines.push(piece.trimStart())
  }

  return lines.map((each) => each.trimEnd()).join('\n')
}
