/** Cues in a sentence for what lies ahead: goals, plans, the words that take leave. */
import type {Cue} from './cue.ts'
import {
  explainedGoals,
  listsAhead,
  plansFollow,
  waysToGoals,
  setsPlan,
  setsPlanRule,
} from './plan-phrases.ts'
import {waysAhead, waysToImprove, willDo} from './will-phrases.ts'

/** Cues for objectives. */
export const objectiveCues: readonly Cue[] = [
  // `主要预期目标是:…` names what it is; it outweighs the heading of the plan that it stands under.
  {
    rule: 'role/cue/objective',
    scores: {objectives: 11},
    phrases:
      '指导思想是 指导思想: 总体要求是 总体要求: 总体要求为 总的要求是 工作要求是 总体思路是 总体思路: 预期目标是 预期目标: 预期目标为 预期目标建议 ' +
      '实现以下目标 实现以下主要目标 实现以下目标任务 实现以下主要目标任务 以下主要目标 主要目标是 主要目标: 主要目标为 工作目标是 奋斗目标是 总体目标是 总体目标: 总目标是 发展目标是 目标是: 目标是 目标为 ' +
      '主要指标是 主要指标: 预期指标是 预期指标: 指标是这样定 指标这样定 指标这么定 目标这样定 目标这么定 指标安排为 目标安排为 盘子是这样定 盘子这样定',
  },
  {
    rule: 'role/cue/about-goals',
    scores: {objectives: 6.5},
    phrases: explainedGoals.join(' '),
    at: 'clauseStart',
  },
  {
    rule: 'role/cue/guidance',
    scores: {objectives: 7},
    phrases:
      '要以习近平 要坚持以习近平 必须以习近平 必须坚持以习近平 要全面贯彻习近平 要高举中国特色',
  },
  // The years to come, weighed before their goals are set: `是夯实基础、全面发力的关键时期`.
  {
    rule: 'role/cue/coming-time',
    scores: {objectives: 4, overview: 1},
    phrases: '关键时期 关键期 重要时期 攻坚期 窗口期 承前启后',
  },
  {
    rule: 'role/cue/goal',
    scores: {objectives: 2},
    phrases: '预期目标 的想法是 的考虑是 总的想法 总的考虑 总的盘子 目标定为 目标定在',
  },
  {
    rule: 'role/cue/plan-document',
    scores: {objectives: 3.5, progress: -1},
    phrases:
      '规划纲要 《纲要》 纲要(草案) 纲要草案 《纲要 发展目标 到2030年 到2035年 到2027年 到2025年 今后五年 未来五年',
  },
  {
    rule: 'role/cue/guided-by',
    scores: {objectives: 1},
    phrases:
      '为指导 工作总基调 指导思想 总体要求 总体思路 奋斗目标 完整准确全面贯彻 全面贯彻 统筹推进',
  },
]

/** Cues for next steps. */
export const planCues: readonly Cue[] = [
  {
    rule: 'role/cue/next',
    scores: {nextSteps: 3},
    phrases:
      '下一步 下步 下一阶段 下阶段 接下来 下学期 下一学期 新学期 新学年 下季 下一季 下周 准备在 下一周 下个月 下月 下季度 明年 来年 新的一年 新一年 下一年 在今后的工作中 今后工作 ' +
      '今后的工作 今后的创建工作中 在今后 以后的工作中',
  },
  {
    rule: 'role/cue/tasks',
    scores: {nextSteps: 3, objectives: 1},
    phrases: [...waysToGoals, '重点任务是 重点任务, 要重点抓好 要重点做好 今年要重点'].join(' '),
  },
  {
    rule: 'role/cue/this-year',
    scores: {nextSteps: 2},
    phrases:
      '今年要 今年,要 全年要 本年度要 新年度要 今年我们要 今年,我们要 今年工作要 今年的工作要 今年政府工作要 今年将 今年拟',
  },
  {
    rule: 'role/cue/answer',
    scores: {nextSteps: 1.5},
    phrases:
      '针对以上 针对上述 针对以上问题 针对上述问题 针对当前存在 针对目前存在 针对这些问题 针对这些不足 针对存在的上述 为此,我们将 为此,我们要 为此,我们计划 为此,我们打算 为此,下一步',
    at: 'sentenceStart',
  },
  {
    rule: 'role/cue/ways-ahead',
    scores: {nextSteps: 4},
    phrases: [...waysAhead, ...waysToImprove].join(' '),
  },
  {rule: 'role/cue/later', scores: {nextSteps: 1.6}, phrases: '今后 往后 下半年 未来 打算 后续'},
  {
    rule: 'role/cue/will',
    scores: {nextSteps: 2},
    phrases:
      '将继续 将进一步 将会 将努力 将按照 将围绕 将以 将在 将严格 将重点 将着力 将加强 将加大 将结合 将积极 将认真 将不断 将坚持 ' +
      '我们将 社区将 中心将 我院将 我局将 我镇将 街道将 我社区将 我街道将 我单位将 我校将 我区将 我县将 计划开展 计划在 拟开展 拟在 拟于 ' +
      '建议尽快 我将 我要 我会 我想把 我打算 我准备 我办将 我们要 将采取 将通过 将从 将把 将抓 将做 将着重 将全力 将紧紧 我们想 我们准备 我们打算 我们计划 校将 院将 局将 区将 县将 所将 站将 办将 队将 会将 组将 司将',
  },
  {rule: 'role/cue/will', scores: {nextSteps: 2}, phrases: willDo.join(' ')},
  {
    rule: 'role/cue/continue',
    scores: {nextSteps: 1.2},
    phrases: '继续 要继续 要进一步 还要 要加强 要坚持 要加大 再接再厉 力争 争取 必须 务必 着力',
    at: 'clauseStart',
  },
  {rule: setsPlanRule, scores: {overview: 2}, phrases: setsPlan.join(' ')},
  {rule: 'role/cue/plan-follows', scores: {nextSteps: 3.5}, phrases: plansFollow.join(' ')},
  {rule: 'role/cue/list-ahead', scores: {nextSteps: 1.4}, phrases: listsAhead.join(' ')},
  {rule: 'role/cue/prepare', scores: {nextSteps: 1.2}, phrases: '准备'},
  {rule: 'role/cue/deadline', scores: {nextSteps: 1}, phrases: '年底前 月底前 年内 季度末前'},
  {rule: 'role/cue/intend', scores: {nextSteps: 0.4}, phrases: '计划 拟 要 将 确保 进一步'},
]

