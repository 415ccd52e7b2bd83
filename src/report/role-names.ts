/** Chinese names of the roles and verdicts, as reports and tables show them. */
import type {Role} from '../roles/types.ts'
import type {Verdict} from '../similarity/types.ts'

export {roles} from '../roles/scores.ts'

export const roleNames: Readonly<Record<Role, string>> = {
  overview: '概况',
  objectives: '目标',
  progress: '开展情况',
  problems: '存在问题',
  nextSteps: '下一步',
  closing: '结语',
}

export const verdictNames: Readonly<Record<Verdict, string>> = {
  copy: '雷同',
  partial: '部分雷同',
  boilerplate: '套话',
}
