import type {DamagedFormat, FileCatalogue, RefusedKind} from './file-types.ts'

const refused: Readonly<Record<RefusedKind, string>> = {
  png: '不支持的文件类型：PNG 图片',
  jpeg: '不支持的文件类型：JPEG 图片',
  gif: '不支持的文件类型：GIF 图片',
  bmp: '不支持的文件类型：BMP 图片',
  tiff: '不支持的文件类型：TIFF 图片',
  rar: '不支持的文件类型：RAR 压缩包',
  '7z': '不支持的文件类型：7z 压缩包',
  gzip: '不支持的文件类型：gzip 压缩包',
  bzip2: '不支持的文件类型：bzip2 压缩包',
  xz: '不支持的文件类型：xz 压缩包',
  executable: '不支持的文件类型：可执行文件',
  sqlite: '不支持的文件类型：SQLite 数据库',
  audio: '不支持的文件类型：音频',
  'word-95': '不支持 Word 6.0/95 文件，请另存为 docx',
  xls: '不支持 Excel 97–2003（xls），请另存为 xlsx',
  ppt: '不支持演示文稿（ppt）',
  pptx: '不支持演示文稿（pptx）',
  'office-xml': '不支持 XML 形式的 Office 文件，请另存为 docx',
  compound: '不认识的 OLE 复合文件',
}

const formats: Readonly<Record<DamagedFormat, string>> = {
  doc: 'Word 97–2003 文件',
  docx: 'Word 文件',
  xlsx: 'Excel 文件',
  odt: 'OpenDocument 文件',
  pdf: 'PDF',
  mail: '邮件',
  xml: '文件中的 XML ',
  zip: '压缩格式',
  other: '文件',
}

/** Messages about files in Chinese. */
export const fileZh: FileCatalogue = {
  'file/not-found': () => '找不到这个文件或文件夹',
  'file/no-match': () => '没有匹配的文件',
  'file/empty-folder': () => '文件夹是空的',
  'file/not-regular': () => '不是普通文件，无法读取',
  'file/symbolic-link': () => '是符号链接，没有跟随',
  'file/unreadable': ({detail}) => `无法读取：${detail}`,
  'file/folder-unreadable': ({detail}) => `无法打开文件夹：${detail}`,
  'file/too-large': ({size, limit}) => `文件有 ${size} MB，超过 ${limit} MB 的上限`,
  'file/expands-too-large': ({limit}) => `解压后超过 ${limit} MB 的上限`,
  'file/text-too-long': ({limit}) => `文字超过 ${limit} 字的上限`,
  'file/document-too-long': ({line, length, limit}) =>
    `第 ${line} 行起的一篇有 ${length} 字，超过 ${limit} 字的上限`,
  'file/line-too-long': ({line, limit}) => `第 ${line} 行超过 ${limit} 字的上限`,
  'file/empty': () => '文件是空的（0 字节）',
  'file/system': () => '系统或隐藏文件',
  'file/unknown-ending': ({ending}) =>
    `不支持的文件类型：${ending === '' ? '没有扩展名' : `.${ending}`}`,
  'file/refused': ({kind}) => refused[kind],
  'file/not-text': () => '不是文本文件',
  'file/encrypted': () => '文件已加密，需要密码',
  'file/damaged': ({format, detail}) =>
    `${formats[format]}已损坏，无法解析${detail === '' ? '' : `：${detail}`}`,
  'file/no-body': ({format}) => `${formats[format]}里没有正文`,
  'file/nested-tags': ({limit}) => `标签嵌套超过 ${limit} 层`,
  'file/no-text-layer': ({pages}) =>
    `PDF 没有文字层（${pages} 页，可能是扫描件），需要先做文字识别`,
  'file/bad-line': ({line}) => `第 ${line} 行不是 {"id", "text"} 形式的 JSON`,
  'file/wrong-encoding': ({encoding}) => `不是 ${encoding} 编码，没有读全`,
  'file/attachment-depth': () => '附件嵌套过深，没有打开',
  'file/archive-depth': ({limit}) => `压缩包嵌套超过 ${limit} 层，没有打开`,
  'file/archive-entries': ({count, limit}) => `压缩包有 ${count} 项，超过 ${limit} 项的上限`,
  'file/archive-directory': () => '压缩包的目录过大，没有打开',
  'file/archive-expansion': ({factor}) => `解压膨胀超过 ${factor} 倍，可能是压缩炸弹`,
  'file/archive-total': ({limit}) => `压缩包解压后总量超过 ${limit} MB 的上限`,
  'file/path-outside': () => '压缩包内的路径指向包外，没有读取',
  'file/control-in-name': () => '文件名含有控制字符，没有读取',
  'file/name-too-long': () => '文件名过长，没有读取',
  'file/timeout': ({seconds}) => `解析超过 ${seconds} 秒的上限，已中止`,
  'file/memory': ({limit}) => `解析占用内存超过 ${limit} MB 的上限，已中止`,
  'file/aborted': () => '读取已中止',
  'file/process-error': ({detail}) => `解析进程出错：${detail}`,
  'file/process-exit': () => '解析进程意外退出',
  'file/failed': ({detail}) => `读取出错：${detail}`,

  'encoding/lossy': ({encoding}) => `按 ${encoding} 读出时有字节无法识别。`,
  'encoding/undoable-mojibake': ({was, readAs, lines, lostLines, before, after}) =>
    `像是把 ${was} 当作 ${readAs} 读出后存下的乱码，${lines} 行可以无损还原（“${before}”→“${after}”）${
      lostLines === 0 ? '' : `，另有 ${lostLines} 行已有损失`
    }；原文未改动。`,
  'doc/numbers-missing': ({count}) => `${count} 段的自动编号已损坏，没有读出。`,
  'docx/external-relations': ({count}) => `文件引用了 ${count} 处外部内容，没有读取。`,
  'pdf/pages-without-text': ({pages}) =>
    `第 ${pages.join('、')} 页没有文字层，可能是扫描图像，没有读出。`,
}
