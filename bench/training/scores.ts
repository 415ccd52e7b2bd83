/** Scores of documents by weights that have not seen them. */
import {readOutline} from '../../src/outline/outline.ts'
import {compileModel, type RoleModel} from '../../src/roles/learned/model.ts'
import {assignRolesBy} from '../../src/roles/roles.ts'
import {scoreRoles, type RoleScore} from '../accuracy/roles.ts'
import type {Example, TrainingDocument} from './examples.ts'
import {train} from './regression.ts'

/** Score a document's roles by some weights, or by the hand-set ones alone. */
export function scoreBy(model: RoleModel | null, {text, gold}: TrainingDocument): RoleScore {
  return scoreRoles(text, gold, assignRolesBy(model, text, readOutline(text)).sections)
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
