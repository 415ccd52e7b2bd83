/** Office files of plain paragraphs, by the writers of their libraries. */
import {Document, Packer, Paragraph} from 'docx'

/** A docx file of the lines of a text. */
export async function makeDocx(text: string): Promise<Uint8Array> {
  const children = text.split('\n').map((line) => new Paragraph(line))
  return new Uint8Array(await Packer.toBuffer(new Document({sections: [{children}]})))
}

/** A page of the lines of a text, with the page around them. */
export function makeHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const paragraphs = escaped.split('\n').map((line) => `<p>${line}</p>`)
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>某区政府网</title>
<script>document.write('<p>脚本</p>')</script><style>p {color: red}</style></head>
<body><div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/x">通知公告</a></li></ul></div>
<div class="content">${paragraphs.join('\n')}</div>
<div class="foot"><p><a href="/about">网站地图</a></p><p>版权所有</p></div></body></html>`
}
