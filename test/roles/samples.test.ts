import {expect, test} from 'vitest'
import {readOutline} from '../../src/outline/outline.ts'
import {assignRoles} from '../../src/roles/roles.ts'
import {samples} from './samples.ts'

test.for(samples)('$name: sections start where they should', ({text, sections}) => {
  const found = assignRoles(text, readOutline(text)).sections
  expect(
    found.map(({role, span}, index) => [
      text.slice(span.start, span.start + (sections[index]?.[0].length ?? 6)),
      role,
    ]),
  ).toEqual(sections)
})

/** Sentences alone under a neutral heading, with the roles of their parts, cut at `|`. */
const contrasts: readonly (readonly [sentence: string, roles: readonly string[]])[] = [
  ['取得了一定的成绩,|但也存在经费不足、人员不够等问题。', ['progress', 'problems']],
  ['虽然部分居民门前仍存在卫生欠佳的情况,但总体比较干净。', ['progress']],
  ['针对停车难问题,新建了停车场2处,群众反映的问题得到有效解决。', ['progress']],
  ['一是要以老年福利为抓手,提升社区服务的档次。', ['progress']],
]

test.for(contrasts)('%s', ([template, roles]) => {
  const parts = template.split('|')
  const text = `一、加强社区服务\n今年组织了活动12次,受到了好评。\n${parts.join('')}`
  const {sentences} = assignRoles(text, readOutline(text))
  expect(
    sentences.slice(2).map(({span, role}) => [text.slice(span.start, span.end), role]),
  ).toEqual(parts.map((part, index) => [part, roles[index]]))
})
