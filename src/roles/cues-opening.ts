/** Cues in a sentence for what opens a report: address, occasion, lead-in, the unit that reports. */
import type {Cue} from './cue.ts'

/** Cues for overview. Position keeps them from counting after the first heading. */
export const overviewCues: readonly Cue[] = [
  {
    rule: 'role/cue/lead-in',
    scores: {overview: 4},
    phrases:
      '现将 总结如下 汇报如下 报告如下 情况如下 简要总结 现总结 现汇报 现就 请予审议 作如下总结 ' +
      '作个简要汇报 作简要汇报 作一简要汇报 作个汇报 做个汇报 做如下汇报 做一汇报 作简单汇报 作简要总结 作一汇报 作如下汇报 作以下汇报 汇报工作 向大会报告 报告政府工作 向大会作 总结汇报如下 提出意见',
  },
  {
    rule: 'role/cue/speaker',
    scores: {overview: 2},
    phrases: '下面我 下面, 我代表 我谨代表 受委托',
    at: 'sentenceStart',
  },
  {
    rule: 'role/cue/following-points',
    scores: {overview: 1.5},
    phrases: '以下几个方面 以下几方面 工作如下 如下工作 以下几点 以下工作 主要做了 几个方面的工作',
  },
  {
    rule: 'role/cue/salutation',
    scores: {overview: 3, closing: 2.5},
    phrases: '各位代表 各位领导 各位委员 各位同志 同志们 尊敬的 大家好 各位同仁',
    at: 'sentenceStart',
  },
  {
    rule: 'role/cue/place',
    scores: {overview: 1.2},
    phrases:
      '位于 地处 辖区面积 总面积 占地 常住人口 总人口 总户数 共有居民 下辖 下设 管辖 辖区内有 现有 东起 ' +
      '西至 南临 北至 东临 南至 北临 毗邻',
  },
  {
    rule: 'role/cue/under-leadership',
    scores: {overview: 0.8, progress: 0.3},
    phrases: '领导下 指导下 支持下 关心下 帮助下 努力下 大力支持',
  },
  {
    rule: 'role/cue/occasion',
    scores: {overview: 0.8},
    phrases: '根据 按照 为进一步 为深入 为贯彻',
    at: 'sentenceStart',
  },
  {
    rule: 'role/cue/period',
    scores: {overview: 0.6, progress: 0.8},
    phrases:
      '这五年 五年间 过去的五年 今年以来 一年来 几年来 近年来 半年来 今年来 年以来 上半年 去年 过去一年 一年以来 本年度 本周 本月 本季度 过去五年 五年来',
  },
]
