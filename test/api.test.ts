import {expect, test} from 'vitest'
import * as zongjie from '../src/index.ts'

test('exposes the public api', () => {
  expect(Object.keys(zongjie).toSorted()).toEqual([
    'InputError',
    'analyze',
    'assignRoles',
    'compare',
    'decodeText',
    'defaultLimits',
    'extractKeywords',
    'extractMetrics',
    'findLocation',
    'findPageChrome',
    'findPlaceholders',
    'fold',
    'foldSpan',
    'formatNumeral',
    'loadSegmenter',
    'mapCorpus',
    'metricsCsv',
    'parseNumeral',
    'readDocuments',
    'readFacts',
    'readOutline',
    'repairMojibake',
    'segmentWords',
    'splitClauses',
    'splitDocuments',
    'splitSentences',
    'unfoldSpan',
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
