/** Laws, papers and publications in 《…》, and numbers of papers: 云办发〔2023〕17号. */
import type {Span} from '../text/span.ts'
import type {CitationFact} from './types.ts'

/** A citation in the folded text. */
export interface FoundCitation extends Span {
  readonly kind: CitationFact['kind']
  readonly title: string
  readonly rule: string
}

/** The longest title that is looked for; an unclosed 《 ends nothing beyond it. */
const longestTitle = 120

/** Titles in 《…》; one inside another belongs to the outer: 《关于印发《办法》的通知》. */
function findTitles(text: string): readonly Span[] {
  const found: Span[] = []
  for (let at = text.indexOf('《'); at >= 0;) {
    const end = closing(text, at)
    if (end > at + 2) found.push({start: at, end})
    at = text.indexOf('《', end > 0 ? end : at + 1)
  }

  return found
}

/** The end of the title that opens at a place, or 0 where nothing closes it. */
function closing(text: string, start: number): number {
  let depth = 0
  let inner = 0
  const limit = Math.min(text.length, start + longestTitle)
  for (let at = start; at < limit; at++) {
    const character = text.charAt(at)
    if (character === '\n') break
    if (character === '《') depth++
    if (character !== '》') continue
    depth--
    if (depth === 0) return at + 1
    inner = at + 1
  }

  // 《关于印发《办法》: the writer closed only one of two.
  return depth === 1 && text.lastIndexOf('《', inner) === start ? inner : 0
}

const law = /(?:法|法典|条例|宪法|法律)(?:\([^)]*\))?$/u
const paper =
  /(?:规定|办法|纲要|意见|决定|通知|方案|细则|准则|标准|公约|章程|规划|计划|制度|规则|指南|手册|公告|通告|决议|报告|要点|措施|协议|责任书|承诺书|倡议书|批复|函|令|规范|指引|目录|清单|预案|纪要)(?:\([^)]*\))?$/u

/** 〔2023〕17号, [2019]5号, with the letters of the office before it. */
const numbers =
  /(?:[\u3400-\u9fff]{1,10}(?:发|字|函|办|文|令|电|通|委|政)|(?<=^|[^\u3400-\u9fff])[\u3400-\u9fff]{2,8})?[〔[(【](?:20|19)(?:\d{2}|[x_*×○]{1,4})[〕\])】]第?(?:\d{1,4}|[x_*×○]{1,4})号/gu

/** All citations of a folded text, in order. */
export function findCitations(text: string): readonly FoundCitation[] {
  const found: FoundCitation[] = []
  for (const {start, end} of findTitles(text)) {
    const title = text.slice(start + 1, end - 1)
    const kind = law.test(title) ? 'law' : paper.test(title) ? 'document' : 'work'
    found.push({
      start,
      end,
      kind,
      title,
      rule: `facts/citation/${kind}`,
    })
  }

  for (const match of text.matchAll(numbers)) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'documentNumber',
      title: match[0],
      rule: 'facts/citation/number',
    })
  }

  return found.toSorted((left, right) => left.start - right.start)
}
