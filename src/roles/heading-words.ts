/** The words of headings that name a role, with their weights, and titles to compare others with. */
import type {Cue} from './cue.ts'

/** Rules that say when and not what. */
export const aheadRule = 'role/heading/ahead'
export const behindRule = 'role/heading/behind'

/** Rule of the words that name goals and tasks in one: `“十五五”时期主要目标任务`. */
export const goalsAndTasksRule = 'role/heading/goals-and-tasks'

/** `仍然存在的突出问题`, `面临的主要困难`. */
const shortfallTitles = [
  '存在',
  '存在的',
  '面临的',
  '遇到的',
  '暴露的',
  '暴露出的',
  '发现的',
  '我们的',
  '工作中的',
].flatMap((there) =>
  ['', '突出', '主要', '一些', '几个', '共性', '具体', '薄弱', '困难'].flatMap((which) =>
    ['问题', '困难', '不足', '短板', '困惑', '差距', '难题', '烦恼', '环节', '挑战'].map(
      (lack) => there + which + lack,
    ),
  ),
)

/** The table; later rows win where two name the same phrase. */
export const headingCues: readonly Cue[] = [
  {
    rule: 'role/heading/overview',
    scores: {overview: 4},
    phrases: '基本情况 基本概况 概况 简介 社区情况 单位情况 背景 前言 引言 辖区情况 活动由来 缘起',
  },
  {
    rule: 'role/heading/objectives',
    scores: {objectives: 4.5},
    phrases:
      '指导思想 总的要求 总要求 重要要求 基本要求 总体要求 总体思路 总体考虑 主要考虑 工作总基调 预期目标 目标要求 目标和要求 基本原则 工作原则 总体目标',
  },
  // Under 主要目标 reports of this genre tell results as well, so it binds less.
  {
    rule: 'role/heading/goals',
    scores: {objectives: 3.2},
    phrases:
      '主要目标 年度目标 全年目标 主要指标 预期指标 工作目标 奋斗目标 发展目标 总目标 创建目标 活动目标 任务目标 整治目标',
  },
  // Goals first, then the tasks that lead there: two parts in one word.
  {
    rule: goalsAndTasksRule,
    scores: {objectives: 3.2, nextSteps: 3},
    phrases: [
      '主要目标任务',
      '奋斗目标任务',
      '发展目标任务',
      '时期目标任务',
      '五年目标任务',
      ...['主要目标', '奋斗目标', '发展目标', '总体目标'].flatMap((goals) =>
        ['和', '与', '及', '、'].flatMap((and) =>
          ['重大', '战略', '主要', '重点', '工作', '发展'].flatMap((which) =>
            ['任务', '举措'].map((tasks) => goals + and + which + tasks),
          ),
        ),
      ),
      '要求和目标任务',
      '思路和目标任务',
    ].join(' '),
  },
  {rule: 'role/heading/goal', scores: {objectives: 2.5}, phrases: '目标', at: 'end'},
  {
    rule: 'role/heading/meaning',
    scores: {overview: 2.5, objectives: 0.5},
    phrases: '意义 必要性 重要性 紧迫性',
    at: 'end',
  },
  {
    rule: 'role/heading/purpose',
    scores: {objectives: 2.4, overview: 1},
    phrases: '活动目的 活动宗旨 目的意义 目的和意义 目的及意义',
  },
  {
    rule: 'role/heading/progress',
    scores: {progress: 4.5},
    phrases:
      '开展情况 完成情况 进展情况 落实情况 工作情况 工作基本情况 工作概况 整治情况 推进情况 执行情况 建设情况 实施情况 活动情况 工作总结 主要做法 ' +
      '具体做法 工作做法 工作成效 主要成效 取得的成效 取得成效 取得的成绩 主要成绩 工作成绩 工作亮点 主要亮点 ' +
      '亮点 特色做法 经验做法 主要经验 工作回顾 回顾 成果 成就 工作进展 已开展 已做 所做的工作 做的工作 总结 重点工作完成情况 ' +
      '重点工作开展情况 目标完成情况 目标任务完成情况 任务完成情况 计划完成情况 做法 成效 履职情况 重点工作进展情况 体会 启示 荣誉 经验',
  },
  {
    rule: 'role/heading/plan-document',
    scores: {objectives: 4, nextSteps: 2.5},
    phrases: '规划纲要 五年规划',
  },
  // What a body works on, done or to do: the year and what stands before it tell.
  {
    rule: 'role/heading/work',
    scores: {progress: 2, nextSteps: 0.5},
    phrases:
      '主要工作 所做工作 工作内容 工作开展 组织实施 实施过程 活动过程 活动实施 活动内容 活动形式 活动开展',
  },
  // 措施 were taken in a review and will be taken in a plan: alone it is only a weak sign.
  {
    rule: 'role/heading/measures',
    scores: {progress: 2, nextSteps: 1.5},
    phrases: '主要措施 工作措施 具体措施 保障措施',
  },
  {
    rule: behindRule,
    scores: {progress: 2},
    phrases:
      '今年以来 上半年 一年来 过去一年 上年 本周 本月 本季度 第一季度 过去五年 五年来 去年 情况 近年来',
  },
  {
    rule: 'role/heading/problems',
    scores: {problems: 4.5},
    phrases:
      '主要问题 问题和困难 困难和问题 问题与不足 不足与问题 ' +
      '问题和不足 不足和问题 不足之处 工作短板 薄弱环节 差距和不足 不足和差距 问题与短板 短板和不足 反思 不足与反思 问题与困难 困难与问题 问题及不足 需要协调 存在问题及原因 制约瓶颈 短板弱项 问题及原因 困难及问题 ' +
      '困难和挑战 主要困难 改进的地方 有待改进 待改进 未完成 未落实 未达标 问题不足 工作难点',
  },
  {rule: 'role/heading/problems', scores: {problems: 4.5}, phrases: shortfallTitles.join(' ')},
  {
    rule: 'role/heading/trouble',
    scores: {problems: 2.5},
    phrases:
      '问题 不足 困难 短板 弱项 差距 难点 堵点 原因 困惑 烦恼 遗憾 弱点 不满意的地方 不满意之处 不到位的地方 面对的现实 现实困境 软肋 原因分析 制约因素 教训 瓶颈 薄弱点 挑战 形势与挑战 面临的形势',
    at: 'end',
  },
  // What is wrong as a title of its own: `一、巡查不到位`.
  {
    rule: 'role/heading/fault',
    scores: {problems: 3},
    phrases:
      '不到位 不够到位 不够 不强 不高 不全 不齐 不严 不细 不实 不深 不深入 不扎实 不及时 不完善 不健全 不规范 不平衡 不均衡 不充分 不畅 不顺 不顺畅 不明显 不稳定 不合理 不匹配 不理想 不积极 不主动 不牢 不多 ' +
      '滞后 薄弱 偏低 偏少 偏弱 较弱 较低 缺乏 短缺 紧缺 欠缺 缺失 老化 超时 流失 流于形式 走过场 有差距 有待加强 有待提高 有待提升 有待完善 参差不齐 难度大 压力大 任务重 矛盾突出 力量不足',
    at: 'end',
  },
  {
    rule: 'role/heading/need',
    scores: {problems: 2.5},
    phrases: '仍需 还需 尚需 有待 亟待 亟需 仍存在 还存在 依然存在 仍然存在 仍有 尚有',
  },
  {
    rule: 'role/heading/next',
    scores: {nextSteps: 5},
    phrases:
      '下一步 下步 下一阶段 下阶段 今后工作 工作打算 打算 工作计划 工作思路 工作安排 努力方向 改进措施 整改措施 努力的方向 改进的方向 改进情况 改进工作 整改建议 整改意见 改进意见 改进建议 改进对策 改进办法 整改要求 工作要求 对策建议 意见建议 工作建议 重点任务 ' +
      '重点工作安排 主要任务 工作部署 工作重点 改进方向 整改方向 下步工作 后续工作 后续安排 后期工作',
  },
  // When, not what: `今后五年的奋斗目标` names objectives.
  {
    rule: aheadRule,
    scores: {nextSteps: 3},
    phrases:
      '下半年 明年 来年 下周 下月 下个月 下季度 今后 下年度 新一年 新的一年 下一年 未来 新学期 新学年 下学期 下一季度 下季',
  },
  {
    rule: 'role/heading/plan',
    scores: {nextSteps: 2.5},
    phrases:
      '计划 谋划 构想 举措 要点 思路 安排 展望 对策 建议 规划 设想 部署 重点工作 工作任务 怎么办 怎么改 怎么干 如何改进 怎样改进',
    at: 'end',
  },
  {
    rule: 'role/heading/outlook',
    scores: {nextSteps: 2.5},
    phrases:
      '开好局 起好步 开新局 新篇章 从头越 再创 争取更上 新台阶 争取更大 今年工作 今年的工作 今年重点',
  },
  {
    rule: 'role/heading/closing',
    scores: {closing: 4},
    phrases: '结束语 结语 结尾 其他需要报告的事项 需要说明的事项 其他需要说明的情况 其他事项',
  },
  {
    rule: 'role/heading/no-cue',
    scores: {},
    phrases:
      '问题导向 问题整改 解决问题 突出问题 热点问题 难点问题 热点难点 热点、难点 困难群众 困难家庭 困难职工 困难群体 困难党员 补短板 补齐短板 ' +
      '计划生育 规划建设 目标责任 目标管理 情况通报 攻坚克难 解决困难 实际困难 帮困 排查问题 问题排查 计划免疫 为目标 责任目标 就业安排 ' +
      '动员部署 部署动员 宣传部署 城乡规划 科学规划 编制规划 民生问题 总体规划 安全问题 热点难点问题 各类问题 信访问题 历史遗留问题 目标任务 理清思路 厘清思路 明确思路 创新思路 转变思路 拓宽思路 制定计划 落实计划 安排部署 决策部署 精心安排 统一部署 周密部署 明确目标 导向',
  },
]
