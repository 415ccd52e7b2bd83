import {readFileSync, readdirSync} from 'node:fs'
import {expect, test} from 'vitest'
import {extractMetrics} from '../../src/metrics/extract.ts'
import type {Metric} from '../../src/metrics/types.ts'

/** One annotated quantity, as the guidelines define it. */
interface GoldMetric {
  readonly line: number
  readonly start: number
  readonly surface: string
  readonly value: number | null
  readonly min?: number | null
  readonly max?: number | null
  readonly approx: string
  readonly unit: string
  readonly dimension: string
  readonly masked: boolean
  readonly optional: boolean
  readonly subject: readonly string[] | null
  readonly per: string | null
  readonly period: string | null
}

const root = new URL('../../', import.meta.url)
const titlePattern = /^社区创文工作总结(20_\d+)\s*$/u

function readCorpus(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(new URL('corpus/社区创文工作总结.txt', root), 'utf8')
  const documents = new Map<string, string[]>()
  let lines: string[] = []
  for (const line of text
    .replaceAll('\r\n', '\n')
    .replace(/^\uFEFF/u, '')
    .split('\n')) {
    const id = titlePattern.exec(line.trim())?.[1]
    if (id === undefined) lines.push(line)
    else documents.set(id, (lines = []))
  }

  return documents
}

function score(): Readonly<Record<string, number>> {
  const documents = readCorpus()
  const counts: Record<string, number> = {
    expected: 0,
    hit: 0,
    extra: 0,
    value: 0,
    approximation: 0,
    dimension: 0,
    masked: 0,
    per: 0,
    period: 0,
    subject: 0,
    found: 0,
    weakRight: 0,
  }
  const log: string[] = []
  const right = (name: string, isRight: boolean, note: string): void => {
    counts[name] = (counts[name] ?? 0) + Number(isRight)
    if (!isRight) log.push(`${name}: ${note}`)
  }

  for (const file of readdirSync(new URL('bench/gold/', root)).filter((name) =>
    name.endsWith('.json'),
  )) {
    const gold = JSON.parse(readFileSync(new URL(`bench/gold/${file}`, root), 'utf8')) as {
      doc: string
      metrics: readonly GoldMetric[]
    }
    const lines = documents.get(gold.doc) ?? []
    const text = lines.join('\n')
    const starts = [0]
    for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1)
    const found = new Map<string, Metric>(
      extractMetrics(text).metrics.map((metric) => [
        `${metric.span.start}-${metric.span.end}`,
        metric,
      ]),
    )
    for (const wanted of gold.metrics) {
      const start = (starts[wanted.line - 1] ?? 0) + wanted.start
      const key = `${start}-${start + wanted.surface.length}`
      const metric = found.get(key)
      found.delete(key)
      const around = `${gold.doc} ${text.slice(Math.max(0, start - 15), start)}⟦${wanted.surface}⟧${text.slice(start + wanted.surface.length, start + wanted.surface.length + 12)}`
      if (wanted.optional) continue
      counts['expected'] = (counts['expected'] ?? 0) + 1
      if (metric === undefined) {
        log.push(`missed: ${around}`)
        continue
      }

      counts['hit'] = (counts['hit'] ?? 0) + 1
      counts['weakRight'] = (counts['weakRight'] ?? 0) + Number(metric.weak)
      if (metric.weak) log.push(`weak but wanted: ${around}`)
      right(
        'value',
        metric.value === wanted.value &&
          metric.unit === wanted.unit &&
          (wanted.min == null || (metric.min === wanted.min && metric.max === wanted.max)),
        `${around} ${metric.value}${metric.unit}`,
      )
      const approximation = wanted.min == null ? wanted.approx : 'range'
      right(
        'approximation',
        metric.approximation === approximation,
        `${around} ${metric.approximation} for ${approximation}`,
      )
      right('dimension', metric.dimension === wanted.dimension, around)
      right('masked', metric.masked === wanted.masked, around)
      right('per', metric.per === wanted.per, `${around} ${metric.per} for ${wanted.per}`)
      right(
        'period',
        metric.period === wanted.period,
        `${around} ${metric.period} for ${wanted.period}`,
      )
      right(
        'subject',
        wanted.subject === null
          ? metric.subject === null
          : wanted.subject.includes(metric.subject ?? ''),
        `${around} ${metric.subject} for ${wanted.subject?.join(' / ')}`,
      )
    }

    for (const metric of found.values()) {
      const at = metric.span.start
      log.push(
        `${metric.weak ? 'weak extra' : 'extra'}: ${gold.doc} ${text.slice(Math.max(0, at - 15), at)}⟦${metric.text}⟧${text.slice(metric.span.end, metric.span.end + 12)}`,
      )
      if (!metric.weak) counts['extra'] = (counts['extra'] ?? 0) + 1
    }
  }

  const {hit = 0, expected = 0, extra = 0} = counts
  const share: Record<string, number> = {precision: hit / (hit + extra), recall: hit / expected}
  share['f1'] = (2 * hit) / (expected + hit + extra)
  for (const name of ['value', 'approximation', 'dimension', 'masked', 'per', 'period', 'subject'])
    share[name] = (counts[name] ?? 0) / hit
  if (process.env['SHOW'] !== undefined) console.log(log.join('\n'), share, counts)
  return share
}

test('the annotated documents are read as annotated', () => {
  const share = score()
  expect(share['f1']).toBeGreaterThanOrEqual(0.95)
  expect(share['value']).toBeGreaterThanOrEqual(0.97)
  expect(share['subject']).toBeGreaterThanOrEqual(0.8)
})
