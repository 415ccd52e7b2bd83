import {expect, test} from 'vitest'
import * as zongjie from '../src/index.ts'

test('exposes the public api', () => {
  expect(Object.keys(zongjie).toSorted()).toEqual([
    'InputError',
    'analyze',
    'assessCompleteness',
    'assignRoles',
    'compare',
    'compareLazily',
    'compareParallel',
    'compareStream',
    'decodeText',
    'defaultLimits',
    'explainNumbers',
    'extractKeywords',
    'extractMetrics',
    'findCopies',
    'findDisagreements',
    'findLocation',
    'findPageChrome',
    'findPlaceholders',
    'findQuantities',
    'fold',
    'foldSpan',
    'formatNumeral',
    'groupByTopic',
    'isLargeReport',
    'listSentences',
    'loadSegmenter',
    'makeIndex',
    'mapCorpus',
    'metricsCsv',
    'parseNumeral',
    'parseQuantity',
    'readDocuments',
    'readFacts',
    'readIndex',
    'readOutline',
    'renderReport',
    'renderReportFiles',
    'repairMojibake',
    'roleShares',
    'segmentWords',
    'sentencesCsv',
    'sketch',
    'splitClauses',
    'splitDocuments',
    'splitSentences',
    'toNumber',
    'topicsCsv',
    'unfoldSpan',
    'withoutPageChrome',
    'writeWorkbook',
  ])
})

test('wrong calls throw a clear error', () => {
  // @ts-expect-error -- a caller without types
  expect(() => zongjie.analyze('text')).toThrow(TypeError)
  // @ts-expect-error -- likewise
  expect(() => zongjie.analyze([{id: 'a'}])).toThrow(/documents\[0\]\.text/u)
  expect(() => zongjie.analyze([], {keywordCount: -1})).toThrow(RangeError)
  expect(() => zongjie.compare([], {minPassage: 0})).toThrow(RangeError)
})
