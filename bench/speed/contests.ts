/** All contests over one collection, in the order of the data. */
import type {Document} from '../../src/index.ts'
import type {Contest} from './contest.ts'
import {metricsContest, peerContest} from './metrics.ts'
import {outlineContest} from './outline.ts'
import {repeatDocuments} from './repeated.ts'
import {rolesContest} from './roles.ts'
import {similarityContest} from './similarity.ts'
import {splitContest} from './split.ts'
import {wordsContest} from './words.ts'

/** About 3 MB of UTF-8: long enough for a stable figure, short enough for a second a run. */
const length = 1_000_000

export async function makeContests(documents: readonly Document[]): Promise<readonly Contest[]> {
  const repeated = repeatDocuments(documents, length)
  const contests = [
    splitContest(documents),
    outlineContest(repeated),
    rolesContest(documents, length),
    metricsContest(repeated),
    peerContest(repeated),
    await wordsContest(documents),
    similarityContest(documents),
  ]
  return contests.filter((entry) => entry !== null)
}
