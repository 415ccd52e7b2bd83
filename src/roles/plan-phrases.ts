/** Phrases that tell goals and plans, by combination: what is said in as many ways as words combine. */

/** `上述预期目标,着眼…`, `这些目标的设定…`: a goal that is explained. */
export const explainedGoals: readonly string[] = [
  '这些',
  '上述',
  '以上',
  '以上这些',
  '上面这些',
  '提出这些',
  '提出上述',
  '提出以上',
  '确定这些',
  '确定上述',
  '确定以上',
  '设定这些',
  '设定上述',
  '设立以上',
  '设立这些',
  '设立上述',
].flatMap((which) =>
  ['', '主要', '预期', '发展', '增长', '主要预期', '奋斗'].flatMap((kind) =>
    ['目标', '指标'].map((goal) => which + kind + goal),
  ),
)

/** `实现上述目标,要…`: the way there. */
export const waysToGoals: readonly string[] = [
  '实现',
  '完成',
  '达到',
  '围绕',
  '围绕实现',
  '为实现',
  '为完成',
  '对照',
  '锚定',
].flatMap((reach) =>
  ['这些', '上述', '以上', '今年', '全年', '今年的', '全年的'].flatMap((which) =>
    ['目标', '预期目标', '目标任务', '主要目标', '发展目标', '奋斗目标', '指标'].map(
      (goal) => reach + which + goal,
    ),
  ),
)

/** `要干三件`, `抓好以下工作`: announced without 了. */
export const listsAhead: readonly string[] = [
  '抓好',
  '做好',
  '办好',
  '干好',
  '抓实',
  '要抓',
  '要做',
  '要办',
  '要干',
].flatMap((verb) =>
  [
    '以下',
    '以下几',
    '以下两',
    '以下三',
    '以下四',
    '以下五',
    '以下六',
    '以下八',
    '以下十',
    '下列',
    '下列几',
    '如下',
    '如下几',
    '两',
    '三',
    '四',
    '五',
    '六',
    '七',
    '八',
    '九',
    '十',
    '几',
  ].flatMap((count) => ['件', '项', '个', '点', '方面', '工作'].map((what) => verb + count + what)),
)

/** `特制定工作计划如下:`: what follows the colon is the plan. */
export const plansFollow: readonly string[] = [
  '工作计划',
  '计划',
  '工作安排',
  '安排',
  '打算',
  '工作思路',
  '工作打算',
  '工作部署',
  '改进措施',
  '整改措施',
  '措施',
  '对策',
].flatMap((plan) => ['如下', '是:', '为:', '有:', ':'].map((follows) => plan + follows))

/** Rule of the words with which a plan opens; `positions.ts` knows what follows from them. */
export const setsPlanRule = 'role/cue/sets-plan'

/** `为…,结合实际,制定本方案。` */
export const setsPlan: readonly string[] = ['制定', '制订', '编制', '拟定', '拟订', '提出'].flatMap(
  (make) =>
    ['本', '如下', '以下', '此'].flatMap((which) =>
      ['工作', '实施', '行动', '年度', ''].flatMap((kind) =>
        ['要点', '方案', '计划', '安排', '意见', '打算'].map((plan) => make + which + kind + plan),
      ),
    ),
)
