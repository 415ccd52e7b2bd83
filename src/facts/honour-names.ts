/**
 * What names of honours look like: 全国文明单位, 省五一劳动奖状, 市级“平安社区”, 全国人口计生“阳光统计”
 * 示范单位. Some words are honours wherever they head a name (标兵, 奖); others (社区, 案例) only
 * with a word that praises.
 */

/** These head an honour by themselves. */
const strongHeads =
  '(?:模范[城县]?|楷模|标兵|能手|先进|劳模|功臣|[特一二三]等功|文明号|文明岗|红旗手|红旗|工匠|之星|好人|状元|达人|英模|英雄|尖兵|骨干|奖状|奖章|奖杯|奖牌|金奖|银奖|铜奖|大奖|奖|冠军|亚军|季军|第[一二三四五六七八九十\\d]+(?:名|位)|[百十千]强|[百十千]佳|[百十]大\\S{2,6}|先行者|排头兵)'
/** These head one where a word of praise stands before them. */
const weakHeads =
  '(?:单位|集体|个人|城市|县城|法院|检察院|卫生院|学院|派出所|司法所|税务所|供电所|城区|社区|小区|街道|乡镇|村镇|学校|校园|医院|企业家|企业|公司|机关|窗口|家庭|案例|基地|中队|大队|支队|班组|团队|团支部|支部|党支部|党总支|党委|党组织|工作者|医务工作者|志愿者|党员|团员|干部|教师|医师|医生|护士|警察|民警|法官|检察官|律师|校长|院长|所长|书记|班主任|青年|少年|学生|员工|职工|工人|农民|企业家|人物|妇女|女性|媳妇|婆婆|调解员|网格员|辅导员|工程|项目|品牌|产品|成果|作品|论文|课题|节目|路段|线路|公园|专科|学科|实验室|中心|工作站|服务站|站点|站|点|园区|园|场|区|县|市|省|镇|乡|村|街|校|队|班|科室|处室|车间|户|岗|店|市场|商场|食堂|餐厅|机构|协会|商会|组织|组织奖|分会|工会|之家|小家|职工之家|妇联|团委|典型|示范|号|高中|中学|小学|幼儿园)'
const praise =
  /先进|优秀|文明|示范|模范|标兵|十佳|百佳|[十百]大|最美|最佳|最具|卫生|园林|平安|和谐|美丽|五好|[一二三四五特]级|[一二三四五3-5]星|星级|达标|百强|典型|绿色|生态|诚信|放心|满意|森林|双拥|健康|节水|特色|杰出|红旗|功臣|爱民|创新|重点|湿地|宜居|明星|精品|优质|规范化|合格|标准化|无邪教|无烟|书香|民主法治|充分就业|人民满意|守合同|信得过|免检|优胜|历史文化|旅游名|特等|一等|首批|国家级|国际|幸福|双优|三好|红星|金牌|模式|样板|实验|传承|科普|安全|零|甲级|品牌|青年文明|巾帼|敬老|孝亲|廉洁|清廉|学习型|花园式|综合治理|依法|法治/u
/** These end no honour: 获得好评, 获得奖励. */
const noHonour =
  /(?:好评|表彰|奖励|嘉奖|奖金|奖项|获奖|颁奖|评奖|授奖|荣誉|殊荣|肯定|机会|资格|支持|认可|批复|立项|补助|资金|授权|专利|证书|许可证)$/u
/** Only these words, and which one they mean stands elsewhere: 此项荣誉称号. */
const pointing =
  /^(?:(?:此|该|这|上述|上列|其他|[国省市县区]家?级以上)[项个类级种次]?|(?:以上|各|多|若干|一|两|数|几)[项个类级种次])/u

/** 国家级大奖: which prize is not said. */
const vaguePrize =
  /^(?:(?:国家|世界|国际|全国|省|市|县|区|部|校)级?[、和及]?)+(?:以上)?(?:大奖|奖)$/u
/** To try something out is no honour. */
const trial = /试点(?!示范)(?:\S{0,3})$/u

const strong = new RegExp(`${strongHeads}$`, 'u')
const weak = new RegExp(`${weakHeads}$`, 'u')
const lastHead = new RegExp(`^(.*(?:${strongHeads}|${weakHeads}))`, 'u')

/** The longest name of an honour. */
const longestName = 40

/** Whether an unquoted phrase names an honour. */
export function isHonour(phrase: string): boolean {
  if (phrase.length < 3 || phrase.length > longestName) return false
  if (noHonour.test(phrase) || pointing.test(phrase)) return false
  if (/奖项|其它|其他/u.test(phrase)) return false
  if (vaguePrize.test(phrase) || trial.test(phrase)) return false
  if (strong.test(phrase)) return true
  const head = weak.exec(phrase)
  return head !== null && praise.test(phrase)
}

/** Whether what stands in quotation marks behind a verb of receiving names an honour. */
export function isQuotedHonour(inner: string, isCalled: boolean): boolean {
  if (inner.length < 2 || inner.length > longestName) return false
  // “十四五”: a plan, and no honour.
  if (/^[一二三四五六七八九十两]+[五个]?五?$/u.test(inner)) return false
  const isOfLevel = /^(?:国家|省|市|县|区)级/u.test(inner) && weak.test(inner)
  return isCalled || isHonour(inner) || strong.test(inner) || isOfLevel
}

/** The honour that a phrase is, or '' where it goes on behind the word that would head it. */
export function honourOf(phrase: string): string {
  const name = upToHead(phrase)
  return name === phrase && isHonour(name) ? name : ''
}

/** What a person is called who is honoured. */
const ofPersons =
  /(?:模范|楷模|标兵|能手|劳模|功臣|红旗手|工匠|之星|好人|状元|达人|英模|英雄|党员|团员|工作者|志愿者|警察|民警|教师|医师|医生|护士|法官|检察官|校长|院长|所长|书记|干部|青年|少年|人物|调解员|网格员|企业家|个人|奖章获得者|军人|媳妇|婆婆|员工|职工|工人|农民)$/u

/** Whether an honour is one that persons bear. */
export function isOfPersons(name: string): boolean {
  return ofPersons.test(name)
}

/** Up to the last word that may head an honour; '' where there is none. */
export function upToHead(phrase: string): string {
  return lastHead.exec(phrase)?.[1] ?? ''
}
