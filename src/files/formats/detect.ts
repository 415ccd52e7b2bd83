/**
 * What a file is, by its content; the ending only decides between kinds of plain text, which look
 * alike.
 */
import {said} from '../../wording/results/say.ts'
import {Buffer} from 'node:buffer'
import {decodeText} from '../encoding/decode.ts'
import {ReadProblem} from '../read-problem.ts'
import type {RefusedKind} from '../../wording/results/file-types.ts'
import type {Format} from './types.ts'

/** Formats that are known and not read, each by its first bytes. */
const refused: readonly (readonly [string, RefusedKind])[] = [
  ['89504e470d0a1a0a', 'png'],
  ['ffd8ff', 'jpeg'],
  ['47494638', 'gif'],
  ['424d', 'bmp'],
  ['49492a00', 'tiff'],
  ['4d4d002a', 'tiff'],
  ['52617221', 'rar'],
  ['377abcaf271c', '7z'],
  ['1f8b08', 'gzip'],
  ['425a68', 'bzip2'],
  ['fd377a585a00', 'xz'],
  ['4d5a', 'executable'],
  ['7f454c46', 'executable'],
  ['cafebabe', 'executable'],
  ['53514c69746520666f726d6174', 'sqlite'],
  ['494433', 'audio'],
]

/** Bytes looked at to recognise a format. */
export const headLength = 4096

/**
 * The format of a file that is no zip package (those tell by their entries, `detectPackage`).
 *
 * @throws {ReadProblem} When it is one that is not read.
 */
export function detectFormat(bytes: Uint8Array, name: string): Format {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headLength))
  if (head.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  if (head.subarray(0, 5).toString('latin1') === '{\\rtf') return 'rtf'
  if (head.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') return detectCompound(bytes)

  const ending = endingOf(name)
  const hex = head.subarray(0, 16).toString('hex')
  for (const [magic, kind] of refused) {
    // `BM` and `MZ` begin texts too; such short marks need a byte that no text has.
    if (hex.startsWith(magic) && (magic.length > 4 || head.includes(0))) {
      throw new ReadProblem('unsupported', said('file/refused', {kind}))
    }
  }

  return detectText(head, ending)
}

/** Compound files hold their streams' names in UTF-16. */
function detectCompound(bytes: Uint8Array): Format {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const holds = (stream: string): boolean => buffer.includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage')) throw new ReadProblem('encrypted', said('file/encrypted', {}))
  if (holds('WordDocument')) return 'doc'
  if (holds('Workbook')) {
    throw new ReadProblem('unsupported', said('file/refused', {kind: 'xls'}))
  }

  if (holds('PowerPoint Document'))
    throw new ReadProblem('unsupported', said('file/refused', {kind: 'ppt'}))
  throw new ReadProblem('unsupported', said('file/refused', {kind: 'compound'}))
}

const htmlStart = /<(?:!doctype\s+html|html|head|body|meta|table|div|p|title)[\s>]/iu
const mailStart =
  /^(?:(?:From|Received|Return-Path|MIME-Version|Message-ID|Date|Subject|X-[\w-]{1,40}|Delivered-To|To)\s?:[^\r\n]{0,998}\r?\n(?:[ \t][^\r\n]{0,998}\r?\n){0,50}){2}/iu

function detectText(head: Buffer, ending: string): Format {
  // A character cut in two at the end of the head is no sign of anything.
  const {text} = decodeText(head)
  if (text.slice(0, -4).includes('\0'))
    throw new ReadProblem('unsupported', said('file/not-text', {}))
  const start = text.trimStart()

  if (ending === 'jsonl') return 'jsonl'
  if (mailStart.test(start)) return 'mail'
  if (start.startsWith('<?xml') && /mso-application|<w:wordDocument|<pkg:package/u.test(start)) {
    throw new ReadProblem('unsupported', said('file/refused', {kind: 'office-xml'}))
  }

  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'html'
  if (start.startsWith('<') && htmlStart.test(start)) return 'html'
  return ending === 'md' || ending === 'markdown' ? 'markdown' : 'text'
}

/** What a zip file holds, by the names of its entries. */
export function detectPackage(names: readonly string[]): Format | 'archive' {
  const lower = new Set(names.map((name) => name.replaceAll('\\', '/').toLowerCase()))
  if (lower.has('[content_types].xml')) {
    for (const name of lower) {
      if (/^word\/document\d*\.xml$/u.test(name)) return 'docx'
      if (name === 'xl/workbook.xml') return 'xlsx'
      if (name === 'ppt/presentation.xml') {
        throw new ReadProblem('unsupported', said('file/refused', {kind: 'pptx'}))
      }
    }
  }

  if (lower.has('mimetype') && lower.has('content.xml')) return 'odt'
  return 'archive'
}

/** `a/B.TXT` → `txt`; `''` when there is none. */
export function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : ''
}
