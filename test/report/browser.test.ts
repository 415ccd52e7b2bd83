/** The report in a real browser: what a person does with it. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {
  analyze,
  compare,
  mapCorpus,
  renderReport,
  renderReportFiles,
  type Document,
  type ReportData,
} from '../../src/index.ts'
import {corpus} from '../helpers/corpus.ts'
import {hostileDocuments} from './attacks.ts'
import {launchBrowser} from './browser.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'zongjie-report-'))
const report = `file://${folder}/report.html`
let browser: Browser | null = null

function dataOf(documents: readonly Document[]): ReportData {
  return {
    analyses: analyze(documents),
    comparison: compare(documents),
    map: mapCorpus(documents),
  }
}

beforeAll(async () => {
  browser = await launchBrowser()
  const data = dataOf(corpus)
  writeFileSync(path.join(folder, 'report.html'), renderReport(data))
  writeFileSync(path.join(folder, 'english.html'), renderReport(data, {lang: 'en'}))
  writeFileSync(path.join(folder, 'hostile.html'), renderReport(dataOf(hostileDocuments())))
  for (const file of renderReportFiles(data)) {
    const target = path.join(folder, 'many', file.path)
    mkdirSync(path.dirname(target), {recursive: true})
    writeFileSync(target, file.content)
  }
}, 240_000)

afterAll(async () => {
  await browser?.close()
  rmSync(folder, {recursive: true, force: true})
})

beforeEach((context) => {
  if (browser === null) context.skip()
})

afterEach(async () => {
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()))
})

/** A page, and everything about it that should not be. */
interface Visit {
  readonly page: Page
  readonly troubles: readonly string[]
}

async function visit(
  url: string,
  options: {width?: number; script?: boolean} = {},
): Promise<Visit> {
  if (browser === null) throw new Error('no browser')
  const {width = 1400, script = true} = options
  const context = await browser.newContext({
    viewport: {width, height: 900},
    javaScriptEnabled: script,
  })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', (message) => troubles.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('dialog', (dialog) => troubles.push(`dialog: ${dialog.message()}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(`file://${folder}/`)) troubles.push(`request: ${request.url()}`)
  })
  await page.goto(url)
  return {page, troubles}
}

