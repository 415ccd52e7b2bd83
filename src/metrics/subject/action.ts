/** The verb that brings a quantity about: 清理|乱贴乱画2000平方, 宣传资料|发放1000份. */
import type {Word} from '../lexicon/segment.ts'
import type {Candidate, Situation} from './types.ts'

/** Parts of speech of verbs: with an object, others, nominal ones. */
const verbTags = 'VvWw'
/** Links between a subject and its number that also say what was done. */
const doing: ReadonlySet<string> = new Set(
  '完成 实现 新增 净增 惠及 涉及 产生 评选出 涌现出 增加 减少 提高 降低 缩短 压缩'.split(' '),
)
/** Verbs of one character that say nothing of their own. */
const empty = '有是为在到至达占超破计'

/** The verb nearest before the subject, else between it and the quantity, else the neighbour's. */
export function findAction(situation: Situation, {origin, first, last}: Candidate): string | null {
  const {before} = situation
  if (origin === 'before') {
    return (
      lastVerb(situation, first - 1, 0) ??
      lastVerb(situation, before.length - 1, last + 1) ??
      lastVerb(situation, last, first)
    )
  }

  const own = lastVerb(situation, before.length - 1, 0)
  if (own !== null || origin === 'after') return own
  return situation.last?.action ?? null
}

/** The last verb of the words `to..from` that no mark parts from them. */
function lastVerb({text, before}: Situation, from: number, to: number): string | null {
  for (let i = from; i >= to; i--) {
    const word = before[i]
    if (word === undefined) return null
    if (word.tag === 'P' && !'、“”"《》'.includes(text.charAt(word.start))) return null
    if (isVerb(text, word)) return text.slice(word.start, word.end)
  }

  return null
}

function isVerb(text: string, {start, end, tag}: Word): boolean {
  const word = text.slice(start, end)
  if (tag === 'K') return doing.has(word)
  return verbTags.includes(tag) && !(end - start === 1 && empty.includes(word))
}
