/** The page around the views: what every file of a report begins and ends with. */
import {script, scriptHash, style, styleHash} from '../assets.generated.ts'
import type {ViewName} from '../links.ts'
import {embedAsset, html, type Content} from '../markup.ts'
import type {Frame} from './frame.ts'

/** Nothing may load, run or be sent but the two assets below, known by their hashes. */
const policy = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The tabs, in order, each with a count where there is one to give. */
function tabs({corpus}: Frame): readonly (readonly [ViewName, number | null])[] {
  const metricCount = corpus.documents.reduce((sum, {analysis}) => sum + analysis.metrics.length, 0)
  return [
    ['overview', null],
    ['documents', corpus.documents.length],
    ['pairs', corpus.pairs.length],
    ['problems', null],
    ['metrics', metricCount],
    ['charts', null],
  ]
}

/** A whole file. */
export function page(frame: Frame, title: string, views: Content): string {
  const {words, links} = frame
  return html`<!doctype html>
    <html lang="${words.tag}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="zongjie" />
        <title>${title}</title>
        ${embedAsset('style', style)}
      </head>
      <body>
        <a class="skip" href="#main">${words.skipLink}</a>
        <header class="masthead">
          <h1><a href="${links.view('overview')}">${title}</a></h1>
          <nav aria-label="${words.nav}">
            <ul>
              ${tabs(frame).map(
                ([name, count]) =>
                  html`<li>
                    <a href="${links.view(name)}" data-tab="${name}"
                      >${words.views[name]}${count !== null && html` <span class="count">${count}</span>`}</a
                    >
                  </li>`,
              )}
            </ul>
          </nav>
        </header>
        <main id="main" tabindex="-1">${views}</main>
        <div class="card" id="card" role="tooltip" hidden></div>
        ${embedAsset('script', script)}
      </body>
    </html> `.toString()
}
