/**
 * Outline cases as data: a text and its units in reading order, one string a unit:
 * kind (`h` heading, `r` run-in heading, `i` item), level, enumerator, text.
 */
export interface OutlineCase {
  readonly name: string
  readonly text: string
  readonly units: readonly string[]
}

/** A paragraph long enough to be the content of a heading. */
const body = '全年组织活动二十余场,参加的居民有八百多人,大家都说这样的活动办得好。'

/** Every style of the convention at the start of lines, with content below. */
export const styleCases: readonly OutlineCase[] = [
  ...[
    ['一、', '二、'],
    ['（一）', '（二）'],
    ['1.', '2.'],
    ['1、', '2、'],
    ['１．', '２．'],
    ['（1）', '（2）'],
    ['①', '②'],
    ['第一章', '第二章'],
    ['第一条', '第二条'],
    ['第一部分', '第二部分'],
    ['Ⅰ.', 'Ⅱ.'],
    ['A.', 'B.'],
    ['a)', 'b)'],
    ['1.1', '1.2'],
    ['㈠', '㈡'],
    ['壹、', '贰、'],
  ].map(([first = '', second = '']) => ({
    name: first,
    text: `${first}加强组织领导\n${body}\n${second}改善社区环境\n${body}`,
    units: [`h1 ${first} 加强组织领导`, `h1 ${second} 改善社区环境`],
  })),
  {
    name: 'Traditional script and spaces',
    text: `一 、 加強組織領導\n${body}\n二 、 改善社區環境\n${body}`,
    units: ['h1 一 、 加強組織領導', 'h1 二 、 改善社區環境'],
  },
]

/** Enumerations inside paragraphs. */
export const inlineCases: readonly OutlineCase[] = [
  ...[
    ['一是', '二是', '三是'],
    ['一要', '二要', '三要'],
    ['一抓', '二抓', '三抓'],
    ['首先,', '其次,', '最后,'],
    ['第一,', '第二,', '第三,'],
    ['其一,', '其二,', '其三,'],
    ['①', '②', '③'],
  ].map(([first = '', second = '', third = '']) => ({
    name: `inside a paragraph: ${first}`,
    text: `一、主要做法\n在宣传方面,${first}召开居民会议;${second}张贴标语横幅;${third}发放倡议书。`,
    units: [
      'h1 一、 主要做法',
      `i2 ${first} 召开居民会议;`,
      `i2 ${second} 张贴标语横幅;`,
      `i2 ${third} 发放倡议书。`,
    ],
  })),
  {
    name: 'a list that begins behind its subject',
    text: '一、下步要求\n请各乡镇一要立行立改;二要举一反三;三要按时报送。坚持统一要求。',
    units: [
      'h1 一、 下步要求',
      'i2 一要 立行立改;',
      'i2 二要 举一反三;',
      'i2 三要 按时报送。坚持统一要求。',
    ],
  },
  {
    name: 'a list in brackets behind its title',
    text: '一、工作总结(一)抓学习。开展学习十二次,人人参加。(二)抓作风。开展暗访八次,通报两起。',
    units: ['h1 一、 工作总结', 'r2 (一) 抓学习', 'r2 (二) 抓作风'].map((unit) =>
      unit.replace('h1 一', 'r1 一'),
    ),
  },
  {
    name: 'numbers that only a space parts from their title',
    text: `一 领导重视\n${body}\n二 措施到位\n${body}`,
    units: ['h1 一 领导重视', 'h1 二 措施到位'],
  },
  {
    name: 'dates behind the dot',
    text: '一、活动\n1.3月5日慰问老人。\n2.5月12日走访护士。\n3.6月1日看望儿童。',
    units: [
      'h1 一、 活动',
      'i2 1. 3月5日慰问老人。',
      'i2 2. 5月12日走访护士。',
      'i2 3. 6月1日看望儿童。',
    ],
  },
  {
    name: 'a list that starts in mid-line',
    text: `一、防病工作\n接种质量稳步提高。(三)积极开展健康教育\n${body}`,
    units: ['h1 一、 防病工作', 'h2 (三) 积极开展健康教育'],
  },
  {
    name: 'web text without line breaks',
    text: '街道开展整治。一、开展情况。(一)强化领导。成立专班,召开会议8次。(二)突出重点。清理死角40处。二、存在问题。商户店外经营屡禁不止,环卫工人偏少。',
    units: ['r1 一、 开展情况', 'r2 (一) 强化领导', 'r2 (二) 突出重点', 'r1 二、 存在问题'],
  },
  {
    name: 'a number behind the dot',
    text: '一、体检工作\n1．签约入户312户。\n2．65岁以上老人体检1260人。\n3．义诊两次。',
    units: [
      'h1 一、 体检工作',
      'i2 1． 签约入户312户。',
      'i2 2． 65岁以上老人体检126',
      'i2 3． 义诊两次。',
    ],
  },
]

