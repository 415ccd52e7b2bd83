#!/usr/bin/env node
/**
 * The `zongjie` command. Standard output carries the result alone; everything said about the work
 * goes to standard error. Exit status: 0 done, 1 `compare --fail-on` found something, 2 wrong use
 * or unreadable input.
 */
import {readFile} from 'node:fs/promises'
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {InputError} from '../files/input-error.ts'
import {printable} from '../report/printable.ts'
import {sayProblem} from '../report/say.ts'
import {roles} from '../roles/scores.ts'
import {analyzeFormats, runAnalyze, type AnalyzeCommand} from './analyze.ts'
import {compareFormats, runCompare, type CompareCommand} from './compare.ts'
import {runDiff} from './diff.ts'
import {messagesOf} from '../wording/command/messages.ts'
import {examplesIn, helpIn} from './help.ts'
import {localeLanguage, requestedLanguage} from './language.ts'
import {OutputError} from './output.ts'
import {reportPages, runReport, type ReportCommand} from './report.ts'
import {runAll, type RunCommand} from './run.ts'
import {runSections, sectionFormats, sectionViews, type SectionsCommand} from './sections.ts'
import {runShow} from './show.ts'
import {sayWrongUse} from './wrong-use.ts'

const statusWrongUse = 2

/** Bounds of options; those of passages and threads are the comparison's own. */
const mostKeywords = 1000
const shortestPassage = 5
const longestPassage = 10_000
const mostThreads = 64

/** The version in the text of `package.json`. */
function readVersion(description: string): string {
  const value: unknown = JSON.parse(description)
  const hasVersion = typeof value === 'object' && value !== null && 'version' in value
  return hasVersion ? String(value.version) : ''
}

const messages = messagesOf(requestedLanguage(process.argv) ?? localeLanguage(process.env))

