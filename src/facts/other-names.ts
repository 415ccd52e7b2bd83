/**
 * Names of persons that are no surname with a given name: blanked ones (张某某, 主任×××) and
 * transcribed ones (阿依古丽·买买提).
 */
import type {Span} from '../text/span.ts'
import {officeBefore, titleBefore, type Titles} from './offices.ts'
import type {FoundPerson} from './found-person.ts'
import {surnames} from './surnames.ts'

const surname = `[${surnames}]`
const startsWithSurname = new RegExp(`^${surname}`, 'u')
const masked = new RegExp(
  `${surname}某{1,2}(?!种|个|地|市|县|村|区)|${surname}[x×*○_]{1,2}(?![\\w×○]|[省市县区镇乡村街路])|[x×*○]{2,3}(?:[\\u4e00-\\u9fff](?=同志))?|某某某?`,
  'gu',
)
const transcribed = /[\u4e00-\u9fff]{2,8}(?:[·•][\u4e00-\u9fff]{1,6})+/gu
/** Characters that transcriptions are written with; a name consists of little else. */
const transcribing = new Set(
  '阿卜杜拉艾合买提力木江古丽尔扎吐逊热依玛尼亚孜斯达努玉苏甫麦海米帕夏提沙迪巴哈吾布拉伊莎赛克里肉孜图荪罕汗帖木尔凯散铁木居马别克库完么加才仁多吉卓玛次旦扎西格桑洛桑央金德央宗白旺堆索南达瓦顿珠平措罗布曲珍巴桑约翰史密斯大卫詹姆森琳娜诺贝伯特莱安尼娅戈维奇普京雅各马丁路易彼得保罗托本杰明富兰萨拉乔治华盛顿林肯罗斯福卡尔',
)
const roleNoun =
  /(?:党员|居民|学生|同学|志愿者|职工|员工|驾驶员|司机|村民|群众|干部|选手|代表|[,。;:、(由和与]|^|\n)$/u

/** Behind a transcribed name: what certainly belongs to it no more. */
const behind =
  /(?:同志|先生|女士|一家|代|等|说|在|是|的|被|获|任|为|家|参|荣|担|主|作|介|表|带|到|来|和|与|向|从|把|将)/u

/** A part of a name that stands by itself is not longer. */
const longestPart = 5

/** Whether most characters are such as transcriptions are written with. */
function isTranscribed(part: string): boolean {
  const count = [...part].filter((each) => transcribing.has(each)).length
  return count * 5 >= part.length * 3
}

/** All such names of a folded text, in order. */
export function findOtherNames(text: string, titles: Titles): readonly FoundPerson[] {
  const found: FoundPerson[] = []
  const add = (
    {start, end}: Span,
    isMasked: boolean,
    isEnough: (before: string) => boolean,
  ): void => {
    const title = titleBefore(text, start, titles)
    const before = text.slice(Math.max(0, start - 4), start)
    const isComrade = text.startsWith('同志', end)
    if (title < 0 && !isComrade && !isEnough(before)) return
    const office = title < 0 ? null : officeBefore(text, title, titles)
    found.push({
      start,
      end,
      name: text.slice(start, end),
      office: office === null ? null : text.slice(office.start, office.end),
      masked: isMasked,
      rule:
        title >= 0
          ? 'facts/person/office-first'
          : isComrade
            ? 'facts/person/comrade'
            : 'facts/person/name',
    })
  }

  for (const match of text.matchAll(masked)) {
    const span = {start: match.index, end: match.index + match[0].length}
    const hasSurname = startsWithSurname.test(match[0])
    const isWord =
      /[\w×○]/u.test(text.charAt(span.start - 1)) || /[\w×○]/u.test(text.charAt(span.end))
    if (isWord) continue
    add(span, true, (before) => hasSurname && roleNoun.test(before))
  }

  for (const match of text.matchAll(transcribed)) {
    const [first = '', ...rest] = match[0].split(/[·•]/u)
    const tail = rest.at(-1) ?? ''
    const tailEnd = tail.search(behind)
    const last = tailEnd < 0 ? tail : tail.slice(0, tailEnd)
    let from = first.length
    while (from > 0 && transcribing.has(first.charAt(from - 1))) from--
    const isAlone = /[\s,。;:、“”()]|^$/u.test(text.charAt(match.index - 1))
    if (isAlone && first.length <= longestPart) from = 0
    const middle = rest.slice(0, -1)
    const isName = [first.slice(from), last, ...middle].every(
      (part) => part !== '' && isTranscribed(part),
    )
    if (!isName || from > first.length - 2) continue
    const start = match.index + from
    const end = match.index + match[0].length - (rest.at(-1)?.length ?? 0) + last.length
    add({start, end}, false, () => true)
  }

  return found.toSorted((left, right) => left.start - right.start)
}
