/**
 * The sheets as an .xlsx workbook. The npm package write-excel-file writes it (one dependency,
 * fflate; exceljs, better known, brings eighty packages and has had no release since 2023). Cells
 * are typed, so text that begins with = + - @ is text and never a formula.
 */
import writeExcelFile, {type Cell, type Feature, type Row} from 'write-excel-file/universal'
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility'
import type {ReportData, ReportLanguage} from '../html/types.ts'
import {makeSheets, type CellValue, type Sheet, type SheetColumn} from './sheets.ts'

/** What Excel takes in one cell, in UTF-16 code units. */
const longestCell = 32_767

/** Write results as one workbook: documents, sections, metrics, pairs, passages, findings. */
export async function writeWorkbook(
  data: ReportData,
  options: {readonly lang?: ReportLanguage} = {},
): Promise<Uint8Array> {
  const sheets = makeSheets(data, options.lang)
  const blob = await writeExcelFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: [headerRow(sheet), ...sheet.rows.map((cells) => dataRow(sheet, cells))],
      columns: sheet.columns.map(({width}) => ({width})),
      stickyRowsCount: 1,
    })),
    {features: [filters(sheets)]},
  ).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

function headerRow({columns}: Sheet): Row {
  return columns.map(({title}) => ({
    value: title,
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#F3F0E8',
  }))
}

function dataRow({columns}: Sheet, cells: readonly CellValue[]): Row {
  return cells.map((value, index) => typedCell(value, columns[index]))
}

function typedCell(value: CellValue, column: SheetColumn | undefined): Cell {
  if (value === null || value === '') return null
  if (typeof value === 'boolean') return {value, type: Boolean}
  if (typeof value === 'number') {
    return column?.format === undefined
      ? {value, type: Number}
      : {value, type: Number, format: column.format}
  }

  return {value: cleanText(value), type: String, alignVertical: 'top'}
}

/** XML has no room for controls and lone surrogates, Excel none for more than its longest cell. */
function cleanText(text: string): string {
  return text.replaceAll(/(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD').slice(0, longestCell)
}

/** Arrows to filter by on every header, which the package leaves to features like this one. */
function filters(sheets: readonly Sheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, {sheetIndex}) => {
            const sheet = sheets[sheetIndex]
            if (sheet === undefined) return xml
            const last = getCellAddress(sheet.rows.length, sheet.columns.length - 1)
            return insertElementMarkupAccordingToOrderOfSiblings(
              xml,
              `<autoFilter ref="A1:${last}"/>`,
              getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [
                'sheetData',
                'autoFilter',
              ],
              'worksheet',
            )
          },
        },
      },
    },
  }
}
