/**
 * What a report lacks for its kind, and how much of it is concrete.
 *
 * Nothing here is a mark: every figure is a count of sentences, and is called what it counts.
 */
import type {OutlineNode} from '../outline/types.ts'
import type {RoleSentence} from '../roles/types.ts'
import {bodySentences} from './body-sentences.ts'
import {measureConcreteness, type ConcreteLayers} from './concreteness.ts'
import {expectedParts} from './expected.ts'
import {explain} from './explain.ts'
import {findFollowUps} from './follow-ups.ts'
import type {Completeness} from './types.ts'

/** The layers of an analysis that completeness is read from. */
export interface CompletenessLayers extends ConcreteLayers {
  readonly outline: readonly OutlineNode[]
  readonly sentences: readonly RoleSentence[]
}

/** Assess a text by its layers. Never throws on any text. */
export function assessCompleteness(text: string, layers: CompletenessLayers): Completeness {
  const sentences = bodySentences(layers.outline, layers.sentences)
  const {kind} = layers.facts.period
  const expected = expectedParts(kind, sentences)
  const found = {
    kind,
    expected,
    missing: expected.flatMap(({role, sentenceCount}) => (sentenceCount === 0 ? [role] : [])),
    followUps: findFollowUps(text, sentences),
    concreteness: measureConcreteness(text, sentences, layers),
  }
  return {...found, explanation: explain(found).map(({message}) => message)}
}
