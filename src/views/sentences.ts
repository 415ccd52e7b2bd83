/**
 * All sentences of one role across documents: 所有社区本季度的问题.
 *
 * Headings have the role of what stands under them and are no sentences; they are left out.
 */
import type {OutlineNode} from '../outline/types.ts'
import {roles} from '../roles/scores.ts'
import type {Role} from '../roles/types.ts'
import type {ListedSentence, ViewedDocument} from './types.ts'

/** Which sentences are listed. */
export interface ListOptions {
  /** The role; default all roles. */
  readonly role?: Role
}

const known: ReadonlySet<string> = new Set(roles)

/**
 * The sentences of the documents, in order.
 *
 * @throws {RangeError} When `role` is no role.
 */
export function listSentences(
  documents: readonly ViewedDocument[],
  options: ListOptions = {},
): readonly ListedSentence[] {
  const {role} = options
  if (role !== undefined && !known.has(role)) {
    throw new RangeError(`Expected role to be one of ${[...roles].join(', ')}, got ${role}`)
  }

  return documents.flatMap((document) => listOne(document, role))
}

/** A title may be followed by `。`, `:` or a closing mark. */
const titleTail = 2

function listOne(
  {id, title, text, outline, sentences}: ViewedDocument,
  role: Role | undefined,
): readonly ListedSentence[] {
  const titleEnds = headingEnds(outline)
  let node = 0
  return sentences.flatMap((sentence) => {
    const {span, confidence} = sentence
    while ((outline[node]?.span.end ?? Infinity) <= span.start) node++
    const titleEnd = titleEnds.get(span.start)
    const isTitle = titleEnd !== undefined && span.end <= titleEnd + titleTail
    if (isTitle || (role !== undefined && sentence.role !== role)) return []
    const top = outline[node]
    const isUnder = top?.kind === 'heading' && top.span.start <= span.start
    return [
      {
        document: id,
        title,
        role: sentence.role,
        heading: isUnder ? top.text : '',
        text: text.slice(span.start, span.end),
        span,
        confidence,
      },
    ]
  })
}

/** Where the title ends that begins at an offset. */
function headingEnds(outline: readonly OutlineNode[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const stack = [...outline]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === 'heading' && !node.runIn) ends.set(node.span.start, node.titleSpan.end)
    for (const child of node.children) stack.push(child)
  }

  return ends
}
