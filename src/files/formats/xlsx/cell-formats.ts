/** `styles.xml`: how the numbers of cells are shown. */
import type {Package} from '../package/package.ts'
import {parseXml} from '../xml.ts'

/** How a number is shown: as it is, in per cent with so many decimals, as a day, or as a time. */
export type CellFormat =
  | {readonly kind: 'number'; readonly decimals: number | null}
  | {readonly kind: 'percent'; readonly decimals: number}
  | {readonly kind: 'date' | 'time' | 'dateTime' | 'month'}

/** Formats that need no definition (ISO/IEC 29500-1 §18.8.30), Chinese ones included. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  31: 'yyyy"年"m"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
}

/** Finds the format of a cell by its style number. */
export async function readCellFormats(file: Package): Promise<(style: number) => CellFormat> {
  const codes = new Map<number, string>()
  const styles: number[] = []
  let isCellFormats = false
  const chunks = file.stream('xl/styles.xml')
  if (chunks !== null) {
    await parseXml(chunks, {
      open: (name, attributes) => {
        const local = name.slice(name.indexOf(':') + 1)
        if (local === 'numFmt') {
          codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
        } else if (local === 'cellXfs') {
          isCellFormats = true
        } else if (local === 'xf' && isCellFormats) {
          styles.push(Number(attributes['numFmtId'] ?? 0))
        }
      },
      close: (name) => {
        if (name.endsWith('cellXfs')) isCellFormats = false
      },
    })
  }

  const known = new Map<number, CellFormat>()
  return (style) => {
    const id = styles[style] ?? 0
    let format = known.get(id)
    if (format === undefined) {
      format = readFormat(codes.get(id) ?? builtIn[id] ?? 'General')
      known.set(id, format)
    }

    return format
  }
}

/** What a format code comes to. */
export function readFormat(code: string): CellFormat {
  const first = (code.split(';')[0] ?? '').replace(/"[^"]{0,40}"|\\.|\[[^\]]{0,40}\]/gu, '')
  const decimals = /\.(0{1,10})/u.exec(first)?.[1]?.length ?? 0
  if (first.includes('%')) return {kind: 'percent', decimals}
  const isDate = /y|d/iu.test(first)
  const isTime = /h|s/iu.test(first)
  if (isDate && isTime) return {kind: 'dateTime'}
  if (isDate && !/d/iu.test(first)) return {kind: 'month'}
  if (isDate) return {kind: 'date'}
  if (isTime) return {kind: 'time'}
  return {kind: 'number', decimals: /0/u.test(first) ? decimals : null}
}
