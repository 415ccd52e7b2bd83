import {expect, test} from 'vitest'
import {findPlaceholders} from '../../src/placeholders/placeholders.ts'
import {marked} from '../helpers/marked.ts'

/** Placeholders drawn in, with their kinds in order; the last group has none. */
const cases: readonly (readonly [template: string, ...kinds: readonly string[]])[] = [
  ['⟦XX社区⟧组织志愿者到⟦ＸＸ镇⟧', 'place', 'place'],
  ['⟦xx市⟧⟦xx区⟧⟦某某街道⟧', 'place', 'place', 'place'],
  ['⟦20xx年⟧以来', 'date'],
  ['⟦20_年⟧上半年', 'date'],
  ['澄创文办发〔⟦20_⟧〕43号', 'date'],
  ['⟦x月份⟧居委举行', 'date'],
  ['⟦x月⟧召开', 'date'],
  ['⟦5月xxxx日⟧召开', 'date'],
  ['⟦_年_月_日⟧', 'date'],
  ['以⟦_理论⟧为指导', 'word'],
  ['开展⟦反_活动⟧2次', 'word'],
  ['学习⟦党的_精神⟧', 'word'],
  ['“⟦喜迎_⟧”为主题', 'word'],
  ['安庆⟦_网⟧', 'word'],
  ['占地面积⟦mxx⟧,道路', 'number'],
  ['亮灯率为⟦xxxxxx%⟧', 'number'],
  ['资金达⟦xxxxxx多万元⟧', 'number'],
  ['乱画⟦20xx余平方⟧', 'number'],
  ['百姓戏台的⟦xx海同志⟧', 'person'],
  ['⟦×××同志⟧', 'person'],
  ['⟦[单位名称]⟧', 'name'],
  ['⟦＿＿⟧', 'word'],
  ['⟦****⟧', 'word'],
  ['主任⟦×××⟧主持', 'person'],
  ['⟦王××⟧、⟦张**⟧参加', 'person', 'person'],
  ['⟦（单位名称）⟧于⟦（具体时间）⟧举行', 'name', 'name'],
  ['⟦【请输入标题】⟧', 'name'],
  ['（以下简称中心）'],
  ['（时间紧、任务重）'],
  ['⟦XX学院⟧⟦XX专业⟧', 'organization', 'organization'],
  ['⟦★★社区⟧、⟦OO村⟧', 'place', 'place'],
  ['投资⟦？？万元⟧', 'number'],
  ['⟦20××年某月某日⟧', 'date'],
  // nothing
  ['怎么办？？人人都在问'],
  ['a_b.txt foo_bar@x.com https://a.b/c_d'],
  ['qq群、LED屏、box、max、xml、x光'],
  ['3×4米'],
  ['某些、某种情况'],
  ['达100%以上'],
  ['%'],
  ['2023年12月'],
]

test.for(cases)('%s', ([template, ...kinds]) => {
  const {text, spans} = marked(template)
  const found = findPlaceholders(text)
  expect(found.map(({text: own}) => own)).toEqual(
    spans.map(({start, end}) => text.slice(start, end)),
  )
  expect(found.map(({span}) => span)).toEqual(spans)
  expect(found.map(({kind}) => kind)).toEqual(kinds)
})
