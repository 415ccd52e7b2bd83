/**
 * Whole documents against golden files. `UPDATE=1` rewrites them; review the difference like code.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {analyze, type Analysis, type OutlineNode} from '../src/index.ts'
import {corpus} from './helpers/corpus.ts'

const folder = new URL('golden/', import.meta.url)

/** A document's layers as lines that a reviewer can read. */
function render(analysis: Analysis): string {
  const quote = ({start, end}: {start: number; end: number}): string => {
    const text = analysis.text.slice(start, end).replaceAll('\n', '⏎')
    return text.length > 40 ? `${text.slice(0, 24)} … ${text.slice(-12)}` : text
  }

  const tree = (nodes: readonly OutlineNode[]): readonly string[] =>
    nodes.flatMap((node) => [
      `${'  '.repeat(node.level)}${node.enumerator}|${node.text}|${node.kind}${node.runIn ? ' run-in' : ''} ${node.span.start}–${node.span.end}`,
      ...tree(node.children),
    ])

  return [
    '# outline',
    ...tree(analysis.outline),
    '# sections',
    ...analysis.sections.map(
      ({role, heading, span}) => `${role} [${heading ?? ''}] ${quote(span)}`,
    ),
    '# metrics',
    ...analysis.metrics.map(
      (metric) =>
        `${metric.span.start} ${metric.text} = ${metric.value ?? '?'} [${metric.min ?? '−∞'}, ${metric.max ?? '∞'}] ${metric.unit} ${metric.approximation}${metric.weak ? ' weak' : ''} ${metric.modality} | ${metric.action ?? '–'} ${metric.subject ?? '–'} ${metric.attribute ?? '–'} | ${metric.per ?? '–'} ${metric.period ?? '–'} | ${metric.rule}`,
    ),
    '# rejected numbers',
    ...analysis.rejectedNumbers.map(({text, span, reason}) => `${span.start} ${text} ${reason}`),
    '# placeholders',
    ...analysis.placeholders.map(({text, span, kind}) => `${span.start} ${text} ${kind}`),
    '# warnings',
    ...analysis.warnings.map(({code, message}) => `${code} ${message}`),
    '',
  ].join('\n')
}

test.each(['20_3', '20_8', '20_15', '20_17'])('%s is read as before', (id) => {
  const document = corpus.find((each) => each.id === id)
  const [analysis] = analyze(document === undefined ? [] : [document], {keywordCount: 0})
  if (analysis === undefined) throw new Error(`no document ${id}`)

  const file = new URL(`${id}.txt`, folder)
  const rendered = render(analysis)
  if (process.env['UPDATE'] === '1') {
    mkdirSync(folder, {recursive: true})
    writeFileSync(file, rendered)
  }

  expect(rendered).toBe(readFileSync(file, 'utf8'))
})
