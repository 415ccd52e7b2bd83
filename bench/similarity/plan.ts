/**
 * Which document of a corpus is what: fresh, a copy of others, a member of a family. Documents are
 * numbers; what belongs together is scattered, as in a folder of submissions.
 */
import {disguises} from './disguises.ts'
import {makeRandom, type Random} from './random.ts'

export type Role =
  | {readonly kind: 'copy'; readonly disguise: string; readonly sources: readonly number[]}
  | {readonly kind: 'mass'; readonly family: number; readonly share: number}
  /** Everyone was given the same questions and answered them. */
  | {readonly kind: 'template'; readonly family: number}
  /** The same office reports every week on the same form. */
  | {readonly kind: 'weekly'; readonly office: number}
  /** Quotes a law or a speech at length. */
  | {readonly kind: 'quoting'; readonly quotation: number}

export interface Plan {
  readonly size: number
  readonly seed: number
  /** Documents without a role are fresh. */
  readonly roles: ReadonlyMap<number, Role>
  /** Document numbers of each family by name, `mass 5 %`, `template`, `weekly`. */
  readonly families: ReadonlyMap<string, readonly (readonly number[])[]>
}

export const massShares = [0.05, 0.2] as const
const familySize = 40
const smallFamilySize = 6
const weeksPerOffice = 8
export const quotationCount = 12
const quotingShare = 0.05
/** One copy of each disguise in so many documents, within these bounds. */
const documentsPerCopy = 100
const fewestCopies = 10
const mostCopies = 400

/** Plan a corpus. */
export function makePlan(size: number, seed: number): Plan {
  const random = makeRandom(seed)
  const order = scattered(size, random)
  let used = 0
  const take = (): number => {
    const number = order[used++]
    if (number === undefined) {
      throw new RangeError(`Expected a size that holds the planted documents, got ${size}`)
    }

    return number
  }

  const roles = new Map<number, Role>()
  const families = new Map<string, number[][]>()
  const addFamily = (name: string, count: number, role: Role): void => {
    const members = Array.from({length: count}, () => {
      const number = take()
      roles.set(number, role)
      return number
    })
    families.set(name, [...(families.get(name) ?? []), members])
  }

  const scale = Math.max(1, Math.round(Math.sqrt(size / 1000)))
  for (let family = 0; family < scale; family++) {
    for (const share of massShares) {
      addFamily(`mass ${share * 100} %`, familySize, {kind: 'mass', family, share})
    }

    addFamily('template', familySize, {kind: 'template', family})
    addFamily('small template', smallFamilySize, {kind: 'template', family: scale + family})
    for (let office = family * 4; office < family * 4 + 4; office++) {
      addFamily('weekly', weeksPerOffice, {kind: 'weekly', office})
    }
  }

  const copies = Math.min(mostCopies, Math.max(fewestCopies, Math.round(size / documentsPerCopy)))
  for (const [name, {sourceCount}] of Object.entries(disguises)) {
    for (let copy = 0; copy < copies; copy++) {
      const sources = Array.from({length: sourceCount}, take)
      roles.set(take(), {kind: 'copy', disguise: name, sources})
    }
  }

  for (let quoting = 0; quoting < Math.floor(size * quotingShare); quoting++) {
    roles.set(take(), {kind: 'quoting', quotation: quoting % quotationCount})
  }

  return {size, seed, roles, families}
}

function scattered(size: number, random: Random): Uint32Array {
  const order = Uint32Array.from({length: size}, (_, index) => index)
  for (let last = size - 1; last > 0; last--) {
    const other = random.integer(last + 1)
    const kept = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = kept
  }

  return order
}
