import type {PeriodKind} from '../../facts/types.ts'
import type {Role} from '../../roles/types.ts'
import {plural} from '../plural.ts'
import {fileEn} from './file-en.ts'
import type {ResultCatalogue, Side} from './types.ts'

const names: Readonly<Record<Side, string>> = {a: 'A', b: 'B'}
const others: Readonly<Record<Side, string>> = {a: 'B', b: 'A'}

const kindNames: Readonly<Record<PeriodKind, string>> = {
  weekly: 'a weekly report',
  monthly: 'a monthly report',
  quarterly: 'a quarterly report',
  halfYearly: 'a half-yearly report',
  yearly: 'a yearly report',
  multiYear: 'a report on several years',
  event: 'a report on one event',
  unknown: 'a report that names no time',
}

const roleNames: Readonly<Record<Role, string>> = {
  overview: 'overview',
  objectives: 'objectives',
  progress: 'progress',
  problems: 'problems',
  nextSteps: 'next steps',
  closing: 'closing',
}

function list(roles: readonly Role[]): string {
  return roles.map((role) => roleNames[role]).join(', ')
}

/** The messages of results in English; what they quote stays as it is written. */
export const en: ResultCatalogue = {
  ...fileEn,
  'text/empty': () => 'The document has no content.',
  'text/mojibake': ({readAs}) =>
    readAs === null
      ? 'Characters are lost here beyond recovery.'
      : `This looks like UTF-8 that was read as ${readAs}.`,
  'text/lone-surrogate': () => 'Half of a surrogate pair, which is no character.',
  'text/unbalanced-quotes': ({mark}) => `The mark “${mark}” has no partner.`,
  'text/placeholders': ({count, examples}) =>
    `${plural(count, 'place')} left blank or masked, such as “${examples.join(', ')}”.`,
  'text/page-chrome': ({text}) => `“${text}” looks like words of a web page, not of the report.`,
  'text/missing-digits': ({unit}) => `The number before “${unit}” is missing.`,
  'text/breaks-off': ({end}) => `The text breaks off in mid-sentence: “${end}”.`,
  'roles/unanswered-problems': () => 'Problems are named, next steps are not.',
  'outline/empty-heading': ({enumerator}) => `“${enumerator}” is a heading without content.`,
  'outline/skipped-ordinal': ({enumerator, expected}) =>
    `Number ${expected} is missing before “${enumerator}”.`,
  'outline/repeated-ordinal': ({enumerator}) => `The number “${enumerator}” is repeated.`,
  'outline/restarted-ordinal': ({enumerator, previous}) =>
    `The numbering falls back at “${enumerator}”; the number before is ${previous}.`,
  'outline/torn-heading': ({title}) => `The heading “${title}” seems to go on in the next line.`,

  'figures/part-exceeds-total': ({part, total}) =>
    `A part is more than its total: “${part}” of “${total}”.`,
  'figures/parts-exceed-total': ({parts, total}) =>
    `The parts are more than their total: ${parts.join(', ')} of “${total}”.`,
  'figures/share-above-whole': ({subject, share}) =>
    `A share above 100%: “${subject}” is “${share}”.`,
  'figures/shares-exceed-whole': ({first, second}) =>
    `Two shares make more than 100%: “${first}” and “${second}”.`,
  'figures/fall-above-whole': ({share}) => `A fall by more than 100%: “${share}”.`,
  'figures/rate-without-percent': ({words}) => `A rate that is no percentage: “${words}”.`,
  'figures/amount-as-share': ({words}) => `An amount given as a percentage: “${words}”.`,
  'figures/impossible-age': ({age}) => `An age that nobody reaches: “${age}”.`,
  'figures/fewer-people-than-households': ({households, people}) =>
    `Fewer people than households: “${households}”, “${people}”.`,
  'figures/wrong-conversion': ({first, second}) =>
    `A conversion that does not hold: “${first}” and “${second}”.`,
  'figures/more-returned-than-sent': ({sent, returned}) =>
    `More returned than sent: “${sent}” sent, “${returned}” returned.`,
  'figures/two-values': ({first, second, subject}) =>
    `One thing (${subject}) has two values: “${first}” and “${second}”.`,
  'names/foreign': ({name, own}) =>
    `“${name}” is a name from elsewhere in a report of “${own}”; it may have been left behind by copying.`,
  'figures/other-value-elsewhere': ({body, subject, first, second}) =>
    `Two documents of “${body}” differ on one thing (${subject}): “${first}” and “${second}”.`,
  'figures/identical-elsewhere': ({first, second, figures}) =>
    `“${first}” and “${second}” have ${plural(figures.length, 'figure')} in common: ${figures.join(', ')}.`,
  'figures/identical-unnamed': ({first, second, figures}) =>
    `“${first}” and “${second}”, which may be of one body, have ${plural(figures.length, 'figure')} in common: ${figures.join(', ')}.`,

  'pair/identical': () => 'identical but for punctuation, white space and how numbers are written',
  'pair/reordered': ({passages}) =>
    `identical but for punctuation, white space and how numbers are written, in ${plural(passages, 'piece')} in another order`,
  'pair/whole': ({passages, share}) =>
    `much the same: ${plural(passages, 'shared passage')}, ${percent(share)} of the shorter text but for punctuation and how numbers are written; with words put for others they cover both`,
  'pair/passages': ({passages, share, originalShare}) =>
    `${plural(passages, 'shared passage')}, ${percent(share)} of the shorter text; ${percent(originalShare)} of that is no stock phrase`,
  'pair/template': ({share}) =>
    `a template or a circular: the shared text (${percent(share)} of the shorter one) stands in several documents`,
  'pair/quotation': ({share}) =>
    `the same quotations: the shared text is ${percent(share)} of the shorter one, what stands outside of quotation marks is too little to speak of copying`,
  'pair/common-sentences': ({passages, share}) =>
    `sentences that several documents have: ${plural(passages, 'passage')}, ${percent(share)} of the shorter text`,
  'pair/few-sentences': ({passages, share}) =>
    `stray sentences: ${plural(passages, 'passage')}, only ${percent(share)} of the shorter text, too little to speak of copying`,
  'pair/stock-phrases': ({passages, share, originalShare}) =>
    `mostly stock phrases: ${plural(passages, 'shared passage')}, ${percent(share)} of the shorter text, only ${percent(originalShare)} of that no stock phrase`,
  'pair/all-stock': ({passages, share}) =>
    `stock phrases alone: ${plural(passages, 'shared passage')}, ${percent(share)} of the shorter text`,

  'pair/same-figures': ({figures, count}) =>
    `the same figures in the same order: ${figures.join(', ')}${count > figures.length ? ` … (${count} in all)` : ''}`,
  'pair/shared-slip': ({slip, right}) =>
    `both have the same slip: “${slip}”${right === null ? '' : ` (for “${right}”?)`}`,
  'pair/foreign-name': ({home, name, own}) =>
    `${others[home]} reports for “${own}”, yet a shared passage keeps “${name}”, the name of ${names[home]}`,
  'pair/list-order': ({count, first, second}) =>
    `${plural(count, 'item')} say the same in the same order in other words, such as “${first}” and “${second}”`,

  'direction/foreign-name': ({home, name}) =>
    `${others[home]} keeps “${name}”, the name of ${names[home]}`,
  'direction/blanked': ({source, figure, rest}) =>
    `${names[source]} has “${figure}” where ${others[source]} has only “${rest}” left`,
  'direction/years': ({a, b}) => `A says ${a} where B says ${b}`,
  'direction/cut-off': ({cut}) =>
    `${names[cut]} breaks off in a sentence that ${others[cut]} finishes`,

  'completeness/all-there': ({kind, expected}) =>
    `All that ${kindNames[kind]} has by convention is there: ${list(expected)}.`,
  'completeness/parts-missing': ({kind, expected, missing}) =>
    `By convention ${kindNames[kind]} has ${list(expected)}; missing: ${list(missing)}.`,
  'completeness/follow-ups': ({problems, taken}) =>
    `Of ${plural(problems, 'sentence')} on problems, words of ${taken} come back in the next steps${taken < problems ? `; of ${problems - taken} none do` : ''}.`,
  'completeness/no-next-steps': ({problems}) =>
    `${plural(problems, 'sentence')} on problems, no next steps.`,
  'completeness/concreteness': (counts) =>
    `${plural(counts.sentenceCount, 'sentence')}, ${counts.withFact} of them (${percent(counts.factShare)}) with something to check: ${counts.withMetric} with figures, ${counts.withDate} with dates, ${counts.withName} with names; ${counts.stockOnly} have none of these, but stock phrases.`,
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
