/** What a web page put around the text: buttons, sources, recommendations. */
import {nonBlankLines} from '../text/lines.ts'
import type {Warning} from './types.ts'

/** Words of which a line of buttons consists. */
const button =
  /(?:下载|打印|全屏|收藏|分享|关闭窗口|关闭|返回顶部|返回首页|首页|上一篇|下一篇|上一页|下一页|举报|点赞|评论|加大|还原|减小|字号|字体|大|中|小|繁体|简体|繁|简|预览|复制|纠错|扫一扫)/u

/** A line of nothing but buttons: `下载 打印 全屏`, `【字号: 加大 还原 减小】`. */
const buttonLine = new RegExp(`^(?:${button.source}|[\\s|｜/:：【】\\[\\]()（）·,，、>»-])+$`, 'u')

/** A line of buttons shorter than this could be a word of the text. */
const shortestButtonLine = 2

/** Openings of lines that a page adds. */
const opening =
  /^(?:[【[(（]?(?:(?:信息|文章|文字|稿件|内容)?来源|发布(?:时间|日期|单位|机构|者)|发表时间|更新时间|浏览(?:次数|量)|点击(?:次数|数|量)|阅读(?:次数|量|数)?|访问量|责任编辑|编辑|字号|字体(?:大小)?|索引号|信息分类|保护视力色|视力保护色)\s*[:：]|相关(?:推荐|阅读|文章|链接|文档|新闻)|猜你喜欢|热门(?:推荐|文章)|推荐阅读|延伸阅读|更多相关|当前位置|您(?:当前)?的?位置|本文(?:由|来自|来源|档由|档为|链接)|版权(?:所有|声明)|展开(?:全文|阅读)|点击(?:下载|查看)|温馨提示|关键词[:：])/u

/** Phrases that a page puts anywhere in a line of its own. */
const phrase =
  /由(?:本站)?会员(?:分享|上传)|未经(?:授权|许可)|仅供参考|ICP备|公网安备|https?:\/\/|下载后可|扫描二维码|关注(?:微信)?公众号|可在线(?:阅读|免费阅读)|更多.{0,12}请(?:在|关注|点击|访问)/u

/** Lines longer than this are prose that happens to hold such a phrase. */
const longestChromeLine = 80

/** The lines that belong to the page and not to the report. */
export function findPageChrome(text: string): readonly Warning[] {
  return nonBlankLines(text).flatMap((span) => {
    if (span.end - span.start > longestChromeLine) return []
    const line = text.slice(span.start, span.end)
    const isChrome =
      opening.test(line) ||
      phrase.test(line) ||
      (line.length >= shortestButtonLine && buttonLine.test(line) && button.test(line))
    return isChrome
      ? [
          {
            code: 'text/page-chrome',
            message: `“${shorten(line)}”像是网页上的文字，不属于正文。`,
            span,
          },
        ]
      : []
  })
}

const shownLength = 16

function shorten(line: string): string {
  return line.length > shownLength ? `${line.slice(0, shownLength)}…` : line
}
