/**
 * Words of the general language that hold a numeral and count nothing: 进一步, 统一, 千家万户.
 *
 * Matched by the numeral that a word holds, so one look at the list of that character is enough.
 */
import {byFirstCharacter} from './group.ts'
import type {RejectionReason} from './types.ts'

/** Words that begin with a numeral. Measures come first elsewhere: `一次性` must win over 一次. */
const words =
  '八项规定 一人多高 一人高 一些 一定 一直 一起 一切 一般 一致 一样 一旦 一贯 一律 一向 一再 一同 一并 一边 一面 一方面 一体 一把手 一部分 一带一路 一带 ' +
  '一路 一时 一流 一线 一刻 一番 一味 一经 一心 一旁 一度 一概 一举 一下 一会 一点 一丝 一手 一级 一次性 一站式 一条龙 一揽子 ' +
  '一如既往 一目了然 一家人 一家 一对一 一票否决 一口气 一门式 一网 一卡通 一岗 一年一度 一年四季 一日 一一 一新 一空 一身 一生 ' +
  '一角 一员 一席 一隅 一斑 一步 一竿子 一刀切 一二 一应俱全 一言一行 一草一木 一点一滴 一针见血 一丝不苟 一堂 一条街 一视同仁 一帆风顺 ' +
  '一马当先 一蹴而就 一臂之力 一帮一 一改 一股脑 一系列化 一村一品 一等 一环 一脉 一盘棋 一盘 一老一小 一把尺子 一张网 一张蓝图 一遇 一门心思 ' +
  '二手 二来 二话 二胡 二维码 二期 二线 二次 二氧化 二孩 二胎 ' +
  '三次产业 三农 三包 三轮车 三轮摩托 三角 三明 三亚 三峡 三门峡 三令五申 三番五次 三伏 三九 三甲 三产 三公 三军 三资 三维 三资企业 三位一体 三句话不离 三无 三废 三违 三乱 三线 ' +
  '四川 四处 四周 四季 四通八达 四面八方 四肢 四平 四海 四会 四大班子 五彩 五金 五花八门 五湖四海 五谷 五官 五保 五险 六安 六盘水 ' +
  '七嘴八舌 七夕 八方 八仙 八卦 九江 九寨 九牛 九寨沟 ' +
  '八小时之外 八小时以外 八小时外 二十四节气 十二生肖 ' +
  '十分 十足 十全 十佳 十堰 十字 十强 十里 十大 百姓 百倍 百货 百科 百花 百度 百强 百般 百年大计 百年 百日 百家 百色 百炼 百尺 百折 百分制 百分百 百舸 百业 ' +
  '千万不 千万要 千方百计 千家万户 千家 千里 千载 千秋 千头万绪 千军万马 千岛 千古 千变万化 千山 千年 千辛万苦 ' +
  '万一 万事 万物 万分 万家 万科 万达 万里 万众 万岁 万元户 万能 万象 万千 万无一失 万州 万宁 万隆 万水 亿万 ' +
  '两委 两会 两侧 两旁 两边 两岸 两地 两者 两翼 两头 两级 两手 两面 两江 两广 八项规定 两学一做 两新 两高 两用 两极 两难 两栖 两院 两节 两口子 两全 两不误 两不愁 两促进 两山 两型 两癌 两免 两违 两抢 两非 ' +
  '半径 半山 半岛 半途 半夜 半天候 半边 半数 半小时经济圈 半自动 半封闭 ' +
  '零售 零星 零散 零部件 零件 零距离 零容忍 零报告 零事故 零上访 零增长 零花 零食 零点 零工 零就业 零碎 零陵 零排放 零误差 零投诉 零缺陷 零门槛 零跑 零突破 零乱 零陆 零担 零钱 零利率 ' +
  '拾捡 拾遗 拾取 拾金 拾荒 拾级 拾起 陆续 陆地 陆军 陆路 陆上 陆域 陆海 伍家 贰心 肆意 肆虐 肆无 叁考 兆头 ' +
  '数十年如一日 几乎 几何 数据 数字 数量'

/** Characters before a numeral that make one word with it: 统一, 队伍, 收拾. */
const before: Readonly<Record<string, string>> = {
  一: '统唯惟同单专逐划之任某如合万步归不首初前整者归老唯惟',
  拾: '收捡拣',
  伍: '队退入落行为',
  陆: '大登内着',
  零: '飘凋归清孤化高从',
  肆: '放大酒',
  千: '秋万',
  万: '',
  百: '',
  三: '再张',
  四: '',
  十: '红',
  两: '斤',
  兆: '预吉',
  亿: '回',
  半: '大过一多各对参东西南北夜小',
}

