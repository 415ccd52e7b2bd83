/**
 * The streams of a Word 97–2003 file, by word-extractor, and what it reads beside the main text.
 * The main text is read from the streams here (`body.ts`): word-extractor drops what numbers it.
 */
import {Buffer} from 'node:buffer'
import BufferReader from 'word-extractor/lib/buffer-reader.js'
import WordOleExtractor, {type Notes} from 'word-extractor/lib/word-ole-extractor.js'
import {said} from '../../../wording/results/say.ts'
import {ReadProblem} from '../../read-problem.ts'

/** A Word file whose streams are here. */
export interface WordFile {
  /** Stream `WordDocument`. */
  readonly main: Buffer
  /** Stream `0Table` or `1Table`. */
  readonly table: Buffer
  /** The text in the order of reading, main text first. */
  readonly pieces: readonly TextPiece[]
  readonly notes: Notes
}

/** A stretch of text that lies in one piece in the stream. */
export interface TextPiece {
  readonly text: string
  /** Where it begins in `main`, in bytes. */
  readonly start: number
  readonly bytesPerCharacter: 1 | 2
}

/** FIB, [MS-DOC] 2.5: magic number of Word 6 and 95, and flags. */
const oldMagic = 0xa5dc
const flagsAt = 0x0a
const isEncrypted = 0x01_00

class Extractor extends WordOleExtractor {
  opened: Omit<WordFile, 'notes'> | null = null

  protected override async extractWordDocument(document: unknown, main: Buffer): Promise<Notes> {
    if (main.readUInt16LE(0) === oldMagic) {
      throw new ReadProblem('unsupported', said('file/refused', {kind: 'word-95'}))
    }

    if ((main.readUInt16LE(flagsAt) & isEncrypted) !== 0) {
      throw new ReadProblem('encrypted', said('file/encrypted', {}))
    }

    return super.extractWordDocument(document, main)
  }

  protected override writeCharacterProperties(main: Buffer, table: Buffer): void {
    // oxlint-disable-next-line no-underscore-dangle -- the name that word-extractor gives it
    const pieces = this._pieces.map(({startFilePos: start, size, unicode}): TextPiece => {
      const bytes = main.subarray(start, start + size)
      return unicode
        ? {text: bytes.toString('utf16le'), start, bytesPerCharacter: 2}
        : {text: new TextDecoder('windows-1252').decode(bytes), start, bytesPerCharacter: 1}
    })
    this.opened = {main, table, pieces}
    super.writeCharacterProperties(main, table)
  }
}

/**
 * Open a doc or wps file.
 *
 * @throws {ReadProblem} When it cannot be read.
 */
export async function openWord(bytes: Uint8Array): Promise<WordFile> {
  const reader = new BufferReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const extractor = new Extractor()
  try {
    await reader.open()
    const notes = await extractor.extract(reader)
    if (extractor.opened === null) throw new Error('no text')
    return {...extractor.opened, notes}
  } catch (error) {
    // What word-extractor throws on a damaged file says where it stumbled, not what is wrong.
    throw error instanceof ReadProblem
      ? error
      : new ReadProblem('damaged', said('file/damaged', {format: 'doc', detail: ''}))
  }
}
