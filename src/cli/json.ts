/**
 * Analyses as JSON without ever being one string: the analysis of a text of ten million characters
 * is longer as JSON than a string can be.
 */
import type {Analysis} from '../analysis/types.ts'

/** Members of a list that are handed on together. */
const portion = 1024

/**
 * One object a line.
 *
 * @yields Pieces of the lines.
 */
export function* jsonPieces(analyses: Iterable<Analysis>): Generator<string> {
  for (const analysis of analyses) {
    yield* pieces(analysis)
    yield '\n'
  }
}

/**
 * One array, an analysis a line.
 *
 * @yields Pieces of the text.
 */
export function* jsonList(analyses: Iterable<Analysis>): Generator<string> {
  let isFirst = true
  yield '['
  for (const analysis of analyses) {
    yield isFirst ? '\n' : ',\n'
    yield* pieces(analysis)
    isFirst = false
  }

  yield isFirst ? ']\n' : '\n]\n'
}

/**
 * The same text as `JSON.stringify` makes, its long lists cut into portions.
 *
 * @yields Pieces of the text.
 */
function* pieces(analysis: Analysis): Generator<string> {
  let separator = '{'
  for (const [name, value] of Object.entries(analysis) as Iterable<[string, unknown]>) {
    if (value === undefined) continue
    yield `${separator}${JSON.stringify(name)}:`
    if (Array.isArray(value) && value.length > portion) yield* list(value)
    else yield JSON.stringify(value)
    separator = ','
  }

  yield separator === '{' ? '{}' : '}'
}

function* list(values: readonly unknown[]): Generator<string> {
  yield '['
  for (let start = 0; start < values.length; start += portion) {
    const text = JSON.stringify(values.slice(start, start + portion))
    yield `${start === 0 ? '' : ','}${text.slice(1, -1)}`
  }

  yield ']'
}
