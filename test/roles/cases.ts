/**
 * Role cases as data. `〔P〕` and the like mark where a role begins; without the marks it is the text.
 * Letters: O overview, G objectives, P progress, B problems, N next steps, C closing.
 */
export interface RoleCase {
  readonly name: string
  /** The title, where it is no part of the text. */
  readonly title?: string
  readonly marked: string
}

/** A field of work to stand in: a review with results. */
const review = '〔P〕一、强化组织领导\n成立了工作专班,全年召开会议12次,解决了23个问题。\n'

export const cases: readonly RoleCase[] = [
  {
    name: '取得了…但也存在: cut at the clause',
    marked: `${review}二、环境整治\n整治工作取得了明显成效,〔B〕但也存在资金不足、管护不到位等问题。`,
  },
  {
    name: '虽然…但: what is conceded is no problem',
    marked: `${review}二、环境整治\n虽然任务重、时间紧,但是大家齐心协力,按时完成了拆迁。`,
  },
  {
    name: 'a past difficulty that was solved is progress',
    marked: `${review}二、民生实事\n过去群众吃水难问题突出,今年新建水厂2座,3000人喝上了放心水。`,
  },
  {
    name: '针对存在的问题: what was done about it is progress',
    marked: `${review}二、督促检查\n针对检查中存在的问题,下发整改通知书15份,已全部整改到位。`,
  },
  {
    name: '要 as a norm in progress',
    marked: `${review}二、服务群众\n坚持凡事要以群众满意为标准,全年上门服务320人次。`,
  },
  {
    name: '不利于 inside a problem',
    marked: `${review}〔B〕二、存在的不足\n楼道杂物较多,不利于消防安全。`,
  },
  {
    name: 'problems and plans at the end without headings',
    marked:
      '〔O〕为弘扬敬老传统,社区于10月9日举办了重阳节活动。\n〔P〕活动当天,160位老人欢聚一堂,志愿者表演了12个节目,义诊58人次。\n〔B〕活动中也有做得不好的地方,场地偏小,音响不好。\n〔N〕下一步,社区将提前踏勘场地,并争取企业赞助。',
  },
  {
    name: 'a paragraph of problems goes on to its end, whatever its sentences say',
    marked:
      '〔P〕一、2024年工作回顾\n全年生产总值增长6%,新建学校3所,民生持续改善。\n〔B〕同时,我们也清醒地看到,发展中还有不少困难。产业转型升级仍需加快。公共服务还要继续完善。\n〔N〕二、2025年工作安排\n实施重点项目120个,新增学位3000个。',
  },
  {
    name: 'government report: goals inside the plan',
    marked:
      '〔P〕一、2024年工作回顾\n全年生产总值增长6%,新建学校3所,民生持续改善。\n〔N〕二、2025年重点工作\n〔G〕今年经济社会发展的主要预期目标是:地区生产总值增长5.5%左右,城镇新增就业2万人。\n〔N〕围绕上述目标,重点做好以下工作。\n(一)扩大有效投资\n实施重点项目120个,完成投资90亿元。\n各位代表!民生无小事。我们将办好10件实事。\n(二)建设美丽乡村\n改厕2000户。\n〔C〕各位代表!让我们更加紧密地团结起来,为谱写新篇章而努力奋斗!',
  },
  {
    name: 'a heading of two parts: the earlier plan behind, the later ahead',
    marked:
      '〔P〕一、“十四五”时期发展成就和“十五五”时期主要目标\n“十四五”时期是极不平凡的五年。经济总量跨过了两个千亿台阶。\n这五年,改造老旧小区300个,新增学位5万个。\n〔G〕“十五五”时期是夯实基础的关键时期。根据省委建议,编制了规划纲要(草案)。\n主要目标是:到2030年,人均生产总值达到全国平均水平。',
  },
  {
    name: 'goals and tasks in one heading: titles that begin with a verb are tasks',
    marked:
      '〔P〕一、2025年工作回顾\n全年新增就业3000人,新建公园2个。\n〔G〕二、“十五五”时期主要目标任务\n“十五五”时期的主要目标是:经济总量迈上新台阶,人均收入达到全国平均水平。\n〔N〕(一)加快建设现代化产业体系。培育5个百亿产业,建设2个省级园区。\n(二)深化改革开放。推进要素市场化配置。',
  },
  {
    name: 'goals and tasks in one heading: titles that tell an end are goals',
    marked:
      '〔P〕一、2025年工作回顾\n全年新增就业3000人,新建公园2个。\n〔G〕二、“十五五”时期主要目标任务\n要努力实现以下目标任务:\n(一)高质量发展水平明显提升。生产总值年均增长5%以上。\n(二)全面深化改革取得新突破。营商环境更加优良。',
  },
  {
    name: 'a document that opens as a plan',
    marked:
      '〔O〕为推进垃圾分类,结合我镇实际,制定本方案。\n〔N〕一、完善设施\n新建投放点68处,购置收运车4辆。\n二、广泛宣传\n每月入户宣传一次。',
  },
  {
    name: 'a heading of two parts: problems, then what to do',
    marked: `${review}〔B〕二、存在问题及下一步打算\n经费不足,人手不够。\n〔N〕下一步,将争取专项资金,招聘社工2名。`,
  },
  {
    name: 'a sub-heading with 成果 inside a plan stays a plan',
    marked:
      '〔P〕一、工作回顾\n全年新增就业3000人,新建公园2个。\n〔N〕二、明年工作安排\n(一)聚焦民生改善,共享发展成果\n新增托位300个。\n(二)聚焦绿色发展\n造林2万亩。',
  },
  {
    name: 'behind a plan an address goes on planning, the last takes leave',
    marked:
      '〔P〕一、去年工作回顾\n全年新增就业3000人,新建公园2个。\n〔N〕二、今年重点工作\n建设智能工厂15家,改造管网80公里。\n各位代表!打铁必须自身硬。我们要严格依法行政,压减一般性支出5%。\n〔C〕各位代表!实干成就未来。让我们团结奋斗,谱写新篇章!',
  },
  {
    name: 'who signs and when belongs to the closing',
    marked: `${review}〔N〕二、明年计划\n新建公园2个,改造管网8公里。\n〔C〕特此报告。\n青石镇人民政府\n20xx年12月18日`,
  },
  {
    name: 'headings behind a salutation count',
    marked:
      '〔O〕各位代表:\n我代表区政府向大会报告工作,请予审议。\n〔P〕一、去年工作回顾\n新增学位1350个,改造管网80公里。\n〔B〕奋进中也有不足,主要表现在:\n一是经济体量不大;\n二是土地指标用尽。\n〔N〕二、今年工作安排\n建设智能工厂15家,改造老旧小区32个。',
  },
  {
    name: 'labels inside lines alternate',
    marked:
      '〔P〕一、主要工作\n全年开放3200小时,送戏下乡48场。\n〔B〕二、困难与对策\n(1)专职人员要跑社区,要写材料,还要办活动,业务时间被挤占。〔N〕对策:申请购买服务岗位2个。\n〔B〕(2)音响、灯光、幕布大多用了十年,有的配件已经停产,修一次等半年。〔N〕对策:列入明年预算。',
  },
  {
    name: 'the last paragraph of a review behind its thanks',
    marked:
      '〔P〕一、去年工作回顾\n新增学位1350个,改造管网80公里。\n在这里,我代表县政府,向全县干部群众表示衷心感谢!\n〔B〕放眼全县,财源单一,青年人才外流。\n〔N〕二、今年工作安排\n建设智能工厂15家,改造老旧小区32个。',
  },
  {
    name: 'work done in the first sentence is no overview',
    marked:
      '〔P〕今年以来,社区新获得了绿色社区、平安社区两块牌子,新建口袋公园1座。\n清理楼道堆物310处,更换路灯45盏。\n〔B〕不足的是,停车位缺口大,物业费收缴率低。\n〔N〕明年,打算新划车位120个,引进一家物业公司。',
  },
  {
    name: 'a stretch that begins in the middle of a plan',
    marked:
      '〔N〕推进文旅融合发展。打造三条精品线路,培育乡村民宿30家,办好荷花节。\n夯实农业基础。新建高标准农田5万亩,建成冷链物流中心2个。\n三、全面加强政府自身建设\n坚持依法行政,自觉接受人大监督。严控三公经费,过紧日子。\n〔C〕各位代表!让我们携手奋进,谱写新篇章!',
  },
  {
    name: 'a title that names a plan makes bare verbs tasks',
    title: '总工会2024年工作要点',
    marked:
      '〔N〕建会扩面。新就业群体建会40家,发展会员2600人,百人以上企业动态清零。\n维权帮困。签订集体合同160份,慰问困难职工380户。\n提升技能。举办职工技能比武12场,命名创新工作室8个。',
  },
  {
    name: 'a title that looks back as well makes nothing a task',
    title: '总工会2023年工作总结和2024年工作要点',
    marked:
      '〔P〕建会扩面。新就业群体建会40家,发展会员2600人,百人以上企业动态清零。\n维权帮困。签订集体合同160份,慰问困难职工380户。\n提升技能。举办职工技能比武12场,命名创新工作室8个。',
  },
  {
    name: 'an opening that must do so many things makes a plan',
    marked:
      '〔O〕2025年,全区卫生健康工作要坚持以人民健康为中心,重点抓好以下五件事。\n〔N〕一、强基层。建设县域医共体2个,村卫生室标准化率达到98%。\n二、优服务。推行检查结果互认,门诊预约率达到70%。',
  },
  {
    name: 'titles with bare verbs over results tell what was done',
    marked:
      '〔P〕(一)全力奋进,推动产业提质。全年引进亿元项目3个,完成技改投入2亿元。\n(二)统筹城乡,推动面貌更新。改造老街1条,新建停车场2处,群众拍手叫好。',
  },
  {
    name: 'a review that sums itself up, goals said plainly, a glossary',
    marked:
      '〔O〕各位代表:\n现在,我代表县人民政府,向大会报告工作,请予审议。\n〔P〕一、过去五年工作回顾\n五年来,生产总值年均增长6.2%,脱贫1.2万户。\n一年来,我们坚决扛起生态保护责任,关停小散乱污企业42家。\n这些成绩的取得,根本在于党中央的坚强领导,在于全县人民的团结拼搏。成就来之不易,经验弥足珍贵。\n〔B〕同时,我们也清醒地看到,财政收支矛盾突出,年轻干部储备不足。\n〔G〕二、今后五年的目标任务\n我们的指标是这样定的:生产总值年均增长6%左右,居民收入增长6.5%左右。\n〔N〕三、2025年重点工作\n(一)壮大工业。新增规上企业12家。\n四、努力建设人民满意的政府\n带头过紧日子,压减一般支出6%。\n〔C〕时间紧、任务重,但我们有信心、有决心。让我们一起干,把家乡建得更好!\n〔O〕名词解释\n1.“小散乱污”:指规模小、布局散、管理乱、污染重的企业。\n2.“三公”:指因公出国、公务用车、公务接待。',
  },
  {
    name: 'a closing in plain words',
    marked:
      '〔O〕各位邻居:借年底的会,向大家报报账。\n〔P〕一年来,修了三条巷子的下水道,装了58盏路灯,调解了41起邻里纠纷。\n〔B〕停车还是乱,二号楼漏水没修好,我心里一直过意不去。\n〔N〕开春先把二号楼屋面修了,再跟物业谈停车划线。\n〔C〕我就说这些,讲得不对的地方请大家批评。给大家拜个早年!',
  },
  {
    name: 'a goal of the past measures what was done',
    marked:
      '〔P〕年初定的目标是新增会员1000人、建会20家。到11月底,新增会员1180人,建会23家,均超额完成。\n帮扶方面,走访慰问210户,发放慰问金31万元。',
  },
  {
    name: 'what still has to be done was not; a sentence that announces measures ends the topic',
    marked:
      '〔P〕一、总体情况\n全年公开信息286条,更新公开栏40次。\n〔B〕二、存在的主要问题及改进情况\n公开内容仍需拓展,信息员力量不足。〔N〕针对上述问题,我镇将从以下方面加以改进:\n(一)加强队伍。明确专人负责,补足力量。\n(二)拓展内容。围绕群众关切,及时发布。',
  },
  {
    name: 'measures taken behind a label answer a problem',
    marked:
      '〔O〕根据督查通报,我镇对照问题逐条整改,现将情况汇报如下:\n〔B〕一、巡查不到位\n片区大、人手紧,半个月才轮一遍。\n〔P〕整改情况:已与12名协管员签订协议,立即清理了三处堆物。',
  },
  {
    name: 'a list behind a turn goes on in lines of its own',
    marked:
      '〔P〕一、主要工作\n过去一年,我们做了以下工作:\n新建公园12处,改造管网80公里。\n〔B〕同时,我们也清醒地看到不足:一是产业结构单一,财源不稳。\n二是公共服务欠账较多,学位紧张。\n三是少数干部担当不够。\n〔N〕二、下一步工作\n扩建学校3所。',
  },
  {
    name: 'the year to come is weighed before its goals',
    marked:
      '〔P〕一、工作回顾\n完成投资12亿元,新增就业3000人。\n〔N〕二、今年工作安排\n〔G〕今年是“十四五”规划的收官之年,做好工作意义重大。\n主要预期目标是:生产总值增长6%,财政收入增长5%。\n这些目标,兼顾了需要和可能,留有余地。\n〔N〕要抓好三项工作。\n新建标准厂房5万平方米,培育龙头企业6家。',
  },
  {
    name: 'figures to be reached are goals, though no 目标 names them',
    marked:
      '〔P〕园区去年实现产值213亿元、税收6.8亿元。\n〔B〕同质化竞争严重,闲置用地多,人才留不住。\n〔G〕三年再造一个新园区:到2027年,产值达到400亿元,税收超过13亿元,亩均税收翻一番。\n〔N〕清理闲置用地,收回一批、转让一批。招引龙头企业,领导带队外出招商。',
  },
  {
    name: 'summing up and promising in one breath takes leave',
    marked:
      '〔P〕主要工作\n开展宣传20次,排查场所300处,整改隐患50处。\n〔B〕存在的问题\n部分居民意识薄弱,设施老化。\n〔N〕下一步工作计划\n1.加强宣传教育,提高安全意识。\n2.加大投入,更新设施。\n〔C〕一年来,我镇工作取得了一定成绩,但仍存在不足,我们将继续努力,作出更大贡献。\n汇报人:[姓名]\n[日期]',
  },
  {
    name: 'where a place lies and what belongs to it is no result',
    marked:
      '〔O〕各位领导:\n下面,我就社区情况作一简要汇报。\n白沙社区东临青年路,西靠护城河,面积0.86平方公里,现有居民楼92栋,住户3120户,下设党支部7个。\n〔P〕近年来,我们新建服务用房600平方米,调解纠纷88件。\n〔B〕物业费收缴率不到四成,停车位严重不足。',
  },
  {
    name: 'a list of tasks behind the farewell is a plan',
    marked:
      '〔P〕一、工作回顾\n新增学位1350个。\n〔N〕二、今年工作安排\n建设智能工厂15家。\n〔C〕各位代表!让我们团结起来,为建设美好家园而努力奋斗!\n附件\n〔N〕2026年民生实事\n1.改造老旧小区32个。\n2.新建养老中心6个。\n3.开通公交线路4条。',
  },
]

