/** The page of charts. */
import {mapChart} from '../charts/map.ts'
import {roleChart} from '../charts/role-bars.ts'
import {subjectChart} from '../charts/subjects.ts'
import {unitChart} from '../charts/units.ts'
import {html, type Content, type Markup} from '../markup.ts'
import type {ChartsView} from '../view/charts.ts'
import type {Frame} from './frame.ts'

export function charts(frame: Frame, view: ChartsView): Markup {
  const {words} = frame
  const isEmpty = view.subjects.length + view.units.length + view.roles.length === 0
  return html`<section class="view" id="charts" data-tab="charts" aria-labelledby="charts-title">
    <h2 id="charts-title">${words.charts.heading}</h2>
    ${isEmpty && html`<p>${words.charts.none}</p>`}
    ${view.map !== null && figure(words.charts.map, words.charts.mapNote, mapChart(frame, view.map))}
    ${view.subjects.length > 0 && figure(words.charts.subjects, words.charts.subjectsNote, subjectChart(frame, view.subjects))}
    ${view.roles.length > 0 && figure(words.charts.roles, '', roleChart(frame, view.roles))}
    ${view.units.length > 0 && figure(words.charts.units, '', unitChart(frame, view.units))}
  </section>`
}

function figure(title: string, note: string, content: Markup): Content {
  return html`<figure class="block">
    <figcaption>
      <h3>${title}</h3>
      ${note !== '' && html`<p class="note">${note}</p>`}
    </figcaption>
    ${content}
  </figure>`
}
