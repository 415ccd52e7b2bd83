/**
 * Metrics twice: a long text against an expression that finds numerals and nothing else, and a
 * short one against the best peer of JavaScript, which is too slow for more.
 */
import recognizers from '@microsoft/recognizers-text-suite'
import {extractMetrics, readOutline} from '../../src/index.ts'
import {contest, type Contest} from './contest.ts'
import {checkMultiple, type Repeated} from './repeated.ts'

/** Characters that the peer gets through in a few seconds. */
const peerLength = 3000

const numeral = /[\d０-９]+(?:\.\d+)?%?|[一二两三四五六七八九十百千万亿]+/gu

export function metricsContest({piece, count, text}: Repeated): Contest {
  const outline = readOutline(text)
  const ofPiece = extractMetrics(piece, {outline: readOutline(piece)}).metrics.length
  const countNumerals = (source: string): number => source.match(numeral)?.length ?? 0

  return contest(
    {stage: 'metrics', baseline: 'numeral regex alone'},
    text,
    {
      run: () => extractMetrics(text, {outline}).metrics.length,
      check: (found) => checkMultiple(found, ofPiece, count),
    },
    {
      run: () => countNumerals(text),
      check: (found) => checkMultiple(found, countNumerals(piece), count),
    },
  )
}

export function peerContest({text: whole}: Repeated): Contest {
  const text = firstNumbers(whole)
  const outline = readOutline(text)
  const {Culture, ...functions} = recognizers

  return contest(
    {
      stage: 'metrics, short text',
      baseline: '@microsoft/recognizers-text (5 models)',
    },
    text,
    {
      run: () => extractMetrics(text, {outline}).metrics,
      check: (found) => {
        const wrong = found.find(
          ({span, text: words}) => text.slice(span.start, span.end) !== words,
        )
        return wrong === undefined ? null : `${wrong.text} is not at its place`
      },
    },
    {
      run: () =>
        [
          functions.recognizeNumber,
          functions.recognizePercentage,
          functions.recognizeDimension,
          functions.recognizeCurrency,
          functions.recognizeAge,
        ].flatMap((recognize) => recognize(text, Culture.Chinese)),
      check: (found) => (found.length > 0 || !/\d/u.test(text) ? null : 'nothing was recognized'),
    },
  )
}

/** The stretch of a text, cut at lines, in which numbers begin. */
function firstNumbers(text: string): string {
  const digit = Math.max(0, text.search(/\d/u))
  const start = text.lastIndexOf('\n', digit) + 1
  return text.slice(start, start + peerLength)
}
