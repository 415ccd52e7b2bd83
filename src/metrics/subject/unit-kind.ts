/** Kinds of units: of people, of what happens, of things, shares, money, times, other measures. */
import type {Unit} from '../../quantity/types.ts'
import {unitKinds} from './templates.ts'

const people = '人户名家位'
const events = '次场期届'

/** The kind of a unit, as a number. */
export function unitKindOf(unit: Unit | null): number {
  return unitKinds.indexOf(kindOf(unit))
}

function kindOf(unit: Unit | null): (typeof unitKinds)[number] {
  if (unit === null) return 'thing'
  const {dimension, name} = unit
  if (dimension === 'count') {
    if (people.includes(name) || name === '人次') return 'people'
    return events.includes(name.charAt(0)) ? 'event' : 'thing'
  }

  if (dimension === 'ratio' || dimension === 'money') return dimension
  return dimension === 'duration' || dimension === 'age' ? 'time' : 'measure'
}
