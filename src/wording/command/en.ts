import {plural} from '../plural.ts'
import type {Messages} from './types.ts'

/** The command line in English. */
export const en: Messages = {
  language: 'en',
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
  help: {
    version: 'show the version',
    help: 'show how to use it',
    titles: {},
    options: 'options',
    command: 'command',
    choices: (choices) => `(one of ${choices.join(', ')})`,
    standard: (value) => `(default ${value})`,
    examples: 'Examples:',
    calls: [
      ['zongjie report reports/ -o out/report', 'write a report to open: out/report.html'],
      ['zongjie sections reports/ --role problems --view topics', 'all problems, by topic'],
      ['zongjie show report.docx', 'read one document'],
      ['zongjie diff a.docx b.docx', 'compare two'],
    ],
  },
  wholeNumber: (from, to) => `expected a whole number from ${from} to ${to}`,
  wrongUse: {
    missingArgument: (argument) => `the argument ${argument} is missing`,
    unknownOption: (option, meant) =>
      `no option ${option}${meant === null ? '' : `, did you mean ${meant}?`}`,
    unknownCommand: (command, meant) =>
      `no command ${command}${meant === null ? '' : `, did you mean ${meant}?`}`,
    missingValue: (option) => `the option ${option} needs a value`,
    invalidValue: (option, value, reason) => `${value} is no value for ${option}: ${reason}`,
    invalidArgument: (argument, reason) => `the argument ${argument} is wrong: ${reason}`,
    choices: (choices) => `choose from ${choices.join(', ')}`,
    tooMany: 'too many arguments',
  },
  encoding: (name) => `unknown encoding ${name}: try gb18030, big5 or utf-16le`,
  nothingRead: (path, reason, count) =>
    `${path}: ${reason}${count > 1 ? ` (${count} problems in all)` : ''}`,
  notWritten: (file, detail) => `cannot write ${file}: ${detail}`,
  emptyName: 'expected a name',
  skipped: (path, reason) => `skipped ${path}: ${reason}`,
  readingSummary: (files, documents, unread) =>
    `${plural(files, 'file')}, ${plural(documents, 'document')} read, ${plural(unread, 'file')} not read or not in full`,
  remark: (path, message) => `note ${path}: ${message}`,
  written: (files) => `wrote ${files.join(', ')}`,
  notOneDocument: (input, ids) =>
    ids.length === 0
      ? `no such document: ${input}`
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
    share: 'measuring shares',
  },
  interrupted: 'interrupted, the result is not complete',
  unit: 'documents',
  left: 'left',
}
