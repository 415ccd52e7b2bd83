/**
 * Verbs of reports that take what is counted as their object: 发放|宣传资料, 下拨|救灾款.
 *
 * Two classes. Those of the first are verbs wherever they stand. Those of the second are as often
 * the first half of a compound (培训|人员, 治理|面积), so they count only where a phrase begins.
 */

// Written, printed, sent out.
const publishing =
  '发放 发送 发出 发布 发表 发行 下发 印发 印制 印刷 编印 编发 编写 编撰 撰写 制作 制定 制订 修订 出台 刊发 刊登 刊播 播放 播出 推送 张贴 悬挂 摆放 粘贴 散发 派发 投放 寄送 报送 上报 呈报 转发 采写 拍摄 录制 放映 书写 填写 签订 签定 签署 订做 填报 更换'
// Built, bought, planted.
const building =
  '新建 改建 扩建 改扩建 改建扩建 续建 建成 建立 建起 建造 修建 修缮 修补 修筑 翻修 整修 铺设 铺装 敷设 架设 安装 加装 拓宽 打通 贯通 开通 开挖 开凿 疏浚 疏通 清淤 加固 搭建 搭设 兴建 组建 成立 设立 设置 增设 增添 添置 新添 净增 新增 新购 新装 购置 购买 购进 配备 配置 配齐 划定 施划 栽植 栽种 补植 补栽 补种 移栽 新种 新打 新植 新修 新挖 新设 新开 新开工 粉刷 堆放 竣工 开工建设 开工 投产 建设改造 新改建 改造提升 开垦 整理出 铺筑 修整'
// Cleared away, found, punished.
const enforcing =
  '清理 清除 清运 清洗 拆除 取缔 查处 查获 查封 查扣 暂扣 扣押 没收 收缴 销毁 劝离 劝阻 劝返 纠正 制止 处置 抓获 破获 侦破 立案 起诉 批捕 逮捕 拘留 审结 受理 执结 结案 移送 移送公安机关 移送司法机关 移送检察机关 移交 捣毁 打掉 铲除 化解 成功化解 调处 摸排 评选 评定 新评定 评出 选出 选树 推选 授予 约谈 问责 关停 关闭 淘汰 压减 腾退 盘活 收回 追回 挽回 追缴 清退 清收 消除 消化 解决 发现 检出 查出 查找出 发生 打捞 责令 督促 销号 处分 通报 侦办 查办 纳入 列入'
// Given, helped, gathered.
const serving =
  '慰问 走访慰问 走访 看望 探望 帮助 扶持 收治 收养 提供 送去 送上 送出 送达 捐献 赠送 募集 归集 适配 结对 结对帮扶 筹集 筹措 自筹 争取 兑现 拨付 下拨 划拨 支付 出资 自出 耗资 花费 退还 返还 缴纳 代缴 收取 征缴 入库 组织 开展 举办 举行 召开 召集 承办 主办 接听 接收 代办 办结 完成 实现 实施 推进 推动 推行 启动 引进 引入 招引 达成 培养 培育 孵化 选派 派出 派驻 抽调 选聘 聘请 聘用 招录 招募 录用 吸引 吸纳 动员 发动 带动 惠及 征求 征集 收集 采集 录入 回复 答复 办复 采纳 认领 获得 取得 荣获 夺得 斩获 获评 获批 争创 打造 创办 开办 开设 开辟 增补 增配 谋划 取消 下放 精简 承接 出动 调集 调配 运送 疏散 转运 撤离 抢修 扑救 扑灭 拨打 给予 提出 奉献 享受 拥有 现有 设有 建有 配有 下设 下辖 管辖 辖有 驻有 共有 包括 走进 深入 来到 用于 赴 进行 签约 落地 拿出 拉动 撬动 节约 上缴 挂牌 命名 晋升 推选出 落实 选拔 抢救'

// As often the first half of a noun as verbs.
const nominal =
  '接诊 接访 办理 编制 投入 交流轮岗 交流 轮岗 发展 安排 储备 输送 预计 养殖 饲养 出版 表彰 辐射 种养 建设 培训 服务 教育 宣传 宣讲 管理 改造 绿化 硬化 亮化 治理 投资 支出 销售 出口 进口 生产 供应 整治 检查 排查 巡查 救助 帮扶 资助 补助 补贴 奖励 处罚 处理 打击 登记 审批 审核 审计 监测 检测 检验 抽检 抽查 评估 认证 认定 申报 申请 回收 接种 种植 播种 加工 运输 救治 救济 诊疗 筛查 安置 转移 招聘 接待 咨询 调解 督查 督导 督办 监督 参与 参加 受益 涉及 覆盖 增加 减免 开发 创建 维护 维修 修复 更新 清扫 清洁 消毒 消杀 输出 供养 审查 复查 核查 验收 普查 推广 备案 征收 补充 规范 联系 包联 捐赠 采购 执行 利用 推荐 练习 指导 辅导 回访 整理 建档 引导 教育引导 劝导 整改 保障 供给 外送 支持 下达 扩大 压缩 重建 流转 复垦 设计 防范 防治 防控 启用 接受 记 送 安装改造 签约'

