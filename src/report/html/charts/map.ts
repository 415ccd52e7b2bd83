/** The documents in the plane of their words; a topic has a shape and a colour of its own. */
import {scaleLinear} from 'd3-scale'
import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape'
import {html, type Content, type Markup} from '../markup.ts'
import {tableWordsOf} from '../../../wording/tables/words.ts'
import {placeLabels} from './labels.ts'
import {documentLinks, type Frame} from '../templates/frame.ts'
import type {ChartsView} from '../view/charts.ts'

type MapView = NonNullable<ChartsView['map']>

const width = 900
const height = 520
const margin = 36
const symbolSize = 80

/** More names than this would cover each other. */
const mostLabels = 60

/** In the order of the topics; documents without one are rings. */
const shapes = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolStar,
  symbolWye,
]

export function mapChart(frame: Frame, {points, topics}: MapView): Markup {
  const {words, links} = frame
  const x = scaleLinear(extent(points.map((point) => point.x)), [margin, width - margin])
  const y = scaleLinear(extent(points.map((point) => point.y)), [height - margin, margin])
  const spots = points.map((point) => ({
    point,
    left: Math.round(x(point.x) * 10) / 10,
    top: Math.round(y(point.y) * 10) / 10,
  }))
  const labels = placeLabels(
    points.length <= mostLabels
      ? spots.map(({point, left, top}) => ({text: shorten(point.document.id), left, top}))
      : [],
    {left: 2, top: 2, right: width - 2, bottom: height - 2},
  )

  return html`<svg
      class="chart map"
      viewBox="0 0 ${width} ${height}"
      role="group"
      aria-label="${words.charts.map}"
    >
      <rect class="frame" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" />
      ${spots.map(({point: {document, topic}, left, top}, index) => {
        const label = labels[index]
        return html`<a href="${links.document(document)}" aria-label="${document.id}"
          ><g transform="translate(${left},${top})"
            >${topicSymbol(topic)}<title>${document.id} · ${topicName(frame, topic)}</title>${
              label !== undefined &&
              label !== null &&
              html`<text class="label" x="${label.x}" y="${label.y}" text-anchor="${label.anchor}"
                >${shorten(document.id)}</text
              >`
            }</g
          ></a
        > `
      })}
    </svg>
    <ul class="topics">
      ${topics.map(
        ({words: terms, documents}, topic) =>
          html`<li>
            <svg class="key" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
              ${topicSymbol(topic)}
            </svg>
            <strong>${words.charts.topic(topic + 1)}</strong>
            <span lang="zh-Hans">${terms.join(tableWordsOf(frame.language).comma)}</span>
            <span class="quiet"
              >${documentLinks(frame, documents.slice(0, listedCount))}${documents.length > listedCount && ` +${documents.length - listedCount}`}</span
            >
          </li>`,
      )}
    </ul>`
}

/** Documents of a topic that are named beside it; the map has them all. */
const listedCount = 24

/** Longer names, of files, would fill the map. */
const longestName = 18

function shorten(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name
}

function topicSymbol(topic: number | null): Content {
  const shape = topic === null ? symbolCircle : (shapes[topic % shapes.length] ?? symbolCircle)
  const path = symbol(shape, symbolSize).digits(2)() ?? ''
  return topic === null
    ? html`<path class="symbol no-topic" d="${path}" />`
    : html`<path class="symbol topic-${topic % shapes.length}" d="${path}" />`
}

function topicName({words}: Frame, topic: number | null): string {
  return topic === null ? words.charts.noTopic : words.charts.topic(topic + 1)
}

/** Least and greatest, never the same: all points may lie in one place. */
function extent(values: readonly number[]): [number, number] {
  let least = Infinity
  let greatest = -Infinity
  for (const value of values) {
    least = Math.min(least, value)
    greatest = Math.max(greatest, value)
  }

  return greatest > least ? [least, greatest] : [least - 1, least + 1]
}
