/**
 * The shapes of placeholders, as patterns over folded text (half width, lower case).
 *
 * A mask is a run of `x`, `_`, `*`, `×`, `○`, `□`, `△` or 某 that no Latin letter or digit touches
 * (so `box`, `qq`, `a_b.txt` and `3×4` are none). What it masks shows in the words around it. The first
 * pattern in the list that claims a place wins.
 */
import type {PlaceholderKind} from './types.ts'

/** A named shape. */
export interface PlaceholderPattern {
  /** Name of the rule, a path of words: `placeholder/date/year`. */
  readonly rule: string
  readonly kind: PlaceholderKind
  /** Global pattern; linear, for a mask starts only where no mask stands before it. */
  readonly pattern: RegExp
}

/** Nothing Latin, no digit and no mask before a mask. */
const open = '(?<![a-z\\d_x*×○□△★@./])'

/** Nothing Latin, no digit and no mask behind it. */
const close = '(?![a-z\\d_*×○□△★@])'

/** A mask of any length, and one that needs no word behind it to be known as a mask. */
const anyMask = '(?:x+|_+|\\*+|×+|○+|□+|△+|★+|o{2,}|某某?)'
const plainMask = '(?:x{2,}|_+|\\*{2,}|×{2,}|○{2,}|□{2,}|△{2,}|★{2,}|某某)'

const places =
  '(?:社区|街道|小区|花园|新村|居委|自治州|自治县|镇|乡|村|县|市|区|省|州|路|街|巷|苑|里|园|屯|湖|河|桥)'
const organizations =
  '(?:有限公司|公司|集团|学校|小学|中学|大学|学院|幼儿园|专业|大队|中队|支队|医院|中心|单位|部门|机关|党委|支部|银行|协会|办事处|派出所|企业|年级|班级|班(?!子|组|长|次|车|期)|局|委|办|科|处|厅|院|所|站|部|队)'
const offices =
  '(?:同志|书记|主任|局长|县长|市长|省长|镇长|区长|乡长|校长|院长|主席|部长|科长|先生|女士|老师)'
const measures =
  '(?:%|余|多|万|亿|千|百|元|人次|人|名|位|个|户|家|次|场|份|件|起|项|处|块|条|吨|米|公里|平方|平米|亩|公斤|千克|岁|天|小时|分钟|篇|期|支|辆|张|套|座|间|届|栋|盏|面|部门)'
const words = '(?:理论|精神|思想|讲话|活动|会议|门|网|普法|工程|规划|文件|论述|要求)'

/** All patterns, in the order in which they win. */
export const placeholderPatterns: readonly PlaceholderPattern[] = [
  // `[单位名称]`, `【请填写日期】`, `(此处填写姓名)`, `{{姓名}}`
  shape(
    'placeholder/bracket',
    'name',
    '(?<=[^\\[【{<]|^)(?:[\\[【<]|\\{{1,2})(?:请|此处|这里)?(?:填写|填入|输入|插入)?(?:[\\u3400-\\u9fff]{0,6})(?:名称|姓名|日期|时间|地点|单位|部门|数字|数据|人数|金额|职务|填写)(?:[\\]】>]|\\}{1,2})',
  ),
  // `【请输入标题】`
  shape(
    'placeholder/bracket/request',
    'name',
    '[\\[【<({](?:请|此处|这里)?(?:填写|填入|输入|插入|填)[\\u3400-\\u9fff]{1,8}[\\]】>)}]',
  ),
  shape(
    'placeholder/blank',
    'name',
    '\\((?:此处|这里|请)(?:填写|填入|输入|插入)?[\\u3400-\\u9fff]{0,8}\\)',
  ),
  // `(单位名称)`, `(具体时间)`: round brackets hold remarks too, so only whole names of fields
  shape(
    'placeholder/blank/field',
    'name',
    '\\((?:单位|公司|学校|社区|部门|街道|具体|本人|负责人)?(?:名称|姓名|时间|日期|地点|金额|数字|数据|人数|职务)\\)',
  ),
  // `20xx年x月x日`, `20_年`, `〔20_〕`, `二〇xx年`
  shape(
    'placeholder/date/year',
    'date',
    `(?<![a-z\\d_x*×.])(?:20|19|二[〇零○])(?:x{1,4}|_{1,4}|\\*{1,4}|×{1,4}|○{2}|\\d[x_×*])(?:年度?)?(?:(?:${anyMask}|\\d{1,2})月)?(?:份|(?:${anyMask}|\\d{1,2})日)?(?![a-z\\d_*×])(?!余|多|万|亿|元|平方|个|名|户|人)`,
  ),
  // `20xx余平方`: a blanked number that begins with 20
  shape(
    'placeholder/number/year-like',
    'number',
    `(?<![a-z\\d_x*×.])(?:20|19)(?:x{1,4}|_{1,4})(?:余|多)?${measures}?`,
  ),
  shape(
    'placeholder/date/plain-year',
    'date',
    `${open}${anyMask}年(?:度|(?:${anyMask}|\\d{1,2})月(?:份|(?:${anyMask}|\\d{1,2})日)?)?`,
  ),
  shape(
    'placeholder/date/month',
    'date',
    `${open}${anyMask}月(?:份|底|初|中旬|上旬|下旬|(?:${anyMask}|\\d{1,2})[日号])?`,
  ),
  shape(
    'placeholder/date/day',
    'date',
    `(?:(?<!\\d)\\d{1,2}月|${open})${anyMask}[日号](?!楼|路|线)`,
  ),
  // `xxx同志`, `xx海同志`, `张某某`
  shape('placeholder/person', 'person', `${open}${plainMask}[\\u3400-\\u9fff]?${offices}`),
  // `主任×××`: the mask behind an office is a name
  shape('placeholder/person/behind', 'person', `(?<=${offices})${plainMask}${close}`),
  shape(
    'placeholder/person/surname',
    'person',
    '[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕](?:某某|某(?=[,。、;:)])|x{2}(?![a-z\\d%])|×{1,2}(?!×)|\\*{1,2}(?!\\*))',
  ),
  shape('placeholder/place', 'place', `${open}${anyMask}${places}`),
  shape('placeholder/organization', 'organization', `${open}${anyMask}${organizations}`),
  // `mxx` for a blanked `1234m²`, `xxxxxx%`, `xxxx多万元`
  shape('placeholder/number/metre', 'number', `(?<![a-z\\d_])mx{2,}${close}`),
  shape(
    'placeholder/number',
    'number',
    `${open}(?:x+|_+|\\*+|×+|○+|□+|△+)(?:余|多)?${measures}元?`,
  ),
  // `??万元`, where the digits were lost on the way
  shape(
    'placeholder/number/lost',
    'number',
    '(?<![?!])\\?{2,}(?:余|多)?(?:[万亿]?元|人次|平方米|公里|亩|吨|%|[余多万]人|万)',
  ),
  // `党的_精神`, `反_`, `喜迎_`: the word in front alone says what is missing
  shape('placeholder/word/behind', 'word', `(?:反|喜迎|党的)(?:_+${words}|_+${close})`),
  shape('placeholder/word', 'word', `${open}(?:x{2,}|_+|\\*{2,}|×{2,})${words}`),
  shape('placeholder/plain', 'word', `${open}${plainMask}${close}`),
]

function shape(rule: string, kind: PlaceholderKind, source: string): PlaceholderPattern {
  return {rule, kind, pattern: new RegExp(source, 'gu')}
}
