import {expect, test} from 'vitest'
import {readMetrics} from '../../src/metrics/extract.ts'
import {candidateFeatures} from '../../src/metrics/subject/candidate-features.ts'
import {scoreCandidates} from '../../src/metrics/subject/candidates.ts'
import {chooseSubject} from '../../src/metrics/subject/choose.ts'
import {model} from '../../src/metrics/subject/model.ts'
import {readOutline} from '../../src/outline/outline.ts'
import {corpus} from '../helpers/corpus.ts'

test('a score is the sum of the weights that are learned for its features', () => {
  const {space, weights} = model()
  let count = 0
  for (const {text} of corpus) {
    readMetrics(text, {outline: readOutline(text)}, (situation) => {
      scoreCandidates(space, situation, weights, (candidate, score) => {
        const features = candidateFeatures(space, situation, candidate)
        const sum = features.reduce((total, feature) => total + (weights[feature] ?? 0), 0)
        expect(score).toBeCloseTo(sum, 6)
        count++
      })
      return chooseSubject(situation)
    })
  }

  expect(count).toBeGreaterThan(1000)
})
