/** The reader of each format, loaded when the first file of it comes. */
import {readText} from './plain-text.ts'
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
