/**
 * Text to GBK bytes, which the platform can only decode: the table is its decoder turned round,
 * made when first asked for. Characters of four bytes are left out; wrongly read bytes hardly ever
 * become one.
 */

let table: ReadonlyMap<number, number> | undefined

function makeTable(): ReadonlyMap<number, number> {
  const decoder = new TextDecoder('gb18030')
  const pairs = new Map<number, number>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && character !== '\uFFFD') {
        pairs.set(character.charCodeAt(0), (lead << 8) | trail)
      }
    }
  }

  return pairs
}

/** The bytes of a text, or `null` when a character has no pair. */
export function encodeGb18030(text: string): Uint8Array | null {
  table ??= makeTable()
  const bytes = new Uint8Array(2 * text.length)
  let length = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) {
      bytes[length++] = unit
      continue
    }

    const pair = table.get(unit)
    if (pair === undefined) return null
    bytes[length++] = pair >> 8
    bytes[length++] = pair & 0xff
  }

  return bytes.subarray(0, length)
}
