/** Accuracy as tables for a terminal. */
import {roles} from '../../src/roles/scores.ts'
import {wordsOf} from '../../src/wording/report/words.ts'
import {drawTable, type Column} from '../../src/report/text-table.ts'
import {metricFields} from './metrics.ts'
import {outlineFields} from './outline.ts'
import type {Check} from './pairs.ts'
import {macroF1} from './roles.ts'
import type {Accuracy, Scores} from './score.ts'
import {
  f1,
  precision,
  rate,
  recall,
  showRate,
  showTally,
  type Matching,
  type Mistake,
} from './tally.ts'

/** All tables of a run, with a sentence before each on how to read it. */
export function accuracyTables(accuracy: Accuracy): string {
  const {total, documents, absent} = accuracy
  return [
    'What was found. Right is what agrees with the gold; P its share of what was returned, R its',
    'share of what the gold demands. Metrics: same span; optional ones are left out on both sides,',
    'and a metric returned as weak (一支队伍) is no false positive.\n',
    drawTable(matchingColumns('layer'), [
      matchingRow('outline', total.outline.matching),
      matchingRow('metrics', total.metrics.matching),
    ]),
    'Right among those found.\n',
    drawTable(
      [{title: 'layer'}, {title: 'field'}, {title: 'right', alignment: 'right'}],
      [
        ...outlineFields.map((field) => ['outline', field, showTally(total.outline.fields[field])]),
        ...metricFields.map((field) => ['metrics', field, showTally(total.metrics.fields[field])]),
      ],
    ),
    `Roles, by characters that are not white space: ${showTally(total.roles.characters)} right;`,
    `macro-F1 over the roles of the gold ${showRate(macroF1(total.roles))}. The learned weights`,
    'have seen the documents of this project; `--floors` also scores them by weights that have not.\n',
    drawTable(
      matchingColumns('role'),
      roles.map((role) =>
        matchingRow(`${role} ${wordsOf('zh').roles[role]}`, total.roles.byRole[role]),
      ),
    ),
    'By document.\n',
    drawTable(documentColumns, [
      ...documents.map((scores) => documentRow(scores.id, scores)),
      documentRow('all', total),
    ]),
    ...(absent.length === 0 ? [] : [`Annotated but not read: ${absent.join(', ')}.`]),
  ].join('\n')
}

/** The mistakes, one a row. */
export function mistakesTable(mistakes: readonly Mistake[]): string {
  if (mistakes.length === 0) return 'No mistakes.'
  return drawTable(
    [
      {title: 'document'},
      {title: 'line', alignment: 'right'},
      {title: 'layer'},
      {title: 'kind'},
      {title: 'words', width: 48},
      {title: 'expected', width: 24},
      {title: 'found', width: 24},
    ],
    mistakes.map(({document, line, layer, kind, quote, expected, found}) => [
      document,
      String(line),
      layer,
      kind,
      quote,
      expected,
      found,
    ]),
  )
}

/** The floors with what was found. */
export function checksTable(checks: readonly Check[]): string {
  return drawTable(
    [{title: 'floor', width: 52}, {title: 'found', width: 56}, {title: ''}],
    checks.map(({name, isMet, found}) => [name, found, isMet ? 'met' : 'MISSED']),
  )
}

function matchingColumns(first: string): readonly Column[] {
  return [
    {title: first},
    ...['F1', 'P', 'R', 'right', 'returned', 'demanded'].map((title) => ({
      title,
      alignment: 'right' as const,
    })),
  ]
}

function matchingRow(name: string, matching: Matching): readonly string[] {
  return [
    name,
    showRate(f1(matching)),
    showRate(precision(matching)),
    showRate(recall(matching)),
    String(matching.matched),
    String(matching.returned),
    String(matching.demanded),
  ]
}

const documentColumns: readonly Column[] = [
  {title: 'document'},
  ...['outline F1', 'kind & level', 'roles', 'metrics F1', 'value & unit', 'subject'].map(
    (title) => ({title, alignment: 'right' as const}),
  ),
]

function documentRow(name: string, {outline, roles: byCharacter, metrics}: Scores): string[] {
  return [
    name,
    showRate(f1(outline.matching)),
    showRate(rate(outline.fields['kind & level'])),
    showRate(rate(byCharacter.characters)),
    showRate(f1(metrics.matching)),
    showRate(rate(metrics.fields['value & unit'])),
    showRate(rate(metrics.fields.subject)),
  ]
}
