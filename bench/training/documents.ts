/** The annotated documents of the project that the weights are learned from. */
import {readDocuments} from '../../src/index.ts'
import {readGold} from '../accuracy/gold.ts'
import {trainingSets} from '../inputs.ts'
import type {TrainingDocument} from './examples.ts'

/** Read all of them, set by set. */
export async function readTrainingDocuments(): Promise<readonly TrainingDocument[]> {
  return (await Promise.all(trainingSets.map(readSet))).flat()
}

async function readSet({
  name,
  gold,
  corpus,
}: (typeof trainingSets)[number]): Promise<readonly TrainingDocument[]> {
  const {documents: read} = await readDocuments([corpus]).collect()
  const texts = new Map(read.map((document) => [document.id, document]))
  return (await readGold(gold)).flatMap((annotations) => {
    const found = texts.get(annotations.doc)
    if (found === undefined) return []
    return [{set: name, gold: annotations, text: found.text, title: found.title}]
  })
}
