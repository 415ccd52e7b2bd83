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
import {analyzeFormats, runAnalyze, type AnalyzeCommand} from './analyze.ts'
import {compareFormats, runCompare, type CompareCommand} from './compare.ts'
import {OutputError} from './output.ts'
import {runAll, type RunCommand} from './run.ts'

const statusWrongUse = 2

function wholeNumber(value: string): number {
  if (!/^\d{1,6}$/u.test(value)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(value)
}

/** The version in the text of `package.json`. */
function readVersion(description: string): string {
  const value: unknown = JSON.parse(description)
  const hasVersion = typeof value === 'object' && value !== null && 'version' in value
  return hasVersion ? String(value.version) : ''
}

async function makeProgram(setStatus: (status: number) => void): Promise<Command> {
  const description = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  const program = new Command('zongjie')
    .description('分析工作总结：结构、作用、指标、雷同。Analyse Chinese work summaries.')
    .version(readVersion(description))
    .showHelpAfterError('（用法见 zongjie --help）')
    .exitOverride()

  program
    .command('analyze')
    .description('结构、各部分作用、指标、关键词、空缺、提示：一行一篇')
    .argument('<input...>', '文件、文件夹或通配符；.jsonl 一行一篇 {id, text, title?}')
    .addOption(
      new Option('-f, --format <format>', '输出格式').choices(analyzeFormats).default('table'),
    )
    .option('-o, --output <file>', '写入文件，而不是标准输出')
    .option('-k, --keywords <count>', '每篇关键词的个数', wholeNumber, 10)
    .action(async (inputs: string[], options: AnalyzeCommand) => {
      setStatus(await runAnalyze(inputs, options))
    })

  program
    .command('compare')
    .description('找出雷同的文档和相同的段落')
    .argument('<input...>', '文件、文件夹或通配符')
    .addOption(
      new Option('-f, --format <format>', '输出格式').choices(compareFormats).default('table'),
    )
    .option('-o, --output <file>', '写入文件，而不是标准输出')
    .option('--min-passage <count>', '连续多少字相同才算一段（不计标点）', wholeNumber)
    .addOption(
      new Option('--fail-on <verdict>', '发现雷同时以状态 1 结束').choices(['copy', 'partial']),
    )
    .action(async (inputs: string[], options: CompareCommand) => {
      setStatus(await runCompare(inputs, options))
    })

  program
    .command('run')
    .description('分析并比对，打印两张表，把全部结果写进一个文件夹')
    .argument('<input...>', '文件、文件夹或通配符')
    .option('-o, --output <folder>', '结果文件夹', 'out')
    .action(async (inputs: string[], options: RunCommand) => {
      setStatus(await runAll(inputs, options))
    })

  for (const command of program.commands) addInputOptions(command)

  return program
}

/** Options of every command that reads inputs. */
function addInputOptions(command: Command): void {
  command
    .option('--encoding <name>', '按此编码读纯文本、HTML、RTF，如 gb18030、big5（默认自动识别）')
    .option('--strict', '有任何文件没有读出时以状态 2 结束')
    .option('--manifest <file>', '写一份清单，逐个列出输入文件及其处理结果（JSON 行）')
}

/** The exit status for what a command threw; anything that is no one's mistake but ours goes on. */
function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : statusWrongUse
  if (error instanceof InputError || error instanceof OutputError || error instanceof RangeError) {
    console.error(`zongjie: ${printable(error.message)}`)
    return statusWrongUse
  }

  // The reader of our output has gone (`| head`): that is no failure.
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0
  throw error
}

let status = 0
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

process.exitCode = status
