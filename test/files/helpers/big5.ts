/** Text to Big5, in traditional characters: the platform's decoder turned round. */
import {Converter} from 'opencc-js'

const toTraditional = Converter({from: 'cn', to: 'tw'})

let table: ReadonlyMap<string, readonly [number, number]> | undefined

function makeTable(): ReadonlyMap<string, readonly [number, number]> {
  const pairs = new Map<string, readonly [number, number]>()
  for (let lead = 0xa1; lead <= 0xf9; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = new TextDecoder('big5').decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && character !== '\uFFFD' && !pairs.has(character)) {
        pairs.set(character, [lead, trail])
      }
    }
  }

  return pairs
}

/** A text in traditional characters, without those that Big5 lacks, and its bytes. */
export function encodeBig5(text: string): {readonly text: string; readonly bytes: Uint8Array} {
  table ??= makeTable()
  const bytes: number[] = []
  let encoded = ''
  for (const character of toTraditional(text)) {
    const code = character.charCodeAt(0)
    const pair = code < 0x80 ? [code] : (table.get(character) ?? [])
    if (pair.length > 0) encoded += character
    bytes.push(...pair)
  }

  return {text: encoded, bytes: Uint8Array.from(bytes)}
}
