/** Which folder of `src` may import which: data flows one way. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'

/** Where results get their sentences from; it imports nothing but the types of what it names. */
const wording = ['wording/results/say', 'wording/results/types', 'wording/results/file-types']

/** Folders with what they may import besides themselves; a row only ever names rows above it. */
const layers: Readonly<Record<string, readonly string[]>> = {
  text: [],
  numeral: ['text'],
  document: ['text', ...wording],
  words: ['text'],
  outline: ['text', 'numeral', 'diagnostics/types', ...wording],
  roles: ['text', 'outline'],
  quantity: ['text', 'numeral'],
  lexicon: ['text', 'quantity/mask'],
  metrics: ['text', 'numeral', 'outline', 'quantity', 'lexicon'],
  placeholders: ['text'],
  chrome: ['text'],
  diagnostics: ['text', 'chrome', 'outline', 'roles', 'placeholders', ...wording],
  facts: ['text', 'outline', 'lexicon'],
  findings: ['text', 'roles', 'metrics', 'facts', ...wording],
  completeness: ['text', 'outline', 'roles', 'metrics', 'facts', ...wording],
  keywords: ['text', 'words'],
  map: ['text', 'words', 'keywords'],
  views: ['text', 'outline', 'roles', 'words', 'keywords', 'map'],
  similarity: ['text', 'numeral', 'document', 'lexicon', ...wording],
  analysis: [
    'text',
    'document',
    'words',
    'outline',
    'roles',
    'metrics',
    'placeholders',
    'chrome',
    'diagnostics',
    'facts',
    'findings',
    'completeness',
    'keywords',
  ],
  files: ['text', 'numeral', 'document', ...wording],
  wording: [
    'roles/types',
    'metrics/types',
    'placeholders/types',
    'facts/types',
    'completeness/types',
    'diagnostics/types',
    'similarity/types',
    'similarity/compare-parallel',
  ],
  report: [
    'text',
    'wording',
    'completeness',
    'outline',
    'placeholders',
    'diagnostics',
    'facts',
    'findings',
    'keywords',
    'document',
    'analysis',
    'similarity',
    'map',
    'metrics',
    'roles',
    'views',
  ],
  cli: [
    'chrome',
    'document',
    'files',
    'roles',
    'findings',
    'analysis',
    'similarity',
    'map',
    'views',
    'wording',
    'report',
  ],
}

const root = new URL('../src/', import.meta.url).pathname
const files = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.ts') && file.includes('/'))

/** Paths that a file imports or re-exports from, relative to `src`, without the ending. */
function importsOf(file: string): readonly string[] {
  const source = readFileSync(path.join(root, file), 'utf8')
  return [...source.matchAll(/from '(\.[^']+)'/gu)].map(([, target = '']) =>
    path.posix.join(path.posix.dirname(file), target).replace(/\.ts$/u, ''),
  )
}

test('every folder has a place among the layers', () => {
  const folders = new Set(files.map((file) => file.split('/')[0]))
  expect([...folders].filter((folder) => folder === undefined || !(folder in layers))).toEqual([])
})

test.each(files)('%s imports only what its layer may', (file) => {
  const folder = file.split('/')[0] ?? ''
  const allowed = layers[folder] ?? []
  const wrong = importsOf(file).filter((target) => {
    const other = target.split('/')[0] ?? ''
    return other !== folder && !allowed.includes(other) && !allowed.includes(target)
  })
  expect(wrong).toEqual([])
})

// `similarity/parallel` starts threads; it reads and writes nothing.
test('only files and cli touch the file system, the console and the process', () => {
  const outside = files.filter((file) => !/^(?:cli|files|words|similarity\/parallel)\//u.test(file))
  const touching = outside.filter((file) =>
    /from 'node:|console\.|\bprocess\./u.test(readFileSync(path.join(root, file), 'utf8')),
  )
  expect(touching).toEqual([])
})
