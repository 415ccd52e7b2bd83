/**
 * Remakes the learned weights of the roles from the annotated documents of the project, or with
 * `--held-out` says how right they are on documents that they have not seen.
 *
 *     node out/build/bench/training/main.js [--check | --held-out]
 */
import {readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {table} from 'table'
import type {LearnedWeights} from '../../src/roles/learned/model.ts'
import {macroF1, sumRoleScores, type RoleScore} from '../accuracy/roles.ts'
import {rate} from '../accuracy/tally.ts'
import {projectRoot} from '../inputs.ts'
import {readTrainingDocuments} from './documents.ts'
import {examplesOf} from './examples.ts'
import {train} from './regression.ts'
import {scoreBy, scoreHeldOut} from './scores.ts'

const {values} = parseArgs({
  options: {
    check: {type: 'boolean', default: false},
    'held-out': {type: 'boolean', default: false},
  },
})

const target = path.join(projectRoot, 'src', 'roles', 'learned', 'weights.generated.ts')
const documents = await readTrainingDocuments()
const examples = documents.map(examplesOf)

if (values['held-out']) {
  const folders = new Set(documents.map(({set}) => set))
  const ways: readonly (readonly [string, readonly RoleScore[]])[] = [
    ['hand-set weights alone', documents.map((document) => scoreBy(null, document))],
    ['each document left out', scoreHeldOut(documents, examples, ({gold}) => gold.doc)],
    ['each set left out', scoreHeldOut(documents, examples, ({set}) => set)],
  ]
  console.log(
    table([
      ['', ...[...folders].flatMap((set) => [`${set}: characters`, 'macro-F1'])],
      ...ways.map(([name, scores]) => [
        name,
        ...[...folders].flatMap((set) => {
          const sum = sumRoleScores(scores.filter((_, index) => documents[index]?.set === set))
          return [rate(sum.characters), macroF1(sum)].map((value) => value?.toFixed(3) ?? '–')
        }),
      ]),
    ]),
  )
} else {
  const content = source(train(examples))
  const current = await readFile(target, 'utf8').catch(() => '')
  if (current === content) {
    console.log(`${target} is fresh`)
  } else if (values.check) {
    console.error(`${target} is stale; run npm run train`)
    process.exitCode = 1
  } else {
    await writeFile(target, content)
    console.log(`${target} written`)
  }
}

function source({quantum, biases, rows}: LearnedWeights): string {
  return [
    '/** Made by `npm run train` from the annotated documents of `bench/gold`; do not edit. */',
    "import type {LearnedWeights} from './model.ts'",
    '',
    'export const learnedWeights: LearnedWeights = {',
    `  quantum: ${quantum},`,
    `  biases: [${biases.join(', ')}],`,
    '  rows: `',
    rows,
    '`,',
    '}',
    '',
  ].join('\n')
}
