import {expect, test} from 'vitest'
import {readOutline} from '../../src/outline/outline.ts'
import {emptyHits, findGrams} from '../../src/roles/learned/grams.ts'
import {compileModel} from '../../src/roles/learned/model.ts'
import {gramsOf, normalForm} from '../../src/roles/learned/normal-form.ts'
import {LearnedReader} from '../../src/roles/learned/reasons.ts'
import {learnedWeights} from '../../src/roles/learned/weights.generated.ts'
import {assignRoles, assignRolesBy} from '../../src/roles/roles.ts'
import {fold} from '../../src/text/fold.ts'

const weights = {
  quantum: 0.5,
  biases: [0, 0, 1, 0, 0, 0],
  rows: '缺 -1 0 -2 4 -1 0\n|把 0 0 -1 -1 3 -1\n0% 0 1 2 -1 -1 -1\n',
}

test('the normal form keeps characters and runs and marks clauses', () => {
  expect(normalForm('“增长”12.5%,abc把xx人,。')).toBe('|增长0%|a把0人|')
  expect(gramsOf('|把人|')).toEqual(['把', '|把', '人', '把人', '人|'])
})

test('grams are found where the training found them', () => {
  const model = compileModel(weights)
  const rows = ['缺', '|把', '0%']
  for (const text of ['人手缺,把钱管好', '增长12%。', '把“把”,把', '缺', '', '\uD800缺']) {
    const hits = emptyHits()
    findGrams(text, 0, text.length, model, hits)
    const found = Array.from(hits.rows.subarray(0, hits.count), (row) => rows[row])
    expect(found).toEqual(gramsOf(normalForm(text)).filter((gram) => rows.includes(gram)))
    expect(hits.length).toBe(normalForm(text).length)
  }
})

test('the named grams and the rest add up; the strongest are named with their places', () => {
  const text = '资金缺,人手缺。'
  const reader = new LearnedReader(fold(text), compileModel(weights))
  const reasons = reader.reasons({start: 0, end: text.length}, false)
  expect(reasons.map(({rule, span}) => [rule, span?.start])).toEqual([
    ['role/learned/problems', 2],
    ['role/learned/problems', 6],
    ['role/learned/other-grams', undefined],
  ])

  const sum = (role: 'problems' | 'progress'): number =>
    reasons.reduce((total, {scores, factor}) => total + (scores[role] ?? 0) * factor, 0)
  expect(sum('problems')).toBeGreaterThan(sum('progress'))
  const halved = reader.reasons({start: 0, end: text.length}, true)
  const half = halved.reduce(
    (total, {scores, factor}) => total + (scores.problems ?? 0) * factor,
    0,
  )
  expect(half).toBeCloseTo(sum('problems') / 2, 10)
})

test('one sentence never says more than the cap, however often it repeats a gram', () => {
  const text = '缺'.repeat(2000)
  const reader = new LearnedReader(fold(text), compileModel(weights))
  const reasons = reader.reasons({start: 0, end: text.length}, false)
  const problems = reasons.reduce(
    (sum, {scores, factor}) => sum + (scores.problems ?? 0) * factor,
    0,
  )
  expect(problems).toBeCloseTo(5, 6)
})

test('problems and plans without a cue word are found by the learned weights alone', () => {
  const text =
    '全年接待读者12万人次,办展览16场,新增藏书3000册。\n库房一到雨天就漏,老馆员退了没人接手,孩子们来了没有地方坐。\n请人把屋顶修好,再招两名馆员,每周末加开一场故事会。'
  const outline = readOutline(text)
  const rolesOf = (model: Parameters<typeof assignRolesBy>[0]): readonly string[] =>
    assignRolesBy(model, text, outline).sections.map(({role}) => role)
  expect(rolesOf(compileModel(learnedWeights))).toEqual(['progress', 'problems', 'nextSteps'])
  expect(rolesOf(null)).not.toEqual(['progress', 'problems', 'nextSteps'])
  const evidence = assignRoles(text, outline).sentences[1]?.evidence ?? []
  expect(evidence.some(({rule}) => rule === 'role/learned/problems')).toBe(true)
})

test('every row of the weights is a gram with six whole numbers', () => {
  const rows = learnedWeights.rows.trim().split('\n')
  expect(rows.length).toBeGreaterThan(1000)
  for (const row of rows) expect(row).toMatch(/^\S{1,2}(?: -?\d+){6}$/u)
})
