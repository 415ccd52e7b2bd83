/** Saved web pages: the main text, and the page around it apart. */
import {decodeText} from '../../encoding/decode.ts'
import {TextWriter} from '../text-writer.ts'
import type {ExtractContext, Extracted} from '../types.ts'
import {readBlocks} from './blocks.ts'
import {declaredEncoding} from './declared-encoding.ts'
import {splitMainText} from './main-text.ts'

/** Read the bytes of an HTML file. */
export function readHtml(bytes: Uint8Array, context: ExtractContext): Extracted {
  const encoding = context.encoding ?? declaredEncoding(bytes)
  const decoded = decodeText(bytes, encoding === undefined ? {} : {encoding})
  // Pages that declare the wrong encoding are common; a declaration that fits badly is overruled.
  const text =
    decoded.isLossy && context.encoding === undefined
      ? fittest(decoded, decodeText(bytes))
      : decoded
  return {
    ...readHtmlText(text.text, context),
    encoding: text.encoding,
    encodingConfidence: text.confidence,
  }
}

type Decoded = ReturnType<typeof decodeText>

function fittest(declared: Decoded, detected: Decoded): Decoded {
  return detected.isLossy ? declared : detected
}

/** Read HTML that is text already. */
export function readHtmlText(html: string, {limits}: ExtractContext): Extracted {
  const {blocks, title, author} = readBlocks(html)
  const {main, chrome} = splitMainText(blocks, title)
  const writer = new TextWriter(limits.maxTextLength)

  for (const [index, {text}] of main.entries()) writer.line(text, {paragraph: index + 1})
  if (chrome.length > 0) writer.apart('chrome', chrome.map(({text}) => text).join('\n'))

  const properties = {...(title === '' ? {} : {title}), ...(author === '' ? {} : {author})}
  return {
    ...writer.finish(),
    ...(Object.keys(properties).length === 0 ? {} : {properties}),
  }
}
