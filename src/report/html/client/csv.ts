/** CSV as spreadsheets want it: byte order mark, Windows line ends, no formulas. */

/** A cell that begins so would be taken for a formula; a plain number would not. */
const formula = /^[=+\-@\t\r]/u
const plainNumber = /^[+-]?\d+(?:\.\d+)?%?$/u

/** Rows of cells as one text (RFC 4180). */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('')}`
}

function quote(cell: string): string {
  const text = formula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Hand a text to the reader as a file. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: 'text/csv;charset=utf-8'}))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken its copy by the next turn of the loop.
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 1000)
}
