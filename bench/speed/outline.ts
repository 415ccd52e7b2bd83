/** The outline, against an expression for enumerators at the start of each line. */
import {readOutline} from '../../src/index.ts'
import {flattenOutline} from '../accuracy/outline.ts'
import {contest, type Contest} from './contest.ts'
import {checkMultiple, type Repeated} from './repeated.ts'

const enumerator =
  /^\s*(?:[一二三四五六七八九十]+(?:、|是)|[（(][一二三四五六七八九十\d]+[）)]|\d+[、.．])/u

export function outlineContest({piece, count, text}: Repeated): Contest {
  const ours = (source: string): number => flattenOutline(readOutline(source).nodes).length
  const theirs = (source: string): number =>
    source.split('\n').filter((line) => enumerator.test(line)).length

  return contest(
    {stage: 'outline', baseline: 'split by line, enumerator regex'},
    text,
    {run: () => ours(text), check: (found) => checkMultiple(found, ours(piece), count)},
    {run: () => theirs(text), check: (found) => checkMultiple(found, theirs(piece), count)},
  )
}
