/** Exact conversions between units of CLDR, which names them as `square-kilometer`. */

/** The part of CLDR's `units.json` that conversions need. */
interface Supplemental {
  readonly supplemental: {
    readonly unitPrefixes: Readonly<Record<string, Readonly<Record<string, unknown>>>>
    readonly unitConstants: Readonly<Record<string, Readonly<Record<string, unknown>>>>
    readonly convertUnits: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  }
}

/** A fraction of whole numbers. */
interface Rational {
  readonly top: bigint
  readonly bottom: bigint
}

const one: Rational = {top: 1n, bottom: 1n}
const powersOfTen: Readonly<Record<string, number>> = {
  tera: 12,
  giga: 9,
  mega: 6,
  kilo: 3,
  hecto: 2,
  deci: -1,
  centi: -2,
  milli: -3,
  micro: -6,
  nano: -9,
  pico: -12,
  peta: 15,
}

/** A function that says what one unit is in another, as a decimal or as `a/b`. */
export function makeConverter(source: unknown): (id: string, baseId: string) => string {
  const {unitConstants, convertUnits} = (source as Supplemental).supplemental

  function constant(name: string): Rational {
    const value = unitConstants[name]?.['_value']
    if (typeof value !== 'string') throw new Error(`CLDR knows no constant ${name}`)
    return evaluate(value)
  }

  /** In CLDR all that follows a stroke divides: `gal_to_m3/16*48` is a teaspoon. */
  function evaluate(expression: string): Rational {
    const [numerator = '', ...denominators] = expression.replaceAll(' ', '').split('/')
    return denominators.reduce(
      (value, part) => multiply(value, invert(product(part))),
      product(numerator),
    )
  }

  function product(expression: string): Rational {
    return expression
      .split('*')
      .map((token) => (/^[0-9.]/u.test(token) ? decimal(token) : constant(token)))
      .reduce(multiply, one)
  }

  function factorOf(id: string): Rational {
    const known = convertUnits[id]
    if (known !== undefined) {
      const factor = known['_factor']
      return evaluate(typeof factor === 'string' ? factor : '1')
    }

    const [numerator = '', ...denominators] = id.split('-per-')
    if (denominators.length > 0) {
      return denominators.reduce(
        (value, part) => multiply(value, invert(factorOf(part))),
        factorOf(numerator),
      )
    }

    for (const [prefix, power] of [
      ['square-', 2],
      ['cubic-', 3],
    ] as const) {
      if (id.startsWith(prefix)) {
        const side = factorOf(id.slice(prefix.length))
        return power === 2 ? multiply(side, side) : multiply(side, multiply(side, side))
      }
    }

    for (const [prefix, power] of Object.entries(powersOfTen)) {
      if (!id.startsWith(prefix) || id.includes('-')) continue
      const scale = {top: 10n ** BigInt(Math.abs(power)), bottom: 1n}
      return multiply(factorOf(id.slice(prefix.length)), power < 0 ? invert(scale) : scale)
    }

    // kilowatt-hour
    const cut = id.indexOf('-')
    if (cut < 0) throw new Error(`CLDR knows no unit ${id}`)
    return multiply(factorOf(id.slice(0, cut)), factorOf(id.slice(cut + 1)))
  }

  return (id, baseId) => write(multiply(factorOf(id), invert(factorOf(baseId))))
}

function decimal(text: string): Rational {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const places = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return places < 0
    ? {top: digits * 10n ** BigInt(-places), bottom: 1n}
    : {top: digits, bottom: 10n ** BigInt(places)}
}

function multiply(left: Rational, right: Rational): Rational {
  const top = left.top * right.top
  const bottom = left.bottom * right.bottom
  const divisor = greatestDivisor(top, bottom)
  return {top: top / divisor, bottom: bottom / divisor}
}

function invert({top, bottom}: Rational): Rational {
  return {top: bottom, bottom: top}
}

function greatestDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestDivisor(right, left % right)
}

function write({top, bottom}: Rational): string {
  return bottom === 1n ? String(top) : `${top}/${bottom}`
}
