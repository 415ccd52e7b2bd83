/**
 * CSV as spreadsheets want it (RFC 4180): a byte order mark, without which Excel reads Chinese UTF-8
 * as the system's code page, Windows line ends, and cells that would be taken for a formula disarmed.
 */
import {stringify} from 'csv-stringify/sync'

type Row = readonly (string | number)[]

/** Rows of cells as one text; `isContinued` leaves the mark out. */
export function toCsv(rows: readonly Row[], isContinued = false): string {
  return stringify([...rows], {
    bom: !isContinued,
    escape_formulas: true,
    record_delimiter: 'windows',
    // The package quotes its own delimiter alone; any line break would begin a row, and a formula.
    quoted_match: /[\r\n]/u,
  })
}
