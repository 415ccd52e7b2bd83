/** The built command: its streams and its exit status. */
import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import type {Analysis, Comparison} from '../src/index.ts'

const root = new URL('..', import.meta.url).pathname
const folder = mkdtempSync(path.join(tmpdir(), 'zongjie-cli-'))
const corpus = path.join(root, 'corpus', '社区创文工作总结.txt')

afterAll(() => {
  rmSync(folder, {recursive: true, force: true})
})

interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

function zongjie(...options: readonly string[]): Outcome {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [path.join(root, 'dist', 'cli', 'main.js'), ...options],
    {encoding: 'utf8', cwd: folder, maxBuffer: 1 << 28, env: {...process.env, LC_ALL: 'C'}},
  )
  return {status, stdout, stderr}
}

test('analyze writes one JSON object a line, in the order of the source, and nothing else', () => {
  const {status, stdout, stderr} = zongjie('analyze', corpus, '--format', 'jsonl')
  const analyses = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Analysis)
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  expect(analyses.map(({id}) => id)).toEqual(
    Array.from({length: 22}, (_, index) => `20_${index + 1}`),
  )
  expect(analyses[5]).toMatchObject({title: '社区创文工作总结20_6', source: {encoding: 'utf-8'}})
})

test('compare writes one JSON object', () => {
  const {status, stdout, stderr} = zongjie('compare', corpus, '--format', 'json')
  const comparison = JSON.parse(stdout) as Comparison
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  expect(comparison.documents).toHaveLength(22)
  expect(comparison.clusters).toEqual([['20_6', '20_12']])
})

test('compare leaves out what it is told to', () => {
  const form = '请说明本季度本单位开展了哪些工作，由谁负责，取得了什么效果，还有什么困难没有解决。'
  const lines = ['物业公司把车库的照明全换成了节能灯。', '河边步道铺好以后，散步的人多了。']
  writeFileSync(path.join(folder, 'form.txt'), form)
  writeFileSync(
    path.join(folder, 'forms.jsonl'),
    lines.map((text, index) => JSON.stringify({id: `f${index}`, text: form + text})).join('\n'),
  )
  const verdictsWith = (...options: readonly string[]) => {
    const {stdout} = zongjie('compare', 'forms.jsonl', '-f', 'json', ...options)
    return (JSON.parse(stdout) as Comparison).pairs.map(({verdict}) => verdict)
  }
  expect(verdictsWith()).toEqual(['partial'])
  expect(verdictsWith('--exclude', 'form.txt')).toEqual(['boilerplate'])
  expect(verdictsWith('--exclude-quotations')).toEqual(['partial'])
})

test('what a website puts around every page is no shared passage', () => {
  const page = (id: string, report: string) =>
    JSON.stringify({
      id,
      text: `${report}\n下载 打印 全屏\n来源：江北区人民政府门户网站政务公开栏目\n未经许可不得转载，版权归江北区人民政府办公室所有`,
    })
  writeFileSync(
    path.join(folder, 'pages.jsonl'),
    [
      page('p1', '物业公司把车库的照明全换成了节能灯。'),
      page('p2', '河边步道铺好以后，散步的人多了。'),
    ].join('\n'),
  )
  const {stdout} = zongjie('compare', 'pages.jsonl', '-f', 'json')
  expect((JSON.parse(stdout) as Comparison).pairs).toEqual([])
})

test('tables name every document', () => {
  expect(zongjie('analyze', corpus).stdout).toContain('20_22')
  expect(zongjie('compare', corpus).stdout).toContain('雷同')
})

test('csv opens in a spreadsheet: mark, Windows line ends, no formula', () => {
  writeFileSync(path.join(folder, 'formula.jsonl'), '{"id":"=1+1","text":"清理垃圾20吨。"}\n')
  const {stdout} = zongjie('analyze', 'formula.jsonl', '--format', 'csv')
  expect(stdout.startsWith('\uFEFF文档,')).toBe(true)
  expect(stdout).toContain("\r\n'=1+1,")
})

