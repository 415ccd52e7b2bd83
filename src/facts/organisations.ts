/**
 * Finds bodies whose names say what they do: 骊山|水泥|厂, 延安|大学|铜川|校区, 东宝|大队|一|中队.
 *
 * From an ending the pieces are walked to the left over nouns to a name: of a place, or characters that
 * are no words. Without one (水泥厂, 乡镇卫生院) nothing is named.
 */
import {isHan} from '../text/fold.ts'
import type {FoundName} from './find-names.ts'
import type {Piece} from './lattice.ts'
import {boundaryCharacters, describingWords, virtues} from './name-words.ts'
import type {PlaceModel} from './place-model.ts'
import type {NameKind} from './types.ts'

const organisationEndings: ReadonlyMap<string, NameKind> = new Map(
  (
    [
      ['school', '小学 中学 学校 幼儿园 大学 学院 校区 高中 一中 二中'],
      ['hospital', '医院 卫生院 卫生室 保健院 中医院'],
      ['company', '公司 集团 厂 银行 支行 分行 合作社 煤矿'],
      [
        'site',
        '公园 广场 商城 农贸市场 批发市场 交易市场 景区 博物馆 博物院 纪念馆 体育馆 图书馆 科技馆 敬老院 福利院',
      ],
      ['station', '水电站 电站 机场 口岸 车站 火车站 高铁站'],
      ['road', '大桥 隧道'],
      ['area', '园区 工业园 产业园 灌区 片区'],
      ['district', '开发区 高新区 经开区 新区'],
      ['center', '中心'],
      ['unit', '研究院 研究所 设计院 中队 大队 支队'],
      ['agency', '分局 局'],
    ] satisfies readonly (readonly [NameKind, string])[]
  ).flatMap(([kind, words]) => words.split(' ').map((word): [string, NameKind] => [word, kind])),
)
const longestEnding = Math.max(...[...organisationEndings.keys()].map(({length}) => length))

/** No name has more pieces. */
const mostPieces = 8
const mostCharacters = 22

/** What a body does, between its name and its ending. */
const nounTags = new Set('nwbjofsa')
/** Verbs that say what a body does. */
const trades = new Set(
  '处理 专修 照料 日间照料 救助 运输 设计 投资 开发 经营 置业 制造 加工 养护 检测 监测 保护 防治 印刷 种植 养殖 销售 租赁 回收 发电 供电 供水 供热 服务 管理 治理 有限 责任 有限责任 股份 国际 综合 专业 职业 附属 实验 高级 技术 第一 第二 第三 第四 总'.split(
    ' ',
  ),
)
/** Words that bodies are called by. */
const brands = new Set('西北 东北 华北 华东 华南 华中 西南 中南 新世纪'.split(' '))
/** Places without a name. */
const commonPlaces = new Set(
  '亚洲 欧洲 非洲 城市 城镇 中国 全国 农村 乡村 城乡 城区 市区 县城 沿边 沿海 边境 国家 世界 国际'.split(
    ' ',
  ),
)
/** Where no name goes on: 证券交易所|上市公司. */
const stops = new Set(
  '街道 社区 村 镇 乡 上市 国有 民营 外资 外商 龙头 示范 重点 特色 知名 企业 等 经'.split(' '),
)
const describing = new Set(describingWords)
const ordinals = new Set('一二三四五六七八九十')

/** All such bodies of a run that is cut, in order. */
export function findOrganisations(
  text: string,
  pieces: readonly Piece[],
  model: PlaceModel,
): readonly FoundName[] {
  const found: FoundName[] = []
  for (let index = 0; index < pieces.length; index++) {
    const name = organisationAt(text, pieces, index, model)
    if (name === null) continue
    for (
      let last = found.at(-1);
      last !== undefined && last.end > name.start;
      last = found.at(-1)
    ) {
      found.pop()
    }

    found.push(name)
  }

  return found
}

function organisationAt(
  text: string,
  pieces: readonly Piece[],
  index: number,
  model: PlaceModel,
): FoundName | null {
  const last = pieces[index]
  if (last === undefined) return null
  const ending = endingOf(text, last)
  if (ending === null) return null
  const {kind, at} = ending
  const start = walk(text, pieces, index, at, kind, model)
  if (start === null) return null
  const name = text.slice(start, last.end)
  return {
    start,
    end: last.end,
    name,
    stem: text.slice(start, at),
    kind,
    masked: false,
    rule: `facts/name/organisation`,
  }
}

