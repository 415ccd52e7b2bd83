/** The reader of each format, loaded when the first file of it comes. */
import {decodeText} from '../encoding/decode.ts'
import {ReadProblem} from '../read-problem.ts'
import type {ExtractContext, Extracted, Extractor, Format} from './types.ts'

const extractors: Readonly<Record<Format, () => Promise<Extractor>>> = {
  text: async () => readText,
  jsonl: async () => readText,
  markdown: async () => (await import('./markdown/markdown.ts')).readMarkdown,
  html: async () => (await import('./html/html.ts')).readHtml,
  docx: async () => (await import('./docx/docx.ts')).readDocx,
  doc: async () => (await import('./doc/doc.ts')).readDoc,
  odt: async () => (await import('./odt/odt.ts')).readOdt,
  rtf: async () => (await import('./rtf/rtf.ts')).readRtf,
  xlsx: async () => (await import('./xlsx/xlsx.ts')).readXlsx,
  pdf: async () => (await import('./pdf/pdf.ts')).readPdf,
  mail: async () => (await import('./mail/mail.ts')).readMail,
}

/**
 * The text of a file.
 *
 * @throws {ReadProblem} When it cannot be read.
 */
export async function extract(
  format: Format,
  bytes: Uint8Array,
  context: ExtractContext,
): Promise<Extracted> {
  const read = await extractors[format]()
  return read(bytes, context)
}

/** Plain text: decoded, and otherwise as it is. */
export function readText(bytes: Uint8Array, {encoding, limits}: ExtractContext): Extracted {
  const decoded = decodeText(bytes, encoding === undefined ? {} : {encoding})
  if (decoded.text.includes('\0')) throw new ReadProblem('unsupported', '不是文本文件')
  if (decoded.text.length > limits.maxTextLength) {
    throw new ReadProblem('tooLarge', `文字超过 ${limits.maxTextLength} 字的上限`)
  }

  return {
    text: /[\r\u2028\u2029]/u.test(decoded.text) ? cleanLineBreaks(decoded.text) : decoded.text,
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
