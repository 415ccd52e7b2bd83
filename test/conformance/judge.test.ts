/** The judge of the peers' cases can fail: wrong values, units and bounds are called wrong. */
import {describe, expect, test} from 'vitest'
import type {PeerCase} from '../../bench/conformance/cases.ts'
import {judge} from '../../bench/conformance/judge.ts'

function kindOf(entry: Omit<PeerCase, 'id'>): string {
  const outcome = judge({id: 'made', ...entry})
  return outcome.kind === 'failed' && outcome.convention !== null ? 'departed' : outcome.kind
}

function stretch(text: string, at: number, value: string, unit?: string): PeerCase['results'] {
  const resolution = unit === undefined ? {value} : {value, unit}
  return [{text, start: at, end: at + text.length, resolution}]
}

describe('numerals', () => {
  test.each([
    ['四十七', 47, 'passed'],
    ['四十七', 46, 'failed'],
    ['四十七人', 47, 'passed'],
    ['四七八十', 478, 'failed'],
  ])('%s as %d has %s', (input, value, kind) => {
    expect(kindOf({dim: 'Numeral', input, expected: {value}})).toBe(kind)
  })

  test('written ones', () => {
    const entry = {fn: 'an2cn', mode: 'low', input: 47}
    expect(kindOf({...entry, expected: '四十七'})).toBe('passed')
    expect(kindOf({...entry, expected: '四七'})).toBe('failed')
  })
})

describe('amounts', () => {
  test.each([
    [{value: 2.5, unit: 'Metre'}, 'passed'],
    [{value: 2.4, unit: 'Metre'}, 'failed'],
    [{value: 2.5, unit: 'Mile'}, 'failed'],
  ])('两米半 as %j has %s', (expected, kind) => {
    expect(kindOf({dim: 'Distance', input: '两米半', expected})).toBe(kind)
  })

  test('bounds', () => {
    const entry = {dim: 'Volume', input: '6到8升'}
    expect(kindOf({...entry, expected: {min: 6, max: 8, unit: 'Litre'}})).toBe('passed')
    expect(kindOf({...entry, expected: {min: 6, max: 9, unit: 'Litre'}})).toBe('failed')
  })
})

describe('stretches', () => {
  const currency = {model: 'CurrencyModel', input: '他欠我70英镑'}
  test.each([
    [stretch('70英镑', 3, '70', 'British pound'), 'passed'],
    [stretch('70英镑', 3, '71', 'British pound'), 'failed'],
    [stretch('70英镑', 3, '70', 'Euro'), 'failed'],
    [stretch('他欠', 0, '70', 'British pound'), 'failed'],
  ])('%j', (results = [], kind = '') => {
    expect(kindOf({...currency, results})).toBe(kind)
  })

  test('nothing is wanted', () => {
    expect(kindOf({...currency, results: []})).toBe('failed')
    expect(kindOf({...currency, input: '他欠我钱', results: []})).toBe('passed')
  })

  test('ranges', () => {
    const entry = {model: 'NumberRangeModel', input: '大于70小于90'}
    expect(kindOf({...entry, results: stretch('大于70小于90', 0, '(70,90)') ?? []})).toBe('passed')
    expect(kindOf({...entry, results: stretch('大于70小于90', 0, '(70,91)') ?? []})).toBe('failed')
  })
})

describe('conventions', () => {
  const entry = {model: 'NumberRangeModel', input: '来了700多人'}
  test('a difference of convention is no failure', () => {
    expect(kindOf({...entry, results: stretch('700多', 2, '(700,)') ?? []})).toBe('departed')
  })

  test('a wrong bound is one, whatever the convention', () => {
    expect(kindOf({...entry, results: stretch('700多', 2, '(600,)') ?? []})).toBe('failed')
  })
})
