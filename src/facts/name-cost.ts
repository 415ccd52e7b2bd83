/**
 * What a stem costs as the name of a place or body, in bits: little where places are called so, nothing
 * else but a description (文明社区, 贫困村) or a count (三个社区) is `null`.
 */
import {
  boundaryCharacters,
  commonBefore,
  describingWords,
  numerals,
  softBoundaries,
  virtues,
  type NameSuffix,
} from './name-words.ts'
import {partOfSpeech, type PlaceModel} from './place-model.ts'
import type {NameKind} from './types.ts'

const describing = new Set(describingWords)
const longestDescribing = Math.max(...describingWords.map(({length}) => length))

/** Bits of the full name of a county, a city, a province. */
const regionBits = 12
/** Bits of a stem that is the name of a region: 武昌 of 武昌社区. */
const regionStemBits = 12
/** Bits of a stem that is a place elsewhere, by the lexicon. */
const placeBits = 14
/** Bits of a word that no place bears. */
const wordBits = 24
/** Bits by which a word that no place bears is less likely than a stem that is no word. */
const rareBits = 4
/** Bits that a verb costs more: 新建社区 is mostly no 新建. */
const verbBits = 10

/** Bits of each character beyond two: long stems are rarer than their characters say. */
const lengthBits = 1

/** Whether a district is called like a part of any town: 城西, 市北, 老城. */
export function isVague(stem: string): boolean {
  return vague.test(stem)
}

/** Bits of the stem `start..at` before an ending; `null` where it names nothing. */
export function stemCost(
  text: string,
  start: number,
  at: number,
  {suffix, kind, bits}: NameSuffix,
  model: PlaceModel,
): number | null {
  const stem = text.slice(start, at)
  if (model.isRegion(stem + suffix) && !isVague(stem)) return regionBits
  if (at - start === 1) return lone.has(stem) ? loneBits : null
  if (kind === 'road' && roadNames.test(stem)) return placeBits
  if (kind === 'school' && stem === '实验') return placeBits
  if (suffix === '州' || suffix === '旗' || isDescription(text, start, at, suffix, kind))
    return null
  if (
    at - start > 3 &&
    (kind === 'community' || kind === 'street') &&
    landmarks.has(stem.slice(-1))
  ) {
    // 井冈山路社区: of the road that is called so.
    const name = model.word(stem.slice(0, -1))
    const isPlace = partOfSpeech(text, start, at - 1) === 's'
    if (name !== null || isPlace) return Math.min(name ?? placeBits, placeBits) + bits
  }

  if (model.isRegionStem(stem)) return rails.has(suffix) ? null : regionStemBits + bits
  const tag = partOfSpeech(text, start, at)
  if (tag === '') {
    if (strayBeginning.test(stem) || holdsWord(text, start, at, model)) return null
    return model.unknown(stem) + (at - start - 2) * lengthBits + bits
  }

  // 西部新区, 南部新区.
  if (tag === 'f' && suffix === '新区') return placeBits + bits
  const known = model.word(stem)
  if (tag === 's') return Math.min(known ?? placeBits, placeBits) + bits
  const isVerb = kind !== 'road' && (tag === 'v' || tag === 'V')
  const rare = Math.min(wordBits, model.unknown(stem) + rareBits)
  return (known ?? rare) + (isVerb ? verbBits : 0) + bits
}

/** 外省市, 各镇村: what ends like a place is none of a lower level. */
const levelEnds = new Set('省市县区镇乡')

const innerLevels = /[省市县区镇乡村]/u

/** 一江一河, 轴三带六区: figures of speech, not names. */
const kinds: ReadonlySet<NameKind> = new Set<NameKind>([
  'water',
  'mountain',
  'area',
  'district',
  'county',
  'city',
  'province',
])

/** 普惠性, 综合型: what describes. */
const tails = new Set('性型式化级')

/** Characters that end a word before: 规范化|村. */
const wordTails = new Set('化型性员者们')

/** 红庙村社区, 上王村: what villages and communities may end in. */
function isSettlement(kind: NameKind): boolean {
  return kind === 'village' || kind === 'community' || kind === 'street'
}

/** 李家新村, 岭中村. */
const settled = new Set('新中老庄上')

/** 龙村, 王村: stems of one character. */
const lone = new Set('刘李杨王石马黄龙张周陈赵郭朱罗徐曹吴孙孟宋蔡董许何谢邓冯程彭潘袁田')
const loneBits = 20

