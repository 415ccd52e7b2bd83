/**
 * Finds names of places and bodies by their endings: X社区, X街道, X镇, X小学.
 *
 * 1. From each ending the text is read backwards over at most a dozen characters to where the name
 *    begins: punctuation, a word of grammar, a verb that leads to places (深入, 位于), another name.
 *    A stem that describes (文明社区) or ends like a verb (加强社区) names nothing.
 * 2. Names that were found so are then found wherever they stand, also where no boundary shows.
 *
 * Offsets are those of the folded text. Looking back is bounded, so the cost is linear.
 */
import type {Span} from '../text/span.ts'
import {commonAfter, maskCharacters, nameSuffixes, type NameSuffix} from './name-words.ts'
import {stemBefore} from './stems.ts'
import type {NameKind} from './types.ts'

/** A name in the folded text. */
export interface FoundName extends Span {
  readonly name: string
  /** The name without its ending. */
  readonly stem: string
  readonly kind: NameKind
  readonly masked: boolean
  readonly rule: string
}

const endings = new RegExp(`(?:${nameSuffixes.map(({suffix}) => suffix).join('|')})`, 'gu')
const bySuffix: ReadonlyMap<string, NameSuffix> = new Map(
  nameSuffixes.map((entry) => [entry.suffix, entry]),
)
/**
 * All names of a folded text, in order, without overlap. `known` names (those of the title) are
 * found wherever they stand.
 */
export function findNames(text: string, given: readonly string[] = []): readonly FoundName[] {
  const hits: {readonly at: number; readonly end: number; readonly suffix: NameSuffix}[] = []
  for (const match of text.matchAll(endings)) {
    const suffix = bySuffix.get(match[0])
    const next = text.charAt(match.index + match[0].length)
    if (suffix !== undefined && !(next !== '' && (commonAfter[match[0]] ?? '').includes(next))) {
      hits.push({at: match.index, end: match.index + match[0].length, suffix})
    }
  }

  const known = new Set<string>(given)
  const first = hits.map(({at, end, suffix}): FoundName | null => {
    const stemStart = stemBefore(text, at, suffix)
    if (stemStart === null) return null
    const stem = text.slice(stemStart, at)
    const name = text.slice(stemStart, end)
    const masked = maskCharacters.has(stem.charAt(0))
    if (!masked) known.add(name)
    const rule = `facts/name/${masked ? 'masked' : suffix.kind}`
    return {start: stemStart, end, name, stem, kind: suffix.kind, masked, rule}
  })

  const names: FoundName[] = []
  for (const [index, {at, end, suffix}] of hits.entries()) {
    const found = first[index] ?? repeated(text, at, end, suffix, known)
    if (found === null) continue
    const last = names.at(-1)
    // 人民路街道 holds 人民路, and the longer one is meant.
    if (last !== undefined && found.start <= last.start) names.pop()
    else if (last !== undefined && found.start < last.end) continue
    names.push(found)
  }

  return names
}

/** A known name that ends here. */
function repeated(
  text: string,
  at: number,
  end: number,
  {kind, least, most}: NameSuffix,
  known: ReadonlySet<string>,
): FoundName | null {
  for (let length = Math.min(most, at); length >= least; length--) {
    const name = text.slice(at - length, end)
    if (!known.has(name)) continue
    const stem = text.slice(at - length, at)
    return {start: at - length, end, name, stem, kind, masked: false, rule: 'facts/name/repeated'}
  }

  return null
}
