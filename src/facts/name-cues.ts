/**
 * What stands around a name and shows that it is one. Every cue is worth some bits; what no name
 * can stand beside costs some.
 */
import {officeBehind, wordAt} from './offices.ts'

/** What cues are worth, in bits. Found by reading: the odds of plain names are about 10 to 15. */
export const bits = {
  /** 书记周文海 */
  title: 10,
  /** 党员王德福, 记者李明 */
  roleNoun: 6,
  /** The next of several names: 、张文英 */
  inList: 7,
  /** 由, 以, 请 */
  leadIn: 3,
  /** The beginning of a clause, of a line. */
  edge: 2,
  /** Within a clause, where nothing leads to a name. */
  inside: -3,
  /** 王平同志 */
  comrade: 8,
  /** 李玉兰副主任 */
  titleBehind: 6,
  /** 张明任组长, 张明说 */
  act: 4,
  /** 张明、李平 where the second may be a name. */
  listAhead: 5,
  /** Behind it a verb or a word of grammar. */
  grammar: 1,
  /** One character is left over behind it. */
  orphan: -6,
  /** 李家村, 王益区 */
  place: -12,
  /** 尹军为, 张明和 */
  grammarEnd: 6,
  /** 陆家嘴、柳树沟 */
  placeEnd: 7,
  /** 贺兰山 */
  eitherEnd: 5,
  eitherEndSure: 2,
  /** Neither an office nor what a person is or does. */
  unsure: 4,
  /** The same where two characters are all there is. */
  unsureShort: 7,
} as const

/** Persons by what they are, ahead of their names. */
const roleNouns =
  /(?:(?<![动全复定])员|师|匠|[歌骑选机能水旗助舵猎枪射]手|[焊木瓦技职矿民车钳电卫护]工|(?<![或再前后])者|居民|邻居|本人|我叫|企业家|作家|画家|艺术家|书法家|学生|同学|志愿者|职工|员工|教师|医生|医师|护士|驾驶员|司机|村民|群众|干部|战士|选手|代表|柜员|法官|检察官|律师|队员|工人|农民|社员|大户|户主|组员|成员|记者|通讯员|作者|主编|编辑|编剧|导演|摄影|撰稿|联系人|经办人|负责人|主持人|主讲人|发言人|签发人|获得者|得主|模范|标兵|同志|老人|妻子|丈夫|儿子|女儿|父亲|母亲|名叫|叫做|姓名|专家|先生|女士|院士|博士|硕士|研究生|烈士|英雄|警察|辅警|社工|理事|监事|常委|组长|贫困户|低保户|带头人|负责人|传承人|创始人|继承人|当事人|主人|老年人|残疾人|获奖者|经营者|管理者|工作者|少年|青年|军人|医务工作者):?$/u

/** What persons do, and how they are told of, behind their names. */
const acts =
  /^(?:摄|任|担任|为(?:副?组长|成员|主任|副主任|正副)|获|荣获|荣立|荣膺|被|说|介绍|表示|认为|指出|强调|主持|宣读|作[了工报动总重专表经典交讲]|作$|做[了工报动总]|讲[话课授]|发[言表]|出席|参加|率|带[头领队着病]|代表|传达|通报|总结|部署|要求|汇报|陪同|先后|先生|女士|老师|医生|大夫|警官|教授|局长|等(?:\d+|[一二三四五六七八九十]+)?(?:[人位名]|同志|领导|代表)|等$|等[,。、;]|一行|一家|夫妇|两[位人名]|[二三四五六七八九]位|的(?:带领|事迹|家|指导|陪同|先进|讲解)|因|自|生于|出生|毕业|同学|调任|当选|夺得|摘得|分别|负责|兼任?|到(?:会|场)|深入|前往|就(?:是|任)|是[一我该])/u

/** Behind a name: 张明(女), 李平(县长). */
const inBrackets =
  /^(?:,|\()(?:女|男)[,)]|^\((?:[^()\n]{0,12}(?:长|书记|主任|委员|主席|经理|科|局|处|村|镇)\))/u
/** What makes a place or a body of the characters before it. */
const placeEndings =
  /^(?:[省市县区镇乡村街路巷河江湖海山桥岭寨庄屯沟坪坝州岛港湾庙寺站局厂店校园院]|所(?![有以在做])|组(?![织长建])|社区|公司|集团|小学|中学|大学|医院|水库|自然村|新时代|思想|理论|主义|公路|高速|铁路|工程|事件|杯)/u
