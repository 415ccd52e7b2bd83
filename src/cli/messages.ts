/**
 * What the command says, in Chinese and in English. Results keep to `--lang` alone, Chinese by
 * default, so that the same call gives the same bytes everywhere; messages follow the locale too.
 */
import type {ReportLanguage} from '../report/html/types.ts'
import type {Progress as ComparisonProgress} from '../similarity/compare-parallel.ts'

export interface Messages {
  readonly program: string
  readonly usageHint: string
  readonly commands: {
    readonly analyze: string
    readonly compare: string
    readonly sections: string
    readonly run: string
    readonly report: string
    readonly show: string
    readonly diff: string
  }
  readonly inputs: string
  readonly oneInput: string
  readonly options: {
    readonly lang: string
    readonly format: string
    readonly output: string
    readonly keywords: string
    readonly minPassage: string
    readonly threads: string
    readonly exclude: string
    readonly excludeQuotations: string
    readonly failOn: string
    readonly role: string
    readonly view: string
    readonly folder: string
    readonly report: string
    readonly title: string
    readonly xlsx: string
    readonly pages: string
    readonly encoding: string
    readonly strict: string
    readonly manifest: string
  }
  /** Words of the help that are not ours. */
  readonly help: {
    readonly version: string
    readonly help: string
    readonly titles: Readonly<Record<string, string>>
  }
  readonly wholeNumber: string
  readonly emptyName: string
  readonly skipped: (path: string, reason: string) => string
  readonly readingSummary: (files: number, documents: number, unread: number) => string
  readonly remark: (path: string, message: string) => string
  readonly written: (files: readonly string[]) => string
  readonly notOneDocument: (input: string, ids: readonly string[]) => string
  readonly stages: {
    readonly analyze: string
    readonly compare: string
    readonly map: string
    readonly write: string
  }
  /** Stages of a comparison, in their order. */
  readonly compareStages: Readonly<Record<ComparisonProgress['stage'], string>>
  readonly interrupted: string
  readonly unit: string
  readonly left: string
}

const zh: Messages = {
  program: '分析工作总结：结构、作用、指标、雷同。',
  usageHint: '（用法见 zongjie --help）',
  commands: {
    analyze: '结构、各部分作用、指标、关键词、空缺、提示：一行一篇',
    compare: '找出雷同的文档和相同的段落',
    sections: '各篇中同一部分的句子列成一表，如全部“存在问题”；也可按主题归并，或看各部分占比',
    run: '分析并比对，打印两张表，把全部结果写进一个文件夹',
    report: '写成可以打开、打印、签字的报告：一个网页，篇数多时为一个文件夹',
    show: '在终端里读一篇加了标注的文档',
    diff: '在终端里左右对照两篇文档',
  },
  inputs:
    '文件（txt、docx、doc、wps、pdf、html、rtf、odt、xlsx、md、eml）、zip、文件夹或通配符；.jsonl 一行一篇 {id, text, title?}',
  oneInput: '文件；其中有多篇时写作 文件#编号',
  options: {
    lang: '报告和信息的语言',
    format: '输出格式',
    output: '写入文件，而不是标准输出',
    keywords: '每篇关键词的个数',
    minPassage: '连续多少字相同才算一段（不计标点）',
    threads: '同时工作的线程数，默认与处理器相同',
    exclude: '人人都有的模板、通知，或不计入的段落；其中的文字不算雷同，可多次给出',
    excludeQuotations: '不计引文和书名号中的文字',
    failOn: '发现雷同时以状态 1 结束',
    role: '哪一部分，默认全部',
    view: '句子、主题或占比',
    folder: '结果文件夹',
    report: '报告的文件名，不带后缀',
    title: '报告的标题',
    xlsx: '另写一个 Excel 工作簿',
    pages: '不论篇数，写成一个文件夹（folder）或一个文件（file）',
    encoding: '按此编码读纯文本、HTML、RTF，如 gb18030、big5（默认自动识别）',
    strict: '有任何文件没有读出时以状态 2 结束',
    manifest: '写一份清单（JSON 行），逐个列出输入文件及其处理结果',
  },
  help: {
    version: '显示版本',
    help: '显示用法',
    titles: {
      'Usage:': '用法：',
      'Arguments:': '参数：',
      'Options:': '选项：',
      'Commands:': '命令：',
    },
  },
  wholeNumber: '应为整数。',
  emptyName: '名称不能为空。',
  skipped: (path, reason) => `跳过 ${path}：${reason}`,
  readingSummary: (files, documents, unread) =>
    `共 ${files} 个文件，读出 ${documents} 篇，${unread} 个文件没有读出或没有读全`,
  remark: (path, message) => `注意 ${path}：${message}`,
  written: (files) => `已写入 ${files.join('、')}`,
  notOneDocument: (input, ids) =>
    ids.length === 0
      ? `${input} 中没有文档`
      : `${input} 中有 ${ids.length} 篇文档，请指明一篇，如 ${input}#${ids[0] ?? ''}`,
  stages: {analyze: '分析', compare: '比对', map: '归纳主题', write: '写报告'},
  compareStages: {
    read: '读取',
    sketch: '取样',
    list: '编排',
    propose: '找疑似',
    align: '比对',
    common: '找模板',
    judge: '判断',
  },
  interrupted: '已中断，结果没有写完',
  unit: '篇',
  left: '剩余',
}

