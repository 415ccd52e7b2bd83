/**
 * Heading or item, by shape and by company.
 *
 * A title phrase alone in its line with content below is a heading. A short first sentence is a
 * run-in title only where most units of its list have one: `5、责任制落实不到位。部份住户…` among
 * plain sentences is an item like them. Inside a paragraph everything is an item.
 */
import type {Place} from './nest.ts'
import type {Shape} from './shape.ts'
import type {OutlineKind} from './types.ts'
import {isProseStyle, type Unit} from './units.ts'

/** What a unit is, and by which rule. */
export interface Verdict {
  readonly kind: OutlineKind
  readonly runIn: boolean
  readonly rule: string
}

/** Longest heading that fills a line of its own. */
const longestLine = 60
/** Longest of a 一、 or （一） with content below: speeches put three clauses into one title. */
const longestSection = 90
const sectionStyles: ReadonlySet<string> = new Set(['chinese', 'parenthesized-chinese'])
/** Longest heading that ends in a full stop, as a sentence does. */
const longestClosed = 30
/** Longest of an inner list with nothing below: `1、水库除险。` among titles. */
const longestEmpty = 10
/** Most commas of a title that ends in a full stop. */
const mostCommas = 3

/** The verdict on every unit; the three lists run in parallel. */
export function classifyUnits(
  units: readonly Unit[],
  shapes: readonly Shape[],
  places: readonly Place[],
): readonly Verdict[] {
  const lists = summariseLists(units, shapes, places)
  const parents = new Set(places.map(({parent}) => parent))
  return units.map((unit, index) => {
    const shape = shapes[index]
    const place = places[index]
    const list = lists.get(place?.list ?? -1)
    if (shape === undefined || place === undefined || list === undefined)
      return item('outline/item')
    return classify(unit, shape, place.hasParagraph || parents.has(index), list)
  })
}

interface ListSummary {
  count: number
  /** Units whose first sentence could be a run-in title. */
  runInCount: number
  /** Titles in a line of their own with content below. */
  titledCount: number
  /** Units inside a paragraph. */
  inlineCount: number
}

function classify(unit: Unit, shape: Shape, hasContent: boolean, list: ListSummary): Verdict {
  if (unit.style === 'none') return heading('outline/bare-title')
  if (unit.isSlip) return item('outline/slip-item')
  const isProse = isProseStyle(unit)
  const length = shape.title.end - shape.title.start
  const isTitleList = list.titledCount * 2 > list.count
  const isRunInList = list.runInCount * 2 > list.count
  // Copied web pages lose their line breaks: 一、 and （一） head sections in mid-line as well.
  const mayRunIn =
    unit.opensLine ||
    unit.style === 'chinese' ||
    unit.style === 'parenthesized-chinese' ||
    unit.style === 'chapter' ||
    (!isProse && list.inlineCount < list.count)
  const isSection =
    unit.opensLine && hasContent && sectionStyles.has(unit.style) && shape.commaCount <= mostCommas
  const isOuter = unit.style === 'chinese' || unit.style === 'chapter' || unit.style === 'roman'

  switch (shape.kind) {
    case 'bare':
      if (length > (isSection ? longestSection : longestLine) || length === 0)
        return item('outline/line-item')
      if (hasContent && (!isProse || unit.opensLine))
        return heading('outline/line-heading', unit.isContinued)
      if (!isProse && (isOuter || (isTitleList && !shape.counts)))
        return heading('outline/empty-heading')
      return item('outline/line-item')
    case 'closed':
      if (hasContent && !isProse && length <= longestClosed && shape.commaCount <= 2) {
        return heading('outline/closed-heading', unit.isContinued)
      }

      // In a list of titles a long one is a title, too, and so is one without content.
      if (unit.opensLine && isTitleList && shape.commaCount <= mostCommas) {
        if (hasContent && length <= longestLine) return heading('outline/closed-heading')
        const isBrief = isOuter ? length <= longestClosed : length <= longestEmpty && !shape.counts
        if (isBrief) return heading('outline/empty-heading')
      }

      // …so is one among titles with their paragraphs in the same line.
      if (unit.opensLine && isOuter && isRunInList && length <= longestClosed) {
        return heading('outline/empty-heading')
      }

      return item('outline/sentence-item')
    case 'colon':
      if (!mayRunIn || (isProse && list.inlineCount > 0)) return item('outline/inline-item')
      return heading('outline/colon-heading', true)
    case 'run-in': {
      if (!mayRunIn || (isProse && list.inlineCount > 0)) return item('outline/inline-item')
      const isAmongTitles = (list.runInCount + list.titledCount) * 2 > list.count
      // `4、改善供养。继续…` beside `3、解决住房` with its paragraph, among sentences.
      if (!isAmongTitles && !(list.titledCount > 0 && unit.opensLine && shape.isHeadOfLong)) {
        return item('outline/paragraph-item')
      }

      return heading('outline/run-in-heading', true)
    }
    // `第三,从严治党。约谈3人次。` among titles with their paragraphs.
    case 'brief':
      if (unit.opensLine && isRunInList) return heading('outline/run-in-heading', true)
      break
    case 'prose':
      break
  }

  return item(unit.opensLine ? 'outline/paragraph-item' : 'outline/inline-item')
}

function summariseLists(
  units: readonly Unit[],
  shapes: readonly Shape[],
  places: readonly Place[],
): ReadonlyMap<number, ListSummary> {
  const lists = new Map<number, ListSummary>()
  const parents = new Set(places.map(({parent}) => parent))
  for (const [index, place] of places.entries()) {
    const list = lists.get(place.list) ?? {count: 0, runInCount: 0, titledCount: 0, inlineCount: 0}
    lists.set(place.list, list)
    const kind = shapes[index]?.kind
    const isInline = units[index]?.opensLine === false
    if (units[index]?.isSlip === true) continue
    list.count++
    if (kind === 'run-in' || kind === 'colon') list.runInCount++
    if ((kind === 'bare' || kind === 'closed') && (place.hasParagraph || parents.has(index))) {
      list.titledCount++
    }

    if (isInline) list.inlineCount++
  }

  return lists
}

function heading(rule: string, runIn = false): Verdict {
  return {kind: 'heading', runIn, rule}
}

function item(rule: string): Verdict {
  return {kind: 'item', runIn: false, rule}
}
