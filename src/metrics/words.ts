/**
 * Word lists for what stands around a quantity: bounds, verbs, times.
 *
 * All are of the general language of reports; folded spelling, longest first where it matters.
 */
import type {Approximation} from './types.ts'

/** A word before the numeral that says how the number is meant. */
export interface BoundWord {
  readonly word: string
  readonly approximation: Approximation
  readonly isExclusive: boolean
}

const boundRows: readonly (readonly [string, Approximation, boolean])[] = [
  ['不少于 不低于 至少 不下于 不下 最少 不小于 大于等于 起码', 'atLeast', false],
  ['不超过 不高于 不多于 至多 最多 不大于 控制在', 'atMost', false],
  ['低于 少于 不到 不足 小于 未满 不满 未到', 'atMost', true],
  ['超过 突破 超出 超越 高于 大于 多于 逾 超', 'over', true],
  ['大约 大概 约为 约计 约占 约有 约达 大致 大体 约', 'about', false],
  ['将近 接近 近', 'almost', true],
]

/** Longest first. */
export const boundWords: readonly BoundWord[] = boundRows
  .flatMap(([words, approximation, isExclusive]) =>
    words.split(' ').map((word) => ({word, approximation, isExclusive})),
  )
  .toSorted((a, b) => b.word.length - a.word.length)

/** Words after the unit that say how the number is meant; `以上` includes it (civil code, art. 1259). */
export const boundSuffixes: readonly BoundWord[] = [
  {word: '及以上', approximation: 'atLeast', isExclusive: false},
  {word: '以上', approximation: 'atLeast', isExclusive: false},
  {word: '之上', approximation: 'atLeast', isExclusive: false},
  {word: '及以下', approximation: 'atMost', isExclusive: false},
  {word: '以下', approximation: 'atMost', isExclusive: false},
  {word: '以内', approximation: 'atMost', isExclusive: false},
  {word: '之内', approximation: 'atMost', isExclusive: false},
  {word: '左右', approximation: 'about', isExclusive: false},
  {word: '上下', approximation: 'about', isExclusive: false},
]

/** Words between a subject and its number that add nothing to the subject. */
export const linkWords: readonly string[] = sorted(
  '约 近 超 达 达到 达成 为 是 有 共有 共 共计 总计 合计 累计 累积 均 都 已 已经 只 仅 就 各 各有 至 到 在 增至 增加到 增加 增加了 增长 增长了 提高 提高到 ' +
    '提升 提升到 提升至 提高至 稳定在 连续 和 及 与 同比减少 同比增加 同比提升 同比上升 惠及 涉及 压缩 压缩至 缩短至 缩短 占地 人民币 计 以上 下降 下降了 下降到 降至 降低 降低了 降到 减少 减少了 上升 上升到 上升至 回落 收窄 扩大 扩大到 扩大至 增幅 不少于 不低于 不超过 超过 突破 超额 完成 实现 ' +
    '每天 每年 每月 每周 每季度 每日 每次 每人 每户 年均 月均 日均 分别 分别为 分别达 分别增长 先后 又 还 再 了 出 其 其中 约为 高达 多达 仅有 只有 现有 建有 拥有 设有 配有 ' +
    '保持 稳定 保持在 稳定在 控制在 不足 不到 将近 接近 至少 最多 逾 占 翻 占到 合 总数 总数达 同比 同比增长 比上年 较上年 比去年 较去年 同比下降 同比提高 比上年增长 平均 人均 ' +
    '由 从 较 上年 去年 净增 新增 增 降 升 目前 现 的 也 以 即 可 能 将 评出 评选出 选出 涌现出 产生 未 并未 由原来的 从原来的 上年的 去年的 前 后 期间',
)

