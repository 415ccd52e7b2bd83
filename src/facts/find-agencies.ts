/**
 * Finds offices and institutions by what they do: 县民政局, 市科协, 区委组织部, 派出所.
 *
 * What offices of the state are called is the same in every place, so a closed list of their fields
 * and endings finds them all, and nothing else ends like that.
 */
import type {FoundName} from './find-names.ts'
import type {NameKind} from './types.ts'

const fields =
  '民政|教育|教体|教育体育|公安|财政|卫生|卫计|卫健|卫生健康|气象|审计|税务|国税|地税|交通|交通运输|住建|住房和城乡建设|城建|城管|城市管理|环保|环境保护|生态环境|水利|水务|农业|农业农村|林业|商务|文化|文旅|文化和旅游|文体|文化体育广电新闻出版|广电|广播电视|体育|统计|司法|人社|人力资源和社会保障|市场监管|市场监督管理|工商|质监|药监|食药监|食品药品监督管理|自然资源|国土|国土资源|规划|发改|发展和改革|发展改革|工信|工业和信息化|经信|科技|科学技术|信访|应急|应急管理|档案|档案管理|园林|市政|邮政|供电|文物|文广新|文广|粮食和物资储备|林草|林业和草原|能源|畜牧|农机|公路|招商|投资促进|金融|烟草|烟草专卖|人防|人民防空|地震|中医药|知识产权|药品监督管理|安监|机关事务管理|国资|乡村振兴|扶贫|老龄|医保|医疗保障|退役军人事务|行政审批|大数据|综合执法|房管|计生|人口和计划生育|民宗|民族宗教|粮食|文明|卫生监督'
const endings = '局|厅|委员会|委|管理处|管理局|执法局|执法大队'
const whole =
  '国务院|文明办|文明委|创文办|创建办|创城办|创卫办|爱卫办|综治办|政法委|科协|妇联|团委|总工会|残联|红十字会|关工委|宣传部|组织部|统战部|纪委监委|纪委|监委|人大常委会|政协|人民政府|人民法院|人民检察院|派出所|司法所|党校|社科院|疾控中心|疾病预防控制中心|消防大队|消防支队|消防救援大队|(?:公安)?交警[支大]队|(?:公安)?交通警察[支大]队|公安分局|安委会|安委办|创城办|创卫办|综治办|(?:第[一二三四五六七八九十]{1,2})?人民医院|中医院|妇幼保健院|电视台|电台|老干部局|编办'

/** Ministries of the state; 司法部门 is none. */
const ministries =
  '(?:教育|民政|公安|财政|司法|农业|农业农村|文化|文化和旅游|商务|交通运输|水利|生态环境|环境保护|自然资源|国土资源|住房和城乡建设|人力资源和社会保障|应急管理|科技|科学技术|工业和信息化|卫生)部(?![门队分署长位落件委])'

/** 市中小企业协会: with its level before it, an association of whatever kind. */
const associations = '[\\u4e00-\\u9fff]{2,8}?(?:协会|商会|联合会|基金会|研究会)'

/** What every town may have: names only with the level before them, 县图书馆. */
const houses = '法院|检察院|图书馆|博物馆|文化馆|科技馆|档案馆|体育馆|美术馆'

const level = '(?:国家|中央|自治区|街道|省|市|县|(?<![社小辖片])区|州|旗|镇|乡)'

const agency = new RegExp(
  `(?:(?:${level}|全国)委?)?(?:(?<!电子)(?:${fields})(?:${endings})|${whole})(?!员|发[〔\\[(]|委员|提案|代表)|(?:${fields})办公室|${ministries}|${level}(?:${houses}|${associations})|(?<=[大支]队)第?[一二三四五六七八九十]中队`,
  'gu',
)

/** 从教育局面看: a word that only begins alike. */
const other = /^(?:局面|局部|局势|委托|委屈|委派|厅堂)/u

const bare = new RegExp(`^(?!国务院|疾)(?:${whole}|(?:${fields})办公室)$`, 'u')

/** 残联, 政协, 派出所 by itself: every place has one, so only its place or level makes a name of it. */
export function isBareAgency({kind, name}: FoundName): boolean {
  return (kind === 'agency' || kind === 'hospital' || kind === 'unit') && bare.test(name)
}

function kindOf(name: string): NameKind {
  if (/(?:医院|保健院)$/u.test(name)) return 'hospital'
  return name.endsWith('队') ? 'unit' : 'agency'
}

/** All agencies of a folded text, in order. */
export function findAgencies(text: string): readonly FoundName[] {
  return Array.from(text.matchAll(agency))
    .filter((match) => {
      const end = match.index + match[0].length
      return !other.test(text.slice(end - 1, end + 1))
    })
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      name: match[0],
      stem: match[0],
      kind: kindOf(match[0]),
      masked: false,
      rule: 'facts/name/agency',
    }))
}