/** Words of which the numeral is the second or a later character. */
const inner: readonly string[] = [
  '进一步',
  '下一步',
  '上一步',
  '每一步',
  '下一阶段',
  '上一阶段',
  '新一轮',
  '每一天',
  '下一代',
  '新一代',
  '这一',
]

/** Abbreviations that count their members: known ones, for those out of quotes. */
const abbreviations: ReadonlySet<string> = new Set(
  '三包 三农 三公 三资 三无 三废 三违 三乱 三产 四大班子 五保 五险 两学一做 两新 两高 两全 两不愁 两促进 两山 两型 两癌 两免 两违 两抢 两非 一岗 一票否决 一村一品 一老一小 一带一路'.split(
    ' ',
  ),
)
/** Words of an amount that name none. */
const vague: ReadonlySet<string> = new Set('一些 一部分 一点 一丝'.split(' '))

const byFirst = byFirstCharacter(words.split(' ').toSorted((a, b) => b.length - a.length))

/** A word that holds a numeral. */
export interface LexicalWord {
  readonly end: number
  readonly reason: RejectionReason
  readonly rule: string
}

/** The word that the numeral at `at` belongs to, or `null`. */
export function readLexical(text: string, at: number): LexicalWord | null {
  const pair = pairEnd(text, at)
  if (pair !== null) return {end: pair, reason: 'slogan', rule: 'reject/one-to-one'}
  const end = wordEnd(text, at)
  if (end === null) return null
  const word = text.slice(at, end)
  if (abbreviations.has(word)) return {end, reason: 'slogan', rule: 'reject/abbreviation'}
  if (vague.has(word)) return {end, reason: 'vague', rule: 'reject/vague-word'}
  return {end, reason: 'lexical', rule: 'reject/word'}
}

const pairPattern = /一[\u4E00-\u9FFF]一(?:[\u4E00-\u9FFF]?)/uy

/** 一帮一, 一对一, 一户一档: one thing for one other. */
function pairEnd(text: string, at: number): number | null {
  if (text.charAt(at) !== '一' || text.charAt(at + 2) !== '一') return null
  // 一周一次 is a rate, 比一年一年 none of ours.
  if ('年月周日天一'.includes(text.charAt(at + 1))) return null
  pairPattern.lastIndex = at
  if (!pairPattern.test(text)) return null
  const third = text.charAt(at + 3)
  return '帮对比'.includes(text.charAt(at + 1)) || !isHan(third) ? at + 3 : at + 4
}

function isHan(character: string): boolean {
  return character >= '一' && character <= '鿿'
}

/** The end of the word that the numeral at `at` belongs to, or `null`. */
function wordEnd(text: string, at: number): number | null {
  const character = text.charAt(at)
  for (const word of inner) {
    const inside = word.indexOf(character)
    if (inside > 0 && text.startsWith(word, at - inside)) {
      if (
        word === '这一' &&
        !'目任要思理形点方格过环重战问做现'.includes(text.charAt(at + 1) || ' ')
      )
        continue
      return at + 1
    }
  }

  // 第三产业 is an ordinal, 翻一番 a ratio.
  if (text.charAt(at - 1) === '第' || text.startsWith('翻一番', at - 1)) return null
  if (text.startsWith('翻了一番', at - 2)) return null
  const previous = text.charAt(at - 1)
  if (previous !== '' && before[character]?.includes(previous) === true) {
    // 为三名 is a number, 为伍 none; only 零 after 为 counts.
    if (!(
      character === '半' &&
      '年个小天月日'.includes(text.charAt(at + 1) || ' ') &&
      !'上下前后'.includes(previous)
    )) {
      return at + 1
    }
  }

  for (const word of byFirst.get(character) ?? []) {
    if (text.startsWith(word, at)) return at + word.length
  }

  // 一批批, 一个个, 一代又一代
  if (character === '一' && text.charAt(at + 1) !== '') {
    const next = text.charAt(at + 1)
    if (text.charAt(at + 2) === next) return at + 3
    if (text.charAt(at + 2) === '又' && text.charAt(at + 4) === next) return at + 5
  }

  return null
}
