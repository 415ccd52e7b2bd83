/** Cues in a sentence for what is wrong. */
import type {Cue} from './cue.ts'
import {grievances, needs, plainShortfalls, shortfalls} from './shortfalls.ts'

/** Cues for problems. */
export const problemCues: readonly Cue[] = [
  // Words that turn from what was done to what is wrong; they outweigh the heading of a review.
  {
    rule: 'role/cue/turn',
    scores: {problems: 6},
    phrases:
      '也认识到 也深刻认识到 也清楚地看到 也清楚看到 也清楚地认识到 也清楚认识到 我们也深知 也要承认 也应承认 也必须承认 应当承认 必须承认 不得不承认 也须正视 也要正视 也清醒地看到 也清醒看到 也清醒认识到 也清醒地认识到 也清醒的认识到 也清醒的看到 要清醒地看到 应清醒地看到 应该清醒地看到 也应清醒地看到 清醒地看到 清醒看到 清醒认识到 清醒地认识到 清醒的认识到 清醒的看到 ' +
      '也要看到 也应看到 也应当看到 也应该看到 我们也看到 但也存在 但还存在 但仍存在 但是也存在 但是还存在 但仍然存在 但依然存在 但也暴露 但也反映 但也发现 也暴露出 暴露出 也存在一些 还存在一些 仍存在一些 仍然存在一些 ' +
      '还存在以下 仍存在以下 存在以下问题 存在以下不足 存在以下困难 存在如下问题 主要存在以下 主要存在的问题 存在的主要问题 还存在不少 还存在许多 还存在很多 还存在着 仍存在着 依然存在不少 仍然存在不少 仍然面临 还面临不少 还面临一些 依然面临 ' +
      '不足之处 美中不足 审视自身 审视当下 反观自身 留下一些遗憾 留下了一些遗憾 留下遗憾 留下了遗憾 留下不少遗憾 留有遗憾 有些遗憾 挑战犹存 短板犹存 问题犹存 差距犹存 遗憾的是 遗憾也 也有遗憾 也有几点遗憾 也有不少遗憾 遗憾之处 问题在于 短板在于 难点在于 困难在于 做得不好的地方 做得不够的地方 存在的问题主要 存在的困难主要 不容忽视的是 还有不小差距 仍有不小差距 仍有三点不足 有以下不足 有以下问题',
  },
  {
    rule: 'role/cue/shortcomings',
    scores: {problems: 3.5},
    phrases:
      '存在的问题 存在问题 存在不足 存在的不足 存在一些问题 存在一定问题 存在一些不足 ' +
      '存在着 存在困难 ' +
      '面临的困难 不少困难 不少问题 一些困难 诸多问题 诸多困难 存在一定差距 还存在 仍存在 ' +
      '短板也 短板很 问题也很 问题还很 问题较为突出 也存在 还有不少 还有许多 还面临 仍面临 困难和问题 问题和困难 问题和不足 不足和问题 困难和挑战 问题不容忽视',
  },
  {rule: 'role/cue/turn', scores: {problems: 6}, phrases: [...shortfalls, ...grievances].join(' ')},
  {rule: 'role/cue/shortcomings', scores: {problems: 3.5}, phrases: plainShortfalls.join(' ')},
  {rule: 'role/cue/need', scores: {problems: 2.5}, phrases: needs.join(' ')},
  {
    rule: 'role/cue/compared',
    scores: {problems: 1.5},
    phrases:
      '与上级要求 与上级的要求 与先进 与群众期盼 与群众的期盼 与群众期望 与群众的期望 与居民期盼 与居民的期盼 离上级要求 距离上级要求 相比还有 对照先进 对照标准, 对照国家 对照测评 对照上级 对标先进 对照创建标准',
  },
  {
    rule: 'role/cue/but',
    scores: {problems: 0.8},
    phrases: '但是 但 然而 不过 当然',
    at: 'sentenceStart',
  },
  // A paragraph that opens so turns to what is wrong; inside one it may mean anything.
  {
    rule: 'role/cue/concession',
    scores: {problems: 2.6},
    phrases: '当然, 当然也 当然还 当然了, 诚然, 不过, 不过也 然而, 但是,',
    at: 'sentenceStart',
  },
  {
    rule: 'role/cue/lacking',
    scores: {problems: 1.5},
    phrases:
      '不够 不高 不到位 有待 亟待 亟需 薄弱 滞后 短板 差距 难度大 难度较大 不强 不全 不及时 不平衡 不充分 缺乏 ' +
      '不足 欠佳 欠缺 屡禁不止 时有发生 压力较大 压力大 不容乐观 不利于 不尽如人意 不尽人意 不理想 时好时坏 没有根本 不稳定 没有着落 受阻 拒绝 不彰 乏力 下行 内卷 紧张 缺编 匮乏 没跟上 没到位 没人管 没人修 没人愿 没落实 没形成 没有跟上 没有形成 没有到位 无人管 不达标 不合格 逐年压缩 逐年减少 屡劝屡犯 屡教不改 屡查屡犯 难为继 难事 拦不住 管不住 管不过来 忙不过来 顾不过来 摩擦 困扰 困惑 老套 捉襟见肘 入不敷出 青黄不接 力不从心 举步维艰 杯水车薪 良莠不齐 高低不一 顾此失彼 疲于应付 鲜有 无力承担 招不到 留不住 引不进 少而不强 空心化 外流 躺平 等靠要 响应慢 见效慢 进展慢 进度慢 推进慢 多发 中梗阻 依然较大 仍然较大 老龄化 无人认领 流失 打击难 取证难 推进难 协调难 管理难 落实难 流动性大 跟不上 溢出 不均 不足以 不平衡不充分 不完善 不健全 不规范 不明显 ' +
      '难点 难点在 重点难点在 底子薄弱 偏低 偏少 偏大 偏紧 偏慢 偏高 偏重 偏窄 落后 参差不齐 流于形式 制约 不优 不稳固 尚未 瓶颈 较弱 偏弱 未能 不配合 倒退 不深入 ' +
      '不扎实 不牢 不力 不均衡 不多 不大 较少 较差 过于 不好 不畅 不稳 不实 不细 不严 不落实 不协调 不适应 不相适应 不相匹配 不匹配 不对称 缺口 短缺 紧缺 断档 吃力 拖延 淡薄 脱节 单一 欠账 反弹 ' +
      '难以 缺失 缺位 没能 不愿 不善 不敢 不想为 畏难 盲区 死角 漏洞 老化 陈旧 亏损 拥堵 卡顿 超期 不升 下滑 收窄 不旺 不振 堵点卡点 大而不强 任务艰巨 任重',
  },
  {
    rule: 'role/cue/trouble',
    scores: {problems: 0.6},
    phrases:
      '仍有 还有 也有 尚不 不少 问题 困难 存在 严重 普遍 个别 部分群众 部分居民 部份 少部分 仍然 仍需 还需 影响 矛盾 挑战 风险 堵点 原因',
  },
]
