/** The values of one subject in all documents: a row a subject, a dot a value, on a log axis. */
import {scaleLog, scalePoint} from 'd3-scale'
import {html, type Markup} from '../markup.ts'
import type {Frame} from '../templates/frame.ts'
import type {SubjectSeries} from '../view/charts.ts'

const width = 900
const rowHeight = 26
const labelWidth = 210
const margin = {top: 8, right: 24, bottom: 28}

export function subjectChart({words, links}: Frame, series: readonly SubjectSeries[]): Markup {
  const height = margin.top + rowHeight * series.length + margin.bottom
  const values = series.flatMap((each) => each.values.map(({value}) => value))
  const x = scaleLog()
    .domain([Math.min(1, ...values), Math.max(10, ...values)])
    .range([labelWidth, width - margin.right])
  const y = scalePoint(
    series.map((_, index) => index),
    [margin.top + rowHeight / 2, margin.top + rowHeight * (series.length - 0.5)],
  )
  // Whole powers of ten: the finer ticks of a log axis would crowd.
  const ticks = x
    .ticks()
    .filter((tick) => Number.isInteger(Math.round(Math.log10(tick) * 1e9) / 1e9))

  return html`<svg
    class="chart"
    viewBox="0 0 ${width} ${height}"
    role="group"
    aria-label="${words.charts.subjects}"
  >
    ${ticks.map(
      (tick) =>
        html`<line
            class="grid"
            x1="${round(x(tick))}"
            x2="${round(x(tick))}"
            y1="${margin.top}"
            y2="${height - margin.bottom}"
          /><text class="tick" x="${round(x(tick))}" y="${height - 10}" text-anchor="middle"
            >${tick.toLocaleString('en')}</text
          >`,
    )}
    ${series.map(({subject, unit, values: dots}, index) => {
      const top = round(y(index) ?? 0)
      return html`<text class="label" x="${labelWidth - 14}" y="${top + 4}" text-anchor="end"
          >${subject} <tspan class="quiet">${unit}</tspan></text
        ><line
          class="row"
          x1="${labelWidth}"
          x2="${width - margin.right}"
          y1="${top}"
          y2="${top}"
        />${dots.map(
          ({document, index: metric, metric: {min, max, text}, value}) =>
            html`${
                min !== null && max !== null && max > min && min > 0
                  ? html`<line
                      class="interval"
                      x1="${round(x(min))}"
                      x2="${round(x(max))}"
                      y1="${top}"
                      y2="${top}"
                    />`
                  : null
              }<a
                href="${links.metric(document, metric)}"
                aria-label="${document.id} ${subject} ${text}"
                ><circle class="dot" cx="${round(x(value))}" cy="${top}" r="5"
                  ><title>${document.id} · ${subject} ${text}</title></circle
                ></a
              >`,
        )}`
    })}
  </svg>`
}

/** A tenth of a pixel is finer than anyone sees, and the same on every machine. */
function round(value: number): number {
  return Math.round(value * 10) / 10
}