/** Rows of a table that are in the page, as lists of cells. */
async function rowsOf(page: Page, view: string): Promise<readonly (readonly string[])[]> {
  return page
    .locator(`#${view} table tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())),
    )
}

describe('reading', () => {
  test('opens on the overview, asks for nothing and complains of nothing', async () => {
    const {page, troubles} = await visit(report)
    expect(await page.locator('.view:visible').count()).toBe(1)
    expect(await page.locator('h2:visible').first().textContent()).toContain('22 篇文档中')
    for (const tab of ['documents', 'pairs', 'problems', 'metrics', 'charts']) {
      await page.click(`.masthead nav a[data-tab=${tab}]`)
      // The page changes with the address, which the browser tells a moment later.
      // oxlint-disable-next-line no-await-in-loop -- one click after the other
      await page.locator(`#${tab}`).waitFor({state: 'visible'})
      expect(await page.locator('.view:visible').count()).toBe(1)
    }

    expect(troubles).toEqual([])
  })

  test('from the overview two clicks lead to what was changed', async () => {
    const {page} = await visit(report)
    await page.click('.case.copy a')
    expect(page.url()).toContain('#pair-20_6--20_12')
    expect(await page.locator('.pair.current .judgement').textContent()).toContain('雷同')
    expect(await page.locator('.pair.current .changes li').count()).toBeGreaterThan(0)
  })

  test('a link opens a passage, a document, a section', async () => {
    const {page} = await visit(`${report}#passage-20_13--20_17-3`)
    const badge = page.locator('[id="passage-20_13--20_17-3"]')
    await expect.poll(() => badge.evaluate((each) => each.classList.contains('here'))).toBe(true)
    expect(await badge.isVisible()).toBe(true)
    await page.goto(`${report}#doc-20_3`)
    expect(await page.locator('h2:visible').textContent()).toContain('20_3')
  })

  test('works without scripts: everything is there to read', async () => {
    const {page, troubles} = await visit(report, {script: false})
    expect(await page.locator('.view:visible').count()).toBeGreaterThan(30)
    expect(await page.locator('.steps:visible').count()).toBe(0)
    expect(troubles).toEqual([])
  })

  test('a phone has no sideways scrolling', async () => {
    const {page} = await visit(report, {width: 390})
    for (const hash of ['overview', 'pair-20_6--20_12', 'doc-20_17', 'metrics', 'charts']) {
      await page.goto(`${report}#${hash}`)
      const width = await page.evaluate('document.documentElement.scrollWidth')
      expect({hash, width}).toEqual({hash, width: 390})
    }
  })

  test('the tables of the first page stand side by side uncut in both languages', async () => {
    for (const name of ['report', 'english']) {
      const {page} = await visit(`file://${folder}/${name}.html`, {width: 1200})
      const hidden = await page.evaluate<number[]>(
        `Array.from(document.querySelectorAll('#overview .table-frame'), (frame) => frame.scrollWidth - frame.clientWidth)`,
      )
      expect({name, hidden}).toEqual({name, hidden: [0, 0, 0]})
    }
  })

  test('a folder of pages works from disk alike', async () => {
    const {page, troubles} = await visit(`file://${folder}/many/index.html`)
    await page.click('.case.copy a')
    await page.waitForURL(/documents\/0006\.html#pair-20_6--20_12$/u)
    expect(await page.locator('.pair.current').count()).toBe(1)
    await page.click('.masthead nav a[data-tab=metrics]')
    await page.waitForURL(/metrics\.html/u)
    expect((await rowsOf(page, 'metrics')).length).toBeGreaterThan(100)
    expect(troubles).toEqual([])
  })
})

describe('comparing', () => {
  test('keys and buttons go from place to place, in both texts', async () => {
    const {page} = await visit(`${report}#pair-20_13--20_17`)
    const here = page.locator('.pair.current .here')
    const counter = page.locator('.pair.current .steps output')
    await page.keyboard.press('n')
    expect(await counter.textContent()).toMatch(/^1 \/ \d+$/u)
    expect(await here.count()).toBe(2)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await counter.textContent()).toMatch(/^3 /u)
    await page.keyboard.press('k')
    await page.keyboard.press('p')
    expect(await counter.textContent()).toMatch(/^1 /u)
    await page.click('.pair.current [data-step="1"]')
    expect(await counter.textContent()).toMatch(/^2 /u)
    for (const place of await here.all()) expect(await place.isVisible()).toBe(true)
  })

  test('the texts scroll together', async () => {
    const {page} = await visit(`${report}#pair-20_6--20_12`)
    const [left, right] = await page.locator('.pair.current .pane-text').all()
    await left?.evaluate((pane) => {
      pane.scrollTop = 600
    })
    await expect.poll(async () => right?.evaluate((pane) => pane.scrollTop)).toBeGreaterThan(400)
  })
})