async function makeProgram(setStatus: (status: number) => void): Promise<Command> {
  const description = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  const {options} = messages

  const wholeNumber =
    (from: number, to: number) =>
    (value: string): number => {
      const number = /^\d{1,6}$/u.test(value) ? Number(value) : -1
      if (number >= from && number <= to) return number
      throw new InvalidArgumentError(messages.wholeNumber(from, to))
    }
  const encoding = (value: string): string => {
    try {
      return new TextDecoder(value).encoding
    } catch {
      throw new InvalidArgumentError(messages.encoding(value))
    }
  }
  const named = (value: string): string => {
    if (value === '') throw new InvalidArgumentError(messages.emptyName)
    return value
  }
  const allNamed = (value: string, before: readonly string[] = []): readonly string[] => [
    ...before,
    named(value),
  ]
  const language = (): Option => new Option('--lang <lang>', options.lang).choices(['zh', 'en'])

  const program = new Command('zongjie')
    .description(messages.program)
    .version(readVersion(description), '-V, --version', messages.help.version)
    .helpOption('-h, --help', messages.help.help)
    // Commander's own shows the help of the whole for a command that there is not.
    .helpCommand(false)
    .configureHelp(helpIn(messages))
    .addHelpText('after', examplesIn(messages))
    // Before the command too, where many look for it.
    .addOption(language())
    .enablePositionalOptions()
    .hook('preAction', (whole, command) => {
      const lang: unknown = whole.getOptionValue('lang')
      if (command.getOptionValue('lang') === undefined) command.setOptionValue('lang', lang)
    })
    // Told at the end, in our own words.
    .configureOutput({outputError: () => {}})
    .exitOverride()

  program
    .command('analyze')
    .description(messages.commands.analyze)
    .argument('<input...>', messages.inputs, allNamed)
    .addOption(
      new Option('-f, --format <format>', options.format).choices(analyzeFormats).default('table'),
    )
    .option('-o, --output <file>', options.output, named)
    .option('-k, --keywords <count>', options.keywords, wholeNumber(0, mostKeywords), 10)
    .addOption(language())
    .action(async (inputs: string[], command: AnalyzeCommand) =>
      runAnalyze(inputs, command, messages),
    )

  program
    .command('compare')
    .description(messages.commands.compare)
    .argument('<input...>', messages.inputs, allNamed)
    .addOption(
      new Option('-f, --format <format>', options.format).choices(compareFormats).default('table'),
    )
    .option('-o, --output <file>', options.output, named)
    .option(
      '--min-passage <count>',
      options.minPassage,
      wholeNumber(shortestPassage, longestPassage),
    )
    .option('--threads <count>', options.threads, wholeNumber(1, mostThreads))
    .option('--exclude <file>', options.exclude, allNamed)
    .option('--exclude-quotations', options.excludeQuotations)
    .addOption(new Option('--fail-on <verdict>', options.failOn).choices(['copy', 'partial']))
    .addOption(language())
    .action(async (inputs: string[], command: CompareCommand) => {
      setStatus(await runCompare(inputs, command, messages))
    })

  program
    .command('sections')
    .description(messages.commands.sections)
    .argument('<input...>', messages.inputs, allNamed)
    .addOption(new Option('-r, --role <role>', options.role).choices(roles))
    .addOption(new Option('--view <view>', options.view).choices(sectionViews).default('sentences'))
    .addOption(
      new Option('-f, --format <format>', options.format).choices(sectionFormats).default('table'),
    )
    .option('-o, --output <file>', options.output, named)
    .addOption(language())
    .action(async (inputs: string[], command: SectionsCommand) =>
      runSections(inputs, command, messages),
    )

  program
    .command('run')
    .description(messages.commands.run)
    .argument('<input...>', messages.inputs, allNamed)
    .option('-o, --output <folder>', options.folder, named, 'out')
    .addOption(language())
    .action(async (inputs: string[], command: RunCommand) => runAll(inputs, command, messages))

  program
    .command('report')
    .description(messages.commands.report)
    .argument('<input...>', messages.inputs, allNamed)
    .option('-o, --output <name>', options.report, named, 'out/report')
    .option('--title <title>', options.title)
    .option('--xlsx', options.xlsx)
    .addOption(new Option('--pages <kind>', options.pages).choices(reportPages))
    .option(
      '--min-passage <count>',
      options.minPassage,
      wholeNumber(shortestPassage, longestPassage),
    )
    .option('--exclude <file>', options.exclude, allNamed)
    .option('--exclude-quotations', options.excludeQuotations)
    .addOption(language())
    .action(async (inputs: string[], command: ReportCommand) =>
      runReport(inputs, command, messages),
    )

  for (const command of program.commands) {
    command
      .option('--encoding <name>', options.encoding, encoding)
      .option('--strict', options.strict)
      .option('--manifest <file>', options.manifest, named)
  }

  program
    .command('show')
    .description(messages.commands.show)
    .argument('<file>', messages.oneInput, named)
    .addOption(language())
    .action(async (input: string) => runShow(input, messages))

  program
    .command('diff')
    .description(messages.commands.diff)
    .argument('<a>', messages.oneInput, named)
    .argument('<b>', messages.oneInput, named)
    .addOption(language())
    .action(async (a: string, b: string) => runDiff([a, b], messages))

  program
    .command('help')
    .description(messages.help.help)
    .argument('[command]')
    .addOption(language())
    .action((name?: string) => {
      if (name === undefined) program.help()
      const asked = program.commands.find((command) => command.name() === name)
      if (asked !== undefined) asked.help()
      program.error(`error: unknown command '${name}'`, {code: 'commander.unknownCommand'})
    })

  return program
}

/** What could not be read or written. */
function sayFailure(error: Error): string {
  if (error instanceof OutputError) return messages.notWritten(error.file, error.detail)
  if (!(error instanceof InputError) || error.failure === null) return error.message
  const {problem, count} = error.failure
  return messages.nothingRead(problem.path, sayProblem(messages.language, problem), count)
}

/** The exit status for what a command threw, which is told. */
function statusOf(error: unknown): number {
  if (error instanceof CommanderError) {
    // Help was asked for, or shown because nothing was: both are said already.
    if (error.exitCode === 0 || error.code === 'commander.help') {
      return error.exitCode === 0 ? 0 : statusWrongUse
    }

    console.error(`zongjie: ${printable(sayWrongUse(error, messages))} ${messages.usageHint}`)
    return statusWrongUse
  }

  if (error instanceof InputError || error instanceof OutputError || error instanceof RangeError) {
    console.error(`zongjie: ${printable(sayFailure(error))}`)
    return statusWrongUse
  }

  // The reader of our output has gone (`| head`): that is no failure.
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0
  // A defect of ours. Left to Node it would end with status 1, which says that a copy was found.
  console.error(
    `zongjie: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  )
  return statusWrongUse
}

let status = 0
process.on('uncaughtException', (error) => {
  process.exit(statusOf(error))
})
process.stdout.on('error', () => {
  // Reported to the callback of `write`; without a listener it would end the process here.
})

try {
  const program = await makeProgram((value) => {
    status = value
  })
  await program.parseAsync()
} catch (error) {
  status = statusOf(error)
}

// Reading may have set a status of its own, which holds unless the command has found another.
if (status !== 0) process.exitCode = status
