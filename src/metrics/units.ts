/**
 * The units: what stands after a number, what it measures, and its factor to the base unit.
 *
 * Measures have one canonical spelling with aliases (平米 for 平方米); classifiers are kept as
 * written. All spellings are folded ones: half-width, lower case, simplified.
 */
import type {Dimension} from './types.ts'

/** One spelling of a unit. */
export interface Unit {
  /** The spelling in folded text. */
  readonly text: string
  /** The canonical spelling. */
  readonly name: string
  readonly dimension: Dimension
  /** What one unit is in the base unit of its dimension, else `null`. */
  readonly factor: number | null
  /** 大, 小 and other words that count only in some places, so more evidence is asked for. */
  readonly isLoose: boolean
}

/** The base unit of a dimension; `null` for those whose units do not convert. */
export const baseUnits: Readonly<Record<Dimension, string | null>> = {
  count: null,
  area: '平方米',
  length: '米',
  volume: '立方米',
  mass: '千克',
  money: '元',
  ratio: null,
  duration: null,
  age: null,
  energy: '千瓦时',
  power: '千瓦',
  temperature: '℃',
  speed: null,
  data: null,
}

/** Canonical name, dimension, factor, aliases separated by spaces. */
const measures: readonly (readonly [string, Dimension, number | null, string])[] = [
  ['平方米', 'area', 1, '平米 平方 ㎡ m2 m² 平方公尺'],
  ['平方公里', 'area', 1e6, '平方千米 km2 km² k㎡'],
  ['平方厘米', 'area', 1e-4, 'cm2'],
  ['公顷', 'area', 1e4, 'hm2'],
  ['亩', 'area', 10_000 / 15, '亩地'],
  ['亩次', 'area', null, ''],
  ['平方英尺', 'area', 0.092_903_04, ''],
  ['米', 'length', 1, 'm 公尺'],
  ['延米', 'length', 1, '延长米'],
  ['公里', 'length', 1000, 'km'],
  ['千米', 'length', 1000, ''],
  ['里', 'length', 500, '华里'],
  ['英里', 'length', 1609.344, ''],
  ['海里', 'length', 1852, ''],
  ['分米', 'length', 0.1, ''],
  ['厘米', 'length', 0.01, 'cm 公分'],
  ['毫米', 'length', 0.001, 'mm'],
  ['立方米', 'volume', 1, '立方 m3 m³ 方 立米'],
  ['升', 'volume', 0.001, '公升'],
  ['毫升', 'volume', 1e-6, 'ml'],
  ['吨', 'mass', 1000, '公吨'],
  ['吨标准煤', 'mass', 1000, '吨标煤'],
  ['公斤', 'mass', 1, 'kg'],
  ['千克', 'mass', 1, ''],
  ['斤', 'mass', 0.5, '市斤'],
  ['克', 'mass', 0.001, ''],
  ['毫克', 'mass', 1e-6, 'mg'],
  ['元', 'money', 1, '块钱 圆 元钱 元人民币 块人民币'],
  ['角', 'money', 0.1, '毛钱'],
  ['美元', 'money', null, '美金'],
  ['欧元', 'money', null, ''],
  ['日元', 'money', null, ''],
  ['港元', 'money', null, '港币'],
  ['英镑', 'money', null, ''],
  ['%', 'ratio', null, '﹪ ％'],
  ['‰', 'ratio', null, ''],
  ['个百分点', 'ratio', null, '百分点'],
  ['个千分点', 'ratio', null, '千分点'],
  ['成', 'ratio', null, ''],
  ['折', 'ratio', null, ''],
  ['倍', 'ratio', null, ''],
  ['番', 'ratio', null, ''],
  ['年', 'duration', null, '周年'],
  ['月', 'duration', null, '个月'],
  ['周', 'duration', null, '个星期 星期 个礼拜 礼拜'],
  ['天', 'duration', null, ''],
  ['日', 'duration', null, ''],
  ['昼夜', 'duration', null, '个昼夜'],
  ['小时', 'duration', null, '个小时 个钟头'],
  ['工作日', 'duration', null, '个工作日'],
  ['分钟', 'duration', null, ''],
  ['秒', 'duration', null, '秒钟'],
  ['季度', 'duration', null, '个季度'],
  ['岁', 'age', null, '周岁'],
  ['千瓦时', 'energy', 1, 'kwh kw·h 度电'],
  ['兆瓦时', 'energy', 1000, 'mwh'],
  ['千焦', 'energy', 1 / 3600, ''],
  ['千瓦', 'power', 1, 'kw'],
  ['兆瓦', 'power', 1000, 'mw'],
  ['千伏安', 'power', null, 'kva'],
  ['瓦', 'power', 0.001, ''],
  ['马力', 'power', null, ''],
  ['千伏', 'power', null, 'kv'],
  ['℃', 'temperature', 1, '摄氏度 °c'],
  ['℉', 'temperature', null, '华氏度'],
  ['公里/小时', 'speed', null, 'km/h'],
  ['米/秒', 'speed', null, 'm/s'],
  ['mb', 'data', null, ''],
  ['gb', 'data', null, ''],
  ['tb', 'data', null, ''],
  ['兆', 'data', null, ''],
]

