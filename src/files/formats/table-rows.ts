/** Tables as lines of text: a row a line, cells parted by tabs. */

/** A cell that holds paragraphs of prose is a frame around text rather than a datum. */
const longestDatum = 100

/**
 * The lines of a row, from the paragraphs of each of its cells.
 *
 * A row of one cell, and a cell that holds prose, keep their paragraphs as lines of their own, or
 * headings inside forms (`工作总结 | 一、… 二、…`) would be lost.
 */
export function rowLines(cells: readonly (readonly string[])[]): readonly string[] {
  const texts = cells.map((paragraphs) => paragraphs.filter((text) => text.trim() !== ''))
  if (texts.length === 1) return texts[0] ?? []

  const lines: string[] = []
  let data: string[] = []
  for (const paragraphs of texts) {
    const length = paragraphs.reduce((sum, text) => sum + text.length, 0)
    if (paragraphs.length > 1 && length > longestDatum) {
      if (data.some((text) => text !== '')) lines.push(data.join('\t'))
      data = []
      lines.push(...paragraphs)
    } else {
      data.push(paragraphs.join(' ').replaceAll('\n', ' '))
    }
  }

  if (data.some((text) => text.trim() !== '')) lines.push(data.join('\t').trimEnd())
  return lines
}
