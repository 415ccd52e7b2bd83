/** What the clause says of a quantity's measured side. */

const attributePattern =
  /(?:面积|长度|总长|全长|宽度|高度|深度|容积|容量|总投资|投资|总额|金额|产值|产量|总量|收入|价格|标准|[^,。、;:的]{0,2}率|总数|人数|里程|比重|比例|占比|浓度|强度|密度|规模|余额|增加值|能耗|寿命|天数)$/u
const attributeAfterPattern = /^[长宽高深厚](?:的|,|。|、|$)?/u

/** The measured side: 面积, 长, 知晓率. */
export function findAttribute(
  text: string,
  subjectEnd: number,
  at: number,
  end: number,
): string | null {
  const after = attributeAfterPattern.exec(text.slice(end, end + 2))
  if (after !== null) return after[0].charAt(0)
  const before = text.slice(Math.max(0, subjectEnd - 6), Math.min(subjectEnd, at))
  return attributePattern.exec(before)?.[0] ?? null
}
