/** Documents, ordinals and list markers: numbers that number something. */
import {isMarkPlace, match, type Rule} from './rule.ts'

const quarterPattern = /(?:[一二三四1-4](?:[、-]第?[一二三四1-4]){0,3})季度/uy
const documentPattern = /[0-9x_*]{2,5}[〕\])】](?:[0-9x_*]{1,5}号)?/uy
const documentNumberPattern = /[0-9x_*]{1,5}号(?:文|令|函|$)?/uy
const ordinalPattern = /[0-9x一二三四五六七八九十百千零〇]{1,8}/uy
const enumeratorPattern =
  /(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[、.](?![0-9])|\)|[.．]?[0-9.]{0,4}[、](?!第?[0-9一二三四五六七八九十]{1,3}[、月日年组号社季])|:(?![0-9]))/uy
const bracketedPattern = /(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\)/uy
const runningPattern =
  /[一二三四五六七八九十]{1,2}(?:是(?!一)|要(?![素件求领])|抓(?!手)|则|来(?=[,是]))/uy
const damagedRunningPattern = /[二三四五六](?=[做抓加强健落推]{1}[^名个户人])/uy
const sectionNumberPattern = /[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}(?=[^0-9%万亿千百十个元平米吨亩公])/uy
const bracketsBefore = '〔[【('

/** In the order they are tried. */
export const numberedRules: readonly Rule[] = [
  {
    name: 'reject/document-year',
    reason: 'document-number',
    end: ({text, at}) =>
      bracketsBefore.includes(text.charAt(at - 1) || ' ') &&
      !/^[0-9]{1,2}\)/u.test(text.slice(at, at + 3))
        ? match(documentPattern, text, at)
        : null,
  },
  {
    name: 'reject/document-number',
    reason: 'document-number',
    end: ({text, at}) =>
      '〕]】'.includes(text.charAt(at - 1) || ' ') ||
      (text.charAt(at - 1) === '第' && '〕]】)'.includes(text.charAt(at - 2) || ' '))
        ? match(documentNumberPattern, text, at)
        : null,
  },
  {name: 'reject/quarter', reason: 'date', end: ({text, at}) => match(quarterPattern, text, at)},
  {
    name: 'reject/ordinal',
    reason: 'ordinal',
    end: ({text, at}) => (text.charAt(at - 1) === '第' ? match(ordinalPattern, text, at) : null),
  },
  {
    name: 'reject/bracketed-marker',
    reason: 'enumerator',
    end: ({text, at, isLineStart}) =>
      text.charAt(at - 1) === '(' && (isLineStart || isMarkPlace(text, at - 2))
        ? match(bracketedPattern, text, at)
        : null,
  },
  {
    name: 'reject/list-marker',
    reason: 'enumerator',
    end: ({text, at, isLineStart}) =>
      isLineStart || isMarkPlace(text, at - 1) ? match(enumeratorPattern, text, at) : null,
  },
  {
    name: 'reject/section-number',
    reason: 'enumerator',
    end: ({text, at, isLineStart}) => (isLineStart ? match(sectionNumberPattern, text, at) : null),
  },
  {
    name: 'reject/running-marker',
    reason: 'enumerator',
    end: ({text, at, isClauseStart}) => (isClauseStart ? match(runningPattern, text, at) : null),
  },
  {
    name: 'reject/damaged-marker',
    reason: 'enumerator',
    end: ({text, at}) =>
      isMarkPlace(text, at - 1) && text.charAt(at - 1) !== ','
        ? match(damagedRunningPattern, text, at)
        : null,
  },
  {
    name: 'reject/its-marker',
    reason: 'enumerator',
    end: ({text, at}) =>
      text.charAt(at - 1) === '其' && ',是、:'.includes(text.charAt(at + 1) || ' ') ? at + 1 : null,
  },
]
