import {readFileSync, writeFileSync} from 'node:fs'
import {test} from 'vitest'
import {extractMetrics} from '../../src/metrics/extract.ts'
test('dump', () => {
  const path = process.env['IN'] ?? 'corpus/社区创文工作总结.txt'
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
  const r = extractMetrics(text)
  const ctx = (s: number, e: number) => text.slice(Math.max(0, s - 14), s).replaceAll('\n', '⏎') + '⟦' + text.slice(s, e) + '⟧' + text.slice(e, e + 14).replaceAll('\n', '⏎')
  const out = ['METRICS']
  for (const m of r.metrics) out.push([m.weak ? '~' : ' ', ctx(m.span.start, m.span.end), '=>', m.value ?? `${m.min}..${m.max}`, m.unit, m.dimension, m.approximation, m.masked ? 'MASK' : '', '「' + m.subject + '」', m.action ?? '', m.attribute ? 'attr=' + m.attribute : '', m.per ? 'per=' + m.per : '', m.period ? 'period=' + m.period : '', m.partOf ? 'of=' + text.slice(m.partOf.start, m.partOf.end) : '', m.modality === 'done' ? '' : m.modality, m.rule].join(' '))
  out.push('REJECTED')
  for (const m of r.rejected) out.push([m.reason, m.rule, ctx(m.span.start, m.span.end)].join(' '))
  writeFileSync('/tmp/dump.txt', out.join('\n'))
})
