/** Namespaces of WordprocessingML, transitional and strict, with the prefix we read them under. */
import type {Namespaces} from '../xml.ts'

export const wordNamespaces: Namespaces = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
}
