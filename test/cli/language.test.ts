/** What the command says, in two languages, and how it is laid out. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import stringWidth from 'string-width'
import {afterAll, describe, expect, test} from 'vitest'
import {wrapText} from '../../src/cli/help.ts'
import {localeLanguage, requestedLanguage} from '../../src/cli/language.ts'

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const corpus = fileURLToPath(new URL('../../corpus/社区创文工作总结.txt', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'zongjie-language-'))
const han = /\p{Script=Han}/u

mkdirSync(path.join(folder, 'empty'))
writeFileSync(
  path.join(folder, 'picture.png'),
  new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0]),
)
writeFileSync(path.join(folder, 'lines.jsonl'), '{"id": "a", "text": "清理垃圾20吨。"}\nnot json\n')

afterAll(() => {
  rmSync(folder, {recursive: true, force: true})
})

function zongjie(locale: string, ...options: readonly string[]) {
  const env = {...process.env, LC_ALL: locale}
  const {status, stdout, stderr} = spawnSync(process.execPath, [main, ...options], {
    encoding: 'utf8',
    cwd: folder,
    env,
  })
  return {status, stdout, stderr}
}

describe('which language', () => {
  test.each([
    [{LC_ALL: 'en_US.UTF-8'}, 'en'],
    [{LC_ALL: '', LANG: 'en_GB'}, 'en'],
    [{LANG: 'zh_CN.UTF-8'}, 'zh'],
    [{LC_ALL: 'C', LANG: 'en_US'}, 'zh'],
    [{LANG: 'de_DE.UTF-8'}, 'zh'],
    [{}, 'zh'],
  ])('%o speaks %s', (environment, language) => {
    expect(localeLanguage(environment)).toBe(language)
  })

  test('--lang comes before the locale', () => {
    expect(requestedLanguage(['analyze', '--lang', 'en'])).toBe('en')
    expect(requestedLanguage(['analyze', '--lang=zh'])).toBe('zh')
    expect(requestedLanguage(['analyze', '--lang', 'de'])).toBeNull()
  })
})

describe('in English', () => {
  test.each([
    ['an unknown option', ['analyze', 'x', '--formt']],
    ['a missing argument', ['show']],
    ['an unknown command', ['anlyze']],
    ['a wrong choice', ['analyze', 'x', '-f', 'xml']],
    ['a number out of range', ['compare', 'x', '--min-passage', '0']],
    ['an unknown encoding', ['analyze', 'x', '--encoding', 'foo']],
    ['an option without its value', ['analyze', 'x', '-o']],
    ['an empty name', ['analyze', '']],
    ['a value with a quote', ['compare', 'x', '--threads', "'2'\nis invalid. "]],
    ['no such file', ['analyze', 'missing.txt']],
    ['an empty folder', ['analyze', 'empty']],
    ['a picture', ['analyze', 'picture.png']],
    ['an output that cannot be', ['analyze', 'lines.jsonl', '-o', '/dev/null/x']],
  ])('%s is told in one line without a Chinese word', (_, options) => {
    const {status, stderr} = zongjie('en_US.UTF-8', ...options)
    const lines = stderr.trimEnd().split('\n')
    expect({status, last: lines.at(-1)}).toEqual({
      status: 2,
      last: expect.stringMatching(/^zongjie: [^\n]+$/u) as string,
    })
    expect(stderr).not.toMatch(han)
  })

  test('what was not read is said in the language of the rest', () => {
    const english = zongjie('en_US.UTF-8', 'analyze', 'lines.jsonl', '-f', 'jsonl').stderr
    expect(english).toContain('line 2 is not JSON')
    expect(english).not.toMatch(han)
    expect(zongjie('C', 'analyze', 'lines.jsonl', '-f', 'jsonl').stderr).toContain('第 2 行不是')
  })

  test('heads, verdicts, warnings and figures of the tables', () => {
    const {stdout} = zongjie('en_US.UTF-8', 'analyze', corpus)
    const rows = stdout.split('\n').filter((line) => line.startsWith('│'))
    expect(rows.length).toBeGreaterThan(22)
    expect(rows.filter((row) => han.test(row))).toEqual([])
    const pairs = zongjie('en_US.UTF-8', 'compare', corpus).stdout
    expect(pairs).toContain('Partial copy')
    expect(pairs).toContain('Copies of one another: 20_6, 20_12')
  })

  test('files that are handed on keep to --lang, whatever the locale', () => {
    const head = (...options: readonly string[]): string =>
      zongjie('en_US.UTF-8', 'analyze', 'lines.jsonl', '-f', 'csv', ...options).stdout.slice(1, 9)
    expect(head()).toBe('文档,标题,部分')
    expect(head('--lang', 'en')).toBe('Document')
  })

  test('--lang may stand before the command', () => {
    const options = ['lines.jsonl', '-f', 'csv']
    const after = zongjie('C', 'analyze', '--lang', 'en', ...options)
    expect(after.stdout).toContain('Document')
    expect(zongjie('C', '--lang', 'en', 'analyze', ...options)).toEqual(after)
    expect(zongjie('C', '--lang', 'en', 'analyze', '--lang', 'zh', ...options).stdout).toContain(
      '文档',
    )
  })

  test('one is no plural', () => {
    const {stderr} = zongjie('en_US.UTF-8', 'analyze', 'lines.jsonl')
    expect(stderr).toContain('1 file, 1 document read, 1 file not read or not in full')
  })
})

describe('in Chinese', () => {
  test.each([
    [['analyze', 'x', '--formt'], '没有选项 --formt，是否指 --format'],
    [['anlyze'], '没有命令 anlyze，是否指 analyze'],
    [['help', 'anlyze'], '没有命令 anlyze'],
    [['show'], '缺少参数 file'],
    [['compare', 'x', '--threads', '0'], '的值 0 不对：应为 1 到 64 的整数'],
    [['compare', 'x', '--fail-on', 'any'], '的值 any 不对：可用 copy、partial'],
    [['analyze', ''], '参数 input 不对：名称不能为空'],
    [['diff', 'x', ''], '参数 b 不对：名称不能为空'],
    [['analyze', 'empty'], 'empty：文件夹是空的'],
    [['show', `${corpus}#99`], '没有这一篇'],
  ])('%j says %s', (options, words) => {
    const {status, stderr} = zongjie('zh_CN.UTF-8', ...options)
    expect(status).toBe(2)
    expect(stderr).toContain(words)
    expect(stderr.replaceAll(corpus, '')).not.toMatch(/error|unknown|missing|Allowed/u)
  })
})

describe('help', () => {
  test('a call of nothing shows it, with examples, within 80 columns', () => {
    for (const locale of ['zh_CN.UTF-8', 'en_US.UTF-8']) {
      for (const command of [[], ['analyze'], ['compare'], ['report'], ['sections']]) {
        const {stdout} = zongjie(locale, ...command, '--help')
        const lines = stdout.split('\n').filter((line) => !line.includes('zongjie '))
        expect(lines.length).toBeGreaterThan(8)
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(80)
      }
    }

    expect(zongjie('C').stderr).toContain('zongjie report')
    expect(zongjie('C', 'compare', '--help').stdout).not.toMatch(/choices:|default:|\[options\]/u)
  })

  test('Chinese is wrapped at its width, no mark begins a line, nothing is lost', () => {
    const text = '人人都有的模板、通知，或不计入的段落；其中的文字不算雷同，可多次给出 zip'
    for (const width of [10, 17, 40, 200]) {
      const lines = wrapText(text, width).split('\n')
      for (const line of lines) expect(line).toMatch(/^[^，、；]/u)
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }
  })
})
