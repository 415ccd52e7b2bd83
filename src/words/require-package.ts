/**
 * Loads a package when it is first needed.
 *
 * Segmenters cost seconds and may be missing; some packages cost time at import. What is required
 * here is loaded by the first call that needs it and by nobody who does not.
 */
import {createRequire} from 'node:module'

/**
 * A package's exports, or `null` when it cannot be loaded for whatever reason. The caller checks
 * what it uses.
 */
export function requirePackage<Exports>(name: string): Exports | null {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the callers check what they use
    return createRequire(import.meta.url)(name) as Exports
  } catch {
    return null
  }
}
