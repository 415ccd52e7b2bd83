/** Real output against the JSON Schemas that ship with the package. */
import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {analyze, compare, readDocuments} from '../src/index.ts'
import {corpus} from './helpers/corpus.ts'

/** The schema, closed: no field may come out that it does not name. */
function readSchema(name: string): object {
  const text = readFileSync(new URL(`../src/schema/${name}.json`, import.meta.url), 'utf8')
  return JSON.parse(
    text.replaceAll('"type": "object",', '"type": "object", "additionalProperties": false,'),
  ) as object
}

const ajv = new Ajv2020({allErrors: true, allowUnionTypes: true})

test('analyses fit schema/analysis.json', () => {
  const validate = ajv.compile(readSchema('analysis'))
  for (const analysis of analyze(corpus)) {
    validate(JSON.parse(JSON.stringify(analysis)))
    expect(validate.errors ?? []).toEqual([])
  }
})

test('comparisons fit schema/comparison.json', () => {
  const validate = ajv.compile(readSchema('comparison'))
  validate(JSON.parse(JSON.stringify(compare(corpus))))
  expect(validate.errors ?? []).toEqual([])
})

test('the schemas refuse what is not an analysis', () => {
  const validate = ajv.compile({...readSchema('analysis'), $id: 'closed'})
  expect(validate({id: '1', text: ''})).toBe(false)
})

test('documents of every format fit, with what their sources say', async () => {
  const folder = new URL('files/fixtures/', import.meta.url).pathname
  const line = JSON.stringify({id: 1, title: '总结', text: '清理垃圾20吨。'})
  const inputs = [
    ...['20_6.docx', '20_6.doc', '20_6.odt', '20_6.rtf', '20_12.pdf'].map((name) => folder + name),
    {name: 'a.jsonl', bytes: new TextEncoder().encode(line)},
    {name: 'a.html', bytes: new TextEncoder().encode('<nav>首页</nav><p>清理垃圾20吨。</p>')},
    {name: 'a.md', bytes: new TextEncoder().encode('# 总结\n\n1. 清理垃圾20吨。')},
    {name: 'mojibake.txt', bytes: new TextEncoder().encode('绀惧尯宸ヤ綔鎬荤粨锛屾竻鐞嗗瀮鍦')},
  ]
  const {documents} = await readDocuments(inputs).collect()
  expect(documents).toHaveLength(inputs.length)

  const analysis = ajv.compile({...readSchema('analysis'), $id: 'analysis-of-formats'})
  for (const each of analyze(documents, {keywordCount: 0})) {
    analysis(JSON.parse(JSON.stringify(each)))
    expect([each.source.path, analysis.errors ?? []]).toEqual([each.source.path, []])
  }

  const comparison = ajv.compile({...readSchema('comparison'), $id: 'comparison-of-formats'})
  comparison(JSON.parse(JSON.stringify(compare(documents))))
  expect(comparison.errors ?? []).toEqual([])
})
