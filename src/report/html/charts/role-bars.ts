/** How much of each document each role takes, as bars in parts that carry their names. */
import {scaleLinear} from 'd3-scale'
import {roles} from '../../../roles/scores.ts'
import {percent} from '../../percent.ts'
import {html, type Markup} from '../markup.ts'
import type {Frame} from '../templates/frame.ts'
import type {ChartsView} from '../view/charts.ts'

const width = 900
const rowHeight = 22
const barHeight = 16
const labelWidth = 110

/** A part narrower than this, in pixels, has no room for its name. */
const labelledWidth = 58

export function roleChart({words, links}: Frame, rows: ChartsView['roles']): Markup {
  const height = rowHeight * rows.length
  const x = scaleLinear().domain([0, 1]).range([labelWidth, width])

  return html`<p class="role-legend">
      ${roles.map((role) => html`<span class="role-name role-${role}">${words.roles[role]}</span> `)}
    </p>
    <svg
      class="chart"
      viewBox="0 0 ${width} ${height}"
      role="group"
      aria-label="${words.charts.roles}"
    >
      ${rows.map(({document, shares}, row) => {
        const top = row * rowHeight
        let before = 0
        return html`<a href="${links.document(document)}"
            ><text class="label link" x="${labelWidth - 12}" y="${top + 13}" text-anchor="end"
              >${document.id}</text
            ></a
          >${shares.map(({role, share}) => {
            const left = Math.round(x(before) * 10) / 10
            before += share
            const length = Math.round((x(before) - left) * 10) / 10
            return html`<rect
                class="role-fill role-${role}"
                x="${left}"
                y="${top}"
                width="${Math.max(0, length - 1)}"
                height="${barHeight}"
                ><title>${words.roles[role]} ${percent(share)}</title></rect
              >${
                length >= labelledWidth &&
                html`<text class="on-fill" x="${left + 6}" y="${top + 12}"
                  >${words.roles[role]}</text
                >`
              }`
          })}`
      })}
    </svg>`
}
