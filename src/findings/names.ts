/** Names of other places that a copied report forgot to change. */
import type {Facts} from '../facts/types.ts'
import type {Finding} from './types.ts'

/** One finding for each foreign name, with all its places. */
export function findForeignNames({body, names}: Facts): readonly Finding[] {
  const groups = new Map<string, (typeof names)[number][]>()
  for (const name of names) {
    if (!name.foreign) continue
    const group = groups.get(name.name)
    if (group === undefined) groups.set(name.name, [name])
    else group.push(name)
  }

  return [...groups].map(([name, mentions]) => ({
    rule: 'names/foreign',
    message: `出现了别处的名称“${name}”，而本文是“${body?.text ?? ''}”的总结，可能是套用后未改。`,
    spans: mentions.map(({span}) => span),
  }))
}
