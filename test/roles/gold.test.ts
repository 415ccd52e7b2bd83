import {expect, test} from 'vitest'
import {readOutline} from '../../src/outline/outline.ts'
import {assignRoles} from '../../src/roles/roles.ts'
import {countRoles, emptyConfusion, readCorpus, readGold, score} from './gold.ts'

const documents = readCorpus()

test('the annotated documents get their roles', () => {
  const confusion = emptyConfusion()
  for (const [id, gold] of readGold()) {
    const text = documents.get(id) ?? ''
    countRoles(confusion, text, gold, assignRoles(text, readOutline(text)))
  }

  const {share, macroF1} = score(confusion)
  expect(share).toBeGreaterThanOrEqual(0.95)
  expect(macroF1).toBeGreaterThanOrEqual(0.92)
})

/** First characters of sections in documents without gold, with the roles they must get. */
const sections: readonly (readonly [id: string, startsWith: string, role: string])[] = [
  ['20_5', '一、指导思想', 'objectives'],
  ['20_5', '创建工作只有逗号', 'closing'],
  ['20_11', '三、从头越', 'nextSteps'],
  ['20_14', '二、下半年工作计划', 'nextSteps'],
  ['20_15', '在今后的创建工作中', 'nextSteps'],
  ['20_17', '但也存在_巷9-11号楼', 'problems'],
  ['20_17', '回顾过去', 'closing'],
  ['20_19', '总之', 'closing'],
]

test.for(sections)('%s: a section starts at %s as %s', ([id, startsWith, role]) => {
  const text = documents.get(id) ?? ''
  const {sections: found} = assignRoles(text, readOutline(text))
  expect(found.find(({span}) => text.startsWith(startsWith, span.start))?.role).toBe(role)
})

const unbroken = ['20_18', '20_13', '20_8', '20_4']

test.for(unbroken)('%s: a heading that only sounds like a plan stays progress', (id) => {
  const text = documents.get(id) ?? ''
  const {sections: found} = assignRoles(text, readOutline(text))
  expect(found.filter(({role}) => role !== 'overview' && role !== 'progress')).toEqual([])
})
