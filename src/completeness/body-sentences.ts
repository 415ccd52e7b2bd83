/** The sentences of a report that are no headings. */
import type {OutlineNode} from '../outline/types.ts'
import type {RoleSentence} from '../roles/types.ts'

/** A title may be followed by `。`, `:` or a closing mark. */
const titleTail = 2

/** The sentences without those that are the title of a heading. */
export function bodySentences(
  outline: readonly OutlineNode[],
  sentences: readonly RoleSentence[],
): readonly RoleSentence[] {
  const ends = new Map<number, number>()
  const stack = [...outline]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === 'heading') ends.set(node.span.start, node.titleSpan.end)
    for (const child of node.children) stack.push(child)
  }

  return sentences.filter(({span}) => span.end > (ends.get(span.start) ?? -Infinity) + titleTail)
}
