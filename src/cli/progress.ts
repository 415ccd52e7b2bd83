/** Progress on a terminal: one line on standard error that is rewritten, and gone at the end. */
import type {Progress} from '../similarity/compare-parallel.ts'

const stages: Readonly<Record<Progress['stage'], string>> = {
  read: '读取',
  sketch: '取样',
  list: '编排',
  propose: '找疑似',
  align: '比对',
  common: '找模板',
  judge: '判断',
}

/** Rewriting more often is not seen. */
const leastInterval = 100

/** What is called with progress, and what clears the line; both do nothing away from a terminal. */
export function makeProgressLine(): {
  readonly show: (progress: Progress) => void
  readonly clear: () => void
} {
  const {stderr} = process
  let last = 0
  let isShown = false
  return {
    show: ({stage, done, total}) => {
      const now = Date.now()
      if (!stderr.isTTY || now - last < leastInterval) return
      last = now
      isShown = true
      stderr.write(`\r\u{1B}[K${stages[stage]} ${done}${total === null ? '' : `/${total}`}`)
    },
    clear: () => {
      if (isShown) stderr.write('\r\u{1B}[K')
      isShown = false
    },
  }
}
