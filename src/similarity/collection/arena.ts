/**
 * Shared memory that has done its work and is handed out again, piece by piece, to whoever asks first on
 * any thread. Shared memory goes back to the system only when the collectors of all threads have seen
 * that nobody needs it, which is late.
 */

/** Memory with how much of it is taken; survives being posted to a worker. */
export interface Arena {
  readonly memory: SharedArrayBuffer
  /** Bytes that are taken, as a number that threads count up together. */
  readonly taken: Int32Array
}

/** Bytes that a count of 32 bits tells, however many threads ask for too much. */
const largestArena = 2 ** 30

/** Hand out this memory, or none. */
export function makeArena(memory: ArrayBufferLike | null): Arena {
  return {
    memory: memory instanceof SharedArrayBuffer ? memory : new SharedArrayBuffer(0),
    taken: new Int32Array(new SharedArrayBuffer(4)),
  }
}

/** Shared memory of so many bytes, a multiple of four from its start: of the arena where it has them. */
export function takeMemory(
  {memory, taken}: Arena,
  bytes: number,
): {readonly memory: SharedArrayBuffer; readonly start: number} {
  const size = Math.ceil(bytes / 4) * 4
  const limit = Math.min(memory.byteLength, largestArena)
  if (size <= limit - Atomics.load(taken, 0)) {
    const start = Atomics.add(taken, 0, size)
    if (start + size <= limit) return {memory, start}
  }

  return {memory: new SharedArrayBuffer(size), start: 0}
}
