/**
 * Amounts in two or three units: 3元5角, 六斤八两, 一小时三十分钟, 三天零两小时, 五块二.
 *
 * The value is in the first unit. A part has to be smaller than one of the unit before it.
 */
import {toNumber, type Numeral} from '../numeral/decimal.ts'
import {readNumeral} from '../numeral/read.ts'
import type {Unit} from './types.ts'
import {isGuarded} from './unit-guards.ts'
import {matchUnit} from './units.ts'

/** The parts that may follow a unit: spellings, and how many make one of it. */
type Part = readonly [string, number]

const partsOf: Readonly<Record<string, readonly Part[]>> = {
  元: [
    ['角 毛 毫', 10],
    ['分', 100],
  ],
  角: [['分', 10]],
  美元: [['美分 分', 100]],
  英镑: [['便士', 100]],
  斤: [
    ['两', 10],
    ['钱', 100],
  ],
  两: [['钱', 10]],
  公斤: [['克', 1000]],
  千克: [['克', 1000]],
  吨: [['公斤 千克', 1000]],
  年: [['个月', 12]],
  周: [['天', 7]],
  天: [['小时 个小时 个钟头 钟头', 24]],
  小时: [
    ['刻钟', 4],
    ['分钟 分', 60],
    ['秒钟 秒', 3600],
  ],
  分钟: [['秒钟 秒', 60]],
  公里: [['米', 1000]],
  米: [
    ['分米', 10],
    ['厘米 公分', 100],
  ],
  丈: [['尺', 10]],
  尺: [['寸', 10]],
  英尺: [['英寸', 12]],
  磅: [['盎司', 16]],
  亩: [['分 分地', 10]],
  度: [],
}

/** Classifiers that become units of money or time by what follows them: 五块六, 五分半. */
const turned: Readonly<Record<string, string>> = {块: '元', 分: '分钟'}
/** Units that a bare digit may follow as their tenth: 五块二, 一米八, 三毛五. */
const withTenth: ReadonlySet<string> = new Set(['块', '元', '圆', '蚊', '毛', '角', '米', '度'])

/** An amount in several units. */
export interface Parts {
  readonly end: number
  readonly value: number
  readonly unit: Unit
}

/** Read the parts behind `whole` of `unit`, which ends at `at`; `null` where none follow. */
export function readParts(text: string, at: number, whole: Numeral, unit: Unit): Parts | null {
  const target = turned[unit.text] ?? unit.name
  const parts = partsOf[target]
  if (parts === undefined || whole.exponent < 0 || whole.isNegative) return null
  let end = at
  let numerator = toNumber(whole)
  let scale = 1
  let last = unit
  for (const [spellings, ratio] of parts) {
    const part = readPart(text, end, spellings.split(' '), ratio / scale)
    if (part === null) continue
    numerator = numerator * (ratio / scale) + part.value
    scale = ratio
    end = part.end
    last = part.unit
  }

  if (target !== '米' || end === at) {
    const tenth = readTenth(text, end, last)
    // 三块零四 is said for four 分.
    if (tenth !== null) {
      numerator = numerator * tenth.scale + tenth.value
      scale *= tenth.scale
      end = tenth.end
    }
  }

  if (end === at) return null
  const known = target === unit.name ? unit : matchUnit(target, 0)
  return known === null ? null : {end, value: numerator / scale, unit: known}
}

/** The most characters of a part's numeral: 五十九. */
const longestPart = 4

function readPart(
  text: string,
  at: number,
  spellings: readonly string[],
  limit: number,
): {readonly end: number; readonly value: number; readonly unit: Unit} | null {
  const start = '零又〇'.includes(text.charAt(at) || ' ') ? at + 1 : at
  const numeral = readNumeral(text, start)
  if (numeral === null || numeral.high !== null || numeral.isOverlong) return null
  if (numeral.end - start > longestPart || numeral.low.exponent < 0) return null
  const value = toNumber(numeral.low)
  const unit = matchUnit(text, numeral.end) ?? dime(text, numeral.end)
  if (unit === null || !spellings.includes(unit.text) || value >= limit) return null
  // 5元3分之一 is no amount, 3元2角形 neither.
  if (isGuarded(text, numeral.end, unit)) return null
  return {end: numeral.end + unit.text.length, value, unit}
}

/** 毫 is a tenth of a dollar in Hong Kong and no unit elsewhere. */
function dime(text: string, at: number): Unit | null {
  return text.charAt(at) === '毫' ? {...cent, text: '毫'} : null
}

const cent: Unit = {text: '角', name: '角', dimension: 'money', factor: null, isLoose: false}

function readTenth(
  text: string,
  at: number,
  unit: Unit,
): {readonly end: number; readonly value: number; readonly scale: number} | null {
  if (!withTenth.has(unit.text) && unit.text !== '毫') return null
  const isHundredth = text.charAt(at) === '零' && unit.name !== '米'
  const start = isHundredth ? at + 1 : at
  const numeral = readNumeral(text, start)
  if (numeral === null || numeral.high !== null || numeral.isVague) return null
  // 一米七五: two digits are hundredths, of metres alone.
  const digitCount = numeral.end - start
  const isHeight = unit.name === '米' && digitCount === 2
  if ((digitCount !== 1 && !isHeight) || numeral.style === 'circled') return null
  if (numeral.low.exponent < 0) return null
  const value = toNumber(numeral.low)
  const scale = isHundredth || isHeight ? 100 : 10
  const isWhole = value > 0 && value < scale && matchUnit(text, numeral.end) === null
  return isWhole && isTenthEnd(text, numeral.end) ? {end: numeral.end, value, scale} : null
}

/** A bare digit is a tenth only where nothing is counted by it. */
function isTenthEnd(text: string, at: number): boolean {
  return at >= text.length || ',。;、)!?\n\r至到-~—以左上的'.includes(text.charAt(at))
}
