/** Sentences with the roles that the annotations give them: what the weights are learned from. */
import {readOutline} from '../../src/outline/outline.ts'
import {learnedRoles} from '../../src/roles/learned/model.ts'
import {gramsOf, normalForm} from '../../src/roles/learned/normal-form.ts'
import {assignRolesBy} from '../../src/roles/roles.ts'
import {fold} from '../../src/text/fold.ts'
import {findInLine, lineSpans, type Gold} from '../accuracy/gold.ts'

/** An annotated document. */
export interface TrainingDocument {
  /** The folder that its annotations lie in: documents of one folder share their authors. */
  readonly set: string
  readonly gold: Gold
  readonly text: string
  readonly title: string
}

/** A sentence in normal form with its role. */
export interface Example {
  readonly grams: readonly string[]
  /** Symbols of the normal form. */
  readonly length: number
  readonly role: number
}

/** The sentences of a document; its titles are left out, headings speak for themselves. */
export function examplesOf({text, gold}: TrainingDocument): readonly Example[] {
  const outline = readOutline(text)
  const roles = goldRoles(text, gold)
  const titles = titleSpans(outline.nodes)
  return assignRolesBy(null, text, outline).sentences.flatMap(({span}) => {
    if ((titles.get(span.start) ?? -1) >= span.end - titleTail) return []
    const role = majority(roles, span.start, span.end)
    if (role < 0) return []
    const normal = normalForm(fold(text.slice(span.start, span.end)).text)
    return [{grams: gramsOf(normal), length: normal.length, role}]
  })
}

const titleTail = 2

interface Titled {
  readonly kind: string
  readonly titleSpan: {readonly start: number; readonly end: number}
  readonly span: {readonly start: number}
  readonly children: readonly Titled[]
}

function titleSpans(nodes: readonly Titled[]): ReadonlyMap<number, number> {
  const spans = new Map<number, number>()
  const stack = [...nodes]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === 'heading') spans.set(node.span.start, node.titleSpan.end)
    stack.push(...node.children)
  }

  return spans
}

function goldRoles(text: string, gold: Gold): Int8Array {
  const result = new Int8Array(text.length).fill(-1)
  const lines = lineSpans(text)
  for (const entry of gold.roles) {
    const line = lines[entry.line - 1]
    if (line === undefined) continue
    result.fill(learnedRoles.indexOf(entry.role), line.start, line.end)
    for (const part of entry.parts ?? []) {
      const start = findInLine(text, line, part.startsWith)
      if (start !== null) result.fill(learnedRoles.indexOf(part.role), start, line.end)
    }
  }

  return result
}

function majority(roles: Int8Array, start: number, end: number): number {
  const counts = new Map<number, number>()
  for (let offset = start; offset < end; offset++) {
    const role = roles[offset] ?? -1
    if (role >= 0) counts.set(role, (counts.get(role) ?? 0) + 1)
  }

  return [...counts].toSorted(([, left], [, right]) => right - left)[0]?.[0] ?? -1
}
