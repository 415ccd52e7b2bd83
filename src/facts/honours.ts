/**
 * Honours that were received: 被省民政厅授予…先进单位, 荣获二等奖.
 *
 * A verb of receiving has to lead to the name of an honour within the clause; 获得好评 names none, and
 * 争创全国文明城市 is a hope.
 */
import type {Span} from '../text/span.ts'

/** An honour in the folded text. */
export interface FoundHonour extends Span {
  readonly name: string
  readonly giver: Span | null
  readonly rule: string
}

/** How names of honours end. */
const honour =
  '(?:文明(?:单位|城市|社区|村镇|村|镇|校园|家庭|县城|城区|街道|行业|窗口|小区)|先进(?:集体|单位|个人|社区|工作者|党组织|基层党组织|典型)|重点(?:专科|学科|实验室)|[一二三]等功|示范窗口|青年文明号|巾帼文明岗|卫生(?:城市|县城|社区|村|镇|单位)|园林(?:城市|县城)|示范(?:社区|单位|点|县|市|区|街道|镇|村|学校|基地|岗|县城|小区|乡镇|站|户)|模范(?:单位|集体|个人|社区|县)?|标兵|优秀(?:单位|组织奖|集体|社区|个人|党员|学校|社区书记|[\\u3400-\\u9fff]{1,6}?(?=[,。、;”"]|$))|[特一二三]等奖|[\\u4e00-\\u9fff]{2}奖(?![金励学])|[“"][^“”"\\n]{1,12}[”"](?:社区|单位|村|镇|集体|支部|党组织|家庭|学校|机关|班组|企业|岗)(?=称号|荣誉|、|,|。)|金奖|银奖|铜奖|优胜奖|优秀奖|组织奖|表演奖|贡献奖|创新奖|第[一二三四五六七八九十1-9](?:名|位)|冠军|亚军|季军|五一劳动奖状|红旗单位|红旗手|特色小镇|荣誉称号|[“"][^“”"\\n]{2,24}[”"](?=(?:荣誉)?(?:称号|奖|荣誉))|[“"][^“”"\\n]{0,20}(?:号|单位|集体|社区|校园|家庭|岗|奖|城市|示范点|站|个人)[”"])'

/** What may stand before the ending: 全国, 省级, 2023年度, 东湖区广场舞大赛. */
const tail = '[^,。;\\n]{0,24}?'

const received = new RegExp(
  `(?:荣获|喜获|获评|获得|获(?![奖悉取批益知利准])|荣膺|荣立|夺得|摘得|赢得|斩获|拿了|拿下|捧回|摘取|成功(?:争创|创建|创成|入选)|创成)(?:了)?(${tail}${honour})`,
  'gu',
)
const given = new RegExp(
  `(?:被|由|经)([^,。;\\n]{0,20}?)(?:授予|评为|评选为|命名为|认定为|确定为|定为|列为|表彰为|评定为|通报表彰为)(?:了)?(${tail}${honour})`,
  'gu',
)

/** Only meant to be: 争取获得, 力争荣获. */
const hope = /(?:争取|力争|努力|争当|确保|希望|将|有望|目标是)[^,。;\n]{0,6}$/u

/** 东湖区文明委授予的, 由省妇联颁发的: the giver inside an honour that was received. */
const giverInside = /^([^,。;\n]{2,14}?)(?:授予的?|颁发的?|评选的?|命名的?)/u

/** 全国双拥模范县、省级文明县城、… */
const listed = new RegExp(`^[、和及]([^,。;、和及\\n]{0,20}?${honour})`, 'u')

/** Behind the word by which an honour is known, its quotation goes on no further than this. */
const longestRest = 12

/** The next of several quoted honours in a row. */
function moreQuoted(text: string, at: number): Span | null {
  const rest = text.slice(at, at + 30)
  const isQuoted = /[”"]/u.test(text.charAt(at - 1))
  const match = isQuoted ? /^(?:、|和|及)?([“"][^“”"\n]{2,24}[”"])/u.exec(rest) : listed.exec(rest)
  if (match === null) return null
  const end = at + match[0].length
  return {start: end - (match[1]?.length ?? 0), end}
}

/** Without quotes around the whole and the count before it: 一项二等奖. */
function bare(name: string): string {
  const counted = name.replace(/^[一两二三四五六七八九十\d]+[项个次块枚]/u, '')
  return /^[“"][^“”"]*[”"]$/u.test(counted) ? counted.slice(1, -1) : counted
}

/** All honours of a folded text, in order. */
export function findHonours(text: string): readonly FoundHonour[] {
  const found: FoundHonour[] = []
  const add = (
    match: RegExpMatchArray,
    giver: Span | null,
    nameIndex: number,
    rule: string,
  ): void => {
    const at = match.index ?? 0
    if (hope.test(text.slice(Math.max(0, at - 10), at))) return
    const name = match[nameIndex] ?? ''
    const end = at + match[0].length
    const inside = giverInside.exec(name)
    const start = end - name.length
    const by = inside === null ? giver : {start, end: start + (inside[1]?.length ?? 0)}
    const push = (from: number, until: number): void => {
      // “优秀共产党员”: the mark that closes what the name has opened belongs to it.
      const opens = text.slice(from, until).lastIndexOf('“')
      const isOpen = opens >= 0 && !text.slice(from + opens, until).includes('”')
      const rest = isOpen ? text.slice(until, until + longestRest).search(/[”\n。]/u) : -1
      const to = rest >= 0 && text.charAt(until + rest) === '”' ? until + rest + 1 : until
      found.push({start: from, end: to, name: bare(text.slice(from, to)), giver: by, rule})
    }

    push(start + (inside?.[0].length ?? 0), end)
    // “省级文明校园”“市先进集体”等荣誉称号
    for (let more = moreQuoted(text, end); more !== null; more = moreQuoted(text, more.end)) {
      push(more.start, more.end)
    }
  }

  for (const match of text.matchAll(given)) {
    const giver = match[1] ?? ''
    const start = match.index + 1
    add(match, giver === '' ? null : {start, end: start + giver.length}, 2, 'facts/honour/given')
  }

  for (const match of text.matchAll(received)) add(match, null, 1, 'facts/honour/received')
  const sorted = found.toSorted((left, right) => left.start - right.start)
  return sorted.filter(({start}, index) => start >= (sorted[index - 1]?.end ?? 0))
}
