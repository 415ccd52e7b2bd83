/**
 * Makes the documents of a plan, each alone from its number, so that a million can be made on the
 * fly; and the truth about their pairs.
 */
import type {Document} from '../../src/document/types.ts'
import {disguises, massCopy} from './disguises.ts'
import {writePieces, writeSentence, type Style} from './documents.ts'
import type {Plan} from './plan.ts'
import {makeRandom, type Random} from './random.ts'
import {joinPieces, neutralOrigin, ownOrigin, textOf, type Piece, type Tracked} from './tracked.ts'

export interface Corpus {
  readonly plan: Plan
  readonly idOf: (number: number) => string
  readonly numberOf: (id: string) => number
  /** The text with the origin of each character. */
  readonly track: (number: number) => Tracked
  readonly document: (number: number) => Document
}

/** Questions of a template, each followed by one's own answer. */
const templateSentences = 12
const formLabels = 7
/** Seeds of shared texts stand apart from those of documents. */
const sharedSeed = 0x5eed_0000

export function makeCorpus(plan: Plan, style: Style): Corpus {
  const {seed, roles} = plan

  /** A copy or a member of a mass of them; `null` for what is made of pieces. */
  const trackCopy = (number: number, random: Random): Tracked | null => {
    const role = roles.get(number)
    if (role?.kind === 'copy') {
      const sources = role.sources.map((source) => textAt(source))
      const disguise = disguises[role.disguise]
      if (disguise === undefined) throw new RangeError(`No disguise ${role.disguise}`)
      return disguise.make({sources, random, style})
    }

    if (role?.kind !== 'mass') return null
    const shared = sharedRandom('mass', role.family * 100 + Math.round(role.share * 100))
    return massCopy(textOf(writePieces(shared, style)), role.share, random)
  }

  const track = (number: number): Tracked => {
    const random = makeRandom(seed, number)
    return trackCopy(number, random) ?? joinPieces(piecesAt(number, random))
  }

  const textAt = (number: number): string => {
    const random = makeRandom(seed, number)
    return trackCopy(number, random)?.text ?? textOf(piecesAt(number, random))
  }

  const piecesAt = (number: number, random: Random): readonly Piece[] => {
    const role = roles.get(number)
    switch (role?.kind) {
      case 'template': {
        const shared = sharedRandom('template', role.family)
        const given = Array.from({length: templateSentences}, () => writeSentence(shared))
        return given.flatMap((sentence): readonly Piece[] => [
          {text: sentence, origin: neutralOrigin},
          {text: `${writeSentence(random)}${writeSentence(random)}\n`, origin: ownOrigin},
        ])
      }

      case 'weekly': {
        const shared = sharedRandom('weekly', role.office)
        const labels = Array.from({length: formLabels}, () => writeSentence(shared).slice(0, 12))
        return labels.flatMap((label): readonly Piece[] => [
          {text: `${label}：`, origin: neutralOrigin},
          {
            text: `${writeSentence(random)}${writeSentence(random)}${writeSentence(random)}\n`,
            origin: ownOrigin,
          },
        ])
      }

      case 'quoting': {
        const shared = sharedRandom('quotation', role.quotation)
        const words = `${writeSentence(shared)}${writeSentence(shared)}`
        return [
          ...writePieces(random, style),
          {text: `\n会上传达学习了讲话精神：“${words}”`, origin: neutralOrigin},
          {text: writeSentence(random), origin: ownOrigin},
        ]
      }

      case 'copy':
      case 'mass':
      case undefined:
        break
    }

    return writePieces(random, style)
  }

  const sharedRandom = (kind: string, number: number): Random =>
    makeRandom(sharedSeed + seed + kind.charCodeAt(0) * 997, number)

  const idOf = (number: number): string => `d${number}`
  return {
    plan,
    idOf,
    numberOf: (id) => Number(id.slice(1)),
    track,
    document: (number) => ({
      id: idOf(number),
      title: `工作总结${number}`,
      source: {path: 'synthetic', line: number + 1, encoding: 'utf-8'},
      text: textAt(number),
    }),
  }
}

/** The true pairs by disguise or family, each with its documents in ascending order. */
export function truePairs({
  roles,
  families,
}: Plan): ReadonlyMap<string, readonly (readonly [number, number])[]> {
  const pairs = new Map<string, (readonly [number, number])[]>()
  const add = (name: string, first: number, second: number): void => {
    const list = pairs.get(name) ?? []
    list.push(first < second ? [first, second] : [second, first])
    pairs.set(name, list)
  }

  for (const [number, role] of roles) {
    if (role.kind !== 'copy') continue
    for (const source of role.sources) add(role.disguise, source, number)
  }

  for (const [name, lists] of families) {
    if (!name.startsWith('mass')) continue
    for (const members of lists) {
      for (const [at, first] of members.entries()) {
        for (const second of members.slice(at + 1)) add(name, first, second)
      }
    }
  }

  return pairs
}
