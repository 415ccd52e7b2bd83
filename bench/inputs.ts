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