/** Nesting by what the document does. */
export const nestingCases: readonly OutlineCase[] = [
  {
    name: 'the convention of GB/T 9704',
    text: `一、党建工作\n（一）理论学习\n1.集中学习\n（1）学习原著\n${body}\n二、民生工作\n${body}`,
    units: [
      'h1 一、 党建工作',
      'h2 （一） 理论学习',
      'h3 1. 集中学习',
      'h4 （1） 学习原著',
      'h1 二、 民生工作',
    ],
  },
  {
    name: 'Arabic numbers around Chinese ones',
    text: `1、党建工作\n一、理论学习\n${body}\n二、组织生活\n${body}\n2、民生工作\n${body}`,
    units: ['h1 1、 党建工作', 'h2 一、 理论学习', 'h2 二、 组织生活', 'h1 2、 民生工作'],
  },
  {
    name: 'an address between sections leaves the section alone',
    text: `一、工作回顾\n（一）稳增长\n${body}\n（二）惠民生\n${body}\n各位代表!一年来的成绩来之不易。\n（三）防风险\n${body}\n二、今年工作\n${body}`,
    units: [
      'h1 一、 工作回顾',
      'h2 （一） 稳增长',
      'h2 （二） 惠民生',
      'h2 （三） 防风险',
      'h1 二、 今年工作',
    ],
  },
  {
    name: 'titles without numbers around numbered ones',
    text: `工作开展情况\n一、党建工作\n${body}\n二、民生工作\n${body}\n下步工作打算\n一、抓项目\n${body}\n二、抓环境\n${body}`,
    units: [
      'h1  工作开展情况',
      'h2 一、 党建工作',
      'h2 二、 民生工作',
      'h1  下步工作打算',
      'h2 一、 抓项目',
      'h2 二、 抓环境',
    ],
  },
  {
    name: 'titles that end in a full stop, long ones among them',
    text: `（一）持续推进大湾区建设,打造富有活力和国际竞争力的一流湾区和世界级城市群。\n${body}\n（二）坚持制造业当家。\n${body}`,
    units: [
      'h1 （一） 持续推进大湾区建设,打造富有活力和国际竞争力的一流湾区和世界级城市群',
      'h1 （二） 坚持制造业当家',
    ],
  },
  {
    name: 'one run-in title among titles on their own line',
    text: `（一）把专科做强\n${body}\n（二）把服务做细\n${body}\n（三）守住底线。开展考核三轮,整改缺陷二百余处。`,
    units: ['h1 （一） 把专科做强', 'h1 （二） 把服务做细', 'r1 （三） 守住底线'],
  },
  {
    name: 'titles without numbers that end in a full stop, five and more of them',
    text: [
      '提振消费需求。',
      '扩大有效投资。',
      '壮大先进制造业。',
      '打造宜居城市。',
      '发展文化事业。',
    ]
      .map((title) => `${title}\n${body}${body}`)
      .join('\n'),
    units: [
      'h1  提振消费需求',
      'h1  扩大有效投资',
      'h1  壮大先进制造业',
      'h1  打造宜居城市',
      'h1  发展文化事业',
    ],
  },
  {
    name: 'a short sentence alone is no title',
    text: `提振消费需求。\n${body}${body}\n活动圆满成功。\n${body}${body}`,
    units: [],
  },
  {
    name: 'a greeting opens no list',
    text: `首先,我代表全体干部对各位的到来表示欢迎。\n一、加强领导\n${body}\n二、加强宣传\n${body}`,
    units: ['h1 一、 加强领导', 'h1 二、 加强宣传'],
  },
  {
    name: 'December is no pair of months',
    text: `一、十一月工作\n${body}\n二、十二月份工作安排\n${body}`,
    units: ['h1 一、 十一月工作', 'h1 二、 十二月份工作安排'],
  },
  {
    name: 'a paragraph that looks ahead leaves the last section',
    text: `一、加强领导\n${body}\n二、加强宣传\n${body}\n下半年,我们将抓好两件事:1、新建停车场,年底前投用。2、改造老旧管网八公里。`,
    units: [
      'h1 一、 加强领导',
      'h1 二、 加强宣传',
      'i1 1、 新建停车场,年底前投用。',
      'i1 2、 改造老旧管网八公里。',
    ],
  },
  {
    name: 'the same paragraph under a plan stays there',
    text: `一、工作开展情况\n${body}\n二、下半年计划\n${body}\n下半年,我们将抓好两件事:1、新建停车场,年底前投用。2、改造老旧管网八公里。`,
    units: [
      'h1 一、 工作开展情况',
      'h1 二、 下半年计划',
      'i2 1、 新建停车场,年底前投用。',
      'i2 2、 改造老旧管网八公里。',
    ],
  },
  {
    name: 'a title above an outer list is no part of the inner one before it',
    text: `1、校园环境\n${body}\n2、活动阵地\n${body}\n存在的问题\n一、教师缺编五人,年龄偏大。\n二、家长参与的热情还不够高。`,
    units: [
      'h1 1、 校园环境',
      'h1 2、 活动阵地',
      'h1  存在的问题',
      'i2 一、 教师缺编五人,年龄偏大。',
      'i2 二、 家长参与的热情还不够高。',
    ],
  },
  {
    name: 'stages',
    text: `第一阶段:动员部署。${body}\n第二阶段:全面推开。${body}`,
    units: ['r1 第一阶段: 动员部署', 'r1 第二阶段: 全面推开'],
  },
  {
    name: 'run-in titles in one paragraph are alike',
    text: `一、抓好产业\n1.培优主导产业。${body}2.布局未来产业。${body}`,
    units: ['h1 一、 抓好产业', 'r2 1. 培优主导产业', 'r2 2. 布局未来产业'],
  },
]

/** Look like enumerators or titles and are none. */
export const negativeCases: readonly OutlineCase[] = [
  '社区坚持以“三个代表”重要思想为指导,一手抓建设,一手抓管理。',
  '一把手负总责,一抓到底,抓出成效。',
  '三、四季度以来,社区共调解纠纷十二起。',
  '二、三组居民的用水问题得到了解决。',
  '做人做事要一是一,二是二。',
  '水质达到Ⅱ类标准,启动Ⅲ级应急响应。',
  '全年投入2.5万元,增长3.2个百分点。',
  '见附件第(二)项和第(三)项的规定。',
  '2024年,社区开展活动12次。',
  '3.15消费者权益日当天开展宣传。\n5.12防灾减灾日组织演练。',
  '1、2号料场已经完工,3、4号料场月底完工。',
  '10、11月份分别举行了演讲比赛。\n三、五年内建成物流中心。',
  '本次会议周一召开,周二闭幕。',
  '重点做好以下三个方面的工作:',
  '今年以来工作情况汇报如下:',
  '县委农办:',
].map((text) => ({
  name: text,
  text: `${text}\n${body}`,
  units: [],
}))
