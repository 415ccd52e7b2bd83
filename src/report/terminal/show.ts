/** One annotated document to read in a terminal: roles in the margin, metrics with their values. */
import type {Analysis} from '../../analysis/types.ts'
import type {Metric} from '../../metrics/types.ts'
import type {Role} from '../../roles/types.ts'
import type {ReportLanguage} from '../html/types.ts'
import {cutLayers, type Layer} from '../html/view/layers.ts'
import {flatten} from '../html/view/document.ts'
import {showBounds, showValue} from '../html/view/metric-row.ts'
import {wordsOf} from '../../wording/report/words.ts'
import {nonBlankLines} from '../../text/lines.ts'
import {printable} from '../printable.ts'
import {sayCompleteness, sayRuled, sayWarning} from '../say.ts'
import {drawColumns, type Stretch} from './columns.ts'
import type {Paint} from './paint.ts'

export interface TerminalOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly paint: Paint
  readonly lang: ReportLanguage
}

type Mark =
  | {readonly kind: 'heading'}
  | {readonly kind: 'metric'; readonly metric: Metric}
  | {readonly kind: 'placeholder'}

const marginWidth = 12

/** The line beside the margin, and the gaps between the columns. */
const frameWidth = 7

/** Longer lines are hard to read, however wide the terminal. */
const widestText = 90

/** Draw the document. */
export function showDocument(analysis: Analysis, options: TerminalOptions): string {
  const {paint, lang} = options
  const words = wordsOf(lang)
  const width = Math.max(10, Math.min(widestText, options.width - marginWidth - frameWidth))
  const {id, title, text, sections, warnings, findings, completeness, source} = analysis
  const layers = marksOf(analysis)
  const lines = nonBlankLines(text)
  const rows: (readonly (readonly Stretch[])[])[] = []

  let next = 0
  for (const {role, span} of sections) {
    let isFirst = true
    while (next < lines.length && (lines[next]?.end ?? 0) <= span.start) next++
    for (let index = next; index < lines.length; index++) {
      const line = lines[index]
      if (line === undefined || line.start >= span.end) break
      const part = {start: Math.max(line.start, span.start), end: Math.min(line.end, span.end)}
      const margin = isFirst ? words.roles[role] : ''
      isFirst = false
      rows.push([
        [{text: margin, paint: roleColour(role, paint)}],
        [{text: '│', paint: roleColour(role, paint)}],
        stretchesOf(text, part, layers, options),
      ])
    }
  }

  const head = `${paint.bold(printable(id))}  ${printable(title)}\n${paint.dim(`${printable(source.path)}:${source.line} · ${source.encoding} · ${words.document.characters(text.length)}`)}\n\n`
  const notes = [
    ...warnings.map((warning) => `${paint.yellow('!')} ${printable(sayWarning(lang, warning))}\n`),
    ...findings.map((finding) => `${paint.red('✗')} ${printable(sayRuled(lang, finding))}\n`),
    ...sayCompleteness(lang, completeness).map((line) => `${paint.dim(`· ${printable(line)}`)}\n`),
  ]
  return `${head}${drawColumns([marginWidth, 2, width], rows)}${notes.length > 0 ? '\n' : ''}${notes.join('')}`
}

function marksOf({outline, metrics, placeholders}: Analysis): readonly Layer<Mark>[] {
  return [
    ...flatten(outline)
      .filter(({kind}) => kind === 'heading')
      .map(({span, titleSpan}) => ({
        span: {start: span.start, end: titleSpan.end},
        mark: {kind: 'heading' as const},
      })),
    ...placeholders.map(({span}) => ({span, mark: {kind: 'placeholder' as const}})),
    ...metrics
      .filter(({weak}) => !weak)
      .map((metric) => ({span: metric.span, mark: {kind: 'metric' as const, metric}})),
  ]
}

function stretchesOf(
  text: string,
  range: {readonly start: number; readonly end: number},
  layers: readonly Layer<Mark>[],
  {paint, lang}: TerminalOptions,
): readonly Stretch[] {
  const inside = layers.filter(({span}) => span.start < range.end && range.start < span.end)
  return cutLayers(range, inside).flatMap(({span, marks}) => {
    const kinds = new Set(marks.map(({kind}) => kind))
    const style = (each: string): string => {
      let styled = each
      if (kinds.has('heading')) styled = paint.bold(styled)
      if (kinds.has('placeholder')) styled = paint.inverse(styled)
      if (kinds.has('metric')) styled = paint.underline(styled)
      return styled
    }

    const piece: Stretch = {text: printable(text.slice(span.start, span.end)), paint: style}
    const ending = marks.find((mark) => mark.kind === 'metric' && mark.metric.span.end === span.end)
    return ending?.kind === 'metric'
      ? [piece, {text: `〔${describe(ending.metric, lang)}〕`, paint: paint.cyan}]
      : [piece]
  })
}

function describe(metric: Metric, lang: ReportLanguage): string {
  const value = metric.masked ? wordsOf(lang).document.masked : showValue(metric)
  return [metric.subject ?? '', value + metric.unit, showBounds(metric)]
    .filter((each) => each !== '')
    .map(printable)
    .join(' ')
}

function roleColour(role: Role, paint: Paint): (text: string) => string {
  const colours: Readonly<Record<Role, (text: string) => string>> = {
    overview: paint.blue,
    objectives: paint.magenta,
    progress: paint.green,
    problems: paint.red,
    nextSteps: paint.cyan,
    closing: paint.dim,
  }
  return colours[role]
}
