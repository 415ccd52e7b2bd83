/**
 * Room that a thread uses again for one piece of work after the other. What each would make for itself
 * the collector takes back late: a stage of thirty pieces would hold thirty times as much.
 */

/** Numbers of a room that is kept, 4 MB; larger ones are let go. */
const kept = 1 << 20

/** Gives numbers of this length at the least, with whatever was left in them; zeros at first. */
export type Scratch<T> = (length: number) => T

/** Make a room; nothing is made before it is asked for. */
export function makeScratch<T extends {readonly length: number}>(
  make: (length: number) => T,
): Scratch<T> {
  let room: T | null = null
  return (length) => {
    if (room !== null && room.length >= length) return room
    const made = make(length)
    room = length <= kept ? made : null
    return made
  }
}

/** A room for numbers. */
export function scratchNumbers(): Scratch<Uint32Array> {
  return makeScratch((length) => new Uint32Array(length))
}
