/** `workbook.xml`: the sheets in their order. */
import type {Package} from '../package/package.ts'
import {parseXml} from '../xml.ts'

interface Sheet {
  readonly name: string
  /** Name of the part that holds it. */
  readonly part: string
  readonly isHidden: boolean
}

/** The sheets of a workbook, and whether its days count from 1904. */
export async function readWorkbook(
  file: Package,
): Promise<{readonly sheets: readonly Sheet[]; readonly startsIn1904: boolean}> {
  const parts = new Map<string, string>()
  const relations = file.stream('xl/_rels/workbook.xml.rels')
  if (relations !== null) {
    await parseXml(relations, {
      open: (_, attributes) => {
        const target = attributes['Target'] ?? ''
        const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`
        parts.set(attributes['Id'] ?? '', part)
      },
    })
  }

  const sheets: Sheet[] = []
  let startsIn1904 = false
  const workbook = file.stream('xl/workbook.xml')
  if (workbook === null) return {sheets, startsIn1904}
  await parseXml(workbook, {
    open: (name, attributes) => {
      const local = name.slice(name.indexOf(':') + 1)
      if (local === 'workbookPr')
        startsIn1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
      if (local !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      sheets.push({
        name: attributes['name'] ?? '',
        part: parts.get(id) ?? `xl/worksheets/sheet${sheets.length + 1}.xml`,
        isHidden: (attributes['state'] ?? 'visible') !== 'visible',
      })
    },
  })
  return {sheets, startsIn1904}
}
