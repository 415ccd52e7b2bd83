/**
 * Search, filters, sorting and export for tables marked with `data-tools`. All rows are held as
 * records; only a stretch of those that match is in the page, so that thousands stay quick.
 */
import {download, toCsv} from './csv.ts'
import {shownEvent} from './views.ts'

/** Words that the page hands over, one an attribute: `data-word-search`. */
type Word = 'search' | 'all' | 'shown' | 'export' | 'more' | 'nothing' | 'reset'

interface Row {
  readonly element: HTMLTableRowElement
  readonly texts: readonly string[]
  /** All cells in lower case, to search in. */
  readonly haystack: string
}

/** Rows added to the page at a time. */
const rowsAtOnce = 150

/** More values than this make a list too long; one types instead. */
const mostChoices = 80

const collator = new Intl.Collator('zh-Hans-CN', {numeric: true})

export function addTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-tools]')) {
    const view = table.closest('.view')
    if (view === null) continue
    // Built when first seen: a report may have tables that nobody opens.
    view.addEventListener(
      shownEvent,
      () => {
        addTools(table)
      },
      {once: true},
    )
  }
}

function addTools(table: HTMLTableElement): void {
  const words = readWords(table)
  const headers = [...(table.tHead?.rows[0]?.cells ?? [])]
  const titles = headers.map((header) => header.textContent.trim())
  const rows = Array.from(table.tBodies).flatMap((body) => Array.from(body.rows, readRow))
  const body = table.tBodies[0]
  if (body === undefined) return
  for (const later of [...table.tBodies].slice(1)) later.remove()

  const conditions = new Map<number | 'search', (row: Row) => boolean>()
  const ranks = new Map<number, ReadonlyMap<Row, number | null>>()
  let order: {readonly column: number; readonly isDown: boolean} | null = null
  let matching: readonly Row[] = rows
  let shownCount = 0

  const status = document.createElement('output')
  const more = makeButton(words.more, () => {
    showMore()
  })
  const empty = document.createElement('p')
  empty.textContent = words.nothing

  const showMore = (count = rowsAtOnce): void => {
    body.append(...matching.slice(shownCount, shownCount + count).map(({element}) => element))
    shownCount = Math.min(matching.length, shownCount + count)
    more.hidden = shownCount >= matching.length
  }

  const apply = (): void => {
    const tests = [...conditions.values()]
    matching = rows.filter((row) => tests.every((test) => test(row)))
    if (order !== null) matching = sorted(matching, rank(order.column), order.isDown)
    body.replaceChildren()
    shownCount = 0
    showMore()
    empty.hidden = matching.length > 0
    status.textContent = `${words.shown} ${matching.length} / ${rows.length}`
  }

  const tools = document.createElement('div')
  tools.className = 'tools'
  tools.append(
    makeField(words.search, 'search', (value) => {
      setCondition('search', value, ({haystack}) => haystack.includes(value.toLowerCase()))
    }),
  )

  for (const [column, header] of headers.entries()) {
    const title = titles[column] ?? ''
    addSorting(header, title, column)
    const kind = header.dataset['filter']
    if (kind !== undefined) tools.append(makeFilter(kind, column, title))
  }

  tools.append(
    makeButton(words.reset, () => {
      for (const field of tools.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        'input, select',
      )) {
        field.value = ''
      }

      conditions.clear()
      apply()
    }),
    makeButton(words.export, () => {
      const cells = matching.map(({texts}) => texts)
      download(`${table.dataset['tools'] ?? 'table'}.csv`, toCsv([titles, ...cells]))
    }),
    status,
  )
  const frame = table.closest('.table-frame') ?? table
  frame.before(tools)
  frame.after(more, empty)
  new IntersectionObserver(([entry]) => {
    if (entry !== undefined && entry.isIntersecting && !more.hidden) showMore()
  }).observe(more)
  window.addEventListener('beforeprint', () => {
    showMore(matching.length)
  })
  apply()

  function rank(column: number): ReadonlyMap<Row, number | null> {
    const known = ranks.get(column) ?? ranksOf(rows, column)
    ranks.set(column, known)
    return known
  }

  function setCondition(key: number | 'search', value: string, test: (row: Row) => boolean): void {
    if (value === '') conditions.delete(key)
    else conditions.set(key, test)
    apply()
  }

  function makeFilter(kind: string, column: number, title: string): HTMLElement {
    const counts = new Map<string, number>()
    for (const {texts} of rows) {
      const value = texts[column] ?? ''
      if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
    }

    if (kind === 'contains' || counts.size > mostChoices) {
      return makeField(title, 'text', (value) => {
        setCondition(column, value, ({texts}) =>
          (texts[column] ?? '').toLowerCase().includes(value.toLowerCase()),
        )
      })
    }

    const select = document.createElement('select')
    select.append(new Option(words.all, ''))
    for (const [value, count] of [...counts].toSorted(([, a], [, b]) => b - a)) {
      select.append(new Option(`${value} (${count})`, value))
    }

    select.addEventListener('change', () => {
      const {value} = select
      setCondition(column, value, ({texts}) => texts[column] === value)
    })
    return labelled(title, select)
  }

  function addSorting(header: HTMLTableCellElement, title: string, column: number): void {
    const isNumber = header.classList.contains('number')
    const button = makeButton(title, () => {
      // Numbers are asked for from the greatest, words from the first.
      const isDown = order?.column === column ? !order.isDown : isNumber
      order = {column, isDown}
      for (const other of headers) other.removeAttribute('aria-sort')
      header.setAttribute('aria-sort', isDown ? 'descending' : 'ascending')
      apply()
    })
    header.replaceChildren(button)
  }
}

