/** How often each unit occurs, as bars. */
import {scaleBand, scaleLinear} from 'd3-scale'
import {html, type Markup} from '../markup.ts'
import type {Frame} from '../templates/frame.ts'
import type {ChartsView} from '../view/charts.ts'

const width = 520
const rowHeight = 20
const labelWidth = 72
const valueWidth = 40

export function unitChart({words}: Frame, units: ChartsView['units']): Markup {
  const height = rowHeight * units.length
  const x = scaleLinear()
    .domain([0, Math.max(1, ...units.map(({count}) => count))])
    .range([0, width - labelWidth - valueWidth])
  const y = scaleBand(
    units.map((_, index) => index),
    [0, height],
  ).paddingInner(0.3)

  return html`<svg
    class="chart narrow"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label="${words.charts.units}"
  >
    ${units.map(({unit, count}, index) => {
      const top = Math.round(y(index) ?? 0)
      const length = Math.round(x(count) * 10) / 10
      const bar = Math.round(y.bandwidth())
      return html`<text class="label" x="${labelWidth - 10}" y="${top + bar - 2}" text-anchor="end"
          >${unit}</text
        ><rect class="bar" x="${labelWidth}" y="${top}" width="${length}" height="${bar}" /><text
          class="tick"
          x="${labelWidth + length + 6}"
          y="${top + bar - 2}"
          >${count}</text
        >`
    })}
  </svg>`
}
