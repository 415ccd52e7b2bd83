/** Destinations of RTF: which hold text, and of what kind. */
import type {FileProperties} from '../../../document/types.ts'

/** Destinations beside the main text; text in any other optional destination (`\*`) is dropped. */
export const destinations: Readonly<Record<string, Destination>> = {
  fonttbl: 'none',
  colortbl: 'none',
  stylesheet: 'none',
  listtable: 'none',
  listoverridetable: 'none',
  pict: 'none',
  object: 'none',
  fldinst: 'none',
  themedata: 'none',
  datastore: 'none',
  xmlnstbl: 'none',
  rsidtbl: 'none',
  generator: 'none',
  bkmkstart: 'none',
  bkmkend: 'none',
  info: 'none',
  pntxtb: 'none',
  pntxta: 'none',
  filetbl: 'none',
  revtbl: 'none',
  nonesttables: 'none',
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'header',
  footer: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footerf: 'footer',
  footnote: 'footnote',
  annotation: 'comment',
  listtext: 'number',
  pntext: 'number',
  author: 'author',
  operator: 'lastModifiedBy',
  company: 'company',
  title: 'title',
}

/** Optional destinations whose text is text all the same. */
export const shownDestinations: ReadonlySet<string> = new Set([
  'shptxt',
  'nesttableprops',
  'shpinst',
  'shp',
])

export type Beside = 'header' | 'footer' | 'footnote' | 'comment'
export type Destination = 'main' | 'none' | 'number' | Beside | keyof FileProperties
