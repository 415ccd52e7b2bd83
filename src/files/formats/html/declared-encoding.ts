/** The encoding that a page names in its head. */
import {resolveEncoding} from '../../encoding/decode.ts'

/** Browsers look at the first 1024 bytes; saved pages have comments before the head. */
const headLength = 4096

/** The WHATWG name of the encoding in `<meta charset>` or its older form, if there is a valid one. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength))
  const label = /<meta[^>]{0,200}?charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w-]{2,20})/iu.exec(head)?.[1]
  if (label === undefined || hasMark(bytes)) return undefined
  try {
    const encoding = resolveEncoding(label)
    // A declaration that was readable as ASCII was not in UTF-16.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return undefined
  }
}

function hasMark(bytes: Uint8Array): boolean {
  return (
    (bytes[0] === 0xef && bytes[1] === 0xbb) ||
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff)
  )
}
