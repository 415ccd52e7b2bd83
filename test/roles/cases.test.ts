import {expect, test} from 'vitest'
import {readOutline} from '../../src/outline/outline.ts'
import {closingCues, objectiveCues, planCues} from '../../src/roles/cues-ahead.ts'
import {progressCues} from '../../src/roles/cues-behind.ts'
import {overviewCues} from '../../src/roles/cues-opening.ts'
import {problemCues} from '../../src/roles/cues-trouble.ts'
import {headingCues} from '../../src/roles/heading-words.ts'
import {assignRoles} from '../../src/roles/roles.ts'
import type {RoleSentence} from '../../src/roles/types.ts'
import {absences, cases} from './cases.ts'

const letters: Readonly<Record<string, string>> = {
  O: 'overview',
  G: 'objectives',
  P: 'progress',
  B: 'problems',
  N: 'nextSteps',
  C: 'closing',
}

function read(text: string, title = ''): readonly RoleSentence[] {
  return assignRoles(text, readOutline(text), {title}).sentences
}

test.each(cases)('$name', ({title, marked}) => {
  const pieces = marked.split(/〔([OGPBNC])〕/u).slice(1)
  const expected: (readonly [string, string])[] = []
  for (let index = 0; index < pieces.length; index += 2) {
    expected.push([letters[pieces[index] ?? ''] ?? '', (pieces[index + 1] ?? '').trim()])
  }

  const text = marked.replaceAll(/〔[OGPBNC]〕/gu, '')
  const found: [string, string][] = []
  let start = 0
  const sentences = read(text, title)
  for (const [index, {role, span}] of sentences.entries()) {
    if (sentences[index + 1]?.role === role) continue
    found.push([role, text.slice(start, span.end).trim()])
    start = span.end
  }

  expect(found).toEqual(expected)
})

test.each(absences)('no %s in %s', (role, text) => {
  expect(read(text).map((sentence) => sentence.role)).not.toContain(role)
})

test('evidence names the rule, the words and the weight, the strongest first', () => {
  const text = '一、工作回顾\n全年新增就业3000人。\n同时,我们也清醒地看到,困难还有不少。'
  const last = read(text).at(-1)
  expect(last?.role).toBe('problems')
  expect(last?.evidence[0]).toEqual({
    rule: 'role/cue/turn',
    span: {start: text.indexOf('也清醒地看到'), end: text.indexOf('也清醒地看到') + 6},
    weight: 6,
  })
  const weights = (last?.evidence ?? []).map(({weight}) => weight)
  expect(weights).toEqual(weights.toSorted((left, right) => right - left))
})

test('no phrase stands in two rows of a table', () => {
  const sentences = [
    ...overviewCues,
    ...objectiveCues,
    ...planCues,
    ...closingCues,
    ...progressCues,
    ...problemCues,
  ]
  for (const table of [sentences, headingCues]) {
    const phrases = table.flatMap((cue) => cue.phrases.split(/\s+/u))
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([])
  }
})
