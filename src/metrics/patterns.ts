/**
 * Numbers that are none by their own shape or their nearest neighbours: dates, ordinals, document
 * numbers, sessions, addresses, list markers.
 *
 * Rules are tried in order at the numeral, the first that matches wins. Patterns are sticky and
 * every repetition in them is bounded, so a rule costs a constant.
 */
import type {RejectionReason} from './types.ts'

/** What the rules see. */
export interface Place {
  readonly text: string
  /** Start of the numeral. */
  readonly at: number
  /** Whether only punctuation or white space stands between here and the start of a clause. */
  readonly isClauseStart: boolean
  readonly isLineStart: boolean
}

/** A rule: a name, a reason, and where the rejected number ends. */
interface Rule {
  readonly name: string
  readonly reason: RejectionReason
  readonly end: (place: Place) => number | null
}

/** The first rule that rejects the number at a place, with the end of what it rejects. */
export function rejectByShape(
  place: Place,
): {readonly end: number; readonly reason: RejectionReason; readonly rule: string} | null {
  for (const rule of rules) {
    const end = rule.end(place)
    if (end !== null) return {end, reason: rule.reason, rule: rule.name}
  }

  return null
}

const cn = '[一二三四五六七八九十]{1,3}'
const digitOrMask = '[0-9x*_]{1,4}'

// 2019年6月6日, 20xx年, 二〇二四年度, 2016-2018年, 98年底, xx年
const yearPattern =
  /(?:(?:19|20)[0-9x*_〇]{1,2}(?:[-~—至到](?:20)?[0-9x]{2})?年|[〇零一二两三四五六七八九]{4}年|[x*_×]{2,6}年|20[_x]{1,3}年|[0-9]{2}年(?=[度底初末]|[0-9x]{1,2}月))(?:度|代|底|初|末)?/uy
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
const quarterPattern = /(?:[一二三四1-4](?:[、-]第?[一二三四1-4]){0,3})季度/uy
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

const documentPattern = /[0-9x_*]{2,5}[〕\])】](?:[0-9x_*]{1,5}号)?/uy
const documentNumberPattern = /[0-9x_*]{1,5}号(?:文|令|函|$)?/uy
const ordinalPattern = /[0-9x一二三四五六七八九十百千零〇]{1,8}/uy
const prizePattern = /[一二三四特1-4](?:、[一二三四1-4]){0,3}等(?:奖|功|座|品|次)?/uy

const plenumPattern =
  /[一二三四五六七八九十]{1,3}(?:届(?=[一二三四五六七八九十]{1,2}[中次])|中(?=全会|、[一二三四五六七八九十]{1,2}中|[和及与][一二三四五六七八九十]{1,2}中))/uy
const congressPattern = /(?:十[一二三四五六七八九]|二十|二十一)大(?![项类个块件批道])/uy
const fiveYearPattern = /十[一二三四五六七八](?:五)(?![个名人户次份件项场期年月岁天元])/uy
const phasePattern = /[一二三四五]期(?=工程|项目|建设|等|扩建|改造)/uy
const rankingPattern = /(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,3})强(?![度化力大制健身])/uy
const sessionPattern = /[一二三四五六七八九十]{1,3}(?:届(?!毕业)|次(?=党代|人代|代表大会|全会))/uy