/** Verbs of one character, with the characters that make another word of them: 建|广场, 建筑. */
export const singleVerbs: Readonly<Record<string, string>> = {
  建: '筑设档制议材立成造',
  修: '养理正建缮复订',
  拆: '迁旧违改除',
  栽: '植种培',
  种: '子植类质粮猪畜群',
  铺: '设装位面筑',
  打: '印击工造通掉',
  挖: '掘潜',
  装: '机备修饰配',
  买: '卖',
  购: '房销买置',
  添: '置加',
  增: '加值速长收幅量添设补配',
  办: '公证结学理事件案好复',
  设: '备施计立置防区法',
  引: '进导资水擎发入',
  送: '戏达审检教水气电',
  发: '电案展明生病票言射证放布送行改热达育表动',
  上: '级线市报访海述岗门座网班下缴半学',
  聘: '用请任',
  评: '价估议审级委分选出',
  救: '助灾护援治生济',
  印: '刷章发制度',
  捐: '款赠资助献',
  植: '树物被皮',
  养: '老殖护生分育',
  架: '设构子次',
  派: '出驻遣送',
  授: '权课予',
  罚: '款没金',
  收: '入费益治购视获成割缴集储支藏据回看取养',
  获: '奖得批评',
  抓: '手获好',
  记: '者录账忆',
}

/** Verbs wherever they stand. */
export const strongVerbs: readonly string[] = list(publishing, building, enforcing, serving)
/** Verbs where a phrase begins. */
export const nominalVerbs: readonly string[] = list(nominal)

/** Words after a verb that make one compound of both: 建设|项目, 参加|人员. */
export const compoundHeads: ReadonlySet<string> = new Set(
  '面积 人员 活动 对象 项目 工作 人数 资金 情况 力度 任务 产品 总额 收入 服务 规划 方案 中心 公司 总值 总量 里程 机构 设施 能力 水平 成本 强度 密度 规模 比例 占比 比重 标准 时间 车辆 设备 工程 基地 系统 平台 岗位 企业 场所 单位 部门 会议 机制 制度 率 价格 用量 数量 次数 起数 措施 渠道 网络 电话 队伍 队员 力量 政策 业务 贷款 费用 支出 金额 余额 产值 案件 事项 集团 基金 学位 经费 补助 扶助 专班 站点 点位 网点 团队 协会 学校 医院 缺口 时长 机关 体系 用地 现场 基础 环境 内容 方式 阵地 试点'.split(
    ' ',
  ),
)

/** Verbs of doing that may end the noun before a number: 党费|收缴, 中欧班列|开行. */
export const tailVerbs: readonly string[] = list(
  '开行 发放 收缴 参合 参保 退出 入住 到位 建成 完成 落地 开工 投产 上线 运营 通车 达标 标准化建设 更换 免费体检 建档 整改 办结 获批 获评 入选 毕业 出列 摘帽 缺口达 投入使用 全部建成 通过 验收 减负',
)

/** Words before a verb that say how; they go with it: 共|发放, 公开|招聘. */
export const adverbs: readonly string[] = list(
  '年产 月产 共 总共 一共 累计 共计 先后 陆续 相继 已 已经 均 还 又 再 并 且 也 都 仍 只 仅 就 将 拟 计划 力争 争取 确保 努力 全面 全力 大力 积极 认真 扎实 深入 及时 集中 统一 免费 公开 上门 成功 有效 有效地 依法 严格 严厉 重点 优先 同步 联合 共同 分别 另 另外 同时 其中 其余 继续 进一步 切实 着力 稳步 有序 顺利 圆满 超额 提前 如期 按期 按时 足额 当场 现场 实地 主动 自愿 义务 定期 不定期 首次 全部 每年 每月 每周 每天 每季度 我们 我 本次 一次性 新 要 还要 再次 直接 间接 无偿 专门 专项 多次 多方 连续 当年 当日 目前 现 实际 实 可以 需要 和 及 与 或 、 以 来 后 年 日 继而 从而 全程 基本 精心 自行 合计',
)

/** Prepositions: what they open is not what is counted, a verb comes after it: 为农户|办理…. */
export const prepositions: readonly string[] = list(
  '为 对 给 向 由 从 在 于 以 通过 围绕 按照 按 根据 结合 利用 针对 随着 会同 协调 依托 截至 截止 自 用 把 将',
)

function list(...groups: readonly string[]): readonly string[] {
  return [...new Set(groups.flatMap((group) => group.split(' ')))].toSorted(
    (a, b) => b.length - a.length,
  )
}
