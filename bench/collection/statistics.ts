/** What a collection holds: documents, their length, sentences and metrics. */
import {splitSentences, type Analysis} from '../../src/index.ts'
import {drawTable} from '../../src/report/text-table.ts'

/** Characters of a text that are not white space. */
export function countCharacters(text: string): number {
  return text.replaceAll(/\s/gu, '').length
}

/** Draw the statistics, one a row. */
export function statisticsTable(analyses: readonly Analysis[]): string {
  const lengths = analyses.map(({text}) => countCharacters(text)).toSorted((a, b) => a - b)
  const characters = sum(lengths)
  const sentences = sum(analyses.map(({text}) => splitSentences(text).length))
  const all = analyses.flatMap(({metrics}) => metrics)
  const metrics = all.filter(({weak}) => !weak)
  const rejected = sum(analyses.map(({rejectedNumbers}) => rejectedNumbers.length))
  const count = analyses.length

  return drawTable(
    [{title: 'collection'}, {title: 'count', alignment: 'right'}, {title: 'note'}],
    [
      ['documents', String(count), ''],
      ['characters', String(characters), 'without white space'],
      [
        'characters a document',
        per(characters, count),
        `shortest ${lengths[0] ?? 0}, median ${lengths[lengths.length >> 1] ?? 0}, longest ${lengths.at(-1) ?? 0}`,
      ],
      ['sentences', String(sentences), `${per(characters, sentences)} characters each`],
      ['metrics', String(metrics.length), `and ${all.length - metrics.length} weak (一支队伍)`],
      [
        'metrics a document',
        per(metrics.length, count),
        `${analyses.filter((analysis) => analysis.metrics.every(({weak}) => weak)).length} documents have none`,
      ],
      ['masked metrics', String(metrics.filter(({masked}) => masked).length), 'xx个社区, 达%左右'],
      ['rejected numbers', String(rejected), 'dates, names, enumerators …, each with its reason'],
      ['placeholders', String(sum(analyses.map(({placeholders}) => placeholders.length))), ''],
      ['warnings', String(sum(analyses.map(({warnings}) => warnings.length))), ''],
    ],
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function per(total: number, count: number): string {
  return count === 0 ? '–' : (total / count).toFixed(1)
}
