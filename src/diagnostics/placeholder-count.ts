/** One warning for all placeholders: a report should not go out with blanks. */
import type {Placeholder} from '../placeholders/types.ts'
import type {Warning} from './types.ts'

/** Examples that the message shows. */
const shownCount = 3

/** The warning, at the first placeholder, if there is any. */
export function findPlaceholderWarnings(placeholders: readonly Placeholder[]): readonly Warning[] {
  const first = placeholders[0]
  if (first === undefined) return []
  const shown = [...new Set(placeholders.map(({text}) => text))].slice(0, shownCount).join('、')
  return [
    {
      code: 'text/placeholders',
      message: `有${placeholders.length}处未填写或被遮去的内容，如“${shown}”。`,
      span: first.span,
    },
  ]
}
