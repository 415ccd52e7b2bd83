/**
 * Numbers behind the word for what is numbered, at the start of a line: `任务一:`, `亮点之二:`, `问题3、`.
 * Believed only next to a predecessor or successor, since prose says 问题一 as well.
 */
import type {EnumeratorMatch} from './enumerator.ts'
import {readOrdinal} from './ordinal.ts'

const labelled =
  /(任务|措施|做法|举措|亮点|(?:典型)?[案事]例|问题|经验|目标|专题|主题|步骤|行动|工程|板块|篇章|特色|启示|体会|建议|篇)之?([一二三四五六七八九十]{1,3}|[0-9]{1,2})[:、.]/uy

/** The enumerator at the folded start of a line, or `null`. */
export function matchLabelled(text: string, start: number): EnumeratorMatch | null {
  labelled.lastIndex = start
  const match = labelled.exec(text)
  if (match === null) return null
  return {
    style: 'chapter',
    family: `chapter:${match[1] ?? ''}`,
    delimiter: '',
    ordinal: readOrdinal(match[2] ?? ''),
    end: start + match[0].length,
    trust: 'sequence',
  }
}
