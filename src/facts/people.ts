/**
 * People, with the office where one is named: 书记周文海, 李玉兰副主任, 主任×××, 由刘兰花、李忠菊获得.
 *
 * A name is a surname with one or two characters; the office before or behind it is what shows that
 * it is one. Where a third character could also begin the next word (书记张明带队), it is left out.
 */
import type {Span} from '../text/span.ts'
import {surnames} from './surnames.ts'

/** A person in the folded text. */
export interface FoundPerson extends Span {
  readonly name: string
  readonly office: string | null
  readonly masked: boolean
  readonly rule: string
}

const surname = `(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|令狐|慕容|司徒|端木|[${surnames}])`

/** Characters that follow a name and hardly ever end one. */
const follows =
  '(?![在的同亲率多主说介对到参担及和与也就都便还又已将被获向从以会并任等])(?!带[头队领]|出席|出任|表示|作[了为报出]|为(?![有大公民])[\\u4e00-\\u9fff]|曾[任经]|分[别管]|赶[到赴]|深入|陪同|讲[话授]|致[辞词]|发[言表]|来[到我]|去年|下[乡到]|上[门台]|围绕|指[出导]|强调|要求|牵头|组[织长]|做[了出])[\\u4e00-\\u9fff]'
const givenName = `[\\u4e00-\\u9fff](?:${follows})?`
const maskedName = `(?:${surname}某{1,2}|${surname}[x×*○_]{1,2}|[x×*○]{2,3}(?:[\\u4e00-\\u9fff](?=同志))?|某某某?)`

const bodies =
  '(?:(?:省|市|县|区|镇|乡|村|社区|街道|中心|公司|学校|执行局|支队|大队|办公室|支部|居委会?|村委会?|人民){0,3}(?:党委|党工委|工委|党总支|总支|党支部|支部|县委|市委|区委|省委|人大|政协|政府|纪委|办事处|居委会|村委会|团委|工会|妇联)?)'
const titles =
  '(?:常务副|第一|专职|执行)?副?(?:书记|主任|局长|处长|科长|县长|市长|省长|区长|镇长|乡长|村长|校长|院长|所长|站长|队长|部长|主席|会长|理事长|董事长|总经理|项目经理|经理|主任委员|研究员|教授|园长|馆长|行长|台长|社长|庭长|场长|讲师|调解员|厂长|组长|政委|指导员|秘书长|检察长|巡视员|调研员|辅导员|班主任|教师|老师|护士长|民警|网格员|楼栋长|组织委员|宣传委员)'

const officeFirst = new RegExp(
  `(${bodies}${titles})(?:是|为|由|:)?(${maskedName}|${surname}${givenName})(?:同志)?`,
  'gu',
)
const nameFirst = new RegExp(
  `(?<=^|[,。;:、“(\\n由和与邀请])(${maskedName}|${surname}[\\u4e00-\\u9fff]{1,2}?)(?:同志)?(?:任|担任)?(${bodies}${titles})`,
  'gmu',
)
const comrade = new RegExp(
  `(${maskedName}|(?<=^|[,。;:、(\\n由和与的])${surname}[\\u4e00-\\u9fff]{1,2})同志`,
  'gmu',
)
const personName = `(?:${maskedName}|${surname}[\\u4e00-\\u9fff]{1,2}?)`
const winners = new RegExp(
  `(?:由|是|分别为|为|(?:党员|居民|学生|同学|志愿者|职工|员工|教师|医生|医师|护士|驾驶员|司机|村民|群众|干部|民警|战士|选手|代表|调解员|柜员|讲师|法官|检察官|律师|队员|工人))((?:${personName}、){0,8}${personName})(?=分别|被[^,。;\\n]{0,12}(?:评|授|表彰|命名|推荐)|获|荣获|荣立|当选|勇救|的事迹|同志)`,
  'gu',
)

/** Behind an office these open no name: 书记高度重视, 主任马上, 校长任组长, 县长和. */
const notNames =
  /^(?:高度|高效|马上|任组|任副|任指|任总|任政|任主|任班|包病|包区|包干|包户|包联|任期|任务|向[全大]|方[面式]|时[常刻间]|常[常委务]|何[时种况]|成[立员]|和[谐各其]|安[排全]|严[格肃]|全[体面程]|能[够力]|平[均时]|明[确]|强[调化]|关[于心]|包[括]|党[员委支]|路[上]|包片|包村|项[目]|单[位独]|文[明化件]|公[开室]|办公|负责|牵头|亲自|带头|分别|及其|接待|联系|会议|应[当急]|于[是]|齐[抓]|都|池|史|管[理]|步|解|相|易|万|向|连|经[常过]|水|查|祝|左右|房|车|边|金|石|田|白|江|花|苗|巢)/u

/** All people of a folded text, in order; each mention once. */
export function findPeople(text: string): readonly FoundPerson[] {
  const found: FoundPerson[] = []
  const add = (at: number, name: string, office: string | null, rule: string): void => {
    const masked = isMasked(name)
    if (!masked && notNames.test(name)) return
    found.push({start: at, end: at + name.length, name, office, masked, rule})
  }

  for (const match of text.matchAll(officeFirst)) {
    const [, office = '', name = ''] = match
    const at = match.index + match[0].indexOf(name, office.length)
    add(at, name, office, 'facts/person/office-first')
  }

  for (const match of text.matchAll(nameFirst)) {
    const [, name = '', office = ''] = match
    add(match.index, name, office, 'facts/person/name-first')
  }

  for (const match of text.matchAll(comrade)) {
    add(match.index, match[1] ?? '', null, 'facts/person/comrade')
  }

  for (const match of text.matchAll(winners)) {
    const list = match[1] ?? ''
    let at = match.index + match[0].length - list.length
    for (const name of list.split('、')) {
      add(at, name, null, 'facts/person/winner')
      at += name.length + 1
    }
  }

  const sorted = found.toSorted((left, right) => left.start - right.start)
  let end = 0
  return sorted.filter((person) => {
    if (person.start < end) return false
    end = person.end
    return true
  })
}

function isMasked(name: string): boolean {
  return /[x×*○_]|某/u.test(name)
}