/** The ending of a body at the end of a piece, which may hold more: 水电站, 自来水公司. */
function endingOf(
  text: string,
  {start, end}: Piece,
): {readonly kind: NameKind; readonly at: number} | null {
  if (otherWords.test(text.slice(start, end))) return null
  for (let length = Math.min(longestEnding, end - start); length > 0; length--) {
    const kind = organisationEndings.get(text.slice(end - length, end))
    if (kind !== undefined) return {kind, at: end - length}
  }

  return null
}

/** 南京大学: bodies that the lexicon has as words. */
const wholeBodies = /^..+(?:大学|学院|集团|公司|银行)$/u

/** 格局, 大局: words that only end alike. */
const otherWords = /(?:[格布大全结当时]局|副中心|工厂)$/u

function walk(
  text: string,
  pieces: readonly Piece[],
  index: number,
  at: number,
  kind: NameKind,
  model: PlaceModel,
): number | null {
  // A name before the ending in the same piece is found as one: 东湖小学.
  const last = pieces[index]
  const isWord = last?.tag === 'o' && wholeBodies.test(text.slice(last.start, last.end))
  let start = last !== undefined && (isWord || last.hit !== null) ? last.start : null
  let loose = 0
  let nouns = 0
  for (let left = index - 1; left >= 0 && index - left <= mostPieces; left--) {
    const piece = pieces[left]
    if (piece === undefined || at - piece.start > mostCharacters) break
    const word = text.slice(piece.start, piece.end)
    // 设备厂|迁|厂: what ends another body goes on only to its parts.
    if ((kind === 'company' || kind === 'station') && endingOf(text, piece)?.kind === kind) break
    if (piece.hit !== null) {
      if (isPlaceKind(piece.hit.suffix.kind)) {
        // 龙村|日间照料中心: what it does makes the name of a centre.
        if (start === null && nouns > 0 && kind === 'center') start = piece.end
        break
      }

      start = piece.start
      loose = 0
    } else if (stops.has(word) || (word === '建设' && (kind === 'center' || left < index - 1)))
      break
    else if (
      (piece.tag === 's' && !commonPlaces.has(word)) ||
      (piece.tag === 'o' && endingOf(text, piece) !== null) ||
      (model.isRegionStem(word) && !describing.has(word))
    ) {
      start = piece.start
      loose = 0
    } else if (levelWords.has(word)) {
      // 市|公交|总公司: an office of the city, whose name needs no other.
      if (start === null && nouns > 0 && isEdge(text, piece.start)) start = piece.start
      break
    } else if (isLoose(word, piece)) {
      loose++
      if (loose >= 2 && kind !== 'area') start = piece.start
    } else if (ordinals.has(word) && (kind === 'unit' || kind === 'school')) {
      loose = 0
    } else if (word.length > 1 && (nounTags.has(piece.tag) || trades.has(word))) {
      loose = 0
      nouns++
      const isBrand =
        brands.has(word) || (model.word(word) !== null && 'nsftjo'.includes(piece.tag))
      if (
        isBrand &&
        kind !== 'area' &&
        kind !== 'center' &&
        isFree(pieces, left) &&
        !describing.has(word) &&
        !virtues.has(word)
      ) {
        start = piece.start
      }
    } else break
  }

  return start
}

/** Places with a level stand before a body as names of their own: 云州市|东湖小学. */
function isPlaceKind(kind: NameKind): boolean {
  return levels.has(kind)
}

const levels: ReadonlySet<NameKind> = new Set<NameKind>([
  'community',
  'village',
  'street',
  'town',
  'district',
  'county',
  'city',
  'province',
])

/** A character that is no function word: of a name that the lexicon does not know. */
function isLoose(word: string, {tag}: Piece): boolean {
  return word.length === 1 && !functionTags.has(tag) && !boundaryCharacters.has(word)
}

const functionTags = new Set('pcudrmq')

const levelWords = new Set('省市县区镇')

/** Whether no word that the level may belong to stands before it: 全|市. */
function isEdge(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  return !isHan(before.charCodeAt(0)) || boundaryCharacters.has(before)
}

/** Whether a word stands where a name may begin: at the beginning of the run. */
function isFree(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1]
  return before === undefined || 'vpcu'.includes(before.tag)
}