/** Texts in which a role must not occur. */
export const absences: readonly (readonly [role: string, text: string])[] = [
  ['problems', '一、隐患排查\n全年排查隐患410处,整改410处,没有发生安全事故。'],
  ['problems', '一、帮扶困难群众\n走访困难家庭126户,解决实际困难58件,发放慰问金21万元。'],
  ['problems', '一、坚持问题导向\n建立问题台账,逐项销号,群众反映的热点难点问题得到有效解决。'],
  ['problems', '一、文明用餐\n开展光盘行动12次,倡导不剩饭菜、不插队、不浪费。'],
  ['problems', '一、积极解决住房问题\n上门核实危房4户,补助资金3.2万元,全部完工。'],
  ['progress', '一、环境整治面临的问题\n垃圾清运不及时,污水处理率低,管护经费没有着落。'],
  ['nextSteps', '一、计划生育工作\n落实年初计划,发放计划生育宣传资料300份,受到群众好评。'],
  ['nextSteps', '一、党建工作\n组织党员继续教育12次,必须落实的事项全部完成了。'],
  [
    'closing',
    '一、队伍建设\n全体干部团结奋斗,取得了一定的成绩。\n二、环境整治\n清运垃圾96吨。\n三、民生服务\n救助13户。\n四、平安建设\n调解纠纷37起。',
  ],
  ['objectives', '一、工作回顾\n全年目标任务圆满完成,超额完成主要预期目标,增长8%。'],
]
