/**
 * What a stem costs as the name of a place or body, in bits: little where places are called so, nothing
 * else but a description (文明社区, 贫困村) or a count (三个社区) is `null`.
 */
import {isDescription, isWide} from './description.ts'
import type {NameSuffix} from './name-words.ts'
import {partOfSpeech, type PlaceModel} from './place-model.ts'
import type {NameKind} from './types.ts'

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
  if (model.isRegion(text.slice(start, at + suffix.length)) && !isVague(stem)) return regionBits
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

  // All provinces are known.
  if (kind === 'province') return null
  if (nature.has(kind) && suffix.length === 1 && model.isCity(stem)) return null
  if (model.isRegionStem(stem)) return rails.has(suffix) ? null : regionStemBits + bits
  const tag = partOfSpeech(text, start, at)
  if (tag === '') {
    if (/^和|和$/u.test(stem) || strayBeginning.test(stem) || holdsWord(text, start, at, model))
      return null
    return model.unknown(stem) + (at - start - 2) * lengthBits + bits
  }

  // 建设市, 富裕县: what is done or wished for.
  if (isWide(kind) && grammar.has(tag) && !(nature.has(kind) && model.word(stem) !== null))
    return null
  if (kind === 'area' && tag !== 's') return null
  // 西部新区, 南部新区.
  if (tag === 'f' && suffix === '新区') return placeBits + bits
  const known = model.word(stem)
  if (tag === 's') return Math.min(known ?? placeBits, placeBits) + bits
  const isVerb = kind !== 'road' && (tag === 'v' || tag === 'V')
  const rare = Math.min(wordBits, model.unknown(stem) + rareBits)
  return (known ?? rare) + (isVerb ? verbBits : 0) + bits
}

/** 甘南|山, 新疆|河: what is named there is none of these. */
const nature: ReadonlySet<NameKind> = new Set<NameKind>(['water', 'mountain'])

/** 龙村, 王村: stems of one character. */
const lone = new Set('刘李杨王石马黄龙张周陈赵郭朱罗徐曹吴孙孟宋蔡董许何谢邓冯程彭潘袁田')
const loneBits = 20

/** 五一大道, 外环路: roads that are called by a day or a ring. */
const roadNames = /^(?:五一|八一|七一|五四|三八|[内外一二三四五六东南西北]环)$/u
/** 武汉高铁 is any that stops there; 沪渝蓉高铁 is a name. */
const rails = new Set(['铁路', '高铁', '高速', '高速公路', '公路'])
const landmarks = new Set('路街巷桥湖河江山')

/** 2024年|柳湖县, 原|东风社区, 东临|红星社区: what stands before names. */
const strayBeginning = /^(?:[年原经]|[东南西北][临邻接靠至起连抵])/u

/** 城西区, 市北区: districts that are called like a part of any town. */
const vague = /^[城市路港老旧新](?:[东南西北中区城]|边|厢|关|口)$/u

/** Parts of speech that no stem holds: 新建|八个|…, 大|多数. */
const grammar = new Set('vVwdmMrpcK')

function isLandmark(text: string, start: number, at: number): boolean {
  return at - start === 3 && landmarks.has(text.charAt(at - 1))
}

/** Whether a stem holds a word of two characters or more that leads elsewhere. */
function holdsWord(text: string, start: number, at: number, model: PlaceModel): boolean {
  for (let from = start; from + 2 <= at; from++) {
    const tag = partOfSpeech(text, from, from + 2)
    const isVerb = grammar.has(tag)
    if (!isVerb && tag !== '' && from > start) continue
    const isName = model.word(text.slice(from, from + 2)) !== null
    if (isVerb && !isName) return true
    // 新建通航机场, 振兴县域高中: only 建设桥, 前进河 go on like that.
    if (isVerb && from === start && !isLandmark(text, start, at)) return true
    // 太和桥, but not 仓和陆海.
    if (from > start && text.charAt(from) === '和' && !isName) {
      if (model.word(text.slice(from - 1, from + 1)) === null) return true
    }
  }

  return false
}
