/** Automatic numbers as office programs print them. */
import {formatNumeral} from '../../../numeral/format.ts'

/**
 * A number in a format, by the names of OOXML (ST_NumberFormat, ISO/IEC 29500-1 §17.18.59).
 * Bullets and unknown formats for which a figure would mislead give `''`.
 */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'upperLetter':
      return letters(value)
    case 'lowerLetter':
      return letters(value).toLowerCase()
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return Array.from(String(value), (digit) => fromCode(0xff10 + Number(digit))).join('')
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return circled(value)
    case 'decimalEnclosedParen':
      return within(value, 0x2474, 20)
    case 'decimalEnclosedFullstop':
      return within(value, 0x2488, 20)
    case 'ideographEnclosedCircle':
      return within(value, 0x3280, 10)
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return isWhole(value) ? formatNumeral(value, 'chinese') : ''
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
    case 'japaneseLegal':
      return isWhole(value) ? formatNumeral(value, 'formal') : ''
    case 'ideographTraditional':
      return '甲乙丙丁戊己庚辛壬癸'.charAt((value - 1) % 10)
    case 'ideographZodiac':
      return '子丑寅卯辰巳午未申酉戌亥'.charAt((value - 1) % 12)
    default:
      return String(value)
  }
}

function isWhole(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

/** A, B … Z, AA, BB …: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1 || value > 26 * 8) return String(value)
  return fromCode(0x41 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

const romanSteps: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let text = ''
  for (const [step, sign] of romanSteps) {
    while (rest >= step) {
      text += sign
      rest -= step
    }
  }

  return text
}

/** ①–⑳, ㉑–㉟, ㊱–㊿. */
function circled(value: number): string {
  if (value >= 21 && value <= 35) return fromCode(0x3251 + value - 21)
  if (value >= 36 && value <= 50) return fromCode(0x32b1 + value - 36)
  return within(value, 0x2460, 20)
}

function within(value: number, first: number, count: number): string {
  return value >= 1 && value <= count ? fromCode(first + value - 1) : String(value)
}

function fromCode(code: number): string {
  return String.fromCharCode(code)
}
