/**
 * Rich text (RTF). No maintained reader of it on npm joins bytes of one character across escapes,
 * which Chinese in code page 936 is full of, so the few destinations that hold text are read here.
 * Numbers of lists stand in the file as text (`\listtext`), and stay.
 */
import type {FileProperties} from '../../../document/types.ts'
import {rowLines} from '../table-rows.ts'
import {TextWriter} from '../text-writer.ts'
import type {ExtractContext, Extracted} from '../types.ts'
import {destinations, shownDestinations, type Beside, type Destination} from './destinations.ts'
import {readTokens, type RtfToken} from './tokens.ts'

interface State {
  destination: Destination
  isHidden: boolean
  isDeleted: boolean
  /** Fallback characters behind each `\u`. */
  skipCount: number
}

const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: '\u2003',
  enspace: '\u2002',
}

/** Read an RTF file. Never throws but for the limits. */
export function readRtf(bytes: Uint8Array, {encoding, limits}: ExtractContext): Extracted {
  const writer = new TextWriter(limits.maxTextLength)
  const properties: {-readonly [Name in keyof FileProperties]?: string} = {}
  const stack: State[] = []
  let state: State = {destination: 'main', isHidden: false, isDeleted: false, skipCount: 1}
  let isOptional = false
  let codePage = encoding ?? 'gb18030'
  let pendingSkip = 0
  let paragraph = 1
  let text = ''
  let beside = ''
  let listNumber = ''
  let unseen: {kind: 'deletion' | 'hidden'; text: string} | null = null
  let cells: string[][] = []
  let cell: string[] = []
  let isInTable = false

  const endUnseen = (): void => {
    if (unseen !== null) writer.apart(unseen.kind, unseen.text)
    unseen = null
  }

  const write = (piece: string): void => {
    const {destination} = state
    if (destination === 'none') return
    if (state.isDeleted || state.isHidden) {
      if (destination !== 'main') return
      const kind = state.isDeleted ? 'deletion' : 'hidden'
      if (unseen?.kind !== kind) endUnseen()
      unseen = {kind, text: (unseen?.text ?? '') + piece}
    } else if (destination === 'main') {
      endUnseen()
      text += piece
    } else if (destination === 'number') {
      listNumber += piece
    } else {
      beside += piece
    }
  }

  const endParagraph = (): void => {
    if (state.destination !== 'main') {
      beside += '\n'
      return
    }

    if (isInTable) cell.push(text)
    else writer.line(text, {paragraph})
    paragraph++
    text = ''
  }

  const endCell = (): void => {
    cell.push(text)
    text = ''
    cells.push(cell)
    cell = []
  }

  const endRow = (): void => {
    for (const line of rowLines(cells)) writer.line(line, {paragraph})
    cells = []
    paragraph++
  }

  const onWord = ({word, parameter}: Extract<RtfToken, {kind: 'word'}>): void => {
    if (isOptional && !Object.hasOwn(destinations, word) && !shownDestinations.has(word)) {
      state.destination = 'none'
    }

    isOptional = false
    if (Object.hasOwn(destinations, word)) {
      const isNested = state.destination === 'none' && !isInfo(word)
      if (!isNested) state.destination = destinations[word] ?? 'none'
      return
    }

    const character = Object.hasOwn(characters, word) ? characters[word] : undefined
    if (character !== undefined) write(character)
    else if (word === 'u' && parameter !== null) {
      write(String.fromCharCode(parameter < 0 ? parameter + 0x1_00_00 : parameter))
      pendingSkip = state.skipCount
    } else if (word === 'uc') state.skipCount = parameter ?? 1
    else if (word === 'ansicpg') codePage = encoding ?? codePageName(parameter)
    else if (word === 'par' || word === 'sect') endParagraph()
    else if (word === 'intbl') isInTable = true
    else if (word === 'pard') isInTable = false
    else if (word === 'cell' || word === 'nestcell') endCell()
    else if (word === 'row' || word === 'nestrow') endRow()
    else if (word === 'v') state.isHidden = parameter !== 0
    else if (word === 'deleted') state.isDeleted = parameter !== 0
    else if (word === 'plain') {
      state.isHidden = false
      state.isDeleted = false
    }
  }

  const closeGroup = (): void => {
    const {destination} = state
    const outer = stack.pop()
    if (outer === undefined) return
    state = outer
    if (destination === outer.destination) return
    if (destination === 'number') {
      if (outer.destination === 'main') text += shownNumber(listNumber)
      listNumber = ''
      return
    }

    if (isBeside(destination)) writer.apart(destination, beside)
    else if (destination !== 'main' && destination !== 'none' && beside.trim() !== '') {
      properties[destination] = beside.trim().slice(0, 300)
    }

    if (destination !== 'main' && destination !== 'none') beside = ''
  }

  for (const token of readTokens(bytes)) {
    switch (token.kind) {
      case 'open':
        stack.push({...state})
        pendingSkip = 0
        break
      case 'close':
        closeGroup()
        pendingSkip = 0
        isOptional = false
        break
      case 'symbol':
        if (token.symbol === '*') isOptional = true
        else write(symbolText(token.symbol))
        break
      case 'bytes': {
        // The bytes behind `\u` say the same in the code page, for readers without Unicode.
        const rest = token.bytes.slice(pendingSkip)
        pendingSkip = Math.max(pendingSkip - token.bytes.length, 0)
        if (rest.length > 0) write(new TextDecoder(codePage).decode(Uint8Array.from(rest)))
        break
      }

      case 'word':
        onWord(token)
        break
      default:
    }
  }

  endUnseen()
  if (text !== '') writer.line(text, {paragraph})
  if (cells.length > 0) endRow()
  return {
    ...writer.finish(),
    encoding: codePage,
    encodingConfidence: 1,
    ...(Object.keys(properties).length === 0 ? {} : {properties}),
  }
}

/** A number as it stands before its paragraph; bullets, some of them letters of a font, are none. */
function shownNumber(text: string): string {
  const number = text.replaceAll('\t', '').trimStart()
  if (!/[\p{L}\p{N}]/u.test(number) || /^[A-Za-z§Ø]\s*$/u.test(number)) return ''
  return /[0-9A-Za-z]$/u.test(number) ? `${number} ` : number
}

/** Names inside `\info`, which itself shows nothing. */
function isInfo(word: string): boolean {
  return word === 'author' || word === 'operator' || word === 'company' || word === 'title'
}

function isBeside(destination: Destination): destination is Beside {
  return ['header', 'footer', 'footnote', 'comment'].includes(destination)
}

function symbolText(symbol: string): string {
  if (symbol === '~') return '\u00A0'
  if (symbol === '_') return '-'
  return symbol === '\\' || symbol === '{' || symbol === '}' ? symbol : ''
}

/** Windows code pages of Chinese; what else is named here is read as the most likely of them. */
function codePageName(codePage: number | null): string {
  if (codePage === 950) return 'big5'
  return codePage === 65_001 ? 'utf-8' : 'gb18030'
}
