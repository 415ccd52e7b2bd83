/** Real output against the JSON Schemas that ship with the package. */
import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {analyze, compare} from '../src/index.ts'
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
