/** Words that decide between staying in a list and leaving it, or between title and sentence. */

/** Opens a sentence or paragraph that sums up a list from outside: `通过开展…,素质得到提高`. */
export const departure: RegExp =
  /(?:通过(?!.{0,12}[为给向])|总之|总的来[说看]|综上|综合来看|以上|上述|这些|经过|一系列)/uy

/** Opens a closing paragraph, which belongs to no section above it. */
export const closing: RegExp = /(?:总之|综上所述|总的来说|总而言之|回顾过去|各位代表[!:,])/uy

/** Ends a lead-in rather than a title: `现将工作总结如下:`, `主要做法是:`. */
export const leadIn: RegExp =
  /(?:如下|以下[\p{Script=Han}]{0,8}|下列[\p{Script=Han}]{0,8}|[是有为]|包括|例如|比如|如|即|其中)$/u

/** Test a sticky expression at one place. */
export function matchesAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset
  return pattern.test(text)
}
