/**
 * Loads a package when it is first needed.
 *
 * Segmenters cost seconds and may be missing; some packages cost time at import. What is required
 * here is loaded by the first call that needs it and by nobody who does not.
 */
import {createRequire} from 'node:module'

/** A package's exports, or `null` when it cannot be loaded or is not what was expected. */
export function requirePackage<Exports>(
  name: string,
  isExpected: (exports: unknown) => exports is Exports,
): Exports | null {
  try {
    const exports: unknown = createRequire(import.meta.url)(name)
    return isExpected(exports) ? exports : null
  } catch {
    return null
  }
}

/** Whether a value is an object or a function that has all of these members. */
export function hasMembers(value: unknown, ...names: readonly string[]): boolean {
  const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function'
  return isObject && names.every((name) => name in value)
}
