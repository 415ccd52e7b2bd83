/** Text that was read in a wrong encoding, and code units that are no characters. */
import {isHan} from '../text/fold.ts'
import {nonBlankLines} from '../text/lines.ts'
import {said, type Said} from '../wording/results/say.ts'
import type {Warning, WarningCode} from './types.ts'

/** U+FFFD, and what it becomes when its UTF-8 bytes are read as GBK: `锟斤拷`. */
const replaced = /\uFFFD+|(?:锟斤拷)+|烫烫烫+|屯屯屯+/gu

/** UTF-8 read as Latin-1 or Windows-1252: `ç¤¾åŒº` for `社区`. */
const latin =
  /[\u00C2-\u00EF][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]{1,2}[\u00C2-\u00EF][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122][\u0080-\u00FF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]*/gu

/** A high surrogate without a low one, or the other way round: the `u` flag pairs the others. */
const loneSurrogate = /\p{Surrogate}/gu

/**
 * Characters that UTF-8 read as GBK is full of (`浣犲ソ` for `你好`, `锛` for `，`), and that hardly
 * occur otherwise.
 */
const gbkCharacters = new Set(
  '锛銆鈥鐨鍦鏄浠鍒鏈浣犲鎴戜绀鍜鎬粨鐢熸闂瑕鎵閮绗鏂鍏鏃鍥鎯鍙鍚缁浼灞鐜鍔杩璁鏁鏀涔涓璐鍗鍖鍘鍛闈闃櫌骞寤璧鏍娲姘',
)

/** So many of them, and so large a share of a line's Han characters, are no chance. */
const leastCount = 3
const leastShare = 0.2

/** All kinds, each at its place. */
export function findMojibake(text: string): readonly Warning[] {
  return [
    ...matches(text, replaced, said('text/mojibake', {readAs: null})),
    ...matches(text, latin, said('text/mojibake', {readAs: 'Latin-1'})),
    ...matches(text, loneSurrogate, said('text/lone-surrogate', {})),
    ...findGbkLines(text),
  ]
}

function matches(text: string, pattern: RegExp, words: Said<WarningCode>): readonly Warning[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    ...words,
    span: {start: match.index, end: match.index + match[0].length},
  }))
}

function findGbkLines(text: string): readonly Warning[] {
  const warnings: Warning[] = []
  for (const span of nonBlankLines(text)) {
    let han = 0
    let odd = 0
    for (let offset = span.start; offset < span.end; offset++) {
      if (isHan(text.charCodeAt(offset))) han++
      if (gbkCharacters.has(text.charAt(offset))) odd++
    }

    if (odd >= leastCount && odd >= han * leastShare) {
      warnings.push(said('text/mojibake', {readAs: 'GBK'}, {span}))
    }
  }

  return warnings
}