describe('tables', () => {
  test('filter a unit, sort by value, search, and clear', async () => {
    const {page} = await visit(`${report}#metrics`)
    const all = (await rowsOf(page, 'metrics')).length
    const unit = page.locator('#metrics .tools label', {hasText: '单位'}).locator('select')
    await unit.selectOption('平方米')
    await page.click('#metrics th button:text-is("数值")')
    const areas = await rowsOf(page, 'metrics')
    expect(areas.length).toBeGreaterThan(5)
    expect(areas.every((cells) => cells[5] === '平方米')).toBe(true)
    const values = areas
      .map((cells) => Number.parseFloat(cells[4] ?? ''))
      .filter((each) => each > 0)
    expect(values).toEqual(values.toSorted((a, b) => b - a))
    await page.click('#metrics th button:text-is("数值")')
    const rising = (await rowsOf(page, 'metrics')).map((cells) => Number.parseFloat(cells[4] ?? ''))
    expect(rising.filter((each) => each > 0)).toEqual(values.toReversed())
    await page.fill('#metrics input[type=search]', '绝对没有的字')
    expect(await rowsOf(page, 'metrics')).toEqual([])
    await page.click('#metrics .tools button:text-is("清除筛选")')
    expect(await rowsOf(page, 'metrics')).toHaveLength(all)
  })

  test('what is shown is what is exported', async () => {
    const {page} = await visit(`${report}#metrics`)
    await page.fill('#metrics input[type=search]', '平方米')
    const shown = await rowsOf(page, 'metrics')
    const waiting = page.waitForEvent('download')
    await page.click('#metrics .tools button:text-is("导出所示（CSV）")')
    const file = await (await waiting).path()
    const csv = readFileSync(file, 'utf8')
    expect(csv.startsWith('\uFEFF文档,')).toBe(true)
    expect(csv.split('\r\n').filter((line) => line !== '')).toHaveLength(shown.length + 1)
  })
})

describe('marks', () => {
  test('a metric says what it is when pointed at and when focused', async () => {
    const {page} = await visit(`${report}#doc-20_3`)
    const metric = page.locator('[id="doc-20_3"] .metric').first()
    const card = page.locator('#card')
    await metric.hover()
    expect(await card.isVisible()).toBe(true)
    expect(await card.textContent()).toContain('metric/')
    await page.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
    await metric.focus()
    expect(await card.isVisible()).toBe(true)
    expect(await metric.getAttribute('aria-describedby')).toBe('card')
  })
})

describe('printing', () => {
  test('the overview prints with a place to sign, and each suspicious pair on its own page', async () => {
    const {page} = await visit(report)
    const pdf = await page.pdf({preferCSSPageSize: true})
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0
    expect(pages).toBeGreaterThan(4)
    expect(pages).toBeLessThan(40)
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('.signature').isVisible()).toBe(true)
    expect(await page.locator('.pair:visible').count()).toBe(2)
  })
})

describe('everyone', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

  test.each([
    ['overview', 'report', 'light'],
    ['overview', 'english', 'dark'],
    ['pair-20_13--20_17', 'report', 'dark'],
    ['doc-20_17', 'report', 'light'],
    ['metrics', 'english', 'light'],
    ['charts', 'report', 'light'],
    ['problems', 'report', 'dark'],
  ] as const)('axe finds nothing serious in %s of %s, %s', async (hash, file, colorScheme) => {
    const {page} = await visit(`file://${folder}/${file}.html#${hash}`)
    await page.emulateMedia({colorScheme})
    // Rows are alike, and axe looks at every one.
    if (hash === 'metrics') await page.fill('#metrics input[type=search]', '平方米')
    await page.evaluate(axe)
    const found = await page.evaluate<readonly {readonly impact: string}[]>(
      'axe.run({include: [".masthead", ".view.current"]}, {resultTypes: ["violations"]}).then(({violations}) => violations.map(({id, impact, nodes}) => ({id, impact, html: nodes[0].html.slice(0, 160), why: nodes[0].failureSummary})))',
    )
    expect(found.filter(({impact}) => impact === 'serious' || impact === 'critical')).toEqual([])
  })
})

describe('hostile text', () => {
  test('runs nothing, whatever one does', async () => {
    const {page, troubles} = await visit(`file://${folder}/hostile.html`)
    for (const tab of ['documents', 'pairs', 'problems', 'metrics', 'charts']) {
      await page.click(`.masthead nav a[data-tab=${tab}]`)
    }

    await page.goto(`file://${folder}/hostile.html`)
    await page.locator('.case a').first().click()
    await page.keyboard.press('n')
    for (const mark of await page.locator('.current [title]').all()) {
      await mark.hover({force: true, timeout: 500}).catch(() => null)
    }

    expect(await page.evaluate('window.attacked')).toBeUndefined()
    expect(troubles).toEqual([])
  })
})
