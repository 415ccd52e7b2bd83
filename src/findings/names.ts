/** Names of other places that a copied report forgot to change. */
import type {Facts} from '../facts/types.ts'
import {ruled} from '../wording/results/say.ts'
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

  return [...groups].map(([name, mentions]) =>
    ruled('names/foreign', {name, own: body?.text ?? ''}, {spans: mentions.map(({span}) => span)}),
  )
}