/** Cues for closing. Position keeps them from counting far from the end. */
export const closingCues: readonly Cue[] = [
  {
    rule: 'role/cue/in-short',
    scores: {closing: 3.5},
    phrases: '总之 综上所述 总的来说 总而言之 总的来看',
    at: 'sentenceStart',
  },
  {
    rule: 'role/cue/farewell',
    scores: {closing: 3},
    phrases:
      '回顾过去 展望未来 展望新的一年 让我们 更加紧密地团结 更加紧密团结 以上是 以上就是 ' +
      '我们愿 我们相信 我们坚信 相信有 相信在 只要我们 就一定会 就一定能 而努力奋斗 努力奋斗 而奋斗 而不懈奋斗 团结奋斗',
  },
  // Mottoes stand in the last lines, or (`永远在路上`) in plans, where the place forbids a closing.
  {
    rule: 'role/cue/motto',
    scores: {closing: 3},
    phrases:
      '只有进行时 没有完成时 没有休止符 没有终点 永无止境 永远在路上 百尺竿头 更进一步 大道如砥 道阻且长 行则将至 征途漫漫 唯有奋斗 惟有奋斗 奋楫者先 奋楫扬帆 ' +
      '功崇惟志 业广惟勤 不忘初心 乘风破浪 扬帆起航 扬帆破浪 路虽远 事虽难 蓝图已绘就 号角已吹响 春华秋实 天道酬勤 贡献力量 作出贡献 做出贡献 绘就 越来越好 书写',
  },
  {
    rule: 'role/cue/ends',
    scores: {closing: 6},
    phrases:
      '谢谢大家 谢谢! 特此报告 特此汇报 特此总结 专此报告 以上汇报 以上报告 如有不妥 不当之处 不妥之处 敬请 请批评指正 批评指正 请予指正 请审阅 请审议',
  },
  // Speakers who talk plainly end so.
  {
    rule: 'role/cue/ends-plainly',
    scores: {closing: 5},
    phrases:
      '谢谢各位 感谢大家 多提意见 多提宝贵意见 多批评 请大家批评 讲得不对 说得不对 不对的地方 讲完了 说完了 汇报完了 报告完了 就说这些 就讲这些 就说到这 就讲到这 就汇报到这 我就汇报这些 汇报到此 祝大家 给大家拜年 拜个早年',
  },
  {
    rule: 'role/cue/confidence',
    scores: {closing: 2.5},
    phrases:
      '我们有信心 我们有决心 有信心、有决心 有信心有决心 有决心、有信心 我有信心 充满信心 满怀信心 坚定信心 大家一起加油 一起加油 咱们一起 加油干 加把劲 心往一处想',
  },
  {
    rule: 'role/cue/wish',
    scores: {closing: 1.6},
    phrases:
      '满意答卷 满意的答卷 合格答卷 优异答卷 完美答卷 交上一份 交出一份 不负 不辜负 新的起点 新起点 以优异成绩 以优异的成绩 以更优异的成绩 迎接新的挑战 再创辉煌 再创佳绩 更大贡献 更大的贡献 应有的贡献 新的贡献 ' +
      '继续努力 坚持不懈 不断努力 取得了一定的成绩 取得一定成绩 豪情满怀 信心百倍 新篇章 ' +
      '不懈努力 谱写 砥砺前行 不负韶华 只争朝夕 携起手来 携手 只有逗号 没有句号 任重道远 任重而道远 离不开 添砖加瓦 ' +
      '再上新台阶 更上一层楼 更上新台阶 奋力开创 续写 供献',
  },
]