/** 五一大道, 外环路: roads that are called by a day or a ring. */
const roadNames = /^(?:五一|八一|七一|五四|三八|[内外一二三四五六东南西北]环)$/u
/** 武汉高铁 is any that stops there; 沪渝蓉高铁 is a name. */
const rails = new Set(['铁路', '高铁', '高速', '高速公路', '公路'])
const landmarks = new Set('路街巷桥湖河江山')

/** 2024年|柳湖县, 原|东风社区, 东临|红星社区: what stands before names. */
const strayBeginning = /^(?:[年原]|[东南西北][临邻接靠至起连抵])/u

/** 城西区, 市北区: districts that are called like a part of any town. */
const vague = /^[城市路港老旧新](?:[东南西北中区城]|边|厢|关|口)$/u

/** Parts of speech that no stem holds: 新建|八个|…, 大|多数. */
const grammar = new Set('vVwdmMrpcK')

/** Whether a stem holds a word of two characters or more that leads elsewhere. */
function holdsWord(text: string, start: number, at: number, model: PlaceModel): boolean {
  for (let from = start; from + 2 <= at; from++) {
    const tag = partOfSpeech(text, from, from + 2)
    if (grammar.has(tag) && model.word(text.slice(from, from + 2)) === null) return true
  }

  return false
}

/** 一支社区志愿者队伍, 三个街道: a count, not a name. */
const classifiers = new Set('支个条所家座批类处片群份项种名位场次对套间级户')

function isDescription(
  text: string,
  start: number,
  at: number,
  suffix: string,
  kind: NameKind,
): boolean {
  for (let offset = start; offset < at; offset++) {
    const character = text.charAt(offset)
    if (boundaryCharacters.has(character) && !softBoundaries.has(character)) return true
  }

  const last = text.charAt(at - 1)
  const first = text.charAt(start)
  if (kinds.has(kind) && holdsNumeral(text, start, at)) return true
  if (
    /(?:[一二三四五六七八九十百千万两几整][座轮个条级批])|^(?:和(?=..)|新[开建增设](?=.))/u.test(
      text.slice(start, at),
    )
  )
    return true
  if (tails.has(last) && !isSettlement(kind)) return true
  // 设备厂迁厂, 山东村女山: two names, or none.
  if (text.slice(start, at).includes(suffix) && kind !== 'village') return true
  if (!isSettlement(kind) && innerLevels.test(text.slice(kinds.has(kind) ? start : start + 1, at)))
    return true
  if (/[镇县乡].|.[千万]$/u.test(text.slice(start, at)) && kind === 'village') return true
  if (last === '县' && kind === 'village' && at - start === 2) return false
  if (levelEnds.has(last) || (last === '村' && kind !== 'community' && kind !== 'street'))
    return true
  if (wordTails.has(first)) return true
  const isNewVillage = at - start > 2 && isSettlement(kind) && settled.has(last)
  if (!isNewVillage && (commonBefore[suffix] ?? '').includes(last)) return true
  if (numerals.has(last) && numerals.has(first)) return true
  if (numerals.has(first) && classifiers.has(text.charAt(start + 1))) return true
  const virtue = text.slice(at - 2, at)
  if (virtues.has(virtue) && !mayBear(kind, virtue, at - start)) return true
  // “文明村” in quotes is a title.
  if (virtues.has(text.slice(start, at)) && text.charAt(start - 1) === '“') return true
  for (let length = 1; length <= Math.min(longestDescribing, at - start); length++) {
    if (describing.has(text.slice(at - length, at))) return true
    if (length > 1 && describing.has(text.slice(start, start + length))) return true
  }

  return false
}

function holdsNumeral(text: string, start: number, at: number): boolean {
  for (let offset = start; offset < at; offset++) if (numerals.has(text.charAt(offset))) return true
  return false
}

/** 平安街道 and 文明路 are names, 全国文明村 and 卫生镇 titles. */
function mayBear(kind: NameKind, virtue: string, length: number): boolean {
  if (kind === 'road') return true
  return mayBearVirtues.has(kind) && length === virtue.length && !campaigns.has(virtue)
}

/** What places are awarded for. */
const campaigns = new Set(['文明', '卫生', '绿色', '书香', '健康', '法治', '美丽'])

/** 幸福路, 平安街道, 和谐镇. */
const mayBearVirtues: ReadonlySet<NameKind> = new Set<NameKind>([
  'road',
  'street',
  'town',
  'village',
])
