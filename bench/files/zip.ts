/** Zip files for tests and bench, hostile ones included: names as bytes, sizes that lie. Read back without checks. */
import {crc32, deflateRawSync, inflateRawSync} from 'node:zlib'

export interface ZipEntry {
  readonly name: string | Uint8Array
  readonly content: string | Uint8Array
  /** Unix mode, for symbolic links. */
  readonly mode?: number
  readonly isEncrypted?: boolean
  /** Said instead of the true size. */
  readonly saidSize?: number
}

/** The bytes of a zip file. */
export function makeZip(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0

  for (const {name, content, mode = 0o100_644, isEncrypted = false, saidSize} of entries) {
    const rawName = typeof name === 'string' ? Buffer.from(name) : Buffer.from(name)
    const raw = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)
    const packed = deflateRawSync(raw)
    // Only names given as text say that they are UTF-8.
    const flags = (typeof name === 'string' ? 0x08_00 : 0) | (isEncrypted ? 1 : 0)

    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(raw), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(saidSize ?? raw.length, 18)
    common.writeUInt16LE(rawName.length, 22)

    const tail = Buffer.alloc(14)
    tail.writeUInt32LE((mode << 16) >>> 0, 6)
    tail.writeUInt32LE(offset, 10)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, rawName, packed])
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([0x14, 3]), common, tail, rawName]),
    )
    locals.push(local)
    offset += local.length
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

export interface UnzippedEntry {
  readonly name: string
  readonly content: Uint8Array
}

/** The entries of a sound zip file, by its directory. */
export function unzip(bytes: Uint8Array): readonly UnzippedEntry[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = buffer.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  const entries: UnzippedEntry[] = []
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
