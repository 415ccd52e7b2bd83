/** Cues in a sentence for what lies behind: the occasion, the work done, what is wrong. */
import type {Cue} from './cue.ts'
import {planPeriodRule} from './plan-periods.ts'
import {grievances, shortfalls} from './shortfalls.ts'

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

/** Cues for progress: aspect and counted results. */
export const progressCues: readonly Cue[] = [
  // Goals and plans have no 了: it speaks against them under a heading such as 主要目标.
  {
    rule: 'role/cue/perfective',
    scores: {progress: 0.7, objectives: -2, nextSteps: -0.5},
    phrases: '了',
  },
  {
    rule: 'role/cue/no-aspect',
    scores: {},
    phrases:
      '编制了 细化了 明确了今后 提出了今后 了解 为了 除了 不了 了如指掌 罢了 极了 了然 少不了 离不开了 已拆除的 为了更好 未了 已然 不已 自己 ' +
      '就要 只要 需要 主要 重要 必要 要求 要素 要点 首要 摘要 纪要 简要 提要 要闻 紧要 将军 将近 即将过去 ' +
      '模拟 虚拟 拟人 拟定 草拟 计划生育 按计划 年度计划 年初计划 计划免疫 行动计划 星光计划 三年计划 五年计划 ' +
      '永远在路上的 继续教育 陆续 手续 持续 准备工作 准备会 准备了 做准备 做好准备 充分准备 准备情况 积极准备 准备充分 准备就绪 准备材料',
  },
  {
    rule: 'role/cue/done',
    scores: {progress: 1},
    phrases:
      '已经 均已 已完成 完成了 已有 已建 已基本 目前已 全部完成 顺利完成 圆满完成 先后 累计 截至 截止目前 ' +
      '得到了 取得了 实现了 成立了 建立了 召开了 开展了 举办了 受到了 获得了 荣获 被评为 获评 落实了 起到了 完成投资',
  },
  // What a body did to organise its work is a report already, even before the first heading.
  {
    rule: 'role/cue/measure',
    scores: {progress: 1.4, overview: -0.8},
    phrases:
      '成立了以 并成立 领导小组 专题讨论 专题研究 进行了专题 层层签订 动员会 责任书 人次 下发了 制定了 印发了',
  },
  // States that lasted: results, also under a heading that names goals.
  {
    rule: 'role/cue/lasting',
    scores: {progress: 2, objectives: -2},
    phrases: '继续保持了 一直处于 一直稳定 一直保持 始终保持在 起到了重要 发挥了重要 打下了 奠定了',
  },
  // A review ends with thanks; `endings.ts` looks for what follows them.
  {
    rule: 'role/cue/thanks',
    scores: {progress: 0.5},
    phrases:
      '衷心感谢 衷心的感谢 由衷感谢 由衷的感谢 诚挚感谢 诚挚的感谢 诚挚谢意 诚挚的谢意 崇高敬意 崇高的敬意',
  },
  {
    rule: 'role/cue/general-result',
    scores: {progress: 0.4, overview: 0.8, closing: 0.4},
    phrases:
      '取得了一些成绩 取得了一定成绩 取得了一定成效 取得了较好的成效 取得了可喜成效 取得初步成效 取得了初步成效 取得新成效 取得了新成效 较好完成 ' +
      '取得了显著成效 取得了明显成效 取得了较好成效 做了一些工作 做了大量工作 开展了大量 圆满完成了各项 下设办公室',
  },
  {
    rule: 'role/cue/result',
    scores: {progress: 0.5},
    phrases:
      '有效地 明显 显著 进一步巩固 稳步提高 得到提升 达到 达100% 率达 蔚然成风 深入人心 好评 赞扬 同比增长 ' +
      '同比 比上年 较上年 共组织 共开展 共举办 增长 居全国 居全省',
  },
  {
    rule: 'role/cue/done-work',
    scores: {progress: 0.4},
    phrases: '组织 召开 举办 成立 通过 利用 坚持 积极',
  },
  {
    rule: 'role/cue/solved',
    scores: {progress: 1.5},
    phrases:
      '解决了 得到解决 得到有效解决 得到了解决 得到改善 迎难而上 克服了 ' +
      '立即整改 立行立改 整改完成 发现问题 存在问题立即整改 梳理存在的问题 解决问题 解决实际问题 突出问题整治',
  },
  {
    rule: 'role/cue/overcome',
    scores: {progress: 0.6},
    phrases: '克服 战胜 化解 攻克 破解',
  },
  // Five-year plans: which of them lies ahead is known from the document (`plan-periods.ts`).
  {
    rule: planPeriodRule,
    scores: {},
    phrases: '十一五 十二五 十三五 十四五 十五五 十六五 十七五',
  },
  {
    rule: 'role/cue/no-trouble',
    scores: {},
    phrases:
      '针对存在的问题 针对存在问题 针对检查中存在的问题 问题得到 对存在的问题 老化线路 老旧 存在问题立即 有没有 没有发生 没有发现 没有出现 没有遗漏 困难群众 困难家庭 困难党员 困难居民 困难户 困难职工 困难学生 困难儿童 困难老人 困难母亲 困难补助 困难人员 ' +
      '实际困难 生活困难 解决困难 特困 贫困 困难群体 困难企业 困难对象 热点难点问题 难点问题 热点问题 不足一 不足部分 ' +
      '没有问题 无问题 以问题为导向 问题导向 问题意识 问题线索 问题整改 问题台账 问题清单 问题排查 问卷 ' +
      '民生问题 群众关心 信访问题 补短板 补齐短板 脱贫 不严重 严重刑事 消除隐患 隐患排查 安全隐患 安全问题 历史遗留问题 ' +
      '不断 不仅 不但 困难残疾人 困难问题 不存在 补齐了短板 突破制约',
  },
]

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
      '难点 偏低 偏少 偏大 偏紧 偏慢 偏高 偏重 偏窄 落后 参差不齐 流于形式 制约 不优 不稳固 尚未 瓶颈 较弱 偏弱 未能 不配合 倒退 不深入 ' +
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
