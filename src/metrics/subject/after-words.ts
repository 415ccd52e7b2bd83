/** Words that end the noun after a quantity, or are none. */

/** Nouns that end what a 次 counts when it is an action: 集中学习8次. */
export const actionNouns: readonly string[] = list(
  '学习 活动 培训 检查 排查 整治 宣传 巡查 清理 会议 讲座 演练 救助 走访 慰问 调研 督查 督导 执法 行动 服务 清除 劝导 座谈 测评 考核 例会',
)

/** Nouns that a number counts even where 的 goes on: 3个社区的办公用房. */
export const containers: readonly string[] = list(
  '社区 小区 村 单位 学校 企业 居民 党员 镇 乡镇 街道 部门 点 班 家庭 学生 职工 群众 农户 行政村 县 市 区 人员 干部 志愿者 贫困户 老人',
)

/** 16期共56版次, 3户和5人: a word between two quantities is no subject. */
export const connectors: ReadonlySet<string> = new Set(
  list(
    '共 和 计 共计 及 与 加 合计 余 折合 约合 的 其中 受灾 受损 倒塌 参加 到场 出席 观看 参会 死亡 受伤 受益 上岗 就业 失业 住院 上线 报名 参训',
  ),
)

/** Words that begin something other than the counted noun. */
export const stopsAfter: readonly string[] = list(
  '到 在 对 为 以 用于 用来 由 来 等 均 都 已 并 及时 与 及 或 其中 是 有 被 把 将 从 向 给 使 让 也 还 又 再 不 未 分别 达 占 同比 增长 下降 提高 增加 减少 提升 降低 上升 压缩 调整 缩短 缩减 扩大 的要求 内完成 内办 内将 内实 内达 内建 之 左右 期间 多次 来看 而 且 但 所 扩充 壮大 发展到 延长 缩减 缩小 拓展到 跃升 攀升 上调 下调 调至 压减 压降 减至 大关 出列 列 位于 实现 得到 通过 实行 给予 取得 全部 总投资 总面积 上岗 深入 负责 稳定 连续 保持 受益 到场 搬迁 脱贫 参加 参与 居全 居民收入 较 比上 比去 合计 折合 后 前 至 通了 户均 人均 年均 月均 每 获 过 没 年内 年底 今年 明年 增至 降至 升至 增到 上门 配合 按 限期 建于 部分 正在 提到 上街 执勤 于 超警 超标 如期 尽锐 顺利 圆满 按期 提前 全面 相继 陆续 成功 加快 不断 仅 平均 做强 做大 做优 跻身 迈入 跃居 新台阶 两大关口 通硬化 通公路 通客车 通了',
)

/** Verbs that end the noun after a quantity: 老年人|参加…, 老年人|办理…. */
export const afterVerbs: readonly string[] = list(
  '受益 到场 搬迁 参与 参加 进行 集中 配合 整理 救助 入驻 脱贫 就业 加入 担任 受到 前往 赴 走上 走进 签订 负责 包联 联系 帮扶 结对 领取 免费 义务 报名 上门 入户 申请 返乡 安置 轮流 值班 到位 投产 达标 入围 入选 上榜 退出 摘帽 更换 标准化 常态化 投入 免除 复工 进入 认真 上街 执勤 值勤 主动 自愿 考取 被评 荣立 当选 支援 援助 参观 观看 考察 体验 坚持 旁听 评为 抵达 赶赴 在册 在岗 面临 享有 复学 逃生 撤离 宣誓 转正 离岗 转岗 巡河 巡护 巡逻 就读 入学 再就业 缴存 建档 组成 立项 挂牌 住院 死亡 受伤 还有 接受 稳定 超额',
)

/** Characters that make a word of a stop of one character: before it (派出所), and after it (在校学生). */
export const wordsOfStops: Readonly<Record<string, readonly [before: string, after: string]>> = {
  到: ['报达签', '户'],
  在: ['存现所潜', '校职建编岗线册园读院外'],
  对: ['结核应', '象外口接公照'],
  为: ['行作人', '民'],
  以: ['', '工旧案'],
  由: ['自理', ''],
  来: ['外往', '料访信'],
  等: ['高初中平同', '级候'],
  均: ['平人年日月户村', '衡等'],
  都: ['首成', '市'],
  已: ['', '建'],
  并: ['合', '购'],
  与: ['参', ''],
  及: ['普', ''],
  有: ['国私公所现特固拥享', '限机色效轨'],
  被: ['', '征帮'],
  将: ['', '军'],
  从: ['', '业教'],
  向: ['意动方导走', '导'],
  给: ['供配补', '排水'],
  使: ['大天', '用馆'],
  让: ['转出', '利'],
  还: ['偿归返', '建款迁贷'],
  再: ['', '就生'],
  不: ['', '动锈良合'],
  未: ['', '成来'],
  达: ['发传送直', '标'],
  占: ['强侵', '地道'],
  之: ['', '家星'],
  列: ['系序陈队班排', ''],
  后: ['产术课售灾', '备勤续期'],
  前: ['学产岗课术婚餐', '沿'],
  过: ['通经', '渡敏街'],
  没: ['', '收'],
  把: ['火', ''],
  至: ['冬夏', ''],
  所: ['', ''],
}

/** Verbs that 所 goes before: 所需, 所在. After other words it is a place: 派出所. */
export const verbsOfSuo = '做需属在有占获作谓见辖用得'

/** Verbs that are half a noun before a place or a body: 就业|基地. */
export const halfNouns: ReadonlySet<string> = new Set(
  list('就业 再就业 救助 安置 帮扶 联系 值班 返乡 住院 转岗 报名 投产 缴存'),
)

function list(words: string): readonly string[] {
  return [...new Set(words.split(' '))].toSorted((a, b) => b.length - a.length)
}
