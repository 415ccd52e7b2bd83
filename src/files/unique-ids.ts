/** Makes the ids of all documents of one reading differ. */
import {fileStem} from '../document/split.ts'
import type {Document} from '../document/types.ts'

/** Gives ids to documents as they come, remembering those that are taken. */
export function makeIdGiver(): (documents: readonly Document[]) => readonly Document[] {
  const used = new Set<string>()
  const counts = new Map<string, number>()

  return (documents) =>
    documents.map((document) => {
      let id = document.id
      if (used.has(id)) id = `${fileStem(document.source.path)}/${document.id}`
      const stem = id
      for (let count = counts.get(stem) ?? 2; used.has(id); count++) {
        id = `${stem}#${count}`
        counts.set(stem, count + 1)
      }

      used.add(id)
      return id === document.id ? document : {...document, id}
    })
}
