/** Dates, times of day, festivals, spans of years that only place a text in time. */
import {match, type Rule} from './rule.ts'

const cn = '[一二三四五六七八九十]{1,3}'
const digitOrMask = '[0-9x*_]{1,4}'
// 2019年6月6日, 20xx年, 二〇二四年度, 2016-2018年, 98年底, xx年
const yearPattern =
  /(?:(?:19|20)[0-9x*_〇]{1,2}(?:[-~—至到](?:20)?[0-9x]{2})?年|[〇零一二两三四五六七八九]{4}年|[x*_×]{2,6}年|20[_x]{1,3}年|[0-9]{2}年(?=[度底初末]|[0-9x]{1,2}月)|0[0-9]年?[-~—至到]{1,2}[01][0-9]年|0[1-9]年)(?:度|代|底|初|末)?/uy
// 6月6日, 十二月份, x月底, 6-8月, 5月xxxx日, 3、4月份
const monthPattern = new RegExp(
  `(?:${digitOrMask}|${cn})(?:[-~—至到、](?:${digitOrMask}|${cn}))?月(?:份|底|初|末|上旬|中旬|下旬)?(?:(?:${digitOrMask}|${cn})(?:[-~—至到、](?:[0-9]{1,2}月)?${digitOrMask})?(?:日|号))?`,
  'uy',
)
const dayPattern = new RegExp(
  `(?:[0-9x*]{1,4}|${cn})(?:[-~—至到、][0-9]{1,2})?(?:日(?![内游])|号(?=上午|下午|晚))`,
  'uy',
)
const clockPattern =
  /[0-9x]{1,2}(?::[0-9]{2}(?:[-~—至到][0-9]{1,2}:[0-9]{2})?|时(?:[0-9]{1,2}分|许|整|半)?(?!代)|点(?:[0-9]{1,2}分|钟|许|整|半|至|到|前|以前|之前))/uy
const cnClockPattern = /[一二两三四五六七八九十]{1,3}(?:点(?:钟|半|整)|时许)/uy
const festivalPattern =
  /(?:[五六七八]一|三八|五四|九八|一二九|三一五|[五六七八][·.•][一四]|三[·.•](?:八|一五)|十[·.•]一|十一(?=国庆|黄金周|长假|假期|期间|[”"]))/uy
const quotedFestivalPattern = /[一二三四五六七八九]节(?=[”"])/uy
const lawPlanPattern = /[一二三四五六七八九]五(?=[”"]?普法)/uy
const festivalNumberPattern =
  /(?:3[·.•]?15|3[·.•]12|5[·.•]12|6[·.•]26|12[·.•]4|11[·.•]9|4[·.•]15|12[·.•]1|6[·.•]5|5[·.•]31)(?=[”"]|宣传|法制|国家|国际|世界|植树|消费|禁毒|防灾|艾滋|环境)/uy
const centuryPattern = /[0-9一二两三四五六七八九十]{1,4}(?:世纪(?!末的?个)|年代|年级|年制)/uy
const yearsSincePattern =
  /[0-9一二两三四五六七八九十半]{1,3}(?:多|余)?年(?:多|半)?(?:以?来|以前|前(?!期))/uy
const recentPattern = /[0-9一二两三四五六七八九十]{1,2}年/uy
const ordinalPattern = /[0-9x一二三四五六七八九十百千零〇]{1,8}/uy
const monthAfterPattern = monthPattern
const weekdayPattern = /[一二三四五六日1-6](?:[、至到-](?:周|星期)?[一二三四五六日1-6]){0,6}/uy

/** In the order they are tried. */
export const dateRules: readonly Rule[] = [
  {
    name: 'reject/half-year',
    reason: 'date',
    end: ({text, at}) =>
      text.charAt(at) === '半' && '上下前后'.includes(text.charAt(at - 1) || ' ') ? at + 1 : null,
  },
  {
    name: 'reject/past-year',
    reason: 'date',
    end: ({text, at}) =>
      text.startsWith('的一年', at - 1) || text.startsWith('这一年', at - 1) ? at + 2 : null,
  },
  {
    name: 'reject/year',
    reason: 'date',
    end: ({text, at}) => dateEnd(text, match(yearPattern, text, at)),
  },
  {name: 'reject/month', reason: 'date', end: ({text, at}) => match(monthPattern, text, at)},
  {
    name: 'reject/clock',
    reason: 'date',
    end: ({text, at}) => match(clockPattern, text, at) ?? match(cnClockPattern, text, at),
  },
  {name: 'reject/weekday', reason: 'date', end: ({text, at}) => weekdayEnd(text, at)},
  {name: 'reject/day', reason: 'date', end: ({text, at}) => match(dayPattern, text, at)},
  {
    name: 'reject/festival',
    reason: 'date',
    end: ({text, at}) => match(festivalPattern, text, at) ?? match(quotedFestivalPattern, text, at),
  },
  {
    name: 'reject/law-plan',
    reason: 'session',
    end: ({text, at}) => match(lawPlanPattern, text, at),
  },
  {
    name: 'reject/festival-number',
    reason: 'name',
    end: ({text, at}) => match(festivalNumberPattern, text, at),
  },
  {name: 'reject/century', reason: 'date', end: ({text, at}) => match(centuryPattern, text, at)},
  {
    name: 'reject/years-since',
    reason: 'date',
    end: ({text, at}) => match(yearsSincePattern, text, at),
  },
  {
    name: 'reject/recent-years',
    reason: 'date',
    end: ({text, at}) =>
      (text.charAt(at - 1) === '近' && text.charAt(at - 2) !== '将') ||
      text.charAt(at - 1) === '前' ||
      text.startsWith('过去', at - 2) ||
      text.startsWith('最近', at - 2)
        ? match(recentPattern, text, at)
        : null,
  },
  {
    name: 'reject/lunar-day',
    reason: 'date',
    end: ({text, at}) => (text.charAt(at - 1) === '初' ? match(ordinalPattern, text, at) : null),
  },
]

function dateEnd(text: string, end: number | null): number | null {
  return end === null ? null : (match(monthAfterPattern, text, end) ?? end)
}

function weekdayEnd(text: string, at: number): number | null {
  const isWeek =
    text.charAt(at - 1) === '周' ||
    text.startsWith('星期', at - 2) ||
    text.startsWith('礼拜', at - 2)
  if (!isWeek) return null
  // 每周一次, 每周两场
  if (text.charAt(at - 2) === '每' || text.charAt(at - 2) === '一') {
    if ('次场期篇个名份回'.includes(text.charAt(at + 1) || ' ')) return null
  }

  return match(weekdayPattern, text, at)
}
