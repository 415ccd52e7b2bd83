/**
 * PDF.js as a reader of text: nothing is drawn, no font is loaded from the system, scripts and
 * forms stay off, and the tables for Chinese encodings come from its own package.
 */
import {said} from '../../../wording/results/say.ts'
import {createRequire} from 'node:module'
import path from 'node:path'
import type {PDFDocumentProxy} from 'pdfjs-dist'
import type {FileProperties} from '../../../document/types.ts'
import {ReadProblem} from '../../read-problem.ts'
import type {Run} from './types.ts'

export type PdfFile = PDFDocumentProxy

/** Open a PDF file. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  standInForDrawing()
  const {getDocument} = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  try {
    return await getDocument({
      data: new Uint8Array(bytes), // PDF.js takes it away
      verbosity: 0,
      cMapUrl: `${folder}/cmaps/`,
      cMapPacked: true,
      standardFontDataUrl: `${folder}/standard_fonts/`,
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
      useWorkerFetch: false,
      enableXfa: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
    }).promise
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    if (isLocked) throw new ReadProblem('encrypted', said('file/encrypted', {}))
    const detail = error instanceof Error ? error.message.slice(0, 120) : ''
    throw new ReadProblem('damaged', said('file/damaged', {format: 'pdf', detail}))
  }
}

function StandIn(): void {
  // Can be made with `new`, and does nothing.
}

/**
 * PDF.js makes a matrix for drawing when it is loaded, and looks for a native canvas otherwise.
 * Nothing is drawn here, so anything that can be made will do.
 */
function standInForDrawing(): void {
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, {value: StandIn})
  }
}

interface PageRuns {
  readonly runs: readonly Run[]
  /** Text that does not run from left to right: watermarks, mostly. */
  readonly rotated: readonly string[]
  readonly width: number
  readonly height: number
}

/** The text of a page, run by run; a page that is damaged gives what was read of it. */
export async function readRuns(file: PdfFile, number: number): Promise<PageRuns> {
  const runs: Run[] = []
  const rotated: string[] = []
  try {
    const page = await file.getPage(number)
    const {width, height} = page.getViewport({scale: 1})
    const [left = 0, bottom = 0] = page.view
    const {items} = await page.getTextContent({disableNormalization: true})
    for (const item of items) {
      if (!('str' in item)) continue
      const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform.map(Number)
      if (Math.abs(b) > Math.abs(a) * 0.1) {
        rotated.push(item.str)
        continue
      }

      const start = x - left
      runs.push({
        text: item.str,
        left: start,
        right: start + item.width,
        baseline: y - bottom,
        size: Math.abs(d) || item.height,
      })
    }

    page.cleanup()
    return {runs, rotated, width, height}
  } catch {
    return {runs, rotated, width: 1, height: 1}
  }
}

/** What the file says about itself. */
export async function readProperties(file: PdfFile): Promise<FileProperties | undefined> {
  const metadata = await file.getMetadata().catch(() => null)
  const info: Readonly<Record<string, unknown>> = {...metadata?.info}
  const found: {-readonly [Name in keyof FileProperties]?: string} = {}
  for (const [name, key] of [
    ['title', 'Title'],
    ['author', 'Author'],
    ['application', 'Creator'],
    ['created', 'CreationDate'],
    ['modified', 'ModDate'],
  ] as const) {
    const value = info[key]
    if (typeof value !== 'string' || value.trim() === '') continue
    found[name] = key.endsWith('Date') ? isoDate(value) : value.trim().slice(0, 300)
  }

  return Object.keys(found).length === 0 ? undefined : found
}

/** `D:20240305093000+08'00'` → `2024-03-05T09:30:00+08:00`. */
function isoDate(value: string): string {
  const match =
    /^D:(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:([+-]\d{2})'?(\d{2})?|(Z))?/u.exec(value)
  if (match === null) return value.slice(0, 40)
  const [, year = '', month = '01', day = '01', hour = '00', minute = '00', second = '00'] = match
  const zone = match[9] ?? (match[7] === undefined ? '' : `${match[7]}:${match[8] ?? '00'}`)
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`
}
