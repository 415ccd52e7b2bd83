/**
 * Scores an outline. A unit counts as found when one with the same start and the same enumerator
 * was returned; kind, level, title and run-in are judged among those found. Units that the gold calls
 * optional are left out on both sides.
 */
import type {OutlineNode} from '../../src/index.ts'
import {findInLine, lineSpans, type Gold, type GoldUnit} from './gold.ts'
import {sumLayerScores, tallyFields, type LayerScore, type Verdicts} from './layer-score.ts'
import {lineOf, quoteFrom} from './quote.ts'
import type {Mistake} from './tally.ts'

export const outlineFields = ['kind', 'level', 'kind & level', 'text', 'runIn'] as const
export type OutlineField = (typeof outlineFields)[number]

/** All nodes of a tree, each before its children. */
export function flattenOutline(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  const flat: OutlineNode[] = []
  const waiting = nodes.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    flat.push(node)
    waiting.push(...node.children.toReversed())
  }

  return flat
}

const noScore: LayerScore<OutlineField> = sumLayerScores(outlineFields, [])

/** Score the outline of one document. */
export function scoreOutline(
  text: string,
  gold: Gold,
  nodes: readonly OutlineNode[],
): LayerScore<OutlineField> {
  if (gold.outline === null) return noScore
  const lines = lineSpans(text)
  const flat = flattenOutline(nodes)
  const returned = new Map(flat.map((node) => [key(node.span.start, node.enumerator), node]))
  const verdicts: Verdicts<OutlineField>[] = []
  const mistakes: Mistake[] = []
  let demanded = 0

  for (const unit of gold.outline) {
    const start = findInLine(text, lines[unit.line - 1], unit.startsWith)
    const id = key(start ?? -1, unit.marker)
    const node = returned.get(id)
    const report = (kind: string, expected: string, found: string): void => {
      const {line, startsWith: quote} = unit
      mistakes.push({document: gold.doc, layer: 'outline', kind, line, quote, expected, found})
    }

    if (start === null) report('gold', 'words that stand in this line', 'nothing')
    if (unit.optional === true) {
      returned.delete(id)
      continue
    }

    demanded++
    if (node === undefined) {
      report('missing', `${unit.kind} ${unit.level}`, '')
      continue
    }

    returned.delete(id)
    const verdict = judge(unit, node)
    verdicts.push(verdict)
    for (const field of ['kind', 'level', 'text', 'runIn'] as const) {
      if (!verdict[field]) report(field, String(unit[field]), String(node[field]))
    }
  }

  for (const {span, enumerator, kind, level} of returned.values()) {
    mistakes.push({
      document: gold.doc,
      layer: 'outline',
      kind: 'extra',
      line: lineOf(text, span.start),
      quote: quoteFrom(text, span.start),
      expected: '',
      found: `${kind} ${level} ${enumerator}`,
    })
  }

  return {
    matching: {matched: verdicts.length, demanded, returned: verdicts.length + returned.size},
    fields: tallyFields(outlineFields, verdicts),
    mistakes,
  }
}

function key(start: number, enumerator: string): string {
  return `${start} ${enumerator.trim()}`
}

function judge(unit: GoldUnit, node: OutlineNode): Verdicts<OutlineField> {
  const kind = unit.kind === node.kind
  const level = unit.level === node.level
  return {
    kind,
    level,
    'kind & level': kind && level,
    text: unit.text === node.text,
    runIn: unit.runIn === node.runIn,
  }
}
