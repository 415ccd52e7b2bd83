/**
 * What each UTF-16 code unit is in normal form: one table of 65,536 entries.
 *
 * NFKC where it gives one code unit, lower case, Simplified for Traditional (OpenCC), one character for
 * those that look alike; punctuation, symbols, white space, marks and invisible characters are 0,
 * that is dropped. Digits, and what blanks them out, are one symbol.
 */
import {simplified, traditional} from '../../text/traditional.generated.ts'
import {lookAlikes} from './look-alikes.ts'

/** The symbol of a run of digits; `#` itself is dropped, so nothing else has this code. */
export const digitSymbol = 0x23

/** Code units that are dropped; U+0000 itself is a control character and dropped too. */
export const dropped = 0

/**
 * Characters that blank digits out (`20xx年`, `某社区`, `＊`), and those that write them out; 十百千万亿
 * count only next to another digit, which the scan decides, since 百姓 and 十分 are words.
 */
const digitLike = new Set('x×_*某〇零一二三四五六七八九两壹贰叁肆伍陆柒捌玖')

/** Characters that multiply the digit before them. */
export const multipliers: ReadonlySet<string> = new Set('十百千万亿拾佰仟')

const droppedPattern = /^[\p{P}\p{S}\p{Z}\p{C}\p{M}]$/u
const digitPattern = /^\p{Nd}$/u

const noLookAlikes: ReadonlyMap<string, string> = new Map()

let cachedTable: Uint16Array | null = null
let cachedDistinct: Uint16Array | null = null
let cachedScripts: ReadonlyMap<string, string> | null = null

/** Code unit to normal code; made on first use, 128 KB. */
export function codeTable(): Uint16Array {
  cachedTable ??= Uint16Array.from({length: 0x10000}, (_, unit) => makeCode(unit, lookAlikes()))
  return cachedTable
}

/** The same with look-alikes left apart, for showing what differs; made on first use, 128 KB. */
export function distinctTable(): Uint16Array {
  if (cachedDistinct === null) {
    const firsts = new Set(Array.from(lookAlikes().values(), (first) => first.charCodeAt(0)))
    cachedDistinct = codeTable().map((code, unit) =>
      // Digits too: 二 is one, and the katakana like it is not.
      firsts.has(code) || code === digitSymbol ? makeCode(unit, noLookAlikes) : code,
    )
  }

  return cachedDistinct
}

/** Each Traditional character with its Simplified one. */
function scripts(): ReadonlyMap<string, string> {
  cachedScripts ??= new Map(
    Array.from(traditional, (character, index) => [character, simplified.charAt(index)]),
  )
  return cachedScripts
}

function makeCode(unit: number, alike: ReadonlyMap<string, string>): number {
  // Halves of surrogate pairs are looked at by the scan.
  if (unit >= 0xd800 && unit <= 0xdfff) return dropped
  const original = String.fromCharCode(unit)
  const compatible = original.normalize('NFKC')
  // `㎡` and the like become several characters; they are left as they are.
  const lower = (compatible.length === 1 ? compatible : original).toLowerCase()
  const plain = scripts().get(lower) ?? lower
  const character = alike.get(plain) ?? plain
  if (digitLike.has(character) || digitPattern.test(character)) return digitSymbol
  if (character.length !== 1 || droppedPattern.test(character)) return dropped
  return character.charCodeAt(0)
}