/** With these a place ends rather than a name. */
const placeEnds =
  /[镇村沟岛湖嘴坎窑台滩岭屯庄寨桥河路街巷县区乡市省坝塘埠洞水井坡坪湾港关口店洲潭]$/u
/** With these both end. */
const eitherEnds = /[山江海泉峰林川原城园]$|^.家.$/u

/** What seldom ends a name and often goes on behind one. */
const grammarEnds = /[为和与同在来到说任等被将向从对把也都已曾获带亲是的]$/u

/** What it costs that a name of three characters ends like a word of grammar: 尹军为⟨获得⟩. */
export function grammarCost(text: string, start: number, end: number): number {
  if (end - start < 3 || !grammarEnds.test(text.charAt(end - 1))) return 0
  return end < text.length && !marks.test(text.charAt(end)) ? bits.grammarEnd : 0
}

/** What it costs that a name with no office beside it ends like a place. */
export function placeCost(name: string, isSure: boolean): number {
  if (placeEnds.test(name)) return bits.placeEnd
  return eitherEnds.test(name) ? (isSure ? bits.eitherEndSure : bits.eitherEnd) : 0
}

const leadIns =
  /(?:由|以|让|请|邀请|聘请|特邀|推选|选举|任命|向|对|给|跟|随|找到?|派|其中|分别是|分别为|就是|是)$/u
const marks = /[\s,。;:、!?“”"'‘’()[\]【】《》〈〉<>—\-·.…|/\d]/u

/** The bits of what stands before `at`, where no title and no name does. */
export function leftBits(text: string, at: number, isEdge: boolean): number {
  const before = text.slice(Math.max(0, at - 4), at)
  if (roleNouns.test(before) && crossing(text, at) < rareWord) return bits.roleNoun
  if (isEdge || at === 0 || marks.test(text.charAt(at - 1))) return bits.edge
  if (leadIns.test(before)) return bits.leadIn
  if (/[和与及的的了]$/u.test(before)) return 0
  return bits.inside - crossing(text, at)
}

/** The bits of what stands from `at`. */
export function rightBits(text: string, at: number, isEdge: boolean): number {
  const after = text.slice(at, at + 16)
  if (after.startsWith('同志')) return bits.comrade
  if (inBrackets.test(after)) return bits.comrade
  if (officeBehind(text, at, isEdge) !== null) return bits.titleBehind - crossing(text, at)
  if (acts.test(after)) return bits.act - crossing(text, at)
  if (isEdge || at >= text.length || marks.test(text.charAt(at))) return bits.edge
  if (placeEndings.test(after)) return bits.place
  // 马胜利、: one character before a mark is rather the last of the name.
  const next = text.charAt(at + 1)
  const word = wordAt(text, at)
  if ((next === '' || marks.test(next)) && !'udpc'.includes(word.tag)) return bits.orphan
  if (word.tag === 'v' && word.length === 1) return -crossing(text, at)
  const isGrammar = word.tag !== '' && 'vwpdcu'.includes(word.tag)
  return (isGrammar ? bits.grammar : bits.inside) - crossing(text, at)
}

/** A crossing of no more than this is a rare word, or chance. */
const rareWord = 4

/** What it costs that a word goes on over a border: half of how frequent it is. */
function crossing(text: string, at: number): number {
  const word = wordAt(text, at - 1)
  return word.length > 1 ? word.rank / 2 : 0
}

/** How much of the cost of a word is left where an office leads to it and it is a noun: 副局长杨柳. */
const nounBehindOffice = 0.4

/** What it costs that the characters of a name are a word of the language. */
export function wordCost(text: string, start: number, end: number, hasTitle = false): number {
  const length = end - start
  const first = wordAt(text, start, 4)
  if (first.length >= length && length > 1) {
    const isName = hasTitle && first.length === length && first.tag === 'n'
    return isName ? first.rank * nounBehindOffice : first.rank
  }

  const pair = first.length > 1 ? first.rank : 0
  const rest = length > 2 ? wordAt(text, start + 1, length - 1) : null
  const given = rest !== null && rest.length > 1 ? rest.rank / 4 : 0
  return Math.max(pair * 0.7, given)
}
