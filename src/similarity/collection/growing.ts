/** A list of 32-bit numbers that grows. */

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
        const more = new Uint32Array(length * 2)
        more.set(values)
        values = more
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
