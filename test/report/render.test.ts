/** The report as a string: escaping, determinism, what it must say. */
import {assert, property, string} from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  analyze,
  compare,
  mapCorpus,
  renderReport,
  renderReportFiles,
  type Document,
  type ReportData,
} from '../../src/index.ts'
import {escapeText, html} from '../../src/report/html/markup.ts'
import {corpus} from '../helpers/corpus.ts'
import {attacks, hostileDocuments} from './attacks.ts'

function dataOf(documents: readonly Document[]): ReportData {
  return {
    analyses: analyze(documents, {keywordCount: 0}),
    comparison: compare(documents),
    map: mapCorpus(documents),
  }
}

const data = dataOf(corpus)
const report = renderReport(data)

/** What a reader sees of markup: tags removed, entities decoded. */
function textOf(markup: string): string {
  return markup
    .replaceAll(/<(?:style|script)>[\s\S]*?<\/(?:style|script)>/gu, '')
    .replaceAll(/<[^<>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

describe('markup', () => {
  test('every interpolation is escaped, markup alone is not', () => {
    const text = '<b title="x">&\'</b>'
    expect(html`<p title="${text}">${text}${html`<i>${text}</i>`}</p>`.toString()).toBe(
      `<p title="${escapeText(text)}">${escapeText(text)}<i>${escapeText(text)}</i></p>`,
    )
  })

  test('an attribute without quotes is a bug that throws', () => {
    expect(() => html`<p title=${'x'}></p>`).toThrow(TypeError)
  })

  test('any text comes back when tags are removed and entities decoded', () => {
    assert(
      property(string({unit: 'binary'}), (text) => {
        const markup = html`<p>${text}</p>`.toString()
        expect(markup.slice(3, -4)).not.toMatch(/[<>"']/u)
        const visible = text.replaceAll(
          /(?![\t\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}]/gu,
          (each) => `⟨U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
        )
        expect(textOf(markup)).toBe(visible)
      }),
    )
  })

  test('a forged object is text, not markup', () => {
    const forged = JSON.parse('{"text": "<b>", "toString": null}') as unknown
    expect(() => html`${forged as string}`.toString()).not.toThrow(/never/u)
    expect(String(html`${'<b>'}`)).toBe('&lt;b&gt;')
  })
})

describe('report', () => {
  test('the same input gives the same bytes, in either language', () => {
    expect(renderReport(data)).toBe(report)
    expect(renderReport(data, {lang: 'en'})).toBe(renderReport(data, {lang: 'en'}))
    expect(renderReport(JSON.parse(JSON.stringify(data)) as ReportData)).toBe(report)
  })

  test('22 documents stay under 1.5 MB', () => {
    expect(new TextEncoder().encode(report).length).toBeLessThan(1_500_000)
  })

  test('nothing is loaded and no attribute runs or styles', () => {
    const tags = report.replaceAll(/<(?:style|script)>[\s\S]*?<\/(?:style|script)>/gu, '')
    expect(tags).not.toMatch(/<[^<>]+\s(?:on\w+|style|src)\s*=/u)
    expect(tags).not.toMatch(/<[^<>]+\shref="(?!#)/u)
  })

  test('every link leads to a place, and every place has one name', () => {
    const ids = [...report.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const known = new Set(ids)
    const broken = [...report.matchAll(/href="#([^"]*)"/gu)].filter(([, id]) => !known.has(id))
    expect(broken.map(([link]) => link)).toEqual([])
  })

  test('says first what was copied, from whom, and what was changed', () => {
    const seen = textOf(report)
    expect(seen).toContain('22 篇文档中，2 篇全文雷同（1 组），另有 2 篇有整段相同。')
    expect(seen.indexOf('20_6 ↔ 20_12')).toBeLessThan(seen.indexOf('两两对照图'))
  })

  test('every line of every document can be read', () => {
    // Badges and flags stand between the pieces of a line.
    const seen = textOf(report.replaceAll(/<a\s+class="(?:badge|flag)"[^>]*>[^<]*<\/a\s*>/gu, ''))
    const lines = corpus.flatMap(({text}) => text.split('\n')).map((line) => line.trim())
    const missing = lines.filter((line) => !seen.includes(line))
    expect(missing).toEqual([])
  })

  test('all problems stand in one place', () => {
    const view = report.slice(report.indexOf('id="problems"'), report.indexOf('id="metrics"'))
    const seen = textOf(view)
    for (const {sections, text} of data.analyses) {
      for (const {role, span} of sections) {
        if (role !== 'problems') continue
        const [first = ''] = text.slice(span.start, span.end).trim().split('\n')
        expect(seen).toContain(first.trim())
      }
    }
  })

  test('no analysis at all is a report too', () => {
    expect(renderReport(dataOf([]))).toContain('0 篇文档之间没有发现雷同。')
  })

  test('wrong calls throw a clear error', () => {
    // @ts-expect-error -- a caller without types
    expect(() => renderReport({})).toThrow(/data\.analyses/u)
    // @ts-expect-error -- likewise
    expect(() => renderReport(data, {lang: 'fr'})).toThrow(/'zh' or 'en'/u)
  })
})

describe('hostile text', () => {
  const hostile = renderReport(dataOf(hostileDocuments()), {title: attacks.join('')})

  test('adds no element, attribute or control character', () => {
    const scripts = [...hostile.matchAll(/<script/giu)]
    expect(scripts).toHaveLength(1)
    expect(hostile).not.toMatch(/<(?:img|iframe|svg onload|b>)/iu)
    for (const unseen of ['\0', '\u0007', '\u001B', '\u202E', '\u2066']) {
      expect(hostile.includes(unseen)).toBe(false)
    }

    expect(hostile).not.toMatch(/\p{Cs}/u)
  })

  test('is there to be read', () => {
    const seen = textOf(hostile)
    for (const attack of attacks) expect(seen).toContain(textOf(escapeText(attack)))
  })
})

describe('folder', () => {
  const files = [...renderReportFiles(data)]

  test('has a page a document, and every link leads to a file and a place', () => {
    expect(files).toHaveLength(3 + corpus.length)
    const places = new Map(
      files.map(({path, content}) => [
        path,
        new Set([...content.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id)),
      ]),
    )
    const broken = files.flatMap(({path, content}) =>
      [...content.matchAll(/href="([^"#]*)#([^"]*)"/gu)].flatMap(([link, target = '', id]) => {
        const file = new URL(target, `file:///${path}`).pathname.slice(1)
        return places.get(file)?.has(id) === true ? [] : [`${path}: ${link}`]
      }),
    )
    expect(broken).toEqual([])
  })
})
