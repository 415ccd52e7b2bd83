/** `sharedStrings.xml`: the texts that cells name by number. */
import {said} from '../../../wording/results/say.ts'
import {ReadProblem} from '../../read-problem.ts'
import type {Package} from '../package/package.ts'
import {parseXml} from '../xml.ts'

/** All shared strings, without their phonetic guides. */
export async function readSharedStrings(file: Package, limit: number): Promise<readonly string[]> {
  const strings: string[] = []
  const chunks = file.stream('xl/sharedStrings.xml')
  if (chunks === null) return strings

  let text = ''
  let length = 0
  let isText = false
  let isPhonetic = false
  await parseXml(chunks, {
    open: (name) => {
      const local = name.slice(name.indexOf(':') + 1)
      if (local === 'si') text = ''
      else if (local === 'rPh') isPhonetic = true
      else if (local === 't') isText = !isPhonetic
    },
    text: (piece) => {
      if (!isText) return
      text += piece
      length += piece.length
      if (length > limit) throw new ReadProblem('tooLarge', said('file/text-too-long', {limit}))
    },
    close: (name) => {
      const local = name.slice(name.indexOf(':') + 1)
      isText = false
      if (local === 'si') strings.push(text)
      else if (local === 'rPh') isPhonetic = false
    },
  })
  return strings
}