const addressPattern =
  /[0-9x]{1,4}(?:[-~—至、][0-9]{1,4}){0,8}(?:号(?!召)(?:楼|院|栋|线|店|地块|机组|台风)?|弄|单元|#)/uy
const cnAddressPattern =
  /[一二三四五六七八九十]{1,3}(?:号(?!召)(?:楼|院|线)?|楼(?![院栋幢盘房道])|单元|巷|弄|支路|马路|街(?![道])|路(?!公交|人)|环|居委|居(?=委|$)|中(?=学|心校|、)|小(?=学|、|的?学)|幼|院(?=[,。、])|医院|分局|分院|门诊|所(?=队)|(?:大队|中队|支队|小队)(?!伍)|团场|师(?![傅生资])|连(?!续|接|锁|带)|营(?!业|造|商|养)|车间|工区|标段|号)/uy
const labelListPattern =
  /[0-9一二三四五六七八九十]{1,3}(?:[、,][0-9一二三四五六七八九十]{1,3}(?![万亿%.])){1,9}(?:社|组|队|村|区|楼|栋|幢|班|号|中|小|季|居|级|线|环|标)/uy
const groupPattern =
  /[一二三四五六七八九十0-9]{1,3}(?:组|社|队|村|支部)(?=、|[一二三四五六七八九十0-9]{1,3}(?:组|社|队|村))/uy
const phonePattern =
  /(?:[0-9]{3,4}-[0-9]{7,8}|1[3-9][0-9x*]{9}|[48]00-?[0-9]{3}-?[0-9]{4}|(?:11[09]|12[02]|123[0-9]{2}|96[0-9]{3,4})(?=[”"]|热线|联动|指挥|平台|电话))(?![0-9])/uy
const enumeratorPattern =
  /(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[、.](?![0-9])|\)|[.．]?[0-9.]{0,4}[、](?!第?[0-9一二三四五六七八九十]{1,3}[、月日年组号社季])|:(?![0-9]))/uy
const bracketedPattern = /(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\)/uy
const runningPattern =
  /[一二三四五六七八九十]{1,2}(?:是(?!一)|要(?![素件求领])|抓(?!手)|则|来(?=[,是]))/uy
const damagedRunningPattern = /[二三四五六](?=[做抓加强健落推]{1}[^名个户人])/uy
const sectionNumberPattern = /[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}(?=[^0-9%万亿千百十个元平米吨亩公])/uy

// 20_2, 3-2-1
const serialPattern = /[0-9]{1,4}_[0-9]{1,4}(?![0-9_])/uy
// 五室:办公室、图书室
const listedPattern = /[二三四五六七八九十](?=[\u4E00-\u9FFF]:)/uy

const bracketsBefore = '〔[【('

const rules: readonly Rule[] = [
  {
    name: 'reject/document-year',
    reason: 'document-number',
    end: ({text, at}) =>
      bracketsBefore.includes(text.charAt(at - 1) || ' ') &&
      !/^[0-9]{1,2}\)/u.test(text.slice(at, at + 3))
        ? match(documentPattern, text, at)
        : null,
  },
  {
    name: 'reject/document-number',
    reason: 'document-number',
    end: ({text, at}) =>
      '〕]】'.includes(text.charAt(at - 1) || ' ') ||
      (text.charAt(at - 1) === '第' && '〕]】)'.includes(text.charAt(at - 2) || ' '))
        ? match(documentNumberPattern, text, at)
        : null,
  },
  {name: 'reject/quarter', reason: 'date', end: ({text, at}) => match(quarterPattern, text, at)},
  {
    name: 'reject/ordinal',
    reason: 'ordinal',
    end: ({text, at}) => (text.charAt(at - 1) === '第' ? match(ordinalPattern, text, at) : null),
  },
  {
    name: 'reject/bracketed-marker',
    reason: 'enumerator',
    end: ({text, at, isLineStart}) =>
      text.charAt(at - 1) === '(' && (isLineStart || isMarkPlace(text, at - 2))
        ? match(bracketedPattern, text, at)
        : null,
  },
  {
    name: 'reject/list-marker',
    reason: 'enumerator',
    end: ({text, at, isLineStart}) =>
      isLineStart || isMarkPlace(text, at - 1) ? match(enumeratorPattern, text, at) : null,
  },
  {
    name: 'reject/section-number',
    reason: 'enumerator',
    end: ({text, at, isLineStart}) => (isLineStart ? match(sectionNumberPattern, text, at) : null),
  },
  {
    name: 'reject/running-marker',
    reason: 'enumerator',
    end: ({text, at, isClauseStart}) => (isClauseStart ? match(runningPattern, text, at) : null),
  },
  {
    name: 'reject/damaged-marker',
    reason: 'enumerator',
    end: ({text, at}) =>
      isMarkPlace(text, at - 1) && text.charAt(at - 1) !== ','
        ? match(damagedRunningPattern, text, at)
        : null,
  },
  {
    name: 'reject/its-marker',
    reason: 'enumerator',
    end: ({text, at}) =>
      text.charAt(at - 1) === '其' && ',是、:'.includes(text.charAt(at + 1) || ' ') ? at + 1 : null,
  },
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
  {name: 'reject/prize', reason: 'ordinal', end: ({text, at}) => match(prizePattern, text, at)},
  {name: 'reject/plenum', reason: 'session', end: ({text, at}) => match(plenumPattern, text, at)},
  {
    name: 'reject/congress',
    reason: 'session',
    end: ({text, at}) => match(congressPattern, text, at),
  },
  {
    name: 'reject/five-year-plan',
    reason: 'session',
    end: ({text, at}) => match(fiveYearPattern, text, at),
  },
  {name: 'reject/phase', reason: 'ordinal', end: ({text, at}) => match(phasePattern, text, at)},
  {name: 'reject/ranking', reason: 'name', end: ({text, at}) => match(rankingPattern, text, at)},
  {
    name: 'reject/session',
    reason: 'session',
    end: ({text, at}) =>
      '续任'.includes(text.charAt(at - 1) || ' ') ? null : match(sessionPattern, text, at),
  },
  {name: 'reject/phone', reason: 'phone', end: ({text, at}) => match(phonePattern, text, at)},
  {name: 'reject/serial', reason: 'label', end: ({text, at}) => match(serialPattern, text, at)},
  {
    name: 'reject/listed-abbreviation',
    reason: 'slogan',
    end: ({text, at}) =>
      '是要则来'.includes(text.charAt(at + 1) || '是') ? null : match(listedPattern, text, at),
  },
  {
    name: 'reject/number-list',
    reason: 'label',
    end: ({text, at}) => match(labelListPattern, text, at),
  },
  {
    name: 'reject/group-label',
    reason: 'label',
    end: ({text, at}) =>
      match(groupPattern, text, at) ??
      ('、'.includes(text.charAt(at - 1) || ' ') && '组社队'.includes(text.charAt(at - 2) || ' ')
        ? groupEnd(text, at)
        : null),
  },
  {name: 'reject/address', reason: 'address', end: ({text, at}) => match(addressPattern, text, at)},
  {
    name: 'reject/chinese-address',
    reason: 'address',
    end: ({text, at}) => match(cnAddressPattern, text, at),
  },
]

function match(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

const monthAfterPattern = monthPattern
function dateEnd(text: string, end: number | null): number | null {
  return end === null ? null : (match(monthAfterPattern, text, end) ?? end)
}

const groupEndPattern = /[一二三四五六七八九十0-9]{1,3}[组社队]/uy
function groupEnd(text: string, at: number): number | null {
  return match(groupEndPattern, text, at)
}

const weekdayPattern = /[一二三四五六日1-6](?:[、至到-](?:周|星期)?[一二三四五六日1-6]){0,6}/uy
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

function isMarkPlace(text: string, at: number): boolean {
  const character = text.charAt(at)
  return character === '' || '。;:\n\r!?,'.includes(character)
}
