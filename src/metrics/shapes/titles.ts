/** Prizes, congresses, plans, rankings: numbers inside names. */
import {match, type Rule} from './rule.ts'

const prizePattern = /[一二三四特1-4](?:、[一二三四1-4]){0,3}等(?:奖|功|座|品|次)?/uy
const plenumPattern =
  /[一二三四五六七八九十]{1,3}(?:届(?=[一二三四五六七八九十]{1,2}[中次])|中(?=全会|、[一二三四五六七八九十]{1,2}中|[和及与][一二三四五六七八九十]{1,2}中))/uy
const congressPattern = /(?:十[一二三四五六七八九]|二十|二十一)大(?![项类个块件批道])/uy
const fiveYearPattern = /十[一二三四五六七八](?:五)(?![个名人户次份件项场期年月岁天元])/uy
const laterPhasePattern = /[一二三四五六七八九十]期/uy
const phasePattern = /[一二三四五]期(?=工程|项目|建设|等|扩建|改造)/uy
// 千亿企业, 百亿产业
const tierPattern = /[十百千万]{1,2}亿(?=(?:级?企业|产业|集群|园区|强县))/uy
// 二十连丰, 三连冠, 五连增
const streakPattern = /[一二三四五六七八九十0-9]{1,3}连[冠丰增胜升降跳涨优]/uy
const rankingPattern = /(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,3})强(?![度化力大制健身])/uy
const sessionPattern = /[一二三四五六七八九十]{1,3}(?:届(?!毕业)|次(?=党代|人代|代表大会|全会))/uy

// 十六届人大五次会议, 九届四次会议
const meetingPattern = /[一二三四五六七八九十]{1,3}次(?=会议|全会|全体)/uy
// 排名前10位, 居全国前3名
const placingPattern = /(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:位|名)(?!以)/uy

/** In the order they are tried. */
export const titleRules: readonly Rule[] = [
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
  {
    // 防护林工程六期
    name: 'reject/phase-after',
    reason: 'ordinal',
    end: ({text, at}) =>
      /工程["”]?$/u.test(text.slice(Math.max(0, at - 3), at))
        ? match(laterPhasePattern, text, at)
        : null,
  },
  {name: 'reject/streak', reason: 'lexical', end: ({text, at}) => match(streakPattern, text, at)},
  {name: 'reject/tier', reason: 'name', end: ({text, at}) => match(tierPattern, text, at)},
  {name: 'reject/ranking', reason: 'name', end: ({text, at}) => match(rankingPattern, text, at)},
  {
    name: 'reject/meeting',
    reason: 'session',
    end: ({text, at}) =>
      text.slice(Math.max(0, at - 6), at).includes('届') ? match(meetingPattern, text, at) : null,
  },
  {
    name: 'reject/placing',
    reason: 'ordinal',
    end: ({text, at}) =>
      /(?:排名|位居|位列|列|居|进入|跻身|稳居)(?:全[国省市县区]|世界)?前$/u.test(
        text.slice(Math.max(0, at - 6), at),
      )
        ? match(placingPattern, text, at)
        : null,
  },
  {
    name: 'reject/session',
    reason: 'session',
    end: ({text, at}) =>
      '续任'.includes(text.charAt(at - 1) || ' ') ? null : match(sessionPattern, text, at),
  },
]
