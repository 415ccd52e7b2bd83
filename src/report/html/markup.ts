/**
 * Markup that is escaped by construction.
 *
 * The tag `html` escapes every interpolation; only a value that `html` itself made passes as it is.
 * Markup is never joined as strings, so nobody can forget to escape. Two more guards: an
 * interpolation right after `=` (an attribute without quotes) throws, and characters that a reader
 * would not see, or that would turn the line round (controls, bidi overrides), are shown as
 * `⟨U+202E⟩`.
 */

/** A piece of finished markup; its text cannot be set from outside this file. */
export class Markup {
  readonly #text: string

  private constructor(text: string) {
    this.#text = text
  }

  toString(): string {
    return this.#text
  }

  /** The only way to make one; `html` and `embedAsset` below use it. */
  static of(text: string): Markup {
    return new Markup(text)
  }
}

/** What may stand in `${…}`: text, numbers, markup, lists of them; `null` and `false` are nothing. */
export type Content = string | number | Markup | null | undefined | false | readonly Content[]

/** Literal parts by template: checked and tightened once, not at every use. */
const prepared = new WeakMap<TemplateStringsArray, readonly string[]>()

/**
 * Make markup: `html`\``<b title="${title}">${text}</b>`\``.
 *
 * @throws {TypeError} When a template puts a value after `=` without quotes: a bug, never data.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const literals = prepared.get(parts) ?? prepare(parts)
  let text = literals[0] ?? ''
  for (const [index, value] of values.entries()) text += show(value) + (literals[index + 1] ?? '')
  return Markup.of(text)
}

/**
 * An element that holds code of ours, exactly as it was hashed. For the generated assets alone.
 *
 * @throws {TypeError} When the code would end its own element.
 */
export function embedAsset(element: 'script' | 'style', code: string): Markup {
  if (/<\/(?:script|style)/iu.test(code)) throw new TypeError('Expected code without closing tags')
  return Markup.of(`<${element}>${code}</${element}>`)
}

/** Line breaks of the source are one space to a browser; indentation would be half of the file. */
function prepare(parts: TemplateStringsArray): readonly string[] {
  for (const part of parts.slice(0, -1)) {
    if (/=\s*$/u.test(part)) throw new TypeError(`Expected a quoted attribute after ${part}`)
  }

  const literals = parts.map((part) => part.replaceAll(/\n\s+/gu, '\n'))
  prepared.set(parts, literals)
  return literals
}

function show(value: Content): string {
  if (value instanceof Markup) return value.toString()
  if (typeof value === 'string') return escapeText(value)
  if (typeof value === 'number') return String(value)
  if (value === null || value === undefined || value === false) return ''

  let text = ''
  for (const each of value) text += show(each)
  return text
}

/**
 * Markup's own characters, and what cannot be seen: controls but tab and line feed, format
 * characters but the joiners that emoji need, lone surrogates.
 */
const special = /[&<>"']|(?![\t\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}]/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand between tags and between quotes. */
export function escapeText(text: string): string {
  return text.replaceAll(special, (character) => entities[character] ?? showCode(character))
}

function showCode(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