function readWords(table: HTMLTableElement): Readonly<Record<Word, string>> {
  const read = (word: Word): string => table.getAttribute(`data-word-${word}`) ?? ''
  return {
    search: read('search'),
    all: read('all'),
    shown: read('shown'),
    export: read('export'),
    more: read('more'),
    nothing: read('nothing'),
    reset: read('reset'),
  }
}

function readRow(element: HTMLTableRowElement): Row {
  const texts = [...element.cells].map((cell) => cell.textContent.trim())
  return {element, texts, haystack: texts.join('\n').toLowerCase()}
}

/**
 * The place of every row when sorted by a column, equal cells at the same place; `null` for cells
 * without a value. Made once a column: comparing words by a locale is slow.
 */
function ranksOf(rows: readonly Row[], column: number): ReadonlyMap<Row, number | null> {
  const keys = rows.map((row) => keyOf(row, column))
  const words = [...new Set(keys.filter((key) => typeof key === 'string'))].toSorted((a, b) =>
    collator.compare(a, b),
  )
  const places = new Map(words.map((word, place) => [word, place]))
  return new Map(
    rows.map((row, index) => {
      const key = keys[index] ?? null
      return [row, typeof key === 'string' ? (places.get(key) ?? null) : key]
    }),
  )
}

/** Rows by their ranks; what has no value stands last whichever way it is sorted. */
function sorted(
  rows: readonly Row[],
  ranks: ReadonlyMap<Row, number | null>,
  isDown: boolean,
): readonly Row[] {
  const last = isDown ? -Infinity : Infinity
  const rank = (row: Row): number => ranks.get(row) ?? last
  return rows.toSorted((a, b) => {
    const [left, right] = isDown ? [rank(b), rank(a)] : [rank(a), rank(b)]
    return left < right ? -1 : Number(left > right)
  })
}

function keyOf({element, texts}: Row, column: number): number | string | null {
  const cell = element.cells[column]
  const text = cell?.dataset['sort'] ?? texts[column] ?? ''
  if (text === '') return null
  if (cell === undefined || !cell.classList.contains('number')) return text
  const number = Number.parseFloat(text)
  return Number.isNaN(number) ? null : number
}

function makeButton(text: string, action: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = text
  button.addEventListener('click', action)
  return button
}

function makeField(
  name: string,
  type: 'search' | 'text',
  action: (value: string) => void,
): HTMLElement {
  const input = document.createElement('input')
  input.type = type
  input.addEventListener('input', () => {
    action(input.value.trim())
  })
  return labelled(name, input)
}

function labelled(name: string, field: HTMLElement): HTMLLabelElement {
  const label = document.createElement('label')
  const title = document.createElement('span')
  title.textContent = name
  label.append(title, field)
  return label
}
