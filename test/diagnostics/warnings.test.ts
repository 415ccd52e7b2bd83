import {expect, test} from 'vitest'
import {findWarnings} from '../../src/diagnostics/warnings.ts'
import {readOutline} from '../../src/outline/outline.ts'
import {readCorpus} from '../roles/gold.ts'

/** Texts with the codes that they must and must not get. */
const cases: readonly (readonly [text: string, ...codes: readonly string[]])[] = [
  ['', 'text/empty'],
  [' \n\u3000', 'text/empty'],
  ['今年开展了活动。\n组织社区干部,解决各类矛盾和问', 'text/breaks-off'],
  ['今年开展了活动,', 'text/breaks-off'],
  ['今年\uFFFD开展了活动。', 'text/mojibake'],
  ['锟斤拷锟斤拷开展了活动。', 'text/mojibake'],
  ['ç¤¾åŒºå·¥ä½œæ€»ç»“。', 'text/mojibake'],
  ['浠婂勾浠ユ潵锛岀ぞ鍖哄紑灞曚簡鍚勯」宸ヤ綔銆。', 'text/mojibake'],
  ['今年\uD83D开展了活动。', 'text/lone-surrogate'],
  ['绿化率达%左右。', 'text/missing-digits'],
  ['投资达万元。', 'text/missing-digits'],
  ['【字号: 加大 还原 减小】\n今年开展了活动。', 'text/page-chrome'],
  ['下载 打印 全屏\n今年开展了活动。', 'text/page-chrome'],
  ['今年开展了活动。\n相关推荐:社区总结', 'text/page-chrome'],
  ['来源:区文明办\n今年开展了活动。', 'text/page-chrome'],
  ['今年x月份我们的"斗笠舞荣幸地安排在艺术节上。', 'text/unbalanced-quotes'],
  ['开展“我们的节日活动。', 'text/unbalanced-quotes'],
  // nothing
  ['今年开展了“我们的节日”活动,绿化率达80%左右。😀'],
  ['一、完善制度\n二、加大宣传'],
  ['今年开展了活动,受到好评。\nXX县民政局\n2023年12月20日'],
  ['café、naïve、Ångström开展了活动。'],
  ['投资达5万元,共计300人次。'],
  ['下载中心今年举办了打印技术培训,来源广泛。'],
]

test.for(cases)('%s', ([text, ...codes]) => {
  const outline = readOutline(text)
  const found = findWarnings(text, {...outline, warnings: []})
  expect([...new Set(found.map(({code}) => code))]).toEqual(codes)
})

test('of the corpus only 20_22 breaks off', () => {
  const broken = [...readCorpus()].filter(([, text]) =>
    findWarnings(text, readOutline(text)).some(({code}) => code === 'text/breaks-off'),
  )
  expect(broken.map(([id]) => id)).toEqual(['20_22'])
})
