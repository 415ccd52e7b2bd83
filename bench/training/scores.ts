/** Scores of documents by weights that have not seen them. */
import {readOutline} from '../../src/outline/outline.ts'
import {compileModel, type RoleModel} from '../../src/roles/learned/model.ts'
import {assignRolesBy} from '../../src/roles/roles.ts'
import {scoreRoles, sumRoleScores, type RoleScore} from '../accuracy/roles.ts'
import {examplesOf, type Example, type TrainingDocument} from './examples.ts'
import {train} from './regression.ts'

/** Score a document's roles by some weights, or by the hand-set ones alone. */
export function scoreBy(model: RoleModel | null, {text, title, gold}: TrainingDocument): RoleScore {
  return scoreRoles(text, gold, assignRolesBy(model, text, readOutline(text), {title}).sections)
}

/**
 * Score every document by weights learned without its group. One group a document leaves one
 * document out, one group a folder all that its authors wrote.
 */
export function scoreHeldOut(
  documents: readonly TrainingDocument[],
  examples: readonly (readonly Example[])[],
  groupOf: (document: TrainingDocument) => string,
): readonly RoleScore[] {
  const models = new Map<string, RoleModel>()
  return documents.map((document) => {
    const group = groupOf(document)
    let model = models.get(group)
    if (model === undefined) {
      const rest = examples.filter((_, index) => {
        const other = documents[index]
        return other !== undefined && groupOf(other) !== group
      })
      model = compileModel(train(rest))
      models.set(group, model)
    }

    return scoreBy(model, document)
  })
}

/** Every tenth document is left out together: quicker than one by one, and nearly the same. */
const folds = 10

/** Score the documents of each set by weights learned without them and every tenth other. */
export function scoreInFolds(
  documents: readonly TrainingDocument[],
): ReadonlyMap<string, RoleScore> {
  const examples = documents.map(examplesOf)
  const foldOf = new Map(documents.map((document, index) => [document, String(index % folds)]))
  const scores = scoreHeldOut(documents, examples, (document) => foldOf.get(document) ?? '')
  const sets = new Map<string, RoleScore[]>()
  for (const [index, {set}] of documents.entries()) {
    const score = scores[index]
    if (score !== undefined) sets.set(set, [...(sets.get(set) ?? []), score])
  }

  return new Map([...sets].map(([set, own]) => [set, sumRoleScores(own)]))
}
