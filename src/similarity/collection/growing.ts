/** Numbers that grow in number: lists, and arrays that are doubled. */

export interface GrowingNumbers {
  readonly push: (value: number) => void
  readonly at: (index: number) => number
  readonly set: (index: number, value: number) => void
  readonly length: () => number
}

export function makeGrowingNumbers(): GrowingNumbers {
  let values = new Uint32Array(1024)
  let length = 0
  return {
    push: (value) => {
      if (length === values.length) {
        values = doubled(values)
      }

      values[length] = value
      length++
    },
    at: (index) => values[index] ?? 0,
    set: (index, value) => {
      values[index] = value
    },
    length: () => length,
  }
}

/** The same numbers with room for as many again. */
export function doubled(values: Int32Array): Int32Array<ArrayBuffer>
export function doubled(values: Uint32Array): Uint32Array<ArrayBuffer>
export function doubled(values: Int32Array | Uint32Array): Int32Array | Uint32Array {
  const room = values.length * 2
  const more = values instanceof Int32Array ? new Int32Array(room) : new Uint32Array(room)
  more.set(values)
  return more
}
