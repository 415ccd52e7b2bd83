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

/** What decoders make of the lone byte 80, which is no lead byte; it has a pair too. */
const euro = 0x20_ac

/**
 * The bytes of a text, or `null` when a character has no pair. `€` becomes the byte 80 with
 * `isEuroByte`: text that was no GBK gives that far more often than its pair.
 */
export function encodeGb18030(text: string, isEuroByte = false): Uint8Array | null {
  table ??= makeTable()
  const bytes = new Uint8Array(2 * text.length)
  let length = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) {
      bytes[length++] = unit
      continue
    }

    if (isEuroByte && unit === euro) {
      bytes[length++] = 0x80
      continue
    }

    const pair = table.get(unit)
    if (pair === undefined) return null
    bytes[length++] = pair >> 8
    bytes[length++] = pair & 0xff
  }

  return bytes.subarray(0, length)
}
