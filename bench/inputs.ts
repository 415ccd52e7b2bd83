/** What the benches read when they are told nothing. */
import path from 'node:path'

/** The project's folder, whether this file runs from `bench/` or from `out/build/bench/`. */
export const projectRoot: string = import.meta.dirname.replace(
  /[/\\](?:out[/\\]build[/\\])?bench$/u,
  '',
)

/** The documents of the project. */
export const defaultCorpus = `${projectRoot.replaceAll('\\', '/')}/corpus/*.txt`

/** Their annotations. */
export const defaultGold = path.join(projectRoot, 'bench', 'gold')

/** Documents written for the project, with annotations of outline and roles. */
export const structureGold = path.join(defaultGold, 'structure')
export const structureCorpus = `${projectRoot.replaceAll('\\', '/')}/bench/gold/structure/documents.jsonl`

/** Documents written for the outline alone: nasty numbering, titles without numbers. */
export const outlineGold = path.join(defaultGold, 'outline')
export const outlineCorpus = `${projectRoot.replaceAll('\\', '/')}/bench/gold/outline/documents.jsonl`

/** Annotations of facts, by set of documents, and the documents made for them. */
export const factsGold = path.join(defaultGold, 'facts')
export const factsCorpus = `${projectRoot.replaceAll('\\', '/')}/bench/gold/facts/documents.jsonl`

/** Documents written for people, citations and honours alone. */
export const peopleCorpus = `${projectRoot.replaceAll('\\', '/')}/bench/gold/facts/people-texts.jsonl`
/** Made texts whose names alone are annotated. */
export const namesCorpus = `${projectRoot.replaceAll('\\', '/')}/bench/gold/facts/names-texts.jsonl`

/** Documents written for the project that tell problems and plans in plain words; roles alone. */
export const plainGold = path.join(defaultGold, 'plain')
export const plainCorpus = `${projectRoot.replaceAll('\\', '/')}/bench/gold/plain/documents.jsonl`

/** The annotated documents that the learned weights of the roles are made from. */
export const trainingSets: readonly {
  readonly name: string
  readonly gold: string
  readonly corpus: string
}[] = [
  {name: 'corpus', gold: defaultGold, corpus: defaultCorpus},
  {name: 'structure', gold: structureGold, corpus: structureCorpus},
  {name: 'plain', gold: plainGold, corpus: plainCorpus},
]