/** Verbs that take the counted thing as their object. */
export const verbs: readonly string[] = sorted(
  '发放 安装 清理 拆除 收回 解决 调处 调解 化解 填写 粉刷 堆放 建立 设立 成立 组建 开展 举办 举行 召开 组织 召集 慰问 走访 看望 救助 资助 帮扶 帮助 送去 送上 送出 捐赠 赠送 ' +
    '书写 制作 张贴 悬挂 印发 印制 刊发 发布 刊登 播放 更换 更新 购置 购买 采购 添置 配备 配置 投入 投资 筹集 筹措 争取 拨付 补助 支付 收取 募集 ' +
    '整治 取缔 查处 查获 破获 抓获 打击 处理 处置 处罚 办理 受理 接待 接受 完成 实现 新建 改建 扩建 建成 建设 修建 修缮 改造 铺设 铺装 硬化 绿化 栽植 种植 栽种 补种 ' +
    '参与 参加 签订 签定 签约 下发 上报 报送 报道 发表 评选 评出 表彰 奖励 培育 培养 选派 选聘 聘请 招聘 招募 吸引 吸纳 教育 记 享受 获得 取得 荣获 引进 引导 发动 动员 ' +
    '设置 订做 开设 开办 打造 拥有 包括 含 检查 排查 巡查 摸排 登记 建档 录入 核查 整改 清除 清运 清洗 疏通 维修 修复 修补 更新 规范 劝导 劝离 纠正 制止 ' +
    '进行 给予 提供 提出 征求 收集 回复 答复 采纳 认定 认领 落实 落户 转移 安置 培训 减免 救治 推荐 推广 出台 制定 修订 编制 编写 撰写 印刷 组建 下设 下辖 管辖 驻有 ' +
    '奉献 支出 花费 耗资 出资 自出 出动 派出 出版 发展 发现 发生 送 共建 评定 授予 命名 上缴 征收 设计 增设 增加 增添 增补 补充 扩充 新增 净增 腾退 盘活 引入 ' +
    '集中 新发展 新入 整理 配合 支持 涉及 覆盖 惠及 受益 带动 辐射 服务 书写更换 接种 回收 生产 销售 出口 供应 消化 减少 压减 淘汰 关停 取消 下放 精简 承接 ' +
    '推进 推动 推出 实施 启动 开工 竣工 投产 谋划 储备 包装 申报 申请 立项 批复 审批 审核 审查 通过 兑现 化解 防范 追回 挽回 缴获 收缴 扣押 没收 销毁 移交 移送 起诉 立案 侦破 结案 审结 执结 改厕 拨打 接听 走进 深入 来到 到 共有 现有 设有 建有 配有 投入 完成 力争 实现 登记',
)

/** Nouns that end what a 次 counts when it is an action: 集中学习8次. */
export const actionNouns: readonly string[] = sorted(
  '学习 活动 培训 检查 排查 整治 宣传 巡查 清理 会议 讲座 演练 救助 走访 慰问 调研 督查 督导 执法 行动 服务 清除 劝导 座谈 测评 考核 例会',
)

/** Words before a noun that are not needed to name it. */
export const modifiers: readonly string[] = sorted(
  '每人 每户 每名 每月 每年 每天 我局 我院 我校 我镇 我乡 我村 我街道 我单位 我中心 全村 全乡 全校 全院 全局 全国 本周 本月 各类 各种 各项 各式 各 大型 小型 中型 重大 免费 全部 主要 相关 有关 社区 本社区 我社区 全社区 全县 全市 全区 全省 全镇 全街道 辖区 辖区内 我县 我市 我区 我省 认定 现 今年 去年 上半年 下半年 全年 大量 一批 多种 其 其中 并 共 人均 户均 年均 累计 先后 还 又 再 已 已经 我们 我 及时 有效地 有效 积极 认真 共同 统一 专门 专项',
)

/** Verbs that are as often part of a noun: 生产总值, 登记失业率, 培训人数. */
export const nounVerbs: readonly string[] = sorted(
  '生产 登记 教育 服务 建设 培训 发展 改造 绿化 硬化 投资 销售 出口 管理 支出 供应 整治 清除 检查 排查 巡查 救助 帮扶 参加 参与 受益 涉及 覆盖 接待 办理 贷 存 处 回收 接种 审批 审核 监督 设计 储备 防范 安置 转移 规范 奖励 资助 补助 补充 修复 维修 种植 辐射 认定 处理 建档 招聘 补贴 治理 推广 打击 申报 申请 包装 出版',
)

/** Words that begin something other than the counted noun. */
export const stopsAfter: readonly string[] = sorted(
  '到 在 对 为 以 用于 用来 由 来 等 均 都 已 并 及时 与 及 或 其中 是 有 被 把 将 从 向 给 使 让 也 还 又 再 不 未 分别 达 占 同比 增长 下降 提高 的要求 内完成 内办 内将 内实 内达 内建 之 左右 期间 多次 来看 而 且 但 所 大关 出列 列 位于 实现 得到 通过 实行 给予 取得 全部 总投资 总面积 上岗 深入 负责 稳定 连续 保持 受益 到场 搬迁 脱贫 参加 参与 居全 较 比上 比去 合计 折合 后 前 至 通了',
)

/** Verbs that end the noun after a quantity: 老年人|参加…, 老年人|办理…. */
export const afterVerbs: readonly string[] = sorted(
  '受益 到场 搬迁 参与 参加 进行 开展 集中 完成 获得 建成 组成 成立 配合 整理 享受 救助 慰问 发放 办理 提供 组织 举办 实施 安装 清理 解决 接受 落实 入驻 投入 脱贫 就业 加入 担任 带动 受到 前往 赴 走上 走进 深入 签订 通过 取得 负责 包联 联系 帮扶 缴纳 领取 免费 义务 报名 上门 入户 申请 返乡 建立 纳入 安置 轮流 值班 到位 开工 竣工 投产 达标',
)

function sorted(words: string): readonly string[] {
  return [...new Set(words.split(' '))].toSorted((a, b) => b.length - a.length)
}
