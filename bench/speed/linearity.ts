/**
 * Whether outline and roles stay linear on hostile texts: the time for four times the text, over four
 * times the time. 1 is linear, 4 is quadratic; noise stays well below 2.
 */
import {assignRoles, readOutline} from '../../src/index.ts'
import {drawTable} from '../../src/report/text-table.ts'

/** Pieces that a careless scan would choke on, with how often the smaller text repeats them. */
const hostile: readonly (readonly [name: string, piece: string, count: number])[] = [
  ['headings without sentences', '一、问题\n', 25_000],
  ['enumerators on one line', '一是好;', 25_000],
  ['prose on one line', '组织志愿者清理垃圾20余吨,', 100_000],
  ['nested lists', '一、存在问题及打算\n(一)做好工作。\n1.好。\n(1)好。\n①好。\n', 4000],
  ['contrasts', ',但不足', 50_000],
  ['addresses', '各位代表!我们也清醒地看到问题。\n', 10_000],
  ['lists without a full stop', '一是甲;二是乙\n', 15_000],
  ['a list begun in prose', '各乡镇一要做好', 20_000],
  ['torn titles', '(一)坚持服务,\n汇聚力量\n', 8000],
  ['titles in a row', '主要做法\n聚焦企业\n', 8000],
  ['titles without numbers', '存在问题\n组织志愿者清理垃圾20余吨,大家都说好。\n', 8000],
]

const growth = 4
const mostRatio = 3
/** The best of so many runs, for the machine has other work as well. */
const runs = 3

/** A table of ratios, and the texts on which a stage is not linear. */
export function checkLinearity(): {readonly table: string; readonly faults: readonly string[]} {
  const faults: string[] = []
  const rows = hostile.map(([name, piece, count]) => {
    const small = time(piece.repeat(count))
    const large = time(piece.repeat(count * growth))
    const outline = large.outline / small.outline / growth
    const roles = large.roles / small.roles / growth
    if (outline > mostRatio) faults.push(`outline is not linear on ${name}`)
    if (roles > mostRatio) faults.push(`roles are not linear on ${name}`)
    return [name, String(piece.length * count * growth), outline.toFixed(2), roles.toFixed(2)]
  })

  const table = drawTable(
    [
      {title: 'hostile text'},
      {title: 'characters', alignment: 'right'},
      {title: 'outline', alignment: 'right'},
      {title: 'roles', alignment: 'right'},
    ],
    rows,
  )
  return {table, faults}
}

function time(text: string): {readonly outline: number; readonly roles: number} {
  let outlineTime = Infinity
  let rolesTime = Infinity
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    const outline = readOutline(text)
    const middle = performance.now()
    assignRoles(text, outline)
    outlineTime = Math.min(outlineTime, middle - start)
    rolesTime = Math.min(rolesTime, performance.now() - middle)
  }

  return {outline: outlineTime, roles: rolesTime}
}
