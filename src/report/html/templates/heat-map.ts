import {percent} from '../../percent.ts'
import {html, type Content, type Markup} from '../markup.ts'
import type {HeatMapCell, HeatMapEntry, HeatMapView} from '../view/heat-map.ts'
import type {Frame} from './frame.ts'

/** From which share on a cell has the next darker shade; close together where most shares lie. */
const shadeSteps = [0, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8]

export function heatMap(frame: Frame, view: HeatMapView): Markup {
  const {words, links} = frame
  const isReduced =
    view.entries.some(({size}) => size > 1) || view.entries.length + view.lonely < view.total

  return html`<section class="block" id="heat-map">
    <h3>${words.overview.heatMap}</h3>
    <p class="note">
      ${words.overview.heatMapNote}${
        isReduced && [' ', words.overview.heatMapByCluster(view.entries.length, view.total)]
      }${view.lonely > 0 && [' ', words.overview.heatMapLonely(view.lonely)]}
    </p>
    <div class="table-frame" role="region" aria-label="${words.overview.heatMap}" tabindex="0">
      <table class="heat">
        <thead>
          <tr>
            <td></td>
            ${view.entries.map((entry) => html`<th scope="col"><span>${name(entry)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${view.entries.map(
            (entry, row) =>
              html`<tr>
                <th scope="row"><a href="${links.document(entry.document)}">${name(entry)}</a></th>
                ${view.entries.map((other, column) =>
                  row === column
                    ? html`<td class="self"></td>`
                    : cell(frame, entry, other, view.cells[row]?.[column] ?? null),
                )}
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
  </section>`
}

function name({document, size}: HeatMapEntry): Content {
  return size > 1 ? `${document.id} +${size - 1}` : document.id
}

function cell(
  {links}: Frame,
  row: HeatMapEntry,
  column: HeatMapEntry,
  shared: HeatMapCell | null,
): Markup {
  if (shared === null) return html`<td></td>`
  const shade = shadeSteps.findLastIndex((step) => shared.share >= step)
  const shown = shared.share < 0.005 ? '<1' : (shared.share * 100).toFixed(0)
  const words = `${row.document.id} → ${column.document.id} ${percent(shared.share)}`
  return html`<td class="h${shade}">
    <a
      href="${links.pair(shared.pair)}"
      aria-label="${shown}% · ${row.document.id} → ${column.document.id}"
      title="${words}"
      >${shown}</a
    >
  </td>`
}
