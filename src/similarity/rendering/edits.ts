/**
 * Edits: what differs inside a passage, as minimal spans of the two originals.
 *
 * Between two equal symbols that stand next to each other the originals may still differ in what the
 * normal form dropped (`、` for `。`), and two equal symbols may stand for different figures (`2000` /
 * `20xx`) or characters that look alike (`己经` / `已经`). So every stretch of the originals that could
 * differ is cut into tokens (a run of digits, or one character folded; white space is none), and
 * common tokens at both ends are cut away. What is left is the edit.
 */
import type {Blocks} from '../alignment/passages.ts'
import {digitSymbol, distinctTable} from '../normal/code-table.ts'
import type {NormalForm} from '../normal/normal-form.ts'
import {isSynonymEdit} from '../synonyms/spun-edit.ts'
import type {Edit} from '../types.ts'
import {trimmedEdit} from './trimming.ts'

/** A text with its normal form. */
export interface ReadText {
  readonly text: string
  readonly form: NormalForm
}

/** List the edits inside a passage, in order. */
export function findEdits(a: ReadText, b: ReadText, blocks: Blocks): readonly Edit[] {
  const edits: Edit[] = []
  const {units: unitsA, codes: codesA, starts: startsA, ends: endsA} = a.form
  const {units: unitsB, starts: startsB, ends: endsB} = b.form
  const distinct = distinctTable()
  // Where both originals are read up to; what is left out of a block up to here is the next gap.
  let fromA = startsA[blocks[0]?.a ?? 0] ?? 0
  let fromB = startsB[blocks[0]?.b ?? 0] ?? 0

  const compareTo = (toA: number, toB: number): void => {
    const edit = trimmedEdit(unitsA, fromA, toA, unitsB, fromB, toB)
    if (edit === null) return
    const isSpun = isSynonymEdit({textA: a.text, textB: b.text}, edit.a, edit.b)
    edits.push(isSpun ? {...edit, isSynonym: true} : edit)
  }

  for (const block of blocks) {
    for (let step = 0; step < block.length; step++) {
      const atA = block.a + step
      const atB = block.b + step
      const startA = startsA[atA] ?? 0
      const startB = startsB[atB] ?? 0
      if (startA !== fromA || startB !== fromB) compareTo(startA, startB)
      fromA = endsA[atA] ?? 0
      fromB = endsB[atB] ?? 0
      // Symbols that are equal may stand for other figures, or for characters that look alike.
      const unitA = unitsA[startA] ?? 0
      const unitB = unitsB[startB] ?? 0
      if (codesA[atA] === digitSymbol || (unitA !== unitB && distinct[unitA] !== distinct[unitB])) {
        const edit = trimmedEdit(unitsA, startA, fromA, unitsB, startB, fromB)
        if (edit !== null) edits.push(edit)
      }
    }
  }

  return edits
}
