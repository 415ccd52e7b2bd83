/** Telephones, addresses, labels of groups and serials. */
import {match, type Rule} from './rule.ts'

const addressPattern =
  /[0-9x]{1,4}(?:[-~—至、][0-9]{1,4}){0,8}(?:号(?!召)(?:楼|院|栋|线|店|地块|机组|台风)?|弄|单元|#)/uy
const cnAddressPattern =
  /[一二三四五六七八九十]{1,3}(?:号(?!召)(?:楼|院|线)?|楼(?![院栋幢盘房道])|单元|巷|弄|支路|马路|街(?![道])|路(?!公交|人)|环|居委|居(?=委|$)|中(?=学|心校|、)|小(?=学|、|的?学)|幼|院(?=[,。、])|医院|分局|分院|门诊|所(?=队)|(?:大队|中队|支队|小队)(?!伍)|团场|师(?![傅生资])|连(?!续|接|锁|带|[冠丰增胜升降跳涨优])|营(?!业|造|商|养)|车间|工区|标段|号)/uy
const labelListPattern =
  /[0-9一二三四五六七八九十]{1,3}(?:[、,][0-9一二三四五六七八九十]{1,3}(?![万亿%.])){1,9}(?:社|组|队|村|区|楼|栋|幢|班|号|中|小|季|居|级|线|环|标)/uy
const groupPattern =
  /[一二三四五六七八九十0-9]{1,3}(?:组|社|队|村|支部)(?=、|[一二三四五六七八九十0-9]{1,3}(?:组|社|队|村))/uy
const phonePattern =
  /(?:[0-9]{3,4}-[0-9]{7,8}|1[3-9][0-9x*]{9}|[48]00-?[0-9]{3}-?[0-9]{4}|(?:11[09]|12[02]|123[0-9]{2}|96[0-9]{3,4})(?=[”"]|热线|联动|指挥|平台|电话))(?![0-9])/uy
// 20_2, 3-2-1
const serialPattern = /[0-9]{1,4}_[0-9]{1,4}(?![0-9_])/uy
// 五室:办公室、图书室
const listedPattern = /[二三四五六七八九十](?=[\u4E00-\u9FFF]:)/uy
// 李庄村三组, 七、八、十一三个组
const villageGroupPattern = /[一二三四五六七八九十]{1,3}组(?!家庭|选手|夫妻|队员|成员|数据|照片)/uy
const groupRowPattern =
  /[一二三四五六七八九十]{1,2}(?:、[一二三四五六七八九十]{1,3}){1,9}(?=[一二两三四五六七八九十]{1,2}个(?:组|村|社|队|居民|自然|小组|网格|支部))/uy
// 三眼桥村, 五里塘社区: a classifier and a feature of the land name a place.
const placeNamePattern =
  /[一二三四五六七八九十百千万][\u4E00-\u9FFF]?[桥井塘沟岭坪坝湾河堰台门店墩庙湖溪洞角溇](?:村(?![民里内干组两])|镇|乡|街道|社区|居委)/uy
// G201国道, 201省道
const roadPattern = /[0-9]{3}[国省县乡]道/uy
const groupEndPattern = /[一二三四五六七八九十0-9]{1,3}[组社队]/uy

/** In the order they are tried. */
export const placeRules: readonly Rule[] = [
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
  {
    name: 'reject/village-group',
    reason: 'address',
    end: ({text, at}) =>
      text.charAt(at - 1) === '村' && !'全各每个'.includes(text.charAt(at - 2) || ' ')
        ? match(villageGroupPattern, text, at)
        : null,
  },
  {
    name: 'reject/group-row',
    reason: 'label',
    end: ({text, at}) => match(groupRowPattern, text, at),
  },
  {
    name: 'reject/place-name',
    reason: 'name',
    end: ({text, at}) => match(placeNamePattern, text, at),
  },
  {name: 'reject/road', reason: 'name', end: ({text, at}) => match(roadPattern, text, at)},
  {name: 'reject/address', reason: 'address', end: ({text, at}) => match(addressPattern, text, at)},
  {
    name: 'reject/chinese-address',
    reason: 'address',
    end: ({text, at}) => match(cnAddressPattern, text, at),
  },
]

function groupEnd(text: string, at: number): number | null {
  return match(groupEndPattern, text, at)
}
