/** Zip files for the bench: written plainly, and read back without checks. */
import {crc32, deflateRawSync, inflateRawSync} from 'node:zlib'

export interface Entry {
  readonly name: string
  readonly content: Uint8Array
}

/** A zip file of the entries. */
export function zip(entries: readonly Entry[]): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const {name, content} of entries) {
    const packed = deflateRawSync(content)
    const rawName = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x08_00, 2) // names in UTF-8
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(rawName.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    locals.push(Buffer.from('PK\u0003\u0004'), common, rawName, packed)
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), common, tail, rawName)
    offset += 30 + rawName.length + packed.length
  }

  const all = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(all.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...locals, all, end]))
}

/** The entries of a sound zip file, by its directory. */
export function unzip(bytes: Uint8Array): readonly Entry[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = buffer.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  const entries: Entry[] = []
  let at = buffer.readUInt32LE(end + 16)
  for (let count = buffer.readUInt16LE(end + 10); count > 0; count--) {
    const method = buffer.readUInt16LE(at + 10)
    const size = buffer.readUInt32LE(at + 20)
    const nameLength = buffer.readUInt16LE(at + 28)
    const local = buffer.readUInt32LE(at + 42)
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28)
    const packed = buffer.subarray(start, start + size)
    entries.push({
      name: buffer.toString('utf8', at + 46, at + 46 + nameLength),
      content: new Uint8Array(method === 8 ? inflateRawSync(packed) : packed),
    })
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
  }

  return entries
}
