/** Cues in a sentence for the work done. */
import type {Cue} from './cue.ts'
import {planPeriodRule} from './plan-periods.ts'

/** `一年来,我们坚决…`, `过去的五年,我们…`. */
const lookingBack = [
  '一年来',
  '五年来',
  '半年来',
  '三年来',
  '过去一年',
  '过去五年',
  '过去的一年',
  '过去的五年',
  '这一年',
  '这五年',
  '回望过去',
].map((when) => `${when},我们`)

/** Cues for progress: aspect and counted results. */
export const progressCues: readonly Cue[] = [
  // Goals and plans have no 了: it speaks against them under a heading such as 主要目标.
  {
    rule: 'role/cue/perfective',
    scores: {progress: 0.7, objectives: -2, nextSteps: -0.5},
    phrases: '了',
  },
  {
    rule: 'role/cue/no-aspect',
    scores: {},
    phrases:
      '最终目标是 根本目标是 根本目的是 终极目标是 编制了 细化了 明确了今后 提出了今后 了解 为了 除了 不了 了如指掌 罢了 极了 了然 少不了 离不开了 已拆除的 为了更好 未了 已然 不已 自己 ' +
      '就要 只要 需要 主要 重要 必要 要求 要素 要点 首要 摘要 纪要 简要 提要 要闻 紧要 将军 将近 即将过去 ' +
      '模拟 虚拟 拟人 拟定 草拟 计划生育 按计划 年度计划 年初计划 计划免疫 行动计划 星光计划 三年计划 五年计划 ' +
      '永远在路上的 继续教育 陆续 手续 持续 准备工作 准备会 准备了 做准备 做好准备 充分准备 准备情况 积极准备 准备充分 准备就绪 准备材料',
  },
  {
    rule: 'role/cue/done',
    scores: {progress: 1},
    phrases:
      '已经 均已 已完成 完成了 已有 已建 已基本 目前已 全部完成 顺利完成 圆满完成 先后 累计 截至 截止目前 ' +
      '得到了 取得了 实现了 成立了 建立了 召开了 开展了 举办了 受到了 获得了 荣获 被评为 获评 落实了 起到了 完成投资',
  },
  // What a body did to organise its work is a report already, even before the first heading.
  {
    rule: 'role/cue/measure',
    scores: {progress: 2.4, overview: -1.6},
    phrases:
      '成立了以 并成立 领导小组 专题讨论 专题研究 进行了专题 层层签订 动员会 责任书 人次 下发了 制定了 印发了',
  },
  // States that lasted: results, also under a heading that names goals.
  {
    rule: 'role/cue/lasting',
    scores: {progress: 2, objectives: -2},
    phrases: '继续保持了 一直处于 一直稳定 一直保持 始终保持在 起到了重要 发挥了重要 打下了 奠定了',
  },
  // A review ends with thanks; `endings.ts` looks for what follows them.
  {
    rule: 'role/cue/thanks',
    scores: {progress: 0.5},
    phrases:
      '衷心感谢 衷心的感谢 由衷感谢 由衷的感谢 诚挚感谢 诚挚的感谢 诚挚谢意 诚挚的谢意 崇高敬意 崇高的敬意',
  },
  {
    rule: 'role/cue/general-result',
    scores: {progress: 0.4, overview: 0.8, closing: 0.4},
    phrases:
      '取得了一些成绩 取得了一定成绩 取得了一定成效 取得了较好的成效 取得了可喜成效 取得初步成效 取得了初步成效 取得新成效 取得了新成效 较好完成 ' +
      '取得了显著成效 取得了明显成效 取得了较好成效 做了一些工作 做了大量工作 开展了大量 圆满完成了各项 下设办公室',
  },
  // What holds in general (`市民素质决定着城市的文明程度`) is no complaint.
  {
    rule: 'role/cue/truth',
    scores: {progress: 0.6, problems: -2},
    phrases:
      '决定着 决定了 是关键 是基础 是保证 是前提 是灵魂 的灵魂 的基石 的根本 的生命线 的重要组成部分',
  },
  // Norms say what nobody should do (`不剩饭菜、不乱扔垃圾`), not what is missing.
  {
    rule: 'role/cue/norm',
    scores: {progress: 0.6, problems: -2},
    phrases:
      '不剩 不拥挤 不争抢 不插队 不喧哗 不乱扔 不乱丢 不随地 不闯 不攀比 不浪费 不铺张 不吸烟 不酗酒 不赌博 不占道 不乱停 不信谣 不传谣 不践踏',
  },
  // What a review says of itself before it turns to what is wrong: it sums up work that was done.
  {
    rule: 'role/cue/retrospect',
    scores: {progress: 4, overview: -2.5, nextSteps: -1, closing: -1},
    phrases:
      '成绩的取得 成就的取得 成果的取得 成效的取得 取得的成绩来之 成绩来之 成就来之 成果来之 来之不易 来之十分不易 根本在于 最根本在于 归功于 成绩属于',
  },
  {
    rule: 'role/cue/looking-back',
    scores: {progress: 3, overview: -1.5},
    phrases: lookingBack.join(' '),
    at: 'sentenceStart',
  },
  // A goal that was set before the work began is told to measure what was done.
  {
    rule: 'role/cue/past-goal',
    scores: {progress: 2},
    phrases:
      '年初定的目标是 年初定的目标 年初目标是 年初确定的目标 年初制定的目标 年初下达的目标 年初的目标是 去年的目标是 当初的目标是 当初定的目标 全年目标已 考核指标是 考核目标是',
  },
  {
    rule: 'role/cue/lesson',
    scores: {progress: 2},
    phrases: '体会到 体会是 深切体会 深刻体会 启示是 经验是 得益于 实践证明',
  },
  {
    rule: 'role/cue/result',
    scores: {progress: 0.5},
    phrases:
      '有效地 明显 显著 进一步巩固 稳步提高 得到提升 达到 达100% 率达 蔚然成风 深入人心 好评 赞扬 同比增长 ' +
      '同比 比上年 较上年 共组织 共开展 共举办 增长 居全国 居全省',
  },
  {
    rule: 'role/cue/done-work',
    scores: {progress: 0.4},
    phrases: '组织 召开 举办 成立 通过 利用 坚持 积极',
  },
  {
    rule: 'role/cue/solved',
    scores: {progress: 1.5},
    phrases:
      '解决了 得到解决 得到有效解决 得到了解决 得到改善 迎难而上 克服了 ' +
      '立即整改 立行立改 整改完成 发现问题 存在问题立即整改 梳理存在的问题 解决问题 解决实际问题 突出问题整治',
  },
  // `虽然个别路段有反弹,但总体有序`: what counts stands behind the 但.
  {rule: 'role/cue/on-the-whole', scores: {progress: 2}, phrases: '但总体 但整体 但总的'},
  {
    rule: 'role/cue/overcome',
    scores: {progress: 0.6},
    phrases: '克服 战胜 化解 攻克 破解',
  },
  // Five-year plans: which of them lies ahead is known from the document (`plan-periods.ts`).
  {
    rule: planPeriodRule,
    scores: {},
    phrases: '十一五 十二五 十三五 十四五 十五五 十六五 十七五',
  },
  {
    rule: 'role/cue/no-trouble',
    scores: {},
    phrases:
      '针对存在的问题 针对存在问题 针对检查中存在的问题 问题得到 对存在的问题 老化线路 老旧 存在问题立即 有没有 没有发生 没有发现 没有出现 没有遗漏 困难群众 困难家庭 困难党员 困难居民 困难户 困难职工 困难学生 困难儿童 困难老人 困难母亲 困难补助 困难人员 ' +
      '实际困难 生活困难 解决困难 特困 贫困 困难群体 困难企业 困难对象 热点难点问题 难点问题 热点问题 不足一 不足部分 ' +
      '没有问题 无问题 以问题为导向 问题导向 问题意识 问题线索 问题整改 问题台账 问题清单 问题排查 问卷 ' +
      '民生问题 群众关心 信访问题 补短板 补齐短板 脱贫 不严重 严重刑事 消除隐患 隐患排查 安全隐患 安全问题 历史遗留问题 ' +
      '不断 不仅 不但 困难残疾人 困难问题 不存在 补齐了短板 突破制约',
  },
]
