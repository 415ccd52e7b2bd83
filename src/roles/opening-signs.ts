/**
 * What shows that a line opens a document: its occasion, the unit that reports, what it announces.
 *
 * Standing first is no sign. A text may begin with the work itself (`本周累计完成…`), and a stretch of a
 * longer report with whatever was being told.
 */

/** Signs that hold whatever else the line says. */
const clear: readonly RegExp[] = [
  // Lead-in and address.
  /现将|现就|如下|汇报|报告工作|工作报告|大家好|领导好|老师好|小结|述职|请予?审议|欢迎/u,
  /^(?:各位|尊敬|同志们|父老|乡亲)[^。!:]{0,20}:/u,
  // Occasion and basis.
  /^["“]?(?:为|根据|按照|遵照|依照|针对|受|应|对照|借助|自从|随着)/u,
  /(?:领导|指导|关怀|关心|帮助|支持|配合|部署|安排)下,/u,
  // The unit and its place.
  /位于|地处|坐落|占地|辖区|下辖|管辖|所辖|辖有|总面积|经营面积|常住|总人口|总户数|现有|成立于|创办于|建于|建成于|组建于|创建于|落地|驻站/u,
  /担负|承担|负责|分管|主管|担任|我叫|^我是|管着|设有|下设|设床位|共有[0-9个]/u,
  /^[^,。]{2,16}(?:是|系)(?:一?[所家个座]|公办|公建|民办|全)/u,
  // The turn of the year, the meaning of the day.
  /转眼|又是一|岁月|送旧迎新|辞旧迎新|欢聚一堂|之际|关系到|事关|一项重要|调研|进行了?调查|初步调查|即将过去|岁末|年底了|时间过得|走过了|之年,|之年。|是全国.{0,8}日|攻坚之年|启动以来|一年[。,]$/u,
]

/** What also opens a line that tells results. */
const vague =
  /高度重视|重要位置|突出位置|认真贯彻|深入贯彻|全面贯彻|可喜成绩|成绩。|为主题|为主线|为载体|为抓手|为根本|为契机|为目标|为中心|紧扣|围绕|立足|开展工作|各项工作|一定成绩|积极进展|形势|面对|展开|以[^,。]{2,20}为/u

/** Results counted so often make a line a report of work. */
const leastResults = 2
const result = /[0-9](?![0-9年月日届季])/gu

/** Titles and the like: no sentence. */
const longestTitle = 40

/** The sign stands in so many characters. */
const headLength = 120

/** Whether a folded line opens a document as such. */
export function opensDocument(line: string): boolean {
  if (line.length <= longestTitle && !/[,。;!?]/u.test(line)) return true
  const head = line.slice(0, headLength)
  if (clear.some((sign) => sign.test(head))) return true
  const body = head.replaceAll(/[0-9x_]{2,4}年|十[一二三四五六]五|[0-9]{1,2}[月日]/gu, '')
  return vague.test(head) && (body.match(result)?.length ?? 0) < leastResults
}
