/** Where the list of an enumerated item begins: `三是…` in a line of its own goes on from `一是…`. */
import type {FlatNode} from './nodes.ts'

/** For every node the offset at which the list that it belongs to begins: its own, if it begins one. */
export function listStarts(flat: readonly FlatNode[]): readonly number[] {
  const lastOf = new Map<string, number>()
  const starts: number[] = []
  for (const [index, {node, parent}] of flat.entries()) {
    const list = `${parent} ${node.style}`
    const before = lastOf.get(list)
    const isFirst = before === undefined || (node.ordinal ?? 1) <= 1
    starts.push(isFirst ? node.span.start : (starts[before] ?? node.span.start))
    lastOf.set(list, index)
  }

  return starts
}
