/** Plain text: decoded, and otherwise as it is. */
import {said} from '../../wording/results/say.ts'
import {decodeText} from '../encoding/decode.ts'
import {ReadProblem} from '../read-problem.ts'
import type {ExtractContext, Extracted} from './types.ts'

/** Read the bytes of a text file. */
export function readText(bytes: Uint8Array, {name, encoding, limits}: ExtractContext): Extracted {
  const decoded = decodeText(bytes, encoding === undefined ? {} : {encoding})
  if (decoded.text.includes('\0')) throw new ReadProblem('unsupported', said('file/not-text', {}))
  const isCollection = name.toLowerCase().endsWith('.jsonl')
  if (!isCollection && decoded.text.length > limits.maxTextLength) {
    throw new ReadProblem('tooLarge', said('file/text-too-long', {limit: limits.maxTextLength}))
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
          remarks: [said('encoding/lossy', {encoding: decoded.encoding})],
        }
      : {}),
  }
}

/** Nothing but line breaks is touched in plain text. */
function cleanLineBreaks(text: string): string {
  return text.replaceAll(/\r\n|[\r\u2028\u2029]/gu, '\n')
}
