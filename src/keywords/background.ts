/**
 * In how many of 22 work summaries (the corpus of this project, November 2026) a word stands.
 *
 * It is added to every collection as so many more documents. In a collection of hundreds it
 * vanishes; in one or two documents it is what tells `社区` from `河长制`. Words of fewer than seven
 * documents are left out: they count as unseen.
 */

/** Number of documents behind the counts. */
export const backgroundSize = 22

const wordsByCount: readonly (readonly [count: number, words: string])[] = [
  [19, '文明'],
  [18, '创建 社区 建设 宣传'],
  [15, '居民'],
  [14, '生活 教育'],
  [13, '环境 群众 文化 和谐'],
  [12, '辖区 思想'],
  [11, '志愿者 卫生 管理 素质 服务 家庭 健康'],
  [10, '城市 环境卫生'],
  [9, '学习 人民 社会 整治 安全 弘扬'],
  [8, '市民 垃圾 精神文明 知识 队伍 会议 青少年 制度 共建'],
  [7, '清理 全民 主题 发动 领导小组 氛围 场所 干部 老年人 和谐社区 党员 文体活动 发放 创建活动'],
]

/** The count of each word. */
export const backgroundCounts: ReadonlyMap<string, number> = new Map(
  wordsByCount.flatMap(([count, words]) => words.split(' ').map((word) => [word, count] as const)),
)
