/** Runs the stages over the annotated documents and scores each layer. */
import {
  assignRoles,
  extractMetrics,
  readOutline,
  type Document,
  type Metric,
  type OutlineNode,
  type Section,
} from '../../src/index.ts'
import type {Gold} from './gold.ts'
import {sumLayerScores, type LayerScore} from './layer-score.ts'
import {metricFields, scoreMetrics, type MetricField} from './metrics.ts'
import {outlineFields, scoreOutline, type OutlineField} from './outline.ts'
import {scoreRoles, sumRoleScores, type RoleScore} from './roles.ts'
import type {Mistake} from './tally.ts'

/** The layers of one document that are scored. */
export interface Reading {
  readonly document: Document
  readonly outline: readonly OutlineNode[]
  readonly sections: readonly Section[]
  readonly metrics: readonly Metric[]
}

/** The scores of all three layers. */
export interface Scores {
  readonly outline: LayerScore<OutlineField>
  readonly roles: RoleScore
  readonly metrics: LayerScore<MetricField>
}

/** The scores of each document that has gold, and their sum. */
export interface Accuracy {
  readonly documents: readonly (Scores & {readonly id: string})[]
  readonly total: Scores
  /** Annotated documents that were not among those read. */
  readonly absent: readonly string[]
}

/** Run the scored stages; keywords and the segmenter have no part in them. */
export function readLayers(document: Document): Reading {
  const outline = readOutline(document.text)
  const {sections} = assignRoles(document.text, outline, {title: document.title})
  const {metrics} = extractMetrics(document.text, {outline})
  return {document, outline: outline.nodes, sections, metrics}
}

/** Score the documents that have gold. */
export function scoreAll(golds: readonly Gold[], documents: readonly Document[]): Accuracy {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const scored = golds.flatMap((gold) => {
    const document = byId.get(gold.doc)
    return document === undefined ? [] : [{id: gold.doc, ...score(gold, readLayers(document))}]
  })

  return {
    documents: scored,
    total: {
      outline: sumLayerScores(
        outlineFields,
        scored.map(({outline}) => outline),
      ),
      roles: sumRoleScores(scored.map(({roles}) => roles)),
      metrics: sumLayerScores(
        metricFields,
        scored.map(({metrics}) => metrics),
      ),
    },
    absent: golds.filter(({doc}) => !byId.has(doc)).map(({doc}) => doc),
  }
}

/** Score one document. */
export function score(gold: Gold, {document, outline, sections, metrics}: Reading): Scores {
  return {
    outline: scoreOutline(document.text, gold, outline),
    roles: scoreRoles(document.text, gold, sections),
    metrics: scoreMetrics(document.text, gold, metrics),
  }
}

/** All mistakes, in the order of the documents and their lines. */
export function listMistakes({documents}: Accuracy): readonly Mistake[] {
  return documents.flatMap(({outline, roles, metrics}) =>
    [...outline.mistakes, ...roles.mistakes, ...metrics.mistakes].toSorted(
      (a, b) => a.line - b.line,
    ),
  )
}
