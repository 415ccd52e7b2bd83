/**
 * `pair/foreign-name`: the place that one text reports for is named, inside a passage that both have,
 * in the other, which otherwise reports for another place. It was left behind by whoever copied.
 */
import type {PairFinding} from '../types.ts'
import {overlaps, type Span} from '../../text/span.ts'
import {ruled} from '../../wording/results/say.ts'
import {originalOf} from './evidence-text.ts'
import type {EvidencePair, Traits} from './traits.ts'

export interface ForeignName {
  readonly name: string
  /** The text that the name belongs to. */
  readonly home: 'a' | 'b'
  readonly finding: PairFinding
}

export function foreignNames(pair: EvidencePair): readonly ForeignName[] {
  if (pair.a.names().length === 0) return []
  return [...strayNames(pair, 'a'), ...strayNames(pair, 'b')]
}

/** Names of the text `home` that stand in the other one. */
function strayNames({a, b, passages}: EvidencePair, home: 'a' | 'b'): readonly ForeignName[] {
  const [owner, other] = home === 'a' ? [a, b] : [b, a]
  const own = owner.names()[0]
  const theirs = other.names()[0]
  if (own === undefined || theirs === undefined || own.name === theirs.name) return []
  const strays = findPlaces(other, own.name)
  // Whoever names the neighbour on his own account does so outside the passages, too.
  if (strays.length === 0 || strays.length >= theirs.places.length) return []
  if (findPlaces(owner, theirs.name).length > 0) return []

  const spans = strays.map((start) => spanAt(other, start, own.name))
  const isShared = spans.every(({start, end}) =>
    passages.some((passage) => {
      const span = home === 'a' ? passage.b : passage.a
      return start >= span.start && end <= span.end
    }),
  )
  if (!isShared) return []

  // What the owner has in shared text alone both may have from a third.
  if (!own.places.some((start) => isOwn(spanAt(owner, start, own.name), home, passages))) return []

  const homeSpans = own.places.map((start) => spanAt(owner, start, own.name))
  return [
    {
      name: own.name,
      home,
      finding: ruled(
        'pair/foreign-name',
        {home, name: own.name, own: theirs.name},
        {a: home === 'a' ? homeSpans : spans, b: home === 'a' ? spans : homeSpans},
      ),
    },
  ]
}

/** Whether a place of the text `home` is shared with nobody: outside of passages, or an edit in one. */
function isOwn(place: Span, home: 'a' | 'b', passages: EvidencePair['passages']): boolean {
  const around = passages.find((passage) => overlaps(passage[home], place))
  return around === undefined || around.edits.some((edit) => overlaps(edit[home], place))
}

/** Where a name stands, in the folded text. */
function findPlaces({source}: Traits, name: string): readonly number[] {
  const {text} = source().folded
  const places: number[] = []
  let at = text.indexOf(name)
  while (at !== -1) {
    places.push(at)
    at = text.indexOf(name, at + name.length)
  }

  return places
}

function spanAt({source}: Traits, start: number, name: string): Span {
  return originalOf(source(), start, start + name.length)
}
