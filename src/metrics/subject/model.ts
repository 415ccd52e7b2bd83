/** The learned weights, read from their table when they are first asked for. */
import {makeFeatureSpace, type FeatureSpace} from './feature-space.ts'
import {templates, type Template} from './templates.ts'
import {vocabulary, weights} from './model.generated.ts'

/** Weights are written in this part of 1. */
export const weightUnit = 100

let read: {readonly space: FeatureSpace; readonly weights: Float64Array} | null = null

/** The model of the library. */
export function model(): {readonly space: FeatureSpace; readonly weights: Float64Array} {
  read ??= readModel(vocabulary, weights)
  return read
}

/**
 * Read the table: a line names a template; after it, each feature as its distance from the one before
 * (base 36), `:`, and its weight.
 */
export function readModel(
  words: string,
  table: string,
): {readonly space: FeatureSpace; readonly weights: Float64Array} {
  const space = makeFeatureSpace(words.split(' ').filter((word) => word !== ''))
  const array = new Float64Array(space.size)
  for (const line of table.split('\n')) {
    const [name = '', ...entries] = line.split(' ')
    if (!isTemplate(name)) continue
    let feature = space.of[name](0)
    for (const entry of entries) {
      const [step = '', weight = ''] = entry.split(':')
      feature += Number.parseInt(step, 36)
      array[feature] = Number(weight) / weightUnit
    }
  }

  return {space, weights: array}
}

function isTemplate(name: string): name is Template {
  return Object.hasOwn(templates, name)
}
