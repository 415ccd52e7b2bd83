/** Numbers of cells as the spreadsheet shows them. */
import type {CellFormat} from './cell-formats.ts'

/** Decimals that tell honest digits from the noise of binary fractions. */
const significantDigits = 12

const millisecondsPerDay = 86_400_000

/** Days from the spreadsheet's day 0 to 1970: from 30 December 1899, and from 1 January 1904. */
const epochs = {since1900: 25_569, since1904: 24_107}

/** A number in its format; what is no number is shown as it is. */
export function showNumber(value: string, format: CellFormat, startsIn1904: boolean): string {
  const number = Number(value)
  if (!Number.isFinite(number)) return value

  switch (format.kind) {
    case 'number': {
      const plain = String(Number(number.toPrecision(significantDigits)))
      return format.decimals === null || plain.includes('e')
        ? plain
        : number.toFixed(format.decimals)
    }

    case 'percent':
      return `${(number * 100).toFixed(format.decimals)}%`
    case 'date':
    case 'month':
    case 'dateTime':
    case 'time': {
      const days = number - (startsIn1904 ? epochs.since1904 : epochs.since1900)
      const date = new Date(Math.round(days * millisecondsPerDay))
      return Number.isNaN(date.getTime()) ? value : showDate(date, format.kind)
    }

    default:
      return value
  }
}

function showDate(date: Date, kind: 'date' | 'month' | 'dateTime' | 'time'): string {
  const month = `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月`
  const day = `${month}${date.getUTCDate()}日`
  const time = `${date.getUTCHours()}:${String(date.getUTCMinutes()).padStart(2, '0')}`
  if (kind === 'month') return month
  if (kind === 'time') return time
  return kind === 'date' ? day : `${day} ${time}`
}
