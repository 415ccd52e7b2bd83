/** Joins neighbouring sentences of one role under one outermost heading to sections. */
import type {Context} from './context.ts'
import type {FlatNode} from './nodes.ts'
import type {RoleSentence, Section} from './types.ts'
import type {Unit} from './units.ts'

/** The sections of a document. `units` and `sentences` run in step. */
export function joinSections(
  units: readonly Unit[],
  sentences: readonly RoleSentence[],
  contexts: readonly Context[],
  flat: readonly FlatNode[],
): readonly Section[] {
  const sections: Section[] = []
  let start = 0

  for (let index = 1; index <= sentences.length; index++) {
    const first = sentences[start]
    const last = sentences[index - 1]
    if (first === undefined || last === undefined) continue
    const heading = topHeading(units[start], contexts)
    if (
      index < sentences.length &&
      sentences[index]?.role === first.role &&
      topHeading(units[index], contexts) === heading
    ) {
      continue
    }

    const title = flat[heading]?.node.text
    sections.push({
      role: first.role,
      ...(title === undefined ? {} : {heading: title}),
      span: {start: first.span.start, end: last.span.end},
      confidence: meanConfidence(sentences.slice(start, index)),
    })
    start = index
  }

  return sections
}

function topHeading(unit: Unit | undefined, contexts: readonly Context[]): number {
  return contexts[unit?.node ?? -1]?.topHeading ?? -1
}

function meanConfidence(sentences: readonly RoleSentence[]): number {
  let length = 0
  let sum = 0
  for (const {span, confidence} of sentences) {
    length += span.end - span.start
    sum += confidence * (span.end - span.start)
  }

  return length === 0 ? 0 : sum / length
}
