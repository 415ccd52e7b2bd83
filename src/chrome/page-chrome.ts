/**
 * Finds what a web page put around the text: buttons, sources, recommendations.
 *
 * Whole lines, and groups of buttons in brackets within a line (`【打印】【关闭】`). Lines are judged by
 * how they open and by phrases that no report uses of itself; a long line is prose that happens to
 * hold such a phrase. One pass; every pattern is anchored or a plain alternation.
 */
import {fold, unfoldSpan} from '../text/fold.ts'
import {nonBlankLines} from '../text/lines.ts'
import {compareSpans, type Span} from '../text/span.ts'
import type {Excluded} from './types.ts'

/** Words of which a line of buttons consists. */
const button =
  '(?:我要|我来)?(?:下载|打印(?:本页|此页|本文)?|全屏|收藏(?:本页|本文)?|分享(?:到|至)?|关闭(?:窗口|本页)?|返回(?:顶部|首页|列表|上页)?|首页|上一篇|下一篇|上一页|下一页|举报|点赞|评论|加大|还原|减小|放大|缩小|字号|字体|大|中|小|默认|繁体|简体|繁|简|预览|复制|纠错|扫一扫|微信|微博|qq空间|朋友圈|投诉)'

/** A line of nothing but buttons: `下载 打印 全屏`, `【字号: 加大 还原 减小】`. */
const buttonLine = new RegExp(`^(?:${button}|[\\s|/:【】\\[\\]()·,、>+-])+$`, 'u')
const hasButton = new RegExp(button, 'u')

/** A group of buttons in brackets, anywhere: `【打印】`, `[字号:大 中 小]`. */
const buttonGroup = new RegExp(`[【\\[](?:${button})(?:[\\s|/:,、]|${button}){0,12}[】\\]]`, 'gu')

/** A line of buttons shorter than this could be a word of the text. */
const shortestButtonLine = 2

/** Openings of lines that a page adds: a label with a colon. */
const label =
  /^[【[(]?(?:(?:信息|文章|文字|稿件|内容|图片)?来源|(?:原文)?(?:作者|出处)|发布(?:时间|日期|单位|机构|者|人)|发表(?:时间|于)|更新时间|浏览(?:次数|量|数)?|点击(?:次数|数|量|率)?|阅读(?:次数|量|数)?|访问(?:次数|量)|责任编辑|责编|字号|字体(?:大小)?|索引号|信息分类|保护视力色|视力保护色|上一篇|下一篇|文档(?:格式|大小|页数)|文件大小|关键词|关键字)\s*[:>]|^[【[(]?(?:编辑|校对|审核|标签|初审|复审|终审)\s*:.{0,14}$/u

/** Openings that need no colon. */
const opening =
  /^[【[(]?(?:当前位置|您(?:当前)?的?位置|您现在的位置|本文(?:由|来自|来源|档由|档为|链接|地址)|本文档|版权(?:所有|声明)|展开(?:全文|阅读)|点击(?:下载|查看)|继续阅读|温馨提示\s*[:])/u

/** Openings of lists of other texts; titles that follow to the end of the text belong to it. */
const recommended =
  /^[【[(]?(?:相关(?:推荐|阅读|文章|链接|文档|新闻|资料|范文)|猜你喜欢|你可能(?:还)?(?:感)?(?:喜欢|兴趣)|热门(?:推荐|文章|范文)|推荐阅读|延伸阅读|更多(?:相关|精彩|范文)|精选范文|看过.{0,8}还看|大家都在看)/u

/** Phrases that a page puts anywhere in a line of its own. */
const phrase =
  /由(?:本站)?(?:会员|网友|用户)(?:分享|上传|整理)|未经(?:授权|许可).{0,8}(?:转载|使用|复制)|仅供(?:参考|学习)|icp备|公网安备|https?:\/\/|下载后可|可(?:自行)?编辑(?:修改|使用)|扫描二维码|关注(?:微信)?公众号|可在线(?:阅读|免费阅读)|更多.{0,12}请(?:在|关注|点击|访问)|侵权.{0,6}(?:删除|联系)|版权归.{0,12}所有/u

/** Lines longer than this are prose that happens to hold such a phrase. */
const longestChromeLine = 80

/** Titles behind `相关推荐` are no longer than this and end no sentence. */
const longestRecommended = 45
const sentenceMark = /[。;!?]/u

/** The stretches that belong to the page, in order, without overlap. Never throws on any text. */
export function findPageChrome(text: string): readonly Excluded[] {
  const folded = fold(text, {space: false})
  const lines = nonBlankLines(folded.text)
  const found: {readonly span: Span; readonly rule: string}[] = []
  const tail = recommendedTail(folded.text, lines)

  for (const [index, span] of lines.entries()) {
    const rule = index >= tail ? 'chrome/recommended' : ruleOf(folded.text, span)
    if (rule !== null) found.push({span, rule})
  }

  const whole = new Set(found.map(({span}) => span))
  const hasBracket = folded.text.includes('【') || folded.text.includes('[')
  for (const line of hasBracket ? lines : []) {
    if (whole.has(line)) continue
    for (const match of folded.text.slice(line.start, line.end).matchAll(buttonGroup)) {
      const start = line.start + match.index
      found.push({span: {start, end: start + match[0].length}, rule: 'chrome/buttons'})
    }
  }

  return found
    .toSorted((left, right) => compareSpans(left.span, right.span))
    .map(({span, rule}) => {
      const original = unfoldSpan(folded, span)
      return {text: text.slice(original.start, original.end), span: original, rule}
    })
}

/**
 * The text with page chrome as spaces: every offset still holds, and no stage reads the chrome.
 */
export function blankChrome(text: string, excluded: readonly Excluded[]): string {
  const pieces: string[] = []
  let end = 0
  for (const {span} of excluded) {
    pieces.push(text.slice(end, span.start), ' '.repeat(span.end - span.start))
    end = span.end
  }

  return pieces.length === 0 ? text : pieces.join('') + text.slice(end)
}

/**
 * A document in which page chrome is blank, for stages that read its text as it is: `compare`, the
 * map of a collection. Offsets hold; the same object where there is none.
 */
export function withoutPageChrome<Document extends {readonly text: string}>(
  document: Document,
): Document {
  const excluded = findPageChrome(document.text)
  return excluded.length === 0
    ? document
    : {...document, text: blankChrome(document.text, excluded)}
}

function ruleOf(text: string, {start, end}: Span): string | null {
  if (end - start > longestChromeLine) return null
  const line = text.slice(start, end)
  if (line.length >= shortestButtonLine && buttonLine.test(line) && hasButton.test(line)) {
    return 'chrome/buttons'
  }

  if (label.test(line)) return 'chrome/label'
  if (recommended.test(line)) return 'chrome/recommended'
  return opening.test(line) || phrase.test(line) ? 'chrome/phrase' : null
}

/** The first line behind `相关推荐` from which on nothing but titles follows; else past the end. */
function recommendedTail(text: string, lines: readonly Span[]): number {
  let index = lines.length
  while (index > 0) {
    const line = lines[index - 1]
    if (line === undefined || line.end - line.start > longestRecommended) break
    const content = text.slice(line.start, line.end)
    if (sentenceMark.test(content)) break
    index--
    if (recommended.test(content)) return index
  }

  return lines.length
}
