/**
 * Roles, against one expression of cue words a role over sentences. The stage is timed document by
 * document, because position in the document is evidence for a role; its answer is right when the
 * sections tile each document.
 */
import {assignRoles, readOutline, type Document, type Section} from '../../src/index.ts'
import {contest, type Contest} from './contest.ts'

const cues = [
  /存在|不足|困难|问题/u,
  /下一步|今后|将|打算|计划/u,
  /指导思想|目标/u,
  /总之|展望/u,
] as const

export function rolesContest(documents: readonly Document[], length: number): Contest {
  const total = documents.reduce((sum, {text}) => sum + text.length, 0)
  const count = Math.max(1, Math.round(length / Math.max(total, 1)))
  const texts = Array.from({length: count}, () => documents.map(({text}) => text)).flat()
  const outlines = texts.map((text) => readOutline(text))

  return contest(
    {stage: 'roles', baseline: 'split by sentence, cue regex a role'},
    texts,
    {
      run: () =>
        texts.map((text, index) => {
          const outline = outlines[index]
          return outline === undefined ? [] : assignRoles(text, outline).sections
        }),
      check: (found) => {
        const wrong = texts.findIndex((text, index) => !tiles(text, found[index] ?? []))
        return wrong < 0 ? null : `the sections of text ${wrong + 1} do not tile it`
      },
    },
    {
      run: () =>
        texts.map((text) =>
          text.split(/[。！？\n]/u).map((sentence) => cues.findIndex((cue) => cue.test(sentence))),
        ),
      check: (found) => (found.flat().some((cue) => cue >= 0) ? null : 'no cue was found'),
    },
  )
}

/** Whether sections are in order, disjoint and leave out nothing but white space. */
function tiles(text: string, sections: readonly Section[]): boolean {
  let end = 0
  for (const {span} of sections) {
    if (span.start < end || text.slice(end, span.start).trim() !== '') return false
    end = span.end
  }

  return text.slice(end).trim() === ''
}
