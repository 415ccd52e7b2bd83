/** Everything that a report shows, from documents, with a bar for each long stage. */
import {analyzeLazily} from '../analysis/analyze.ts'
import type {Analysis} from '../analysis/types.ts'
import {withoutPageChrome} from '../chrome/page-chrome.ts'
import type {Document} from '../document/types.ts'
import type {SkippedFile} from '../files/types.ts'
import {findDisagreements} from '../findings/disagreements.ts'
import {mapCorpus} from '../map/map.ts'
import type {ReportData} from '../report/html/types.ts'
import type {CompareOptions} from '../similarity/compare.ts'
import {compareParallel} from '../similarity/compare-parallel.ts'
import {listSentences} from '../views/sentences.ts'
import {groupByTopic} from '../views/topics.ts'
import type {Messages} from '../wording/command/types.ts'
import {during, startProgress, startStages} from './terminal.ts'

/** Analyse documents with a bar. */
export function analyzeAll(
  documents: readonly Document[],
  keywordCount: number | null,
  messages: Messages,
): readonly Analysis[] {
  return [...analyzeInTurn(documents, keywordCount, messages)]
}

/**
 * Analyse documents with a bar, one at a time.
 *
 * @yields An analysis a document, in their order.
 */
export function* analyzeInTurn(
  documents: readonly Document[],
  keywordCount: number | null,
  messages: Messages,
): Generator<Analysis> {
  const progress = startProgress(messages.stages.analyze, documents.length, messages)
  try {
    yield* analyzeLazily(documents, {
      ...(keywordCount === null ? {} : {keywordCount}),
      onProgress: progress.step,
    })
  } finally {
    progress.stop()
  }
}

/** Analyse, compare and map. */
export async function gather(
  documents: readonly Document[],
  skipped: readonly SkippedFile[],
  options: CompareOptions,
  messages: Messages,
): Promise<ReportData> {
  const analyses = analyzeAll(documents, null, messages)
  const progress = startStages(messages.compareStages, messages)
  // What a website puts around every page is no shared passage and no topic.
  const reports = documents.map((document) => withoutPageChrome(document))
  const comparison = await compareParallel(reports, {...options, onProgress: progress.show})
  progress.stop()
  const {map, problems} = await during(messages.stages.map, () => ({
    map: mapCorpus(reports),
    problems: groupByTopic(listSentences(analyses, {role: 'problems'})),
  }))
  return {
    analyses,
    comparison,
    map,
    problems,
    findings: findDisagreements(analyses),
    skipped,
  }
}
