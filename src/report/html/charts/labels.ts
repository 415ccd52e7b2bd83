/**
 * Names beside points, without covering each other or leaving the frame: in the first place around
 * the point that is free; a name that fits nowhere is left out (the point still has its title).
 */

export interface Label {
  /** From the point, in pixels. */
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end' | 'middle'
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Width of a character and height of a line at the chart's 13 pixels, Han counted as two. */
const characterWidth = 7.2
const lineHeight = 14

/** Pixels from the point to its name. */
const distance = 9

const places: readonly Label[] = [
  {x: distance, y: 4, anchor: 'start'},
  {x: -distance, y: 4, anchor: 'end'},
  {x: 0, y: -distance, anchor: 'middle'},
  {x: 0, y: distance + 10, anchor: 'middle'},
  {x: 7, y: -7, anchor: 'start'},
  {x: -7, y: -7, anchor: 'end'},
  {x: 7, y: distance + 6, anchor: 'start'},
  {x: -7, y: distance + 6, anchor: 'end'},
  {x: 0, y: -2 * distance - 5, anchor: 'middle'},
  {x: 0, y: 2 * distance + 15, anchor: 'middle'},
]

/** A place for each name, in their order, within a frame; `null` where there is none. */
export function placeLabels(
  points: readonly {readonly text: string; readonly left: number; readonly top: number}[],
  frame: Box,
): readonly (Label | null)[] {
  const taken: Box[] = points.map(({left, top}) => boxAround(left, top, 10, 10))
  return points.map(({text, left, top}, index) => {
    const width =
      [...text].reduce((sum, each) => sum + (each > '\u2E80' ? 2 : 1), 0) * characterWidth
    for (const place of places) {
      const box = boxAt(place, left, top, width)
      if (!isWithin(box, frame)) continue
      if (taken.some((other, at) => at !== index && cover(box, other))) continue
      taken.push(box)
      return place
    }

    return null
  })
}

function boxAt({x, y, anchor}: Label, left: number, top: number, width: number): Box {
  const offset = {start: width / 2, middle: 0, end: -width / 2}[anchor]
  return boxAround(left + x + offset, top + y - 4, width, lineHeight)
}

function boxAround(x: number, y: number, width: number, height: number): Box {
  return {left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2}
}

function isWithin(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom
  )
}

function cover(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
