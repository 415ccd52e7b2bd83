/** The outline in reading order, without recursion: a document may nest as deep as it likes. */
import type {Outline, OutlineNode} from '../outline/types.ts'

/** A node with the index of its parent in the same list, -1 for an outermost one. */
export interface FlatNode {
  readonly node: OutlineNode
  readonly parent: number
}

/** All nodes, parents before children, siblings in order. */
export function flattenOutline(outline: Outline): readonly FlatNode[] {
  const flat: FlatNode[] = []
  const stack: FlatNode[] = []
  pushAll(stack, outline.nodes, -1)

  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    flat.push(top)
    pushAll(stack, top.node.children, flat.length - 1)
  }

  return flat
}

function pushAll(stack: FlatNode[], nodes: readonly OutlineNode[], parent: number): void {
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index]
    if (node !== undefined) stack.push({node, parent})
  }
}
