/**
 * How much bytes look like Chinese prose in GB18030 or Big5.
 *
 * Both number their everyday characters first (GB 2312 level 1: rows B0–D7; Big5 level 1: A4–C6),
 * so in the right encoding nearly every character is one of these or a punctuation mark. Big5 read
 * as GBK falls outside for its trail bytes below A1 (two in five), GBK read as Big5 for its lead
 * bytes above C8 (two in five): the two never score alike on more than a few words.
 */

/** Unmapped or ill-formed pairs weigh as much as this many everyday characters. */
const badWeight = 4

/** The share of everyday characters among all that are not ASCII, 0..1; 0 when all is ASCII. */
export function scoreDoubleByte(bytes: Uint8Array, encoding: 'gb18030' | 'big5'): number {
  let everyday = 0
  let rare = 0
  let bad = 0

  for (let index = 0; index < bytes.length;) {
    const lead = bytes[index] ?? 0
    if (lead === 0) return 0
    if (lead < 0x80) {
      index++
      continue
    }

    const trail = bytes[index + 1]
    if (trail === undefined) break // cut off by the end
    if (encoding === 'gb18030' && lead >= 0x81 && trail >= 0x30 && trail <= 0x39) {
      rare++
      index += 4
      continue
    }

    const kind = encoding === 'gb18030' ? kindInGbk(lead, trail) : kindInBig5(lead, trail)
    if (kind === 'everyday') everyday++
    else if (kind === 'rare') rare++
    else bad++
    // An ill-formed pair may hide an ASCII byte, which then stands for itself.
    index += kind === 'bad' && trail < 0x80 ? 1 : 2
  }

  const all = everyday + rare + bad
  return all === 0 ? 0 : everyday / (all + bad * (badWeight - 1))
}

type Kind = 'everyday' | 'rare' | 'bad'

function kindInGbk(lead: number, trail: number): Kind {
  if (lead === 0x80 || lead === 0xff || trail < 0x40 || trail === 0x7f || trail === 0xff) {
    return 'bad'
  }

  const isMark = lead >= 0xa1 && lead <= 0xa3
  const isLevelOne = lead >= 0xb0 && lead <= 0xd7
  return trail >= 0xa1 && (isMark || isLevelOne) ? 'everyday' : 'rare'
}

function kindInBig5(lead: number, trail: number): Kind {
  const isTrail = (trail >= 0x40 && trail <= 0x7e) || (trail >= 0xa1 && trail <= 0xfe)
  if (lead < 0xa1 || lead > 0xf9 || !isTrail) return 'bad'
  return lead <= 0xc6 ? 'everyday' : 'rare'
}
