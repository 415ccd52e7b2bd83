/**
 * The units: what stands after a number, what it measures, and its factor to the base unit.
 *
 * Measures have one canonical spelling with aliases (平米 for 平方米); classifiers are kept as
 * written. All spellings are folded ones: half-width, lower case, simplified. The table itself is
 * made from its sources by `npm run tables`; here it is indexed, on first use.
 */
import {parseFactor} from './convert.ts'
import type {Unit} from './types.ts'
import {rareClassifiers, unitRows} from './units.generated.ts'

/** Classifiers that are also common words or labels: a Chinese numeral before one is not enough. */
const loose = new Set(
  (
    '员 岗 队 班 届 村 乡 镇 县 市 省 街道 社区 小区 网格 村居 窗口 品种 站 门 面 点 级 代 把 单 单位 步 方 折 ' +
    '番 层 排 行 列 车 船 头 口 声 招 样 里 兆 股 票 注 案 角 成 度 段 档 版 瓦 克 节 部 床 副 道 分 度 毛 平 蚊 两 钱 码 磅 尺 寸 丈 顷 坪 帕 赫 伏 g l ha cc bp °'
  ).split(' '),
)

let cached: ReadonlyMap<string, readonly Unit[]> | null = null

/** The longest unit that starts at a place, or `null`. */
export function matchUnit(text: string, at: number): Unit | null {
  cached ??= index()
  const candidates = cached.get(text.charAt(at))
  if (candidates === undefined) return null
  for (const unit of candidates) {
    if (!text.startsWith(unit.text, at)) continue
    // `3m` but not `3mp`.
    if (
      isLatin(unit.text.charCodeAt(unit.text.length - 1)) &&
      isLatin(text.charCodeAt(at + unit.text.length))
    )
      continue
    return unit
  }

  return null
}

function isLatin(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

/** Every spelling by its first character, the longest first. */
function index(): ReadonlyMap<string, readonly Unit[]> {
  const rare = new Set(rareClassifiers.split(' '))
  const groups = new Map<string, Unit[]>()
  for (const [name, dimension, factor, spellings] of unitRows) {
    for (const text of spellings.split(' ')) {
      const unit: Unit = {
        text,
        name,
        dimension,
        factor: factor === null ? null : parseFactor(factor),
        isLoose: loose.has(text) || rare.has(text),
      }
      const group = groups.get(text.charAt(0))
      if (group === undefined) groups.set(text.charAt(0), [unit])
      else group.push(unit)
    }
  }

  for (const group of groups.values()) group.sort((a, b) => b.text.length - a.text.length)
  return groups
}
