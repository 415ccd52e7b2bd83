/** Plain text: decoded, and otherwise as it is. */
import {decodeText} from '../encoding/decode.ts'
import {ReadProblem} from '../read-problem.ts'
import type {ExtractContext, Extracted} from './types.ts'

/** Read the bytes of a text file. */
export function readText(bytes: Uint8Array, {name, encoding, limits}: ExtractContext): Extracted {
  const decoded = decodeText(bytes, encoding === undefined ? {} : {encoding})
  if (decoded.text.includes('\0')) throw new ReadProblem('unsupported', '不是文本文件')
  const isCollection = name.toLowerCase().endsWith('.jsonl')
  if (!isCollection && decoded.text.length > limits.maxTextLength) {
    throw new ReadProblem('tooLarge', `文字超过 ${limits.maxTextLength} 字的上限`)
  }

  return {
    // In JSON, U+2028 is an ordinary character of a string; only what stands between lines breaks.
    text:
      !isCollection && /[\r\u2028\u2029]/u.test(decoded.text)
        ? cleanLineBreaks(decoded.text)
        : decoded.text,
    encoding: decoded.encoding,
    encodingConfidence: decoded.confidence,
    ...(decoded.isLossy
      ? {
          remarks: [
            {code: 'encoding/lossy', message: `按 ${decoded.encoding} 读出时有字节无法识别。`},
          ],
        }
      : {}),
  }
}

/** Nothing but line breaks is touched in plain text. */
function cleanLineBreaks(text: string): string {
  return text.replaceAll(/\r\n|[\r\u2028\u2029]/gu, '\n')
}
