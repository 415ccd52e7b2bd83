/**
 * Honours that were received: 被省民政厅授予…先进单位, 荣获二等奖, 获评“平安社区”“文明单位”等称号.
 *
 * A verb of receiving or giving leads to its object, which is read item by item to the end of the
 * clause; an item counts by the word that heads it. 获得好评 names none, and 争创全国文明城市 is a hope.
 */
import type {Span} from '../text/span.ts'
import {honoursBefore, type Bearer} from './borne-honours.ts'
import {readHonourItems} from './honour-items.ts'

/** An honour in the folded text. */
export interface FoundHonour extends Span {
  readonly name: string
  readonly giver: Span | null
  readonly rule: string
}

const verbs =
  /(?<given>(?:授予|追授|评选为|评选出|评为|评定为|评选|命名为|命名|认定为|确定为|定为|列为|选为|选树为|推选为|通报表彰为|表彰为|授牌|授)(?:了|为)?)|(?<received>(?:荣获|喜获|获评|获选|获颁|获得|荣膺|荣立|当选|入选|夺得|摘得|赢得|斩获|拿了|拿下|捧回|摘取|成功(?:争创|创建|创成)|创成|创建为|蝉联|连续\S{1,4}年保持|保持了?|获(?![奖悉取批益知利准得评选颁]))(?:了|为|过)?)/gu

/** Only meant to be: 争取获得, 力争荣获. */
const hope =
  /(?:争取|力争|努力|争当|争创|确保|希望|将|拟|有望|目标|申报|推荐|推荐参评|未|没有|没|若|如|凡|如果|(?<![认许])可|能够?|(?<![响适供反相效])应|(?<![主重需])要)[^,。;、\n]{0,6}$/u

/** Before the verb who gave it: 被省民政厅…授予. */
const giverBefore = /(?:被|由|经|获|受到)([^,。;:\n被由经]{2,24})$/u
/** What stands between giver and verb: 联合, 分别, 正式, 2020年. */
const betweenGiver =
  /联合|分别|正式|再次|首次|连续|同时|一致|多次|先后|共同|隆重|[一二三四五六]次|\d/u

/** The longest stretch behind a verb that is read. */
const longestObject = 400
/** How far before the verb hope and giver are looked for. */
const before = 30

/** All honours of a folded text, in order; `people` tells whose honours stand before their names. */
export function findHonours(text: string, people: readonly Bearer[] = []): readonly FoundHonour[] {
  const found: FoundHonour[] = []
  let end = 0
  for (const match of text.matchAll(verbs)) {
    const at = match.index
    const from = at + match[0].length
    if (at < end) continue
    const context = text.slice(Math.max(0, at - before), at)
    if (hope.test(context)) continue
    const isGiven = match.groups?.['given'] !== undefined
    const outside = isGiven ? giverIn(context, at) : null
    const items = readHonourItems(text, from, Math.min(text.length, from + longestObject), {
      isStrict: isVague.test(match[0]),
      mayHaveReceiver: isGiven && !isPassive.test(context),
    })
    for (const {start, end: itemEnd, name, giver} of items) {
      const rule = isGiven ? 'facts/honour/given' : 'facts/honour/received'
      found.push({start, end: itemEnd, name, giver: giver ?? outside, rule})
      end = itemEnd
    }
  }

  const borne = people.flatMap((person) => honoursBefore(text, person))
  const all = [...found, ...borne].toSorted((left, right) => left.start - right.start)
  return all.filter(({start}, index) => start >= (all[index - 1]?.end ?? 0))
}

/** Verbs that lead to much else: only what is called an honour counts behind them. */
const isVague = /^(?:保持了?|定为|列为|评选|命名|授|选为)$/u
const isPassive = /被[^,。;\n]{0,24}$|获[^,。;\n]{0,10}$/u

function giverIn(context: string, at: number): Span | null {
  const match = giverBefore.exec(context)
  if (match === null) return null
  const words = match[1] ?? ''
  const end = words.search(betweenGiver)
  const giver = end < 0 ? words : words.slice(0, end)
  if (giver.length < 2) return null
  const start = at - (match[1]?.length ?? 0)
  return {start, end: start + giver.length}
}
