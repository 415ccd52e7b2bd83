/** Words around a noun that do not name it: where, whose, how many in all. */

/** Words before a noun that are not needed to name it. */
export const modifiers: readonly string[] = list(
  // whose
  '我局 我院 我校 我镇 我乡 我村 我街道 我单位 我中心 我县 我市 我区 我省 我社区 我们 我 本社区 本区 本县',
  // where
  '全村 全乡 全校 全院 全局 全国 全社区 全县 全市 全区 全省 全镇 全街道 全系统 全州 社区 辖区 辖区内 城区 中心城区 县城 街道 行政村 地级城市 主城区 市区 农村地区',
  // when
  '本周 本月 今年 去年 上半年 下半年 全年 年内 期末 年末 当前',
  // which
  '各类 各种 各项 各式 各级 各 大型 小型 中型 重大 免费 全部 主要 相关 有关 认定 大量 一批 多种 其他 其它 其 其余 其中',
  // how many
  '每人 每户 每名 每月 每年 每天 户均 年均 日均 月均 村均 生均 累计 先后',
)

/** Words between a subject and its number that add nothing to the subject. */
export const linkWords: readonly string[] = list(
  // being and having
  '为 是 有 共有 共 共计 总计 合计 累计 累积 均 均为 都 已 已经 只 仅 就 各 各有 至 到 在 其 其中 约为 高达 多达 仅有 只有 现有 还有 仍有 建有 拥有 设有 配有 保持 保持在 稳定 稳定在 控制在 维持在 计 折合 约合 折 总数 总数达 总量达 占 占到 合 人民币 的 即 可 能 将 以 由 从 用 供 按 于 等',
  // bounds
  '约 近 超 达 达到 达成 超过 突破 以上 不少于 不低于 不超过 不到 不足 将近 接近 至少 最多 逾 大于 小于',
  // change
  '增至 增到 增加 增加到 增加至 增加了 增长 增长了 增长到 提高 提高到 提高至 提高了 提升 提升到 提升至 提升了 扩大 扩大到 扩大至 扩大了 上升 上升到 上升至 上涨 回升 净增 新增 增 升 涨 升至 增幅 增收 增产 攀升至 下降 下降了 下降到 下降至 降至 降为 降到 降低 降低了 降低到 降低至 减少 减少了 减少到 减少至 减收 减产 降 回落 收窄 缩短 缩短了 缩短至 缩短到 压缩 压缩至 压缩到 压缩为 压减 调整为 调整到 提速 翻 翻了 连续 连增 跨越 连跨 发展到 发展至',
  // compared
  '同比 同比增长 同比下降 同比减少 同比增加 同比提升 同比提高 同比上升 环比 比上年 较上年 比去年 较去年 比上年增长 上年 去年 上年的 去年的 原来的 由原来的 从原来的 由 从 较 同口径 同口径增长 剔除 可比口径',
  // each
  '每天 每年 每月 每周 每季度 每日 每次 每人 每户 年均 月均 日均 平均 人均 分别 分别为 分别达 分别达到 分别增长 分别下降 分别提高 各为',
  // also, only, now
  '先后 又 还 再 了 力争 确保 争取 预计 力争达 目前 现 也 未 并未 和 及 与 超额 完成 实现 惠及 涉及 占地 前 后 期间 评选出 涌现出 产生',
)

/** Words that are no subject where they are all that is left. */
export const emptyPhrases: ReadonlySet<string> = new Set(
  list(
    '本次 此次 每次 全年 今年 去年 上半年 下半年 我们 社区 期间 要 一次性 每 用 于 以 按 按照 现 该 这 此 每年 每月 截至 另 还 最 每天 连续 过去 近 每人 户 人 生 亩 打 翻 力争 确保 全县 全市 全省 全区 其他 其余 其中 同时 目前 共 累计 总数 总量 总计 合计 平均 当场 现场 均 分别 全国 其 各 我局 我县 比 较 低于全省 低于全国 年内 另外 居 位 月 年 日 天 外出 通过 经过 经 历时 用时 为期 成功 剩余 限期 基本',
  ),
)

function list(...groups: readonly string[]): readonly string[] {
  return [...new Set(groups.flatMap((group) => group.split(' ')))].toSorted(
    (a, b) => b.length - a.length,
  )
}
