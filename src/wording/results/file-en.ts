import {plural} from '../plural.ts'
import type {DamagedFormat, FileCatalogue, RefusedKind} from './file-types.ts'

const refused: Readonly<Record<RefusedKind, string>> = {
  png: 'PNG images are not read',
  jpeg: 'JPEG images are not read',
  gif: 'GIF images are not read',
  bmp: 'BMP images are not read',
  tiff: 'TIFF images are not read',
  rar: 'RAR archives are not read',
  '7z': '7z archives are not read',
  gzip: 'gzip archives are not read',
  bzip2: 'bzip2 archives are not read',
  xz: 'xz archives are not read',
  executable: 'programs are not read',
  sqlite: 'SQLite databases are not read',
  audio: 'audio is not read',
  'word-95': 'Word 6.0/95 is not read; save it as docx',
  xls: 'Excel 97–2003 (xls) is not read; save it as xlsx',
  ppt: 'presentations (ppt) are not read',
  pptx: 'presentations (pptx) are not read',
  'office-xml': 'Office files in XML are not read; save it as docx',
  compound: 'an unknown OLE compound file',
}

const formats: Readonly<Record<DamagedFormat, string>> = {
  doc: 'Word 97–2003 file',
  docx: 'Word file',
  xlsx: 'Excel file',
  odt: 'OpenDocument file',
  pdf: 'PDF',
  mail: 'mail',
  xml: 'XML',
  zip: 'zip file',
  other: 'file',
}

/** Messages about files in English. */
export const fileEn: FileCatalogue = {
  'file/not-found': () => 'no such file or folder',
  'file/no-match': () => 'no file matches',
  'file/empty-folder': () => 'the folder is empty',
  'file/not-regular': () => 'not a regular file',
  'file/symbolic-link': () => 'a symbolic link, not followed',
  'file/unreadable': ({detail}) => `cannot be read: ${detail}`,
  'file/folder-unreadable': ({detail}) => `the folder cannot be opened: ${detail}`,
  'file/too-large': ({size, limit}) => `${size} MB, above the limit of ${limit} MB`,
  'file/expands-too-large': ({limit}) => `expands above the limit of ${limit} MB`,
  'file/text-too-long': ({limit}) => `the text is above the limit of ${limit} characters`,
  'file/document-too-long': ({line, length, limit}) =>
    `the document in line ${line} has ${length} characters, above the limit of ${limit}`,
  'file/line-too-long': ({line, limit}) => `line ${line} is above the limit of ${limit} characters`,
  'file/empty': () => 'the file is empty (0 bytes)',
  'file/system': () => 'a system file or a hidden one',
  'file/unknown-ending': ({ending}) =>
    ending === '' ? 'files without an ending are not read' : `.${ending} files are not read`,
  'file/refused': ({kind}) => refused[kind],
  'file/not-text': () => 'not a text file',
  'file/encrypted': () => 'encrypted, needs a password',
  'file/damaged': ({format, detail}) =>
    `the ${formats[format]} is damaged${detail === '' ? '' : `: ${detail}`}`,
  'file/no-body': ({format}) => `the ${formats[format]} has no body`,
  'file/nested-tags': ({limit}) => `tags are nested deeper than ${limit}`,
  'file/no-text-layer': ({pages}) =>
    `the PDF has no text layer (${plural(pages, 'page')}, perhaps scanned) and needs text recognition`,
  'file/bad-line': ({line}) => `line ${line} is not JSON of the form {"id", "text"}`,
  'file/wrong-encoding': ({encoding}) => `not in ${encoding}, not read in full`,
  'file/attachment-depth': () => 'an attachment nested too deep, not opened',
  'file/archive-depth': ({limit}) => `archives nested deeper than ${limit}, not opened`,
  'file/archive-entries': ({count, limit}) =>
    `the archive has ${count} entries, above the limit of ${limit}`,
  'file/archive-directory': () => 'the directory of the archive is too large, not opened',
  'file/archive-expansion': ({factor}) => `expands more than ${factor} times, perhaps to do harm`,
  'file/archive-total': ({limit}) => `the archive expands above the limit of ${limit} MB`,
  'file/path-outside': () => 'its path leads out of the archive, not read',
  'file/control-in-name': () => 'control characters in its name, not read',
  'file/name-too-long': () => 'its name is too long, not read',
  'file/timeout': ({seconds}) => `took more than ${seconds} seconds, stopped`,
  'file/memory': ({limit}) => `took more than ${limit} MB of memory, stopped`,
  'file/aborted': () => 'reading was stopped',
  'file/process-error': ({detail}) => `the reading process failed: ${detail}`,
  'file/process-exit': () => 'the reading process ended unexpectedly',
  'file/failed': ({detail}) => `reading failed: ${detail}`,

  'encoding/lossy': ({encoding}) => `Read as ${encoding}, with bytes that mean nothing in it.`,
  'encoding/undoable-mojibake': ({was, readAs, lines, lostLines, before, after}) =>
    `Looks like ${was} that was read as ${readAs} and saved; ${plural(lines, 'line')} can be restored (“${before}” → “${after}”)${
      lostLines === 0 ? '' : `, ${lostLines} more only in part`
    }. The text is left as it is.`,
  'doc/numbers-missing': ({count}) =>
    `The automatic numbers of ${plural(count, 'paragraph')} are damaged and were not read.`,
  'docx/external-relations': ({count}) =>
    `The file refers to content elsewhere (${plural(count, 'place')}), which was not read.`,
  'pdf/pages-without-text': ({pages}) =>
    `No text layer on page ${pages.join(', ')}, perhaps scanned; not read.`,
}
