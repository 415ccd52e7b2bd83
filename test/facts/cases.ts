/** Cases of the facts stage: who reports, names, people, honours, citations, times. */

/** A text with the body that reports and the kind of time. */
export interface BodyCase {
  readonly title?: string
  readonly text: string
  readonly body: string | null
  readonly period: string
}

export const bodyCases: readonly BodyCase[] = [
  {
    text: '一年来,柳湖社区在平安街道党工委的领导下,积极开展工作,现将柳湖社区工作总结如下:',
    body: '柳湖社区',
    period: 'yearly',
  },
  {text: '我们柳湖社区本周开展了三次活动。', body: '柳湖社区', period: 'weekly'},
  {
    title: '柳湖镇2023年上半年工作总结',
    text: '开展了各项工作。',
    body: '柳湖镇',
    period: 'halfYearly',
  },
  {title: '第三季度工作总结', text: '我院开展了义诊。', body: '我院', period: 'quarterly'},
  {text: 'XX社区现将本周工作总结如下:', body: 'XX社区', period: 'weekly'},
  {
    text: '各位代表:现在,我代表柳湖市人民政府,向大会作政府工作报告。\n一、过去五年的工作',
    body: '柳湖市人民政府',
    period: 'multiYear',
  },
  {
    title: '总结',
    text: '20xx年,按照上级要求开展了工作。\n柳湖县教育局\n20xx年12月3日',
    body: '柳湖县教育局',
    period: 'yearly',
  },
  {
    title: '2024年柳湖县政府工作报告',
    text: '一、2023年工作回顾\n完成了各项任务。\n二、2024年工作安排\n做好各项工作。',
    body: '柳湖县',
    period: 'yearly',
  },
  {text: '通过本次培训,学员增长了见识。', body: null, period: 'event'},
  {text: '加强社区建设,规范社区管理,方便社区居民。', body: null, period: 'unknown'},
]

/** Texts with every name and its relation, in order; no other name is read. */
export const nameCases: readonly (readonly [text: string, ...names: readonly string[]])[] = [
  [
    '我们柳湖社区赴天津、浙江考察,产品销往广州。',
    '柳湖社区 own',
    '天津 partner',
    '浙江 partner',
    '广州 unknown',
  ],
  ['上海路和南京大学都不是城市,确保定期检查。', '上海路 local', '南京大学 partner'],
  ['城关派出所民警到人民路巡逻,派出所所长带队。', '城关派出所 own', '人民路 local'],
  ['建设开源社区和产业社区,破解垃圾围村,打造经济大省、产粮大县和自贸区。'],
  ['文旅兴县、工业强县,闯新路、发展新路,让患者少跑路,低洼路段积水。'],
  ['一些村和寄宿制学校、偏远学校、中小学、大中小学、眼科医院、三大集团参加。'],
  ['加快市、县、乡联动,补齐县域短板,脱贫县和国贫旗县摘帽,年初社区走访。'],
  ['我中心开展活动,疾控中心获表彰。', '疾控中心 own'],
  ['获评第六届全国文明村,市“五好”支部和建设路商户参加。', '建设路 local'],
  [
    '我们柳湖社区在平安街道领导下,与育英小学共建。',
    '柳湖社区 own',
    '平安街道 superior',
    '育英小学 partner',
  ],
  ['我们柳湖社区开展工作,东风社区部分居民参与不够。', '柳湖社区 own', '东风社区 foreign'],
  ['我们柳湖社区到东风社区参观学习。', '柳湖社区 own', '东风社区 partner'],
  [
    '我们柳湖社区、东风社区、红星社区联合举办比赛。',
    '柳湖社区 own',
    '东风社区 partner',
    '红星社区 partner',
  ],
  ['我镇石门镇下辖大河村。红旗镇干部认识不足。', '石门镇 own', '大河村 local', '红旗镇 foreign'],
  ['我们柳湖社区的柳湖路、柳湖小学。', '柳湖社区 own', '柳湖路 own', '柳湖小学 own'],
  [
    '我们柳湖社区东临东风社区,北接红星社区。',
    '柳湖社区 own',
    '东风社区 partner',
    '红星社区 partner',
  ],
  ['我们柳湖社区由原东风社区合并而成。', '柳湖社区 own', '东风社区 partner'],
  ['我们柳湖社区推广“红星社区”工作法。', '柳湖社区 own', '红星社区 partner'],
  [
    '我县柳湖县位于云州市,北京市、天津市客商来访。',
    '柳湖县 own',
    '云州市 superior',
    '北京市 partner',
    '天津市 partner',
  ],
  ['县文明办、市科协、省气象局支持。', '县文明办 partner', '市科协 partner', '省气象局 partner'],
  // nothing
  ['改造棚户区,建设示范区、保税区、生活区,消除集体经济空白村。'],
  ['区委区政府、镇党委镇政府、市委市政府领导。'],
  ['创建文明社区、和谐社区、学习型社区,推进社区治理。'],
  ['一支社区志愿者队伍深入社区,走进社区,服务社区。'],
  ['全市、全县、全区、各镇、各村、城区、辖区、小区、片区、景区。'],
  ['安装路灯,整治道路,清理小街小巷、背街小巷、主干道路。'],
  ['市民、村民、县长、镇长、市场、市容、区域、乡村、农村、城市、超市。'],
  ['集中学习五次,大学习大讨论,中心小学。'],
  ['各类社区、有关单位、部分社区、三个街道、两个镇。'],
]