test('sections lists the sentences of a role', () => {
  const {status, stdout} = zongjie('sections', corpus, '--role', 'problems', '-f', 'jsonl')
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as {document: string; role: string})
  expect(status).toBe(0)
  expect(rows).toHaveLength(17)
  expect(rows.every(({role}) => role === 'problems')).toBe(true)

  const csv = zongjie('sections', corpus, '--role', 'problems', '-f', 'csv').stdout
  expect(csv.startsWith('\uFEFF文档,')).toBe(true)
  expect(zongjie('sections', corpus, '--role', 'problems').stdout).toContain(
    '共 17 句，出自 4 篇。',
  )
  expect(zongjie('sections', corpus, '--view', 'shares').stdout).toContain('20_22')
})

test('--output writes a file and prints nothing', () => {
  const {status, stdout} = zongjie('compare', corpus, '-f', 'json', '-o', 'deep/result.json')
  expect({status, stdout}).toEqual({status: 0, stdout: ''})
  expect(readdirSync(path.join(folder, 'deep'))).toEqual(['result.json'])
})

test('run prints both tables and writes all results', () => {
  const {status, stdout} = zongjie('run', corpus, '-o', 'all')
  expect(status).toBe(0)
  expect(stdout).toContain('20_12')
  expect(readdirSync(path.join(folder, 'all')).toSorted()).toEqual([
    'analysis.jsonl',
    'comparison.json',
    'metrics.csv',
    'report.html',
  ])
  expect(readFileSync(path.join(folder, 'all', 'metrics.csv'), 'utf8')).toContain('2196户')
})

test('report writes one page, or a folder, and a workbook', () => {
  const {status, stdout} = zongjie('report', corpus, '-o', 'audit/report', '--xlsx')
  expect({status, stdout}).toEqual({
    status: 0,
    stdout: '已写入 audit/report.html、audit/report.xlsx\n',
  })
  expect(readFileSync(path.join(folder, 'audit', 'report.html'), 'utf8')).toContain('20_12')

  zongjie('report', corpus, '-o', 'audit/pages', '--pages', 'folder', '--lang', 'en')
  expect(readdirSync(path.join(folder, 'audit', 'pages')).toSorted()).toEqual([
    'documents',
    'index.html',
    'metrics.html',
    'problems.html',
  ])
})

test('report leaves out what it is told to', () => {
  const form = '请说明本季度本单位开展了哪些工作，由谁负责，取得了什么效果，还有什么困难没有解决。'
  const lines = ['物业公司把车库的照明全换成了节能灯。', '河边步道铺好以后，散步的人多了。']
  writeFileSync(path.join(folder, 'given.txt'), form)
  writeFileSync(
    path.join(folder, 'given.jsonl'),
    lines.map((text, index) => JSON.stringify({id: `f${index}`, text: form + text})).join('\n'),
  )
  const pageWith = (...options: readonly string[]): string => {
    zongjie('report', 'given.jsonl', '-o', 'given', ...options)
    return readFileSync(path.join(folder, 'given.html'), 'utf8')
  }
  expect(pageWith()).toContain('2 篇有整段相同')
  expect(pageWith('--exclude', 'given.txt')).not.toContain('2 篇有整段相同')
})

test('a reader who goes early ends nothing badly', () => {
  const main = path.join(root, 'dist', 'cli', 'main.js')
  for (const command of [`analyze '${corpus}' -f jsonl`, `compare '${corpus}' -f json`]) {
    const script = `'${process.execPath}' '${main}' ${command} | head -c 1; echo " $\{PIPESTATUS[0]}"`
    const {stdout, stderr} = spawnSync('bash', ['-c', script], {encoding: 'utf8'})
    expect({stdout, stderr}).toEqual({stdout: '{ 0\n', stderr: ''})
  }
})

test('an interrupt is heard while a result is written', async () => {
  const lines = Array.from({length: 900}, (_, index) =>
    JSON.stringify({id: index, text: `居民满意${index}分，环境好。`.repeat(60)}),
  )
  writeFileSync(path.join(folder, 'many.jsonl'), lines.join('\n'))
  const result = path.join(folder, 'many.json')
  const out = openSync(result, 'w')
  const main = path.join(root, 'dist', 'cli', 'main.js')
  const options = [main, 'compare', 'many.jsonl', '-f', 'json']
  const child = spawn(process.execPath, options, {cwd: folder, stdio: ['ignore', out, 'ignore']})
  // Writing has begun as soon as anything stands in the file.
  const watch = setInterval(() => {
    if (statSync(result).size === 0) return
    clearInterval(watch)
    child.kill('SIGINT')
  }, 5)
  const [status] = (await once(child, 'exit')) as [number | null]
  clearInterval(watch)
  closeSync(out)
  expect(status).toBe(130)
})

