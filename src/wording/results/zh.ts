import type {PeriodKind} from '../../facts/types.ts'
import type {Role} from '../../roles/types.ts'
import {fileZh} from './file-zh.ts'
import type {ResultCatalogue, Side} from './types.ts'

const names: Readonly<Record<Side, string>> = {a: '甲', b: '乙'}
const others: Readonly<Record<Side, string>> = {a: '乙', b: '甲'}

const kindNames: Readonly<Record<PeriodKind, string>> = {
  weekly: '周报',
  monthly: '月度总结',
  quarterly: '季度总结',
  halfYearly: '半年总结',
  yearly: '年度总结',
  multiYear: '多年总结',
  event: '专项活动总结',
  unknown: '未写明时段的总结',
}

const roleNames: Readonly<Record<Role, string>> = {
  overview: '概况',
  objectives: '目标',
  progress: '开展情况',
  problems: '存在问题',
  nextSteps: '下一步打算',
  closing: '结语',
}

function list(roles: readonly Role[]): string {
  return roles.map((role) => roleNames[role]).join('、')
}

/** The messages of results in Chinese. */
export const zh: ResultCatalogue = {
  ...fileZh,
  'text/empty': () => '文档没有内容。',
  'text/mojibake': ({readAs}) =>
    readAs === null ? '此处有无法还原的乱码。' : `此处像是把UTF-8当作${readAs}读出的乱码。`,
  'text/lone-surrogate': () => '此处有半个代理对，不是完整的字符。',
  'text/unbalanced-quotes': ({mark}) => `“${mark}”没有与之配对的符号。`,
  'text/placeholders': ({count, examples}) =>
    `有${count}处未填写或被遮去的内容，如“${examples.join('、')}”。`,
  'text/page-chrome': ({text}) => `“${text}”像是网页上的文字，不属于正文。`,
  'text/missing-digits': ({unit}) => `“${unit}”之前缺少数字。`,
  'text/breaks-off': ({end}) => `文档在句中中断，最后是“${end}”。`,
  'roles/unanswered-problems': () => '写了存在的问题，没有写下一步怎么做。',
  'outline/empty-heading': ({enumerator}) => `“${enumerator}”只有标题，没有内容。`,
  'outline/skipped-ordinal': ({enumerator, expected}) => `“${enumerator}”之前缺少序号${expected}。`,
  'outline/repeated-ordinal': ({enumerator}) => `序号“${enumerator}”重复。`,
  'outline/restarted-ordinal': ({enumerator, previous}) =>
    `序号在“${enumerator}”处回退，前一个是${previous}。`,
  'outline/torn-heading': ({title}) => `标题“${title}”似乎断开，后半在下一行。`,

  'figures/part-exceeds-total': ({part, total}) =>
    `部分大于总数：其中“${part}”超过总数“${total}”。`,
  'figures/parts-exceed-total': ({parts, total}) =>
    `各部分之和大于总数：${parts.join('、')}合计超过“${total}”。`,
  'figures/share-above-whole': ({subject, share}) => `比例超过100%：“${subject}”为“${share}”。`,
  'figures/shares-exceed-whole': ({first, second}) =>
    `两项比例相加超过100%：“${first}”与“${second}”。`,
  'figures/fall-above-whole': ({share}) => `下降幅度超过100%：“${share}”。`,
  'figures/rate-without-percent': ({words}) => `比率没有用百分比表示：“${words}”。`,
  'figures/amount-as-share': ({words}) => `数量写成了百分比：“${words}”。`,
  'figures/impossible-age': ({age}) => `年龄不合常理：“${age}”。`,
  'figures/fewer-people-than-households': ({households, people}) =>
    `人数少于户数：“${households}”“${people}”。`,
  'figures/wrong-conversion': ({first, second}) => `换算不一致：“${first}”与“${second}”。`,
  'figures/more-returned-than-sent': ({sent, returned}) =>
    `收回多于发出：发出“${sent}”，收回“${returned}”。`,
  'figures/two-values': ({first, second, subject}) =>
    `同一事项前后数字不一致：“${first}”与“${second}”（${subject}）。`,
  'names/foreign': ({name, own}) =>
    `出现了别处的名称“${name}”，而本文是“${own}”的总结，可能是套用后未改。`,
  'figures/other-value-elsewhere': ({body, subject, first, second}) =>
    `“${body}”的同一事项（${subject}）在两份文档中不一致：“${first}”与“${second}”。`,
  'figures/identical-elsewhere': ({first, second, figures}) =>
    `“${first}”与“${second}”的${figures.length}个数字完全相同：${figures.join('、')}。`,
  'figures/identical-unnamed': ({first, second, figures}) =>
    `“${first}”与“${second}”（单位不明）的${figures.length}个数字完全相同：${figures.join('、')}。`,

  'pair/identical': () => '全文相同（不计标点、空白和数字写法）',
  'pair/reordered': ({passages}) =>
    `全文相同（不计标点、空白和数字写法），只是分成${passages}处换了次序`,
  'pair/whole': ({passages, share}) =>
    `两篇基本相同：${passages}处相同文字占较短一篇的${percent(share)}（不计标点和数字写法），连同逐词替换之处覆盖两篇`,
  'pair/passages': ({passages, share, originalShare}) =>
    `${passages}处相同文字占较短一篇的${percent(share)}，其中${percent(originalShare)}不是套话`,
  'pair/template': ({share}) =>
    `共用模板或通稿：相同文字（占较短一篇的${percent(share)}）多篇文档都有`,
  'pair/quotation': ({share}) =>
    `引文相同：相同文字占较短一篇的${percent(share)}，引号、书名号内的引文之外不足以认定雷同`,
  'pair/common-sentences': ({passages, share}) =>
    `多为通用语句：${passages}处相同文字占较短一篇的${percent(share)}，多篇文档都有`,
  'pair/few-sentences': ({passages, share}) =>
    `零星语句相同：${passages}处，仅占较短一篇的${percent(share)}，不足以认定雷同`,
  'pair/stock-phrases': ({passages, share, originalShare}) =>
    `多为套话：${passages}处相同文字占较短一篇的${percent(share)}，其中仅${percent(originalShare)}不是套话`,
  'pair/all-stock': ({passages, share}) =>
    `都是套话：${passages}处相同文字占较短一篇的${percent(share)}`,

  'pair/same-figures': ({figures, count}) =>
    `同样的数字按同样的顺序出现：${figures.join('、')}${count > figures.length ? `等${count}个` : ''}`,
  'pair/shared-slip': ({slip, right}) =>
    `两篇有同样的错处：“${slip}”${right === null ? '' : `（疑为“${right}”）`}`,
  'pair/foreign-name': ({home, name, own}) =>
    `${others[home]}写的是“${own}”，相同段落里却留有${names[home]}的“${name}”`,
  'pair/list-order': ({count, first, second}) =>
    `${count}个条目内容、顺序相同，只换了说法，如“${first}”与“${second}”`,

  'direction/foreign-name': ({home, name}) => `${others[home]}留有${names[home]}的名称“${name}”`,
  'direction/blanked': ({source, figure, rest}) =>
    `${names[source]}作“${figure}”，${others[source]}相应处只剩“${rest}”`,
  'direction/years': ({a, b}) => `相应处甲为${a}年，乙为${b}年`,
  'direction/cut-off': ({cut}) => `${names[cut]}在句中断开，${others[cut]}的同一句是完整的`,

  'completeness/all-there': ({kind, expected}) =>
    `按${kindNames[kind]}的惯例应有的部分（${list(expected)}）都有。`,
  'completeness/parts-missing': ({kind, expected, missing}) =>
    `按${kindNames[kind]}的惯例应有${list(expected)}，缺少${list(missing)}。`,
  'completeness/follow-ups': ({problems, taken}) =>
    `${problems}句问题中，有${taken}句的用词在下一步打算中再次出现${taken < problems ? `，其余${problems - taken}句没有找到与之对应的打算` : ''}。`,
  'completeness/no-next-steps': ({problems}) => `写了${problems}句问题，没有写下一步打算。`,
  'completeness/concreteness': (counts) =>
    `正文${counts.sentenceCount}句，其中${counts.withFact}句含可核对的内容（数字${counts.withMetric}句、日期${counts.withDate}句、名称${counts.withName}句），占${percent(counts.factShare)}；${counts.stockOnly}句不含这些而有“扎实推进”一类套语。`,
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
