/** Checks of options, which are told of all at once. */

/** Collects what is wrong with options, and throws at the end. */
export interface OptionChecks {
  /** The option must be a number that fits. */
  readonly number: (
    name: string,
    value: unknown,
    expected: string,
    isFit: (value: number) => boolean,
  ) => void
  /** The option must be a number of things, or `Infinity` for all of them. */
  readonly count: (name: string, value: unknown, least?: number) => void
  /** The option is of a wrong type. */
  readonly reject: (name: string, expected: string, value: unknown) => void
  /**
   * Throw unless all are right.
   *
   * @throws {TypeError | RangeError} With the names of all that are wrong.
   */
  readonly finish: () => void
}

export function makeChecks(): OptionChecks {
  const wrongTypes: string[] = []
  const wrongRanges: string[] = []

  const reject: OptionChecks['reject'] = (name, expected, value) => {
    wrongTypes.push(`${name}: expected ${expected}, got ${show(value)}`)
  }

  const number: OptionChecks['number'] = (name, value, expected, isFit) => {
    if (typeof value !== 'number') reject(name, expected, value)
    else if (!isFit(value)) wrongRanges.push(`${name}: expected ${expected}, got ${value}`)
  }

  return {
    number,
    count: (name, value, least = 0) =>
      number(
        name,
        value,
        `an integer >= ${least} or Infinity`,
        (count) => count === Infinity || (Number.isInteger(count) && count >= least),
      ),
    reject,
    finish: () => {
      if (wrongTypes.length > 0) throw new TypeError([...wrongTypes, ...wrongRanges].join('; '))
      if (wrongRanges.length > 0) throw new RangeError(wrongRanges.join('; '))
    },
  }
}

function show(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value
}
