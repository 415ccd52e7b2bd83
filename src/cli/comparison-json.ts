/** A comparison as JSON, a document and a pair a line, without ever being one string. */
import type {LazyComparison} from '../similarity/compare-parallel.ts'

/** Lines that are handed on together. */
const portion = 256

/**
 * The whole comparison.
 *
 * @yields Pieces of the JSON text.
 */
export function* comparisonJson({
  documents,
  pairs,
  clusters,
  groups,
}: Omit<LazyComparison, 'pairCount'>): Generator<string> {
  yield '{\n'
  yield* list('documents', documents)
  yield ',\n'
  yield* list('pairs', pairs)
  yield ',\n'
  yield* list('clusters', clusters)
  yield ',\n'
  yield* list('groups', groups)
  yield '\n}\n'
}

function* list(name: string, values: Iterable<unknown>): Generator<string> {
  yield `  "${name}": [`
  let lines: string[] = []
  let isFirst = true
  for (const value of values) {
    lines.push(`${isFirst ? '' : ','}\n    ${JSON.stringify(value)}`)
    isFirst = false
    if (lines.length < portion) continue
    yield lines.join('')
    lines = []
  }

  yield `${lines.join('')}${isFirst ? '' : '\n  '}]`
}
