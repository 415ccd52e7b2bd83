/** Sound files of every format, for damaging and for timing. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {Document, Packer, Paragraph, Table, TableCell, TableRow} from 'docx'
import writeExcelFile from 'write-excel-file/node'
import {encodeGb18030} from '../../src/files/encoding/encode-gb18030.ts'
import type {Document as Summary} from '../../src/index.ts'
import {projectRoot} from '../inputs.ts'
import {makeZip} from './zip.ts'

export interface Seed {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Saved by office programs: plain texts, and a text with all that they number and hide. */
const fixtureNames = ['20_6.docx', '20_6.doc', '20_6.odt', '20_6.rtf', '20_12.pdf'].concat(
  ['docx', 'doc', 'odt', 'rtf'].map((ending) => `numbered.${ending}`),
)

/** One file of each kind, made of the documents. */
export async function makeSeeds(documents: readonly Summary[]): Promise<readonly Seed[]> {
  const fixtures = fixtureNames.map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(path.join(projectRoot, 'test', 'files', 'fixtures', name))),
  }))
  const made = await Promise.all(documents.slice(0, 3).map(makeKinds))
  const archive = made.flat().map(({name, bytes}) => ({name, content: bytes}))
  return [...fixtures, ...made.flat(), {name: 'all.zip', bytes: makeZip(archive)}]
}

/** A document as every kind of file that a package writes. */
export async function makeKinds({id, title, text}: Summary): Promise<readonly Seed[]> {
  const full = `${title}\n${text}`
  const lines = full.split('\n')
  const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content)
  return [
    {name: `${id}.txt`, bytes: utf8(full)},
    {name: `${id}.gbk.txt`, bytes: encodeGb18030(full) ?? utf8(full)},
    {name: `${id}.utf16.txt`, bytes: new Uint8Array(Buffer.from(full, 'utf16le'))},
    {name: `${id}.html`, bytes: utf8(htmlOf(lines))},
    {
      name: `${id}.md`,
      bytes: utf8(`# ${lines.join('\n\n')}\n\n- a\n\n| b | c |\n|---|---|\n| 1 | 2 |\n`),
    },
    {name: `${id}.eml`, bytes: utf8(mailOf(full))},
    {name: `${id}.docx`, bytes: await docxOf(lines)},
    {name: `${id}.xlsx`, bytes: await xlsxOf(lines)},
  ]
}

function htmlOf(lines: readonly string[]): string {
  const body = lines.map((line) => `<p>${line.replaceAll('<', '&lt;')}</p>`).join('\n')
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>t</title></head><body><div><ul><li><a href="/">首页</a></li></ul></div><div>${body}<table><tr><td>a</td><td>b</td></tr></table></div></body></html>`
}

function mailOf(text: string): string {
  const body = Buffer.from(text).toString('base64')
  return `From: a@example.org\r\nSubject: s\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n--b--\r\n`
}

async function docxOf(lines: readonly string[]): Promise<Uint8Array> {
  const cell = (text: string): TableCell => new TableCell({children: [new Paragraph(text)]})
  const children = [
    ...lines.map((line) => new Paragraph(line)),
    new Table({rows: [new TableRow({children: [cell('项目'), cell('20户')]})]}),
  ]
  return new Uint8Array(await Packer.toBuffer(new Document({sections: [{children}]})))
}

async function xlsxOf(lines: readonly string[]): Promise<Uint8Array> {
  const rows = lines.map((line) => [{value: line}, {value: 0.5, type: Number, format: '0%'}])
  return new Uint8Array(await writeExcelFile(rows, {sheet: '台账'}).toBuffer())
}
