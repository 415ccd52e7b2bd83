/** Questions about single characters of folded text. */
import {numeralClass, numeralClasses} from '../../numeral/characters.ts'

/** Whether a Chinese digit other than 零 stands at a place. */
export function isChineseDigit(text: string, at: number): boolean {
  return numeralClass(text.charCodeAt(at)) === numeralClasses.digit && text.charAt(at) !== '零'
}

/** Whether a Han character stands at a place. */
export function isHanAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x4e00 && code <= 0x9fff
}

/** Whether a letter (not the x of a mask) or a hyphen stands at a place. */
export function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x61 && code <= 0x7a && code !== 0x78) || code === 0x2d
}

/** Whether a clause begins at a place. */
export function isClauseStart(text: string, at: number): boolean {
  return at === 0 || ',。;:!?(\n'.includes(text.charAt(at - 1))
}

/** Whether a clause ends at a place. */
export function isClauseEnd(text: string, at: number): boolean {
  return at >= text.length || ',。;、)!(\n'.includes(text.charAt(at))
}
