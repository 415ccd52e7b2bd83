/** Inputs that mean harm, or have come to it: each is reported within its bounds. */
import {execFileSync} from 'node:child_process'
import {symlinkSync, truncateSync} from 'node:fs'
import {createServer} from 'node:net'
import {deflateSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {readDocuments, type FileReading, type Limits} from '../../src/index.ts'
import {childFlags} from '../../src/files/isolation/command.ts'
import {Readers} from '../../src/files/isolation/readers.ts'
import {resolveLimits} from '../../src/files/limits.ts'
import {makeFolder} from './helpers/folder.ts'
import {makeZip, type ZipEntry} from '../../bench/files/zip.ts'

const folder = makeFolder()
const good = '社区工作总结\n一、开展情况\n清理垃圾20吨。'
const limits: Partial<Limits> = {timeout: 20_000}

async function read(
  name: string,
  bytes: Uint8Array | string,
  own: Partial<Limits> = limits,
): Promise<readonly FileReading[]> {
  const input = {name, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes}
  const readings: FileReading[] = []
  for await (const reading of readDocuments(input, {limits: own})) readings.push(reading)
  return readings
}

async function codes(
  name: string,
  bytes: Uint8Array | string,
  own: Partial<Limits> = limits,
): Promise<readonly string[]> {
  const readings = await read(name, bytes, own)
  return readings.map(({outcome, problems}) => problems[0]?.code ?? outcome)
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const wordFile = (body: string): Uint8Array =>
  makeZip([
    {name: '[Content_Types].xml', content: '<Types/>'},
    {name: 'word/document.xml', content: body},
  ])
const wordText = (inner: string): string =>
  `<w:document xmlns:w="${word}"><w:body>${inner}</w:body></w:document>`

test('a zip bomb stops at the bound, and its neighbours are read', async () => {
  const entries: readonly ZipEntry[] = [
    {name: 'bomb.txt', content: new Uint8Array(32 << 20)},
    {name: 'good.txt', content: good},
  ]
  expect(await codes('a.zip', makeZip(entries))).toEqual(['opened', 'archiveLimit', 'read'])
})

test('a zip that lies about sizes is damaged, not believed', async () => {
  const entries: readonly ZipEntry[] = [{name: 'a.txt', content: good.repeat(100), saidSize: 10}]
  expect(await codes('a.zip', makeZip(entries))).toEqual(['opened', 'damaged'])
})

test('archives have limits on entries, size and depth', async () => {
  const inner = makeZip([{name: 'a.txt', content: good}])
  const middle = makeZip([{name: 'inner.zip', content: inner}])
  const outer = makeZip([{name: 'middle.zip', content: middle}])
  expect(await codes('2.zip', middle)).toEqual(['opened', 'opened', 'read'])
  expect(await codes('3.zip', outer)).toEqual(['opened', 'opened', 'archiveLimit'])
  const two = makeZip(['a', 'b'].map((name) => ({name: `${name}.txt`, content: good.repeat(40)})))
  expect(await codes('n.zip', two, {maxEntries: 1})).toEqual(['archiveLimit'])
  expect(await codes('s.zip', two, {maxExpandedBytes: 3000})).toEqual([
    'opened',
    'read',
    'archiveLimit',
  ])
  expect(await codes('f.zip', two, {maxFileBytes: 1000})).toEqual([
    'opened',
    'tooLarge',
    'tooLarge',
  ])
})

test('names in archives: GBK is read, ways out and control characters are not', async () => {
  const gbk = Uint8Array.of(
    0xbd,
    0xd6,
    0xb5,
    0xc0,
    0x2f,
    0xd7,
    0xdc,
    0xbd,
    0xe1,
    0x2e,
    0x74,
    0x78,
    0x74,
  )
  const readings = await read(
    'a.zip',
    makeZip([
      {name: gbk, content: good},
      {name: '../../evil.txt', content: good},
      {name: '/etc/evil.txt', content: good},
      {name: 'a\u001B[2Jb.txt', content: good},
      {name: 'link.txt', content: '/etc/passwd', mode: 0o120_777},
      {name: 'secret.txt', content: good, isEncrypted: true},
      {name: '__MACOSX/._a.txt', content: good},
    ]),
  )
  expect(readings[1]?.path).toBe('a.zip!/街道/总结.txt')
  expect(readings.slice(2).map(({problems}) => problems[0]?.code)).toEqual([
    'unsafeName',
    'unsafeName',
    'unsafeName',
    'symbolicLink',
    'encrypted',
    'unsupported',
  ])
})

test('XML entities are neither expanded nor fetched', async () => {
  const dtd =
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
  for (const entity of ['&b;', '&c;']) {
    const body = dtd + wordText(`<w:p><w:r><w:t>${entity}</w:t></w:r></w:p>`)
    expect(await codes('a.docx', wordFile(body))).toEqual(['damaged'])
  }
})

test('a million nested tags', async () => {
  const tables = '<w:tbl><w:tr><w:tc><w:p>'.repeat(250_000)
  // Packed that well it is a bomb; the bound on expansion is lifted to get at the nesting.
  const own = {...limits, maxExpansion: 10_000}
  expect(await codes('a.docx', wordFile(wordText(tables)), own)).toEqual(['damaged'])
  expect(await codes('a.html', '<div>'.repeat(1_000_000))).toEqual(['damaged'])
  expect(await codes('a.rtf', `{\\rtf1${'{'.repeat(1_000_000)}`)).toEqual(['read'])
})

test('a pdf that expands without end, and one whose pages go round', async () => {
  const page =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n'
  const packed = deflateSync(Buffer.from('BT /F1 12 Tf (A) Tj ET '.repeat(3_000_000)))
  const huge = Buffer.concat([
    Buffer.from(`${page}4 0 obj<</Filter/FlateDecode/Length ${packed.length}>>stream\n`),
    packed,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>'),
  ])
  const [code] = await codes('a.pdf', huge, {timeout: 4000})
  expect(['timeout', 'memory']).toContain(code)

  const loop =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\ntrailer<</Root 1 0 R>>'
  expect(['noText', 'damaged']).toContain((await codes('b.pdf', loop))[0])
})

test('the bound on memory holds, and the next file is read', async () => {
  const small = {...limits, maxMemoryBytes: 96 << 20, maxExpansion: 10_000}
  const cells = wordText(`<w:p>${'<w:r><w:t>字</w:t></w:r>'.repeat(2_000_000)}</w:p>`)
  const bytes = makeZip([
    {name: 'big.docx', content: wordFile(cells)},
    {name: 'small.docx', content: wordFile(wordText('<w:p><w:r><w:t>总结</w:t></w:r></w:p>'))},
  ])
  const found = await codes('a.zip', bytes, small)
  expect(found[0]).toBe('opened')
  expect(['memory', 'read']).toContain(found[1])
  expect(found[2]).toBe('read')
})

test('the flags of the reading process take writing, processes and made-up code away', () => {
  const attempts = [
    `require('node:fs').writeFileSync(${JSON.stringify(`${folder.path}/written`)}, 'x')`,
    `require('node:child_process').execSync('true')`,
    `new Function('return 1')()`,
    `process.dlopen({exports: {}}, '/nowhere.node')`,
  ]
  for (const attempt of attempts) {
    const script = `try { ${attempt}; console.log('done') } catch (error) { console.log(error.code ?? error.name) }`
    const said = execFileSync(process.execPath, [...childFlags(1 << 28), '-e', script], {
      encoding: 'utf8',
    })
    expect([attempt, said.trim()]).toEqual([
      attempt,
      expect.stringMatching(/^(?:ERR_ACCESS_DENIED|EvalError|ERR_DLOPEN_DISABLED)$/u),
    ])
  }
})

test('nothing that a page names is loaded', async () => {
  const connections: number[] = []
  const server = createServer(() => connections.push(1))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const url = `http://127.0.0.1:${port}/`
  const page = `<html><head><link rel=stylesheet href="${url}"><script src="${url}"></script></head>
    <body><img src="${url}"><iframe src="${url}"></iframe><p>${good}</p>
    <script>fetch('${url}')</script></body></html>`
  const [reading] = await read('a.html', page)
  expect(reading?.documents[0]?.text).toContain('清理垃圾20吨')
  server.close()
  expect(connections).toEqual([])
})

test('closing the readers ends what is under way', async () => {
  const readers = new Readers(1, resolveLimits())
  const pending = readers.read({
    format: 'docx',
    name: 'a.docx',
    bytes: wordFile(wordText('<w:p/>'.repeat(300_000))),
    encoding: undefined,
  })
  setTimeout(() => {
    readers.close()
  }, 20)
  await expect(pending).rejects.toThrow(/./u)
})

test('links, pipes, devices, huge and empty files, binaries that call themselves text', async () => {
  folder.write('z.txt', good)
  folder.write('empty.txt', '')
  folder.write('empty.pdf', '')
  folder.write(
    'binary.txt',
    Uint8Array.from({length: 4000}, (_, index) => (index * 37) % 256),
  )
  folder.write('~$lock.docx', 'x')
  folder.write('name\u001B[31m.txt', good)
  folder.write('program.ts', 'export const a = 1')
  folder.write('photo.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0))
  truncateSync(folder.write('huge.txt', ''), 2 ** 30)
  symlinkSync('/etc/passwd', `${folder.path}/link.txt`)
  symlinkSync('.', `${folder.path}/loop`)
  execFileSync('mkfifo', [`${folder.path}/pipe.txt`])

  const {documents, skipped, files} = await readDocuments(folder.path).collect()
  const found = Object.fromEntries(
    skipped.map(({path, code}) => [path.slice(folder.path.length + 1), code]),
  )
  expect(found).toEqual({
    'binary.txt': 'unsupported',
    'empty.pdf': 'damaged',
    'huge.txt': 'tooLarge',
    'link.txt': 'symbolicLink',
    loop: 'symbolicLink',
    'photo.txt': 'unsupported',
    'pipe.txt': 'notRegularFile',
    'program.ts': 'unsupported',
    '~$lock.docx': 'unsupported',
  })
  expect(documents).toHaveLength(3)
  expect(files).toHaveLength(12)
  await expect(readDocuments('/dev/null').collect()).rejects.toThrow(/不是普通文件/u)
})
