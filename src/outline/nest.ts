/**
 * Nesting by what the document does: a stack of the lists that are open.
 *
 * An enumerator of an open family goes on with that list and closes what is inside it; one of a
 * new family opens a list inside the innermost unit. Convention (一、 （一） 1. （1）) decides only
 * where the document is silent: a list that begins in the middle, or a 一、 behind a 1、.
 *
 * A paragraph without an enumerator belongs to the innermost unit, but leaves a list whose units
 * have had one paragraph each. Cost: linear in units and lines.
 *
 * The stack holds a family once for each delimiter (`1、` and `1)` nest), and these are fewer than 64
 * together: that is the bound on the depth of any tree. A text that nests on and on begins them anew,
 * and each such place has a warning (repeated or restarted ordinal).
 */
import type {Span} from '../text/span.ts'
import {findOpeners} from './ahead.ts'
import {findLeftDepth, type Position} from './leaving.ts'
import {annexName, assignment, departure, matchesAt, outerTopic, partName} from './phrases.ts'
import {findDepth, findTitleDepth, type Continuation, type OpenUnit} from './open-units.ts'
import {goesOnOutside, isContinued, isNestedRestart, readNumbering} from './restarts.ts'
import type {Shape} from './shape.ts'
import {isProseStyle, titleFamily, type Unit} from './units.ts'

/** Where a unit stands in the tree. */
export interface Place {
  /** Index of the unit that holds it; -1 for the outermost. */
  readonly parent: number
  /** 1 for the outermost. */
  readonly level: number
  /** Siblings of one numbering share this number. */
  readonly list: number
  /** The ordinal before it in its list; `null` at the start of a list. */
  readonly previous: number | null
  /** Whether a paragraph without enumerator in the next line belongs to it. */
  readonly hasParagraph: boolean
  /** Folded end of the unit and everything in it; white space may precede it. */
  readonly end: number
}

/** Find the place of every unit. `units` and `shapes` run in parallel. */
export function nestUnits(
  text: string,
  lines: readonly Span[],
  units: readonly Unit[],
  shapes: readonly Shape[],
): readonly Place[] {
  const places: {-readonly [Key in keyof Place]: Place[Key]}[] = []
  const stack: OpenUnit[] = []
  const numbering = readNumbering(text, lines, units, shapes)
  const openerAt = findOpeners(units)
  let listCount = 0
  let index = 0

  const closeTo = (depth: number, end: number): void => {
    for (const open of stack.splice(depth)) {
      const place = places[open.index]
      if (place !== undefined) place.end = end
    }
  }

  const open = (unit: Unit, depth: number): void => {
    const sibling = stack[depth]
    const isSameList = sibling !== undefined && sibling.unit.family === unit.family
    closeTo(depth, unit.segment.start)
    const parent = stack.at(-1)
    // `（一）…。` with a list below is a title; the paragraph of the last （二）…。 then is its own.
    if (parent !== undefined && unit.opensLine && shapes[parent.index]?.kind === 'closed') {
      stack[stack.length - 1] = {...parent, listHasParagraphs: true}
    }

    const list = isSameList ? sibling.list : listCount++
    const shape = shapes[index]
    places.push({
      parent: parent?.index ?? -1,
      level: stack.length + 1,
      list,
      previous: isSameList ? sibling.ordinal : null,
      hasParagraph: false,
      end: text.length,
    })
    stack.push({
      index,
      unit,
      list,
      ordinal:
        unit.isSlip && isSameList && sibling.unit.style !== 'yi-shi'
          ? sibling.ordinal
          : unit.ordinal,
      count: isSameList ? sibling.count + 1 : 1,
      hasContent: shape !== undefined && shape.kind !== 'bare',
      listHasParagraphs: isSameList && sibling.listHasParagraphs,
      isInline: !unit.opensLine && (shape?.kind !== 'bare' || isProseStyle(unit)),
    })
  }

  /** A line without an enumerator at its start: which lists does it end? */
  const readParagraph = (line: Span, number: number, first: Unit | undefined): void => {
    const inline = stack.findIndex((entry) => entry.isInline)
    const list = inline < 0 ? undefined : stack[inline]
    const goesOn =
      list !== undefined &&
      first !== undefined &&
      first.family === list.unit.family &&
      first.ordinal === (list.ordinal ?? 0) + 1
    if (inline >= 0 && !goesOn) closeTo(inline, line.start)
    const position: Position = {
      stack,
      numbering,
      line: number,
      nextUnit: index,
      nextOpener: openerAt[index] ?? -1,
      hasParagraph: places[stack[0]?.index ?? -1]?.hasParagraph === true,
    }
    closeTo(findLeftDepth(position, line), line.start)

    const top = stack.at(-1)
    if (top === undefined || matchesAt(assignment, text, line.start)) return
    const isLast = !isContinued(stack, stack.length - 1, numbering)
    if (top.hasContent && isLast && top.count > 1 && !top.listHasParagraphs) {
      closeTo(stack.length - 1, line.start)
      return
    }

    const place = places[top.index]
    if (place !== undefined) place.hasParagraph = true
    if (top.hasContent) stack[stack.length - 1] = {...top, listHasParagraphs: true}
  }

  const continuation: Continuation = {
    isNested: (depth) => isNestedRestart(stack, depth, index, numbering),
    isOuter: (outer, inner) =>
      goesOnOutside(
        shapes[index],
        shapes[stack[outer]?.index ?? -1],
        shapes[stack[inner]?.index ?? -1],
      ),
  }

  const titleDepth = (unit: Unit): number => {
    const title = text.slice(unit.segment.start, unit.segment.end)
    if (annexName.test(title)) return 0
    return findTitleDepth(
      stack,
      unit,
      units[openerAt[index + 1] ?? -1],
      outerTopic.test(title),
      ({segment}) => partName.test(text.slice(segment.start, segment.end)),
    )
  }

  for (const [line, span] of lines.entries()) {
    const first = units[index]?.line === line ? units[index] : undefined
    if (first?.opensLine !== true) readParagraph(span, line, first)

    for (let unit = units[index]; unit?.line === line; unit = units[++index]) {
      const depth =
        unit.family === titleFamily ? titleDepth(unit) : findDepth(stack, unit, continuation)
      open(unit, depth)
    }

    const last = stack.at(-1)
    if (last?.isInline === true && last.unit.line === line && last.count > 1) {
      const end = findDeparture(text, last.unit.textStart, span.end)
      if (end !== null) closeTo(stack.length - 1, end)
    }
  }

  closeTo(0, text.length)
  return places
}

/** Where a later sentence of the last inline item leaves the list: `…二是…。通过开展…`. */
function findDeparture(text: string, start: number, end: number): number | null {
  for (let offset = start; offset + 1 < end; offset++) {
    if (text.charCodeAt(offset) === fullStop && matchesAt(departure, text, offset + 1))
      return offset + 1
  }

  return null
}

const fullStop = '。'.charCodeAt(0)