test('analyses written in pieces are the JSON that they would be in one', () => {
  const long = '清理垃圾20吨，居民满意。'.repeat(3000)
  writeFileSync(path.join(folder, 'long.jsonl'), JSON.stringify({id: 'l', text: long}))
  const {stdout} = zongjie('analyze', 'long.jsonl', '-f', 'jsonl', '-k', '0')
  const [analysis] = JSON.parse(
    zongjie('analyze', 'long.jsonl', '-f', 'json', '-k', '0').stdout,
  ) as Analysis[]
  expect(stdout).toBe(`${JSON.stringify(analysis)}\n`)
  expect(analysis?.metrics).toHaveLength(3000)
})

test('show and diff read one document of a compilation', () => {
  expect(zongjie('show', `${corpus}#20_7`).stdout).toContain('存在问题')
  expect(zongjie('diff', `${corpus}#20_6`, `${corpus}#20_12`).stdout).toContain('雷同 97.6%')
})

test('messages follow the locale, and --lang before it', () => {
  const help = (language: string, ...options: readonly string[]): string =>
    spawnSync(process.execPath, [path.join(root, 'dist', 'cli', 'main.js'), ...options, '--help'], {
      encoding: 'utf8',
      env: {...process.env, LC_ALL: language},
    }).stdout
  expect(help('en_US.UTF-8')).toContain('Analyse Chinese')
  expect(help('zh_CN.UTF-8')).toContain('分析工作总结')
  expect(help('C')).toContain('分析工作总结')
  expect(help('C', 'compare')).toContain('选项：')
  expect(help('C', 'compare')).not.toMatch(/Options:|display help/u)
  expect(help('en_US.UTF-8', 'compare')).toContain('Options:')
  expect(help('en_US.UTF-8', 'report', '--lang', 'zh')).toContain('报告')
})

describe('exit status', () => {
  test('1 when a copy was found and that was to fail', () => {
    expect(zongjie('compare', corpus, '--fail-on', 'copy', '-f', 'csv').status).toBe(1)
  })

  test('0 when none was found', () => {
    writeFileSync(
      path.join(folder, 'one.txt'),
      '社区总结\n今年清理垃圾20吨，居民满意，环境变好了许多。',
    )
    expect(zongjie('compare', 'one.txt', '--fail-on', 'copy').status).toBe(0)
  })

  test.each([
    ['no such file', ['analyze', 'missing.txt']],
    ['an unknown command', ['analyse', 'one.txt']],
    ['an unknown option', ['analyze', 'one.txt', '--colour']],
    ['an unknown role', ['sections', 'one.txt', '--role', 'problem']],
    ['an unknown format', ['analyze', 'one.txt', '--format', 'xml']],
    ['no input', ['analyze']],
    ['an empty input', ['analyze', '']],
    ['an empty name of a file to show', ['show', '']],
    ['an empty name of a file to write', ['compare', 'one.txt', '-o', '']],
    ['a folder in the place of the output', ['analyze', 'one.txt', '-o', '.']],
    ['several documents where one is needed', ['diff', corpus, corpus]],
    ['a document that is not there', ['show', `${corpus}#99`]],
    ['a passage of no length', ['compare', 'one.txt', '--min-passage', '0']],
    ['an output that cannot be', ['compare', 'one.txt', '-o', '/dev/null/x']],
  ])('2 for %s, with one line on standard error', (_, options) => {
    const {status, stdout, stderr} = zongjie(...options)
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toMatch(/^zongjie: [^\n]+\n$/u)
  })
})

test('--help and --version go to standard output with status 0', () => {
  const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string
  }
  expect(zongjie('--version')).toEqual({status: 0, stdout: `${version}\n`, stderr: ''})
  expect(zongjie('--help')).toMatchObject({status: 0, stderr: ''})
  expect(existsSync(path.join(root, 'dist', 'schema', 'analysis.json'))).toBe(true)
})
