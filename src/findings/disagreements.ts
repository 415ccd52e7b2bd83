/**
 * Findings across documents: one thing with other values in reports of one body, and identical
 * figures in reports of different bodies.
 *
 * Where a body is unnamed or masked nobody can say whether two documents are of one place: no values
 * are held against each other then, and identical figures must be many, and of things done, which no
 * body does twice in the same numbers. Cost: linear in the metrics, plus the pairs of documents that share figures.
 */
import type {Facts} from '../facts/types.ts'
import type {Metric} from '../metrics/types.ts'
import {ruled} from '../wording/results/say.ts'
import {areComparable, mayBeEqual} from './clauses.ts'
import {scopeOf} from './scope.ts'
import {isOfAnother} from './two-values.ts'
import type {CollectionFinding} from './types.ts'

/** What is asked of each document; an `Analysis` has it. */
export interface FiguredDocument {
  readonly id: string
  readonly text: string
  readonly metrics: readonly Metric[]
  readonly facts: Facts
}

/** All findings across documents, in the order of the documents. */
export function findDisagreements(
  documents: readonly FiguredDocument[],
): readonly CollectionFinding[] {
  const reports = documents.map((document) => {
    const {body} = document.facts
    return {document, name: body === null || body.masked ? null : body.name}
  })
  const named = reports.flatMap(({document, name}) => (name === null ? [] : [{document, name}]))
  return [...findOtherValues(named), ...findSharedFigures(reports)]
}

/** A document whose body is named. */
interface Named {
  readonly document: FiguredDocument
  readonly name: string
}

/** A document with the name of its body; `null` for 我社区 and XX社区. */
interface Report {
  readonly document: FiguredDocument
  readonly name: string | null
}

interface Stated {
  readonly document: FiguredDocument
  readonly metric: Metric
}

/** One body, one thing, two values. */
function findOtherValues(named: readonly Named[]): readonly CollectionFinding[] {
  const firsts = new Map<string, Stated>()
  const findings: CollectionFinding[] = []
  for (const {document, name} of named) {
    for (const metric of document.metrics) {
      const scope = scopeOf(document.text, metric)
      if (scope === null || isOfAnother(document.text, metric, document.facts.names)) continue
      const key = `${name}/${scope}`
      const first = firsts.get(key)
      if (first === undefined) {
        firsts.set(key, {document, metric})
      } else if (
        first.document !== document &&
        areComparable(first.metric, metric) &&
        !mayBeEqual(first.metric, metric) &&
        areOfOneTime(first, {document, metric})
      ) {
        findings.push(
          ruled(
            'figures/other-value-elsewhere',
            {
              body: name,
              subject: scope.split('/')[0] ?? '',
              first: first.metric.text,
              second: metric.text,
            },
            {
              places: [
                {document: first.document.id, span: first.metric.span},
                {document: document.id, span: metric.span},
              ],
            },
          ),
        )
      }
    }
  }

  return findings
}

/** Areas do not change with the years; people and works do. */
function areOfOneTime(left: Stated, right: Stated): boolean {
  if (left.metric.dimension === 'area' && left.metric.action === null) return true
  const [before, after] = [left, right].map(({document}) => document.facts.period)
  return before?.kind === after?.kind && before?.text === after?.text
}

/** So many documents with one figure are a template's, not a copy's. */
const mostSharers = 20

/** A number says the less the rounder it is: digits that are not zeros at its end, less one. */
function surprise(value: number): number {
  const digits = String(value).replace('.', '')
  let end = digits.length
  let start = 0
  while (end > 0 && digits.charAt(end - 1) === '0') end--
  while (start < end && digits.charAt(start) === '0') start++
  return Math.max(0, end - start - 1)
}

/** Two documents whose shared figures surprise so much were hardly counted apart. */
const leastSurprise = 3

/** The same for documents that may be of one body. */
const leastUnnamedSurprise = 6

/** 现有居民, 下设支部: said of what is there, in report after report. */
const standing = /有|设|辖|占地|位于/u

function isDone({action}: Metric): boolean {
  return action !== null && !standing.test(action)
}

/** The same figures in reports of different bodies. */
function findSharedFigures(reports: readonly Report[]): readonly CollectionFinding[] {
  const holders = new Map<string, {readonly index: number; readonly metric: Metric}[]>()
  for (const [index, {document}] of reports.entries()) {
    const seen = new Set<string>()
    for (const metric of document.metrics) {
      const {subject, action, unit, value, weak, dimension} = metric
      if (
        weak ||
        value === null ||
        subject === null ||
        dimension === 'age' ||
        dimension === 'ratio'
      )
        continue
      const key = `${action ?? ''}/${subject}/${unit}/${value}`
      if (seen.has(key) || surprise(value) === 0) continue
      seen.add(key)
      const list = holders.get(key)
      if (list === undefined) holders.set(key, [{index, metric}])
      else list.push({index, metric})
    }
  }

  const pairs = new Map<string, {left: number; right: number; shared: [Metric, Metric][]}>()
  for (const list of holders.values()) {
    if (list.length > mostSharers) continue
    for (const [at, left] of list.entries()) {
      for (const right of list.slice(at + 1)) {
        const [one, other] = [reports[left.index]?.name, reports[right.index]?.name]
        const isUnnamed = one === null || other === null
        if (isUnnamed ? !isDone(left.metric) : one === other) continue
        const key = `${left.index}/${right.index}`
        const pair = pairs.get(key) ?? {left: left.index, right: right.index, shared: []}
        pair.shared.push([left.metric, right.metric])
        pairs.set(key, pair)
      }
    }
  }

  return [...pairs.values()]
    .filter(({left, right, shared}) => {
      const isUnnamed = [left, right].some((index) => reports[index]?.name === null)
      const sum = shared.reduce((total, [metric]) => total + surprise(metric.value ?? 0), 0)
      return sum >= (isUnnamed ? leastUnnamedSurprise : leastSurprise)
    })
    .toSorted((a, b) => a.left - b.left || a.right - b.right)
    .map(({left, right, shared}) => {
      const [from, to] = [reports[left], reports[right]]
      const isUnnamed = from?.name === null || to?.name === null
      return ruled(
        isUnnamed ? 'figures/identical-unnamed' : 'figures/identical-elsewhere',
        {first: labelOf(from), second: labelOf(to), figures: shared.map(([{text}]) => text)},
        {
          places: [
            ...shared.map(([{span}]) => ({document: from?.document.id ?? '', span})),
            ...shared.map(([, {span}]) => ({document: to?.document.id ?? '', span})),
          ],
        },
      )
    })
}

function labelOf(report: Report | undefined): string {
  return report?.name ?? report?.document.id ?? ''
}
