/**
 * Makes `src/quantity/units.generated.ts`: one table of units and classifiers.
 *
 * The names and factors of measures come from the Unicode CLDR, classifiers from the lists of
 * JioNLP and HanLP, and what the genre has beyond those from this project (`data/measures.tsv`,
 * `data/classifiers.txt`). What those lists hold that is no unit is named in `data/rejected.txt`.
 * Where two sources name a spelling, the project's own reading holds, then CLDR's.
 */
import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import path from 'node:path'
import {format} from 'prettier'
import {fold} from '../../src/text/fold.ts'
import {projectRoot} from '../inputs.ts'
import {makeConverter} from './cldr-factors.ts'
import type {GeneratedFile} from './traditional.ts'

const target = 'src/quantity/units.generated.ts'
const data = path.join(projectRoot, 'bench', 'tables', 'data')

/** The base units of the table by dimension, as CLDR names them. */
const baseIds: Readonly<Record<string, string>> = {
  area: 'square-meter',
  length: 'meter',
  volume: 'cubic-meter',
  mass: 'kilogram',
  energy: 'kilowatt-hour',
  power: 'kilowatt',
  duration: 'second',
  speed: 'meter-per-second',
  data: 'byte',
}

/** The dimensions of CLDR that the table takes over whole. */
const dimensionOf: Readonly<Record<string, string>> = {
  area: 'area',
  length: 'length',
  volume: 'volume',
  mass: 'mass',
  energy: 'energy',
  power: 'power',
  speed: 'speed',
  digital: 'data',
  pressure: 'physical',
  frequency: 'physical',
  electric: 'physical',
  light: 'physical',
}

interface Row {
  readonly name: string
  readonly dimension: string
  readonly factor: string | null
  readonly spellings: Set<string>
}

