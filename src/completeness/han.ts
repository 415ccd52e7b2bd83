/** Folded text for comparing words. */
import {fold as foldText, isHan} from '../text/fold.ts'

/** The text in half width and simplified characters. */
export function fold(text: string): string {
  return foldText(text).text
}

/** Whether a Han character stands at an offset. */
export function isFoldedHan(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at))
}
