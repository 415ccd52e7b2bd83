/** The lists of the table stream ([MS-DOC] 2.9.192 PlfLst, 2.9.191 PlfLfo). */
import type {Buffer} from 'node:buffer'
import type {NumberLevel} from '../numbering/counters.ts'
import type {ListDefinition, ListInstance, NumberingDefinitions} from '../numbering/numbering.ts'
import {numberFormats, tablePartOn} from './codes.ts'

/** LSTF, LVLF, LFO and LFOLVL, in bytes. */
const listSize = 28
const levelSize = 28
const overrideSize = 16
const levelOverrideSize = 8

const levelCount = 9

/** Reads forward; throws a RangeError behind the end. */
class Cursor {
  readonly #bytes: Buffer
  #at: number

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes
    this.#at = at
  }

  take(length: number): Buffer {
    const end = this.#at + length
    if (end > this.#bytes.length) throw new RangeError('list cut off')
    const taken = this.#bytes.subarray(this.#at, end)
    this.#at = end
    return taken
  }
}

/**
 * All lists, numbered from 1 as paragraphs name them.
 *
 * @throws {RangeError} When they are cut off.
 */
export function readLists(main: Buffer, table: Buffer): NumberingDefinitions {
  const definitions = new Map<string, ListDefinition>()
  const instances = new Map<string, ListInstance>()
  const lists = tablePartOn(main, table, 'lists')
  const overrides = tablePartOn(main, table, 'listOverrides')
  if (lists.length >= 2) readDefinitions(lists, definitions)
  if (overrides.length >= 4) readInstances(overrides, instances)
  return {definitions, instances}
}

function readDefinitions(bytes: Buffer, definitions: Map<string, ListDefinition>): void {
  const count = bytes.readUInt16LE(0)
  const levels = new Cursor(bytes, 2 + listSize * count)
  for (let index = 0; index < count; index++) {
    const list = bytes.subarray(2 + listSize * index, 2 + listSize * (index + 1))
    const isSimple = (list.readUInt8(26) & 1) !== 0
    const own = Array.from({length: isSimple ? 1 : levelCount}, () => readLevel(levels))
    definitions.set(String(list.readInt32LE(0)), {levels: own, styleLink: null})
  }
}

function readInstances(bytes: Buffer, instances: Map<string, ListInstance>): void {
  const count = bytes.readUInt32LE(0)
  const heads = new Cursor(bytes, 4)
  const data = new Cursor(bytes, 4 + overrideSize * count)
  for (let index = 1; index <= count; index++) {
    const head = heads.take(overrideSize)
    const instance: ListInstance = {abstractId: String(head.readInt32LE(0)), overrides: new Map()}
    instances.set(String(index), instance)
    data.take(4)
    for (let left = head.readUInt8(12); left > 0; left--) {
      const start = data.take(levelOverrideSize)
      const flags = start.readUInt32LE(4)
      const hasStart = (flags & 0x10) !== 0
      const hasLevel = (flags & 0x20) !== 0
      const level = hasLevel ? readLevel(data) : null
      instance.overrides.set(flags & 0x0f, {
        ...(hasStart ? {start: level?.start ?? start.readInt32LE(0)} : {}),
        ...(level === null ? {} : {level}),
      })
    }
  }
}

/** LVL: a head, properties of paragraph and characters, and the text of the number. */
function readLevel(cursor: Cursor): NumberLevel {
  const head = cursor.take(levelSize)
  const format = head.readUInt8(4)
  cursor.take(head.readUInt8(24) + head.readUInt8(25))
  const text = cursor.take(2 * cursor.take(2).readUInt16LE(0)).toString('utf16le')
  return {
    start: head.readInt32LE(0),
    format: format === noNumber ? 'none' : (numberFormats[format] ?? 'decimal'),
    // The numbers of the levels are the characters 0 to 8.
    // oxlint-disable-next-line no-control-regex -- that is how they are written
    pattern: text.replaceAll(/[\u0000-\u0008]/gu, (sign) => `%${sign.charCodeAt(0) + 1}`),
    isLegal: (head.readUInt8(5) & 0x04) !== 0,
  }
}

const noNumber = 0xff
