/** Mails (eml) and web pages saved as one file (mht): the body, its head apart, attachments out. */
import {said} from '../../../wording/results/say.ts'
import PostalMime, {type Address, type Email} from 'postal-mime'
import {ReadProblem} from '../../read-problem.ts'
import {readHtmlText} from '../html/html.ts'
import {TextWriter} from '../text-writer.ts'
import type {ExtractContext, Extracted, Member} from '../types.ts'

/** Parts inside parts; a mail forwarded that often is an attack. */
const deepestPart = 20

/** Read a mail. */
export async function readMail(bytes: Uint8Array, context: ExtractContext): Promise<Extracted> {
  const mail = await PostalMime.parse(bytes, {
    maxNestingDepth: deepestPart,
    maxHeadersSize: 1 << 20,
    attachmentEncoding: 'arraybuffer',
  }).catch((error: unknown) => {
    const detail = error instanceof Error ? error.message.slice(0, 120) : ''
    throw new ReadProblem('damaged', said('file/damaged', {format: 'mail', detail}))
  })

  const body = bodyOf(mail, context)
  const head = headOf(mail)
  return {
    ...body,
    apart: [
      ...(head === '' ? [] : [{kind: 'mailHeader' as const, text: head}]),
      ...(body.apart ?? []),
    ],
    members: membersOf(mail),
    properties: {
      ...body.properties,
      ...(mail.subject === undefined ? {} : {title: mail.subject}),
      ...(mail.from === undefined ? {} : {author: nameOf(mail.from)}),
      ...(mail.date === undefined ? {} : {created: mail.date}),
    },
  }
}

function bodyOf(mail: Email, context: ExtractContext): Extracted {
  if (mail.html !== undefined && mail.html !== '') return readHtmlText(mail.html, context)
  const writer = new TextWriter(context.limits.maxTextLength)
  for (const [index, line] of (mail.text ?? '').split('\n').entries()) {
    writer.line(line, {paragraph: index + 1})
  }

  return writer.finish()
}

function headOf(mail: Email): string {
  const lines = [
    mail.from === undefined ? '' : `发件人：${nameOf(mail.from)}`,
    mail.date === undefined ? '' : `时间：${mail.date}`,
    mail.subject === undefined ? '' : `主题：${mail.subject}`,
  ]
  return lines.filter((line) => line !== '').join('\n')
}

function nameOf({name, address}: Address): string {
  return name === '' || name === undefined ? (address ?? '') : name
}

/** Attached files; pictures and styles of the body are part of its looks. */
function membersOf(mail: Email): readonly Member[] {
  return mail.attachments.flatMap(({filename, content, related, mimeType}) => {
    if (related === true || mimeType.startsWith('image/') || typeof content === 'string') return []
    return [{name: filename ?? '附件', bytes: new Uint8Array(content)}]
  })
}
