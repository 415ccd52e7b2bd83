import type {Span} from '../../src/text/span.ts'

/**
 * Write a test text with its expected spans drawn in, instead of counting offsets.
 *
 * `marked('位于⟦XX社区⟧')` gives the text without the brackets and the spans. `⟦` and `⟧` (U+27E6,
 * U+27E7) do not occur in work summaries; a text that is not balanced throws, so a slip of the pen
 * cannot make a test pass.
 */
export function marked(template: string): {readonly text: string; readonly spans: readonly Span[]} {
  let text = ''
  let open: number | null = null
  const spans: Span[] = []

  for (const character of template) {
    if (character === '⟦') {
      if (open !== null) throw new Error(`Nested ⟦ in ${template}`)
      open = text.length
    } else if (character === '⟧') {
      if (open === null) throw new Error(`Unopened ⟧ in ${template}`)
      spans.push({start: open, end: text.length})
      open = null
    } else {
      text += character
    }
  }

  if (open !== null) throw new Error(`Unclosed ⟦ in ${template}`)
  return {text, spans}
}
