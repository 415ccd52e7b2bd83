/** The outline against the annotated documents: floors below which nothing may fall. */
import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {readOutline} from '../../src/outline/outline.ts'
import type {OutlineNode} from '../../src/outline/types.ts'

interface GoldUnit {
  readonly line: number
  readonly startsWith: string
  readonly marker: string
  readonly level: number
  readonly kind: string
  readonly text: string
  readonly runIn: boolean
}

const root = new URL('../../', import.meta.url)
const goldFolder = new URL('bench/gold/', root)

test('agrees with the annotated outlines', () => {
  const bodies = readBodies()
  const differences: string[] = []
  const score = {gold: 0, found: 0, matched: 0, kind: 0, text: 0, runIn: 0}

  for (const file of readdirSync(goldFolder).filter((name) => name.endsWith('.json'))) {
    const gold = JSON.parse(readFileSync(new URL(file, goldFolder), 'utf8')) as {
      readonly doc: string
      readonly outline: readonly GoldUnit[]
    }
    const body = bodies.get(gold.doc)
    if (body === undefined) throw new Error(`No document ${gold.doc}`)
    const nodes = new Map(
      flatten(readOutline(body).nodes).map((node) => [
        `${node.span.start} ${node.enumerator}`,
        node,
      ]),
    )
    score.gold += gold.outline.length
    score.found += nodes.size

    for (const unit of gold.outline) {
      const key = `${findStart(body, unit)} ${unit.marker}`
      const node = nodes.get(key)
      nodes.delete(key)
      if (node === undefined) {
        differences.push(`${gold.doc}:${unit.line} missed ${unit.marker}${unit.text}`)
        continue
      }

      score.matched++
      if (node.kind === unit.kind && node.level === unit.level) score.kind++
      else
        differences.push(
          `${gold.doc}:${unit.line} ${node.kind} ${node.level} ${unit.marker}${unit.text}`,
        )
      if (node.text === unit.text) score.text++
      else differences.push(`${gold.doc}:${unit.line} text ${node.text} for ${unit.text}`)
      if (node.runIn === unit.runIn) score.runIn++
      else differences.push(`${gold.doc}:${unit.line} runIn ${unit.marker}${unit.text}`)
    }

    for (const node of nodes.values())
      differences.push(`${gold.doc} extra ${node.enumerator}${node.text}`)
  }

  const f1 = (2 * score.matched) / (score.gold + score.found)
  const report = `${JSON.stringify({f1, ...score})}\n${differences.join('\n')}`
  expect(f1, report).toBeGreaterThanOrEqual(0.99)
  expect(score.kind / score.gold, report).toBeGreaterThanOrEqual(0.97)
  expect(score.text / score.gold, report).toBeGreaterThanOrEqual(0.97)
  expect(score.runIn / score.gold, report).toBeGreaterThanOrEqual(0.97)
})

function flatten(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)])
}

/** Offset of a unit of the gold in its document. */
function findStart(body: string, {line, startsWith}: GoldUnit): number {
  const lines = body.split('\n')
  const before = lines.slice(0, line - 1).reduce((length, text) => length + text.length + 1, 0)
  return before + (lines[line - 1] ?? '').indexOf(startsWith)
}

/** The documents of the corpus by name: everything after a title line up to the next. */
function readBodies(): ReadonlyMap<string, string> {
  const bodies = new Map<string, string>()
  const corpus = readFileSync(new URL('corpus/社区创文工作总结.txt', root), 'utf8')
  for (const part of corpus.split('社区创文工作总结20_').slice(1)) {
    const end = part.indexOf('\n')
    bodies.set(`20_${part.slice(0, end).trim()}`, part.slice(end + 1).trimEnd())
  }

  return bodies
}
