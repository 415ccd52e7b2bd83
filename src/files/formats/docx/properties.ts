/** `docProps`: what an office file says about itself. */
import type {FileProperties} from '../../../document/types.ts'
import type {Package} from '../package/package.ts'
import {parseXml} from '../xml.ts'

type PropertyName = keyof FileProperties

/** Elements of `core.xml` and `app.xml` by local name. */
const properties: Readonly<Record<string, PropertyName>> = {
  title: 'title',
  creator: 'author',
  lastmodifiedby: 'lastModifiedBy',
  created: 'created',
  modified: 'modified',
  company: 'company',
  application: 'application',
}

/** Longer than any name or title. */
const longestValue = 300

/** Read the properties of an OOXML package; damaged ones are no reason to stop. */
export async function readProperties(file: Package): Promise<FileProperties | undefined> {
  const found: {-readonly [Name in PropertyName]?: string} = {}
  let current: PropertyName | null = null
  let value = ''

  for (const part of ['docProps/core.xml', 'docProps/app.xml']) {
    const chunks = file.stream(part)
    if (chunks === null) continue
    try {
      // oxlint-disable-next-line no-await-in-loop -- two small parts
      await parseXml(chunks, {
        open: (name) => {
          const local = name.slice(name.indexOf(':') + 1).toLowerCase()
          current = Object.hasOwn(properties, local) ? (properties[local] ?? null) : null
          value = ''
        },
        text: (text) => {
          if (current !== null && value.length < longestValue) value += text
        },
        close: () => {
          const trimmed = value.trim().slice(0, longestValue)
          if (current !== null && trimmed !== '') found[current] ??= trimmed
          current = null
        },
      })
    } catch {
      // The text is what was asked for.
    }
  }

  return Object.keys(found).length === 0 ? undefined : found
}