/** Classifiers and counting units, kept as written. */
const classifiers =
  '人次 户次 版次 班次 车次 架次 艘次 台次 场次 项次 件次 批次 剂次 例次 轮次 期次 篇次 条次 起次 队次 处次 ' +
  '人日 工日 课时 学时 学分 人天 台班 床位 张床位 个床位 标准箱 标箱 ' +
  '个 名 位 人 口 户 家 对 双 群 批 伙 班 届 队 员 岗 ' +
  '次 回 遍 趟 场 轮 期 番次 ' +
  '件 份 张 页 本 册 部 卷 篇 幅 套 封 则 首 句 字 版 面 块 片 条 根 支 枝 杆 盏 只 头 匹 羽 尾 株 棵 朵 颗 粒 枚 ' +
  '台 辆 架 艘 部 门 座 栋 幢 间 所 处 宗 起 例 案 笔 单 项 类 种 样 款 门 节 堂 ' +
  '层 排 行 列 道 滴 桶 袋 箱 包 瓶 盒 车 船 筐 捆 把 顶 床 副 组 串 盆 壶 杯 碗 ' +
  '点 系列 单位 村 乡 镇 县 市 省 街道 社区 小区 网格 村居 窗口 品种 步 站 人份 ' +
  '亩次 票 股 注 剂 针 级 家次 代 ' +
  '眼 孔 口 方 贯 圈 丛 畦 块次 帧 集 档 宗地 段 声 招 拨'

/** Classifiers that are also common words or labels: a Chinese numeral before one is not enough. */
const loose = new Set(
  (
    '员 岗 队 班 届 村 乡 镇 县 市 省 街道 社区 小区 网格 村居 窗口 品种 站 门 面 点 级 代 把 单 单位 步 方 折 ' +
    '番 层 排 行 列 车 船 头 口 声 招 样 里 兆 股 票 注 案 角 成 度 段 档 版 瓦 克 节 部 床 副 道'
  ).split(' '),
)

/** Every spelling, the longest first among those that begin alike. */
const byFirst: ReadonlyMap<string, readonly Unit[]> = index()

/** The longest unit that starts at a place, or `null`. */
export function matchUnit(text: string, at: number): Unit | null {
  const candidates = byFirst.get(text.charAt(at))
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

function index(): ReadonlyMap<string, readonly Unit[]> {
  const all = new Map<string, Unit>()
  for (const [name, dimension, factor, aliases] of measures) {
    for (const text of [name, ...aliases.split(' ')]) {
      if (text !== '') all.set(text, {text, name, dimension, factor, isLoose: loose.has(text)})
    }
  }

  for (const text of classifiers.split(' ')) {
    if (!all.has(text)) {
      all.set(text, {text, name: text, dimension: 'count', factor: null, isLoose: loose.has(text)})
    }
  }

  const groups = new Map<string, Unit[]>()
  for (const unit of all.values()) {
    const first = unit.text.charAt(0)
    const group = groups.get(first)
    if (group === undefined) groups.set(first, [unit])
    else group.push(unit)
  }

  for (const group of groups.values()) group.sort((a, b) => b.text.length - a.text.length)
  return groups
}