/** People as `office:name`. */
export const personCases: readonly (readonly [text: string, ...people: readonly string[]])[] = [
  ['由书记周文海任组长,副主任李玉兰任副组长。', '书记:周文海', '副主任:李玉兰'],
  ['镇党委书记吴大勇多次调研。', '镇党委书记:吴大勇'],
  ['县长张明带队检查。', '县长:张明'],
  ['主任×××、书记张某某参加。', '主任:×××', '书记:张某某'],
  ['合唱队的xx海同志,王芳同志。', ':xx海', ':王芳'],
  ['分别由刘兰花、李忠菊获得。', ':刘兰花', ':李忠菊'],
  ['欧阳春院长出席。', '院长:欧阳春'],
  // nobody
  ['书记高度重视,主任马上落实,校长任组长,局长和科长参加。'],
  ['党支部书记亲自抓,书记负总责。'],
  ['主任委员会议,书记接待日。'],
]

/** Honours as `name by giver`. */
export const honourCases: readonly (readonly [text: string, ...honours: readonly string[]])[] = [
  ['社区被云州市文明委授予“市级文明社区”称号。', '市级文明社区 by 云州市文明委'],
  ['荣获全国文明单位、先进集体称号。', '全国文明单位 by null', '先进集体 by null'],
  ['获得了省妇联颁发的“巾帼文明岗”。', '巾帼文明岗 by 省妇联'],
  ['在比赛中获得一项二等奖。', '二等奖 by null'],
  ['被县政府定为"文明社区"创建示范点。', '文明社区 by 县政府'],
  ['学校获得“省级文明校园”“市先进集体”等荣誉称号。', '省级文明校园 by null', '市先进集体 by null'],
  // none
  ['争创全国文明城市,力争获得先进集体称号。'],
  ['获得居民好评,赢得了荣誉,获得职业技能证书54人。'],
  ['创建文明单位,评选文明家庭。'],
]

/** Citations as `kind:text`. */
export const citationCases: readonly (readonly [text: string, ...citations: readonly string[]])[] =
  [
    [
      '学习《中华人民共和国民法典》和《物业管理条例》。',
      'law:《中华人民共和国民法典》',
      'law:《物业管理条例》',
    ],
    [
      '按照《关于做好创建工作的通知》(云文明办发〔20_〕43号)要求。',
      'document:《关于做好创建工作的通知》',
      'documentNumber:云文明办发〔20_〕43号',
    ],
    ['创办《社区简讯》12期。', 'work:《社区简讯》'],
    // none
    ['《没有合上的书名'],
    ['方法、办法、想法,住房3号楼。'],
  ]
