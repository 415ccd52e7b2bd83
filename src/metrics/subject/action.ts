/**
 * The verb that brings a quantity about: 清理|乱贴乱画2000平方, 宣传资料|发放1000份.
 *
 * Before a noun the verb that governs it is the first of its clause: what follows modifies the noun
 * (发放|创建文明城市|公益纸巾2580份). Before the quantity itself it is the nearest, with nothing but
 * particles between (召集了|40多名居民). Verbs in front of 的 belong to a relative clause.
 */
import type {Word} from '../../lexicon/segment.ts'
import type {Candidate, Situation} from './types.ts'

/** Parts of speech of verbs, the surest first: of doing something, others, nominal ones. */
const verbTags = 'VvWw'
/** Links between a subject and its number that also say what was done. */
const doing: ReadonlySet<string> = new Set(
  '完成 实现 新增 净增 惠及 涉及 产生 评选出 涌现出 增加 减少 提高 降低 缩短 压缩'.split(' '),
)
/** Verbs that say nothing of their own, or serve another verb. */
const empty: ReadonlySet<string> = new Set(
  '有 是 为 在 到 至 达 占 超 破 计 来 去 率 使 让 做 通过 利用 成为 作为 做为 可用 来到 用于'.split(
    ' ',
  ),
)
/** Words that may stand between a verb and its quantity: adverbs, particles, 分别, 共. */
const betweenTags = 'duKzcf'
/** Nouns for what happens that the lexicon has as verbs. */
const happenings: ReadonlySet<string> = new Set(['活动', '工作', '比赛', '会议'])
/** Verbs of holding an event. */
const holding: ReadonlySet<string> = new Set('开展 举办 举行 召开 进行 承办 主办'.split(' '))
/** Units of what happens: there the noun itself is the deed, 集中学习5次. */
const events = '次场期届'

/** The verb of a subject and its quantity, or that of the neighbour which the subject comes from. */
export function findAction(situation: Situation, candidate: Candidate): string | null {
  const {before} = situation
  if (candidate.origin === 'before') {
    return (
      nearest(situation, before.length - 1, candidate.last + 1) ??
      deedOrHolding(situation, candidate) ??
      deed(situation, candidate)
    )
  }

  const own = nearest(situation, before.length - 1, 0)
  if (own !== null || candidate.origin === 'after') return own
  return governing(situation, before.length) ?? situation.last?.action ?? null
}

/** Parts of speech that name no thing: links, times and wholes, adverbs, numbers, prepositions. */
const nameless = 'KMtdmpcr'

/** Whether a subject would be a bare verb: 评出|4名, 今年增加|30人; 走访|数十次 counts the deed. */
export function isBareDeed(situation: Situation, {origin, first, last}: Candidate): boolean {
  if (origin !== 'before' && origin !== 'after') return false
  const words = (origin === 'before' ? situation.before : situation.after).slice(first, last + 1)
  const [word] = words
  if (word === undefined) return false
  const verb = situation.text.slice(word.start, word.end)
  if (words.length === 1 && verb.length > 1 && empty.has(verb)) return true
  if (words.every(({tag}) => nameless.includes(tag))) return true
  return words.length === 1 && word.tag === 'V' && !isEvent(situation)
}

function isEvent({unit}: Situation): boolean {
  return unit !== null && unit.dimension === 'count' && events.includes(unit.name.charAt(0))
}

/** 开展|清除活动12次 is held; else what happens is the deed itself, and what is counted is governed. */
function deedOrHolding(situation: Situation, candidate: Candidate): string | null {
  const verb = governing(situation, candidate.first)
  if (!isEvent(situation) || (verb !== null && holding.has(verb))) return verb
  return deed(situation, candidate) ?? verb
}

/** The verb right before the quantity, among the words `to..from`. */
function nearest(situation: Situation, from: number, to: number): string | null {
  const {text, before} = situation
  for (let i = from; i >= to; i--) {
    const word = before[i]
    if (word === undefined || isRelative(text, word) || isClauseMark(text, word)) return null
    const verb = verbAt(situation, i)
    if (verb !== null) return verb
    if (!betweenTags.includes(word.tag) && word.end - word.start > 1) return null
  }

  return null
}

/** The first verb of the clause that ends at word `end`, of the surest kind that it has. */
function governing(situation: Situation, end: number): string | null {
  const {text, before} = situation
  let from = end
  while (from > 0 && !isClauseMark(text, before[from - 1])) from--
  for (const tags of ['VK', verbTags.slice(1)]) {
    for (let i = from; i < end; i++) {
      const word = before[i]
      const next = before[i + 1]
      if (word === undefined || !tags.includes(word.tag)) continue
      const verb = verbAt(situation, i)
      // 记|学习笔记, but 打 in the middle is a piece of a word.
      const isWhole = verb !== null && (verb.length > 1 || (i === end - 1 && word.tag === 'V'))
      if (isWhole && (next === undefined || !isRelative(text, next))) return verb
    }
  }

  return null
}

/** The verb that ends the subject itself: 创业|培训4人. */
function deed(situation: Situation, {last}: Candidate): string | null {
  const verb = verbAt(situation, last)
  return verb !== null && verb.length > 1 ? verb : null
}

function verbAt({text, before}: Situation, index: number): string | null {
  const word = before[index]
  if (word === undefined) return null
  const verb = text.slice(word.start, word.end)
  if (word.tag === 'K') return doing.has(verb) ? verb : null
  return verbTags.includes(word.tag) && !empty.has(verb) && !happenings.has(verb) ? verb : null
}

function isRelative(text: string, {start, end}: Word): boolean {
  return end - start === 1 && text.charAt(start) === '的'
}

function isClauseMark(text: string, word: Word | undefined): boolean {
  return word?.tag === 'P' && !'、“”"《》_'.includes(text.charAt(word.start))
}
