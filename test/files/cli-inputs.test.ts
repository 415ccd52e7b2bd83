/** What the command says about its inputs: skipped files, status, manifest. */
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import type {Comparison, FileReading} from '../../src/index.ts'
import {makeFolder} from './helpers/folder.ts'
import {makeDocx} from './helpers/office.ts'
import {makeZip} from '../../bench/files/zip.ts'

const root = new URL('../..', import.meta.url).pathname
const folder = makeFolder()
const good = '社区工作总结\n一、开展情况\n清理垃圾20吨，居民满意。'

function zongjie(...options: readonly string[]): {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
} {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [path.join(root, 'dist', 'cli', 'main.js'), ...options],
    {encoding: 'utf8', cwd: folder.path},
  )
  return {status, stdout, stderr}
}

test('archives, office files and a bad one: results, a summary, status 0; 2 when strict', async () => {
  const docx = await makeDocx(good)
  folder.write(
    '全部材料.zip',
    makeZip([
      {name: '街道/一.docx', content: docx},
      {name: '街道/坏.docx', content: docx.subarray(0, 500)},
      {name: '二.txt', content: good},
    ]),
  )

  const lenient = zongjie('analyze', '全部材料.zip', '-f', 'jsonl', '--manifest', 'out/list.jsonl')
  expect(lenient.status).toBe(0)
  const ids = lenient.stdout
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as {id: string}).id)
  expect(ids).toEqual(['一', '二'])
  expect(lenient.stderr).toContain('跳过 全部材料.zip!/街道/坏.docx：')
  expect(lenient.stderr).toContain('共 4 个文件，读出 2 篇，1 个文件没有读出或没有读全')

  const manifest = readFileSync(path.join(folder.path, 'out', 'list.jsonl'), 'utf8')
  const rows = manifest
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object)
  expect(rows).toMatchObject([
    {path: '全部材料.zip', outcome: 'opened', format: 'zip'},
    {path: '全部材料.zip!/街道/一.docx', outcome: 'read', format: 'docx', documents: ['一']},
    {path: '全部材料.zip!/街道/坏.docx', outcome: 'skipped', documents: []},
    {path: '全部材料.zip!/二.txt', outcome: 'read', encoding: 'utf-8', documents: ['二']},
  ])

  const strict = zongjie('analyze', '全部材料.zip', '-f', 'jsonl', '--strict')
  expect({status: strict.status, stdout: strict.stdout}).toEqual({
    status: 2,
    stdout: lenient.stdout,
  })
})

test('an input that names nothing gives status 2, and the others their results', () => {
  folder.write('good.txt', good)
  const {status, stdout, stderr} = zongjie('analyze', 'good.txt', 'missing.txt', '-f', 'jsonl')
  expect(status).toBe(2)
  expect(stdout).toContain('清理垃圾20吨')
  expect(stderr).toContain('missing.txt：找不到这个文件或文件夹')
})

test('a manifest is written even when nothing could be read', () => {
  folder.write('scan.pdf', '%PDF-1.4 broken')
  const {status, stderr} = zongjie('analyze', 'scan.pdf', '--manifest', 'scan.jsonl')
  expect(status).toBe(2)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(readFileSync(path.join(folder.path, 'scan.jsonl'), 'utf8')).toContain('"skipped"')
})

test('--encoding goes before what the bytes look like, and must be one', () => {
  folder.write('gbk.txt', Uint8Array.of(0xc9, 0xe7, 0xc7, 0xf8))
  const {stdout} = zongjie('analyze', 'gbk.txt', '-f', 'jsonl', '--encoding', 'gbk')
  expect(JSON.parse(stdout)).toMatchObject({text: '社区', source: {encoding: 'gb18030'}})
  expect(zongjie('analyze', 'gbk.txt', '--encoding', 'klingon').status).toBe(2)
})

test('a large .jsonl is treated as a small one: bad lines, manifest, --strict, encoding', () => {
  const text = '社区清理垃圾20吨，居民都很满意，明年还要把河道两边的步道全部修好。'
  const lines = [
    JSON.stringify({id: 'a', text}),
    '{"id": 1, "te',
    JSON.stringify({id: 'a', text: `${text}图书室周末开放。`}),
  ]
  // A field that nobody reads makes the file large; the threshold is 32 MB.
  const large = [...lines, JSON.stringify({id: 'c', text: '完', note: 'x'.repeat(33 << 20)})]
  folder.write('few/f.jsonl', [...lines, '{"id":"c","text":"完"}'].join('\r\n'))
  folder.write('many/f.jsonl', large.join('\r\n'))

  const runs = ['few', 'many'].map((name) => {
    const manifest = `${name}.manifest`
    const options = ['-f', 'json', '--strict', '--manifest', manifest, '--encoding', 'utf-8']
    const {status, stdout, stderr} = zongjie('compare', `${name}/f.jsonl`, ...options)
    const {documents, pairs} = JSON.parse(stdout) as Comparison
    const row = JSON.parse(readFileSync(path.join(folder.path, manifest), 'utf8')) as FileReading
    const {outcome, documents: ids, problems} = row
    return {
      status,
      stderr: stderr.replaceAll(`${name}/`, ''),
      documents: documents.map(({id, source: {line}}) => [id, line]),
      verdicts: pairs.map(({verdict}) => verdict),
      manifest: {outcome, ids, codes: problems.map(({code}) => code)},
    }
  })

  expect(runs[0]).toEqual(runs[1])
  expect(runs[1]).toMatchObject({
    status: 2,
    documents: [
      ['a', 1],
      ['f/a', 3],
      ['c', 4],
    ],
    manifest: {outcome: 'read', ids: ['a', 'f/a', 'c'], codes: ['badLine']},
  })
  expect(runs[1]?.stderr).toContain('跳过 f.jsonl：第 2 行')
})
