/** Enumerators with digits or letters: 1.1 (1) 1、 1. ① Ⅰ. A. a) */
import type {EnumeratorRule} from './enumerator-rule.ts'
import {
  readDecimalOrdinal,
  readEnclosedOrdinal,
  readLetterOrdinal,
  readOrdinal,
  readRomanOrdinal,
} from './ordinal.ts'

/** `Ⅱ类水质`, `Ⅲ级响应`: grades. */
function isGrade(_: number | null, rest: string): boolean {
  return /^[类级型期度区段号线代]/u.test(rest)
}

/** `3、4期工程`, `10、11月份`: the second numeral, one higher, counts together with the first. */
function isPair(ordinal: number | null, rest: string): boolean {
  const match = /^([0-9]{1,2})[期批月年日季届次级层栋幢班部]/u.exec(rest)
  return match !== null && Number(match[1]) === (ordinal ?? 0) + 1
}

/** In order of precedence; the first that matches wins. */
export const latinEnumerators: readonly EnumeratorRule[] = [
  // 2．65岁以上…: a count right behind the dot; only the list tells it from a decimal
  {
    style: 'arabic',
    pattern: /([0-9]{1,3})(\.)(?=[0-9]{2,4}[岁名个户家年月人条件])/uy,
    read: readOrdinal,
    trust: 'sequence',
  },
  // 2.5月12日…, 3.2号楼…: a date or a number of a house behind the dot
  {
    style: 'arabic',
    pattern:
      /([0-9]{1,3})(\.)(?=[0-9]{1,2}(?:[.、-][0-9]{1,2})?(?:月(?![度报刊均])|号|日(?!均)))/uy,
    read: readOrdinal,
    trust: 'sequence',
  },
  // 1.1 1.1.2
  {
    style: 'decimal',
    pattern:
      /([0-9]{1,2}(?:\.[0-9]{1,2}){1,5})()[、.]?(?=\p{Script=Han}|[“"(《 ])(?![万亿元米吨个户%倍公平千百])/uy,
    read: readDecimalOrdinal,
    trust: 'sequence',
  },
  // (1) 【1】 1)
  {
    style: 'parenthesized-arabic',
    pattern: /[(〔【[{]([0-9]{1,3})([)〕】\]}》〉])[、.]?/uy,
    read: readOrdinal,
    trust: 'line',
  },
  {
    style: 'parenthesized-arabic',
    pattern: /([0-9]{1,3})(\))[、.]?/uy,
    read: readOrdinal,
    trust: 'line',
  },
  {
    style: 'parenthesized-arabic',
    pattern: /([⑴-⒇])()[、.]?/uy,
    read: readEnclosedOrdinal,
    trust: 'line',
  },
  // 1、 1. but not 2、3、4社, 3、4期, 10、11月 and 3.5
  {
    style: 'arabic',
    pattern: /([0-9]{1,2})(、)(?![0-9]{1,3}[、.社组号楼])/uy,
    read: readOrdinal,
    trust: 'line',
    refuses: isPair,
  },
  {style: 'arabic', pattern: /([0-9]{3})(、)(?![0-9])/uy, read: readOrdinal, trust: 'sequence'},
  {
    style: 'arabic',
    pattern: /([0-9]{1,3})(\.)(?![0-9]{1,2}(?![0-9x_年]))/uy,
    read: readOrdinal,
    trust: 'line',
  },
  {style: 'arabic', pattern: /([⒈-⒛])()[、.]?/uy, read: readEnclosedOrdinal, trust: 'line'},
  // ① ❶
  {
    style: 'circled',
    pattern: /([①-⑳❶-❿➀-➉➊-➓])()[、.]?/uy,
    read: readEnclosedOrdinal,
    trust: 'line',
  },
  // 1, 1: and the like, slips for 1、
  {
    style: 'arabic',
    pattern: /([0-9]{1,2})([,:])(?=\p{Script=Han})/uy,
    read: readOrdinal,
    trust: 'sequence',
  },
  // keycaps: 1️⃣
  {
    style: 'arabic',
    pattern: /([0-9])\ufe0f?\u20e3()[、.]?/uy,
    read: readOrdinal,
    trust: 'line',
  },
  // l. for 1., as scans read it
  {
    style: 'arabic',
    pattern: /([l|])([.、])(?=\p{Script=Han})/uy,
    read: () => 1,
    trust: 'sequence',
  },
  // Ⅰ. IV.
  {
    style: 'roman',
    pattern: /([Ⅰ-Ⅻⅰ-ⅻ])()[、.)]?/uy,
    read: readEnclosedOrdinal,
    trust: 'line',
    refuses: isGrade,
  },
  {style: 'roman', pattern: /([ivx]{1,5})([、.)])/uy, read: readRomanOrdinal, trust: 'sequence'},
  // A. a) (a)
  {style: 'letter', pattern: /\(?([a-z])([、.)])/uy, read: readLetterOrdinal, trust: 'sequence'},
]
