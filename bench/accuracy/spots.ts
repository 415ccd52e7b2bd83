/**
 * Places outside the annotated documents whose role must come out right: sections that a heading
 * names, and those that hide in a paragraph or look like another.
 */
import type {Role, Section} from '../../src/index.ts'
import type {Tally} from './tally.ts'

/** Some words of a document and the role of the stretch that they stand in. */
export interface Spot {
  readonly document: string
  /** Occurs once in the document. */
  readonly words: string
  readonly role: Role
}

export const spots: readonly Spot[] = [
  // Named by headings.
  {document: '20_1', words: '一、本周创文工作开展情况', role: 'progress'},
  {document: '20_1', words: '二、存在问题', role: 'problems'},
  {document: '20_1', words: '饭店门口乱扔烟头', role: 'problems'},
  {document: '20_1', words: '三、下一步工作重点', role: 'nextSteps'},
  {document: '20_7', words: '宣传、教育工作开展情况', role: 'progress'},
  {document: '20_7', words: '四、存在问题', role: 'problems'},
  {document: '20_7', words: '五、下一步工作打算', role: 'nextSteps'},
  {document: '20_14', words: '二、下半年工作计划', role: 'nextSteps'},
  {document: '20_14', words: '社区建设和村民自治问题排查活动', role: 'nextSteps'},
  {document: '20_20', words: '一、本周创文工作开展情况', role: 'progress'},
  {document: '20_20', words: '二、存在问题', role: 'problems'},
  {document: '20_20', words: '三、下一步工作重点', role: 'nextSteps'},
  // Hidden in a last paragraph.
  {document: '20_17', words: '9-11号楼后巷的地下污水排放系统改造', role: 'problems'},
  {document: '20_15', words: '对照标准,搞好居民院落的卫生整治', role: 'nextSteps'},
  {document: '20_15', words: '加强联系,搞好文明创建的资源整合', role: 'nextSteps'},
  {document: '20_15', words: '进一步加大社区创建工作力度', role: 'nextSteps'},
  // Words of one role inside another.
  {document: '20_15', words: '梳理存在的问题,安排下一步工作', role: 'progress'},
  {document: '20_15', words: '对存在问题立即整改', role: 'progress'},
]

/** A document as far as spots need it. */
export interface SpotDocument {
  readonly id: string
  readonly text: string
  readonly sections: readonly Section[]
}

/** Check the spots of the documents at hand; each miss in words. */
export function checkSpots(
  documents: readonly SpotDocument[],
): Tally & {readonly misses: readonly string[]} {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const misses: string[] = []
  let total = 0

  for (const {document: id, words, role} of spots) {
    const document = byId.get(id)
    if (document === undefined) continue
    total++
    const start = document.text.indexOf(words)
    const found = document.sections.find(({span}) => span.start <= start && start < span.end)?.role
    if (found !== role) misses.push(`${id} ${words}: expected ${role}, found ${found ?? 'none'}`)
  }

  return {right: total - misses.length, total, misses}
}
