import type {Messages} from './types.ts'

/** The command line in Chinese. */
export const zh: Messages = {
  language: 'zh',
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
    options: '选项',
    command: '命令',
    choices: (choices) => `（可用 ${choices.join('、')}）`,
    standard: (value) => `（默认 ${value}）`,
    examples: '例：',
    calls: [
      ['zongjie report 总结/ -o out/report', '写审阅报告，打开 out/report.html'],
      ['zongjie sections 总结/ --role problems --view topics', '全部存在问题，按主题归并'],
      ['zongjie show 总结.docx', '读一篇'],
      ['zongjie diff 甲.docx 乙.docx', '对照两篇'],
    ],
  },
  wholeNumber: (from, to) => `应为 ${from} 到 ${to} 的整数`,
  wrongUse: {
    missingArgument: (argument) => `缺少参数 ${argument}`,
    unknownOption: (option, meant) =>
      `没有选项 ${option}${meant === null ? '' : `，是否指 ${meant}`}`,
    unknownCommand: (command, meant) =>
      `没有命令 ${command}${meant === null ? '' : `，是否指 ${meant}`}`,
    missingValue: (option) => `选项 ${option} 缺少值`,
    invalidValue: (option, value, reason) => `选项 ${option} 的值 ${value} 不对：${reason}`,
    invalidArgument: (argument, reason) => `参数 ${argument} 不对：${reason}`,
    choices: (choices) => `可用 ${choices.join('、')}`,
    tooMany: '参数过多',
  },
  encoding: (name) => `不认识的编码 ${name}，可用 gb18030、big5、utf-16le 等`,
  nothingRead: (path, reason, count) =>
    `${path}：${reason}${count > 1 ? `（共 ${count} 处无法读取）` : ''}`,
  notWritten: (file, detail) => `无法写入 ${file}：${detail}`,
  emptyName: '名称不能为空',
  skipped: (path, reason) => `跳过 ${path}：${reason}`,
  readingSummary: (files, documents, unread) =>
    `共 ${files} 个文件，读出 ${documents} 篇，${unread} 个文件没有读出或没有读全`,
  remark: (path, message) => `注意 ${path}：${message}`,
  written: (files) => `已写入 ${files.join('、')}`,
  notOneDocument: (input, ids) =>
    ids.length === 0
      ? `没有这一篇：${input}`
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
    share: '计占比',
  },
  interrupted: '已中断，结果没有写完',
  unit: '篇',
  left: '剩余',
}
