/** Zip files for tests, hostile ones included: names as bytes, sizes that lie. */
import {crc32, deflateRawSync} from 'node:zlib'

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