const en: Messages = {
  program: 'Analyse Chinese work summaries: outline, roles, metrics, copies.',
  usageHint: '(see zongjie --help)',
  commands: {
    analyze: 'outline, roles, metrics, keywords, blanks, warnings: a line a document',
    compare: 'find copied documents and passages',
    sections: 'the sentences of one role across documents, their topics, or the shares of roles',
    run: 'analyse and compare, print both tables, write all results into a folder',
    report: 'write a report to open, print and sign: one page, or a folder for many documents',
    show: 'read one annotated document in the terminal',
    diff: 'two documents side by side in the terminal',
  },
  inputs:
    'file (txt, docx, doc, wps, pdf, html, rtf, odt, xlsx, md, eml), zip, folder or glob; .jsonl holds a document a line {id, text, title?}',
  oneInput: 'file; FILE#ID where it holds several documents',
  options: {
    lang: 'language of reports and messages',
    format: 'output format',
    output: 'write to a file instead of standard output',
    keywords: 'keywords a document',
    minPassage: 'characters in a row, punctuation not counted, that make a passage',
    threads: 'threads that work at the same time, by default one a processor',
    exclude: 'a template or notice that all were given; its text is no finding (repeatable)',
    excludeQuotations: 'leave out quotations and titles in 《》',
    failOn: 'exit with status 1 when a copy is found',
    role: 'which role, all by default',
    view: 'sentences, topics or shares',
    folder: 'folder for the results',
    report: 'name of the report, without an ending',
    title: 'title of the report',
    xlsx: 'write an Excel workbook besides',
    pages: 'write a folder or one file, however many documents there are',
    encoding: 'read plain text, HTML and RTF in this encoding, such as gb18030 or big5',
    strict: 'exit with status 2 when any file was not read',
    manifest: 'write a list (JSON lines) of every input file and what became of it',
  },
  help: {version: 'show the version', help: 'show how to use it', titles: {}},
  wholeNumber: 'Expected a whole number.',
  emptyName: 'Expected a name.',
  skipped: (path, reason) => `skipped ${path}: ${reason}`,
  readingSummary: (files, documents, unread) =>
    `${files} files, ${documents} documents read, ${unread} files not read or not in full`,
  remark: (path, message) => `note ${path}: ${message}`,
  written: (files) => `wrote ${files.join(', ')}`,
  notOneDocument: (input, ids) =>
    ids.length === 0
      ? `${input} holds no document`
      : `${input} holds ${ids.length} documents, name one: ${input}#${ids[0] ?? ''}`,
  stages: {analyze: 'analysing', compare: 'comparing', map: 'topics', write: 'writing'},
  compareStages: {
    read: 'reading',
    sketch: 'sketching',
    list: 'listing',
    propose: 'finding candidates',
    align: 'aligning',
    common: 'finding templates',
    judge: 'judging',
  },
  interrupted: 'interrupted, the result is not complete',
  unit: 'documents',
  left: 'left',
}

/** The messages of a language. */
export function messagesOf(language: ReportLanguage): Messages {
  return language === 'en' ? en : zh
}

/** `--lang en`, `--lang=en` among the arguments, before they are parsed; else `null`. */
export function requestedLanguage(argv: readonly string[]): ReportLanguage | null {
  for (const [index, argument] of argv.entries()) {
    const value = argument === '--lang' ? argv[index + 1] : argument.replace(/^--lang=/u, '')
    if (argument.startsWith('--lang') && (value === 'zh' || value === 'en')) return value
  }

  return null
}

/** English where the locale says so; the tool is about Chinese texts, so Chinese everywhere else. */
export function localeLanguage(
  environment: Readonly<Record<string, string | undefined>>,
): ReportLanguage {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return /^en(?:[_.@-]|$)/iu.test(locale) ? 'en' : 'zh'
}