/** Read the sources and write the module's text. */
export async function makeUnitsTable(): Promise<GeneratedFile> {
  const require = createRequire(import.meta.url)
  const {main} = require('cldr-units-full/main/zh/units.json') as CldrUnits
  const {version} = require('cldr-units-full/package.json') as {version: string}
  const convert = makeConverter(require('cldr-core/supplemental/units.json'))
  const names = new Map<string, {category: string; name: string}>()
  for (const [key, entry] of Object.entries(main.zh.units.long)) {
    const [category = ''] = key.split('-', 1)
    const pattern = entry['unitPattern-count-other'] ?? ''
    // 每小时{0}公里 is no name that stands behind its number.
    const name = pattern.startsWith('{0}') ? pattern.slice(3).trim() : ''
    if (/^[^A-Za-z0-9/()\s]+$/u.test(name)) {
      names.set(key.slice(category.length + 1), {category, name: clean(name)})
    }
  }

  const rejected = new Set(words(await read('rejected.txt')).map(clean))
  const rows: Row[] = []
  const taken = new Set<string>()
  const addRow = (row: Row): void => {
    const spellings = [...row.spellings].filter((text) => text !== '' && !taken.has(text))
    if (taken.has(row.name)) return
    for (const text of spellings) taken.add(text)
    rows.push({...row, spellings: new Set(spellings)})
  }

  const usedIds = new Set<string>()
  const measures = lines(await read('measures.tsv'))
  const ownNames = new Set(measures.map((line) => line.split('\t')[0]))
  for (const line of measures) {
    const [name = '', dimension = '', factor = '-', aliases = ''] = line.split('\t')
    const id = factor.startsWith('@') ? factor.slice(1) : null
    const baseId = baseIds[dimension]
    if (id !== null && baseId === undefined) throw new Error(`${name}: ${dimension} has no base`)
    const known = id === null ? undefined : names.get(id)
    if (id !== null) usedIds.add(id)
    if (taken.has(name)) throw new Error(`${name} is already a spelling of another unit`)
    addRow({
      name,
      dimension,
      factor: id === null ? (factor === '-' ? null : factor) : convert(id, baseId ?? ''),
      spellings: new Set([
        name,
        ...aliases.split(' ').map((alias) => alias.trim()),
        // A unit of one character in CLDR (码) is spelt so in the genre's own list, or not at all;
        // 千克 is a unit of its own beside 公斤.
        ...(known === undefined || known.name.length < 2 || ownNames.has(known.name)
          ? []
          : [known.name]),
      ]),
    })
  }

  const own = words(await read('classifiers.txt'))
  for (const name of own) addClassifier(name)

  const commonCount = rows.length
  for (const name of words(await read('classifiers-rare.txt'))) addClassifier(name)

  for (const [id, {category, name}] of names) {
    const dimension = dimensionOf[category]
    const isPlain = name.length > 1 && !rejected.has(name) && !/^[百千万亿兆十]/u.test(name)
    if (dimension === undefined || !isPlain || usedIds.has(id)) continue
    const baseId = baseIds[dimension]
    const factor = baseId === undefined ? null : convert(id, baseId)
    addRow({name, dimension, factor, spellings: new Set([name])})
  }

  for (const file of ['jionlp-quantifiers.tsv', 'hanlp-quantifiers.tsv']) {
    for (const line of lines(await read(file))) {
      const word = clean(line.split('\t')[0] ?? '')
      const isRepeated = word.length === 2 && word.charAt(0) === word.charAt(1)
      const isNumeral = /^[一二两三四五六七八九十百千万亿几近余半]/u.test(word) && word.length > 1
      const isHan = /^\p{Script=Han}+$/u.test(word)
      if (isHan && !isRepeated && !isNumeral && !rejected.has(word)) addClassifier(word)
    }
  }

  function addClassifier(name: string): void {
    addRow({name, dimension: 'count', factor: counts[name] ?? null, spellings: new Set([name])})
  }

  const rare = rows.slice(commonCount).filter(({dimension}) => dimension === 'count')
  const content = await format(
    [
      '// Generated by `npm run tables` (bench/tables/units.ts); do not edit.',
      '// Sources:',
      `// - Unicode CLDR ${version}, Chinese names of units and conversions (cldr-units-full, cldr-core),`,
      '//   Copyright © 2004-2026 Unicode, Inc., Unicode License v3',
      '// - JioNLP, quantifiers_stat.txt, Copyright dongrixinyu, Apache License 2.0',
      '// - HanLP 1.x, words tagged q in CoreNatureDictionary, Copyright hankcs, Apache License 2.0',
      '// - units and classifiers of work summaries, of this project; legal units as in GB 3100',
      '',
      "import type {Dimension} from './types.ts'",
      '',
      '/** Canonical name, dimension, exact factor to the base unit (`2000/3`) or null, all spellings. */',
      'export type UnitRow = readonly [string, Dimension, string | null, string]',
      '',
      `/** ${rows.length} units with ${taken.size} spellings, in folded text. */`,
      'export const unitRows: readonly UnitRow[] = [',
      ...rows.map((row) =>
        [
          '  [',
          [row.name, row.dimension, row.factor, [...row.spellings].join(' ')]
            .map((cell) => JSON.stringify(cell))
            .join(', '),
          '],',
        ].join(''),
      ),
      ']',
      '',
      '/** Classifiers that only the public lists and the list of rare ones hold. */',
      `export const rareClassifiers: string = '${rare.map(({name}) => name).join(' ')}'`,
      '',
    ].join('\n'),
    {parser: 'typescript', semi: false, singleQuote: true, bracketSpacing: false, printWidth: 100},
  )

  return {path: target, content}
}

/** Counting words that stand for a number of things. */
const counts: Readonly<Record<string, string>> = {打: '12', 对: '2', 双: '2'}

interface CldrUnits {
  readonly main: {
    readonly zh: {
      readonly units: {
        readonly long: Readonly<Record<string, Readonly<Record<string, string>>>>
      }
    }
  }
}

async function read(file: string): Promise<string> {
  return readFile(path.join(data, file), 'utf8')
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
}

function words(text: string): readonly string[] {
  return [...new Set(lines(text).flatMap((line) => line.trim().split(/\s+/u)))]
}

function clean(word: string): string {
  return fold(word.trim()).text
}
