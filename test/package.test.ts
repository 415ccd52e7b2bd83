/** The package as it is published: what it needs, what it holds, and that loading it is silent. */
import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'

const root = new URL('..', import.meta.url).pathname
const dist = path.join(root, 'dist')
const files = readdirSync(dist, {recursive: true, encoding: 'utf8'})

interface Description {
  readonly dependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string>>
  readonly bin: Readonly<Record<string, string>>
}

const description = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Description

/** Packages that a built file loads, by their names: `@scope/name` or `name`. */
function packagesIn(file: string): readonly string[] {
  const text = readFileSync(path.join(dist, file), 'utf8')
  const loads = /(?:\bfrom|\bimport|\brequire(?:Package)?)\s?\(?\s?['"]([a-z@][\w@./-]*)['"]/gu
  return Array.from(text.matchAll(loads), ([, name = '']) => name)
    .filter((name) => !name.startsWith('node:'))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
}

test('what is built loads its dependencies, all of them and no others', () => {
  const used = new Set(files.filter((file) => /\.(?:js|d\.ts)$/u.test(file)).flatMap(packagesIn))
  const {dependencies, optionalDependencies} = description
  const declared = [...Object.keys(dependencies), ...Object.keys(optionalDependencies)]
  expect([...used].toSorted()).toEqual(declared.toSorted())
})

test('nothing is built but the sources, and everything that is named is there', () => {
  const built = files.filter((file) => file.endsWith('.js'))
  for (const file of built) {
    expect(existsSync(path.join(root, 'src', file.replace(/\.js$/u, '.ts')))).toBe(true)
  }
  expect(built).toContain('files/isolation/child.js')
  for (const file of [...Object.values(description.exports), ...Object.values(description.bin)]) {
    expect([file, existsSync(path.join(root, file))]).toEqual([file, true])
  }
})

test('loading it prints nothing and loads no word segmenter', () => {
  const script = `
    await import(${JSON.stringify(path.join(dist, 'index.js'))})
    const {createRequire} = await import('node:module')
    const loaded = Object.keys(createRequire(import.meta.url).cache)
    if (loaded.some((file) => /jieba/.test(file))) console.log('segmenter')
  `
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script],
    {cwd: root, encoding: 'utf8'},
  )
  expect({status, stdout, stderr}).toEqual({status: 0, stdout: '', stderr: ''})
})
