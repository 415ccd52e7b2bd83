/**
 * The words by which names of places and bodies are told from ordinary words before the same
 * suffix. Character classes and closed lists only: no gazetteer, so any place can be read.
 */
import type {NameKind} from './types.ts'

/** One ending of names. */
export interface NameSuffix {
  readonly suffix: string
  readonly kind: NameKind
  /** Bounds of the characters before it. */
  readonly least: number
  readonly most: number
  /** How many bits rarer than its stem a name with this ending is; more where words end alike. */
  readonly bits: number
  /** Whether the name is without it: 柳湾大型水库 is called 柳湾. */
  readonly isApart: boolean
}

/** Words for what is there that are no part of its name. */
const apart = new Set('棚户区 城中村 大型水库 中型水库 大型灌区 中型灌区'.split(' '))

const suffix = (
  kind: NameKind,
  least: number,
  most: number,
  bits: number,
  words: string,
): NameSuffix[] =>
  words
    .split(' ')
    .map((word) => ({suffix: word, kind, least, most, bits, isApart: apart.has(word)}))

/** All endings, the longest first, so that 街道 is tried before 街. */
export const nameSuffixes: readonly NameSuffix[] = [
  ...suffix('community', 2, 5, 14, '社区 居委会 居委'),
  ...suffix('village', 2, 5, 12, '自然村 行政村 村委会'),
  ...suffix('village', 1, 5, 12, '村'),
  ...suffix('neighbourhood', 2, 5, 14, '小区'),
  ...suffix('street', 2, 5, 12, '街道'),
  ...suffix('town', 2, 4, 13, '镇 乡'),
  ...suffix('district', 2, 4, 14, '区 新区 开发区 高新区 经开区'),
  ...suffix('county', 2, 4, 14, '县 自治县 旗'),
  ...suffix('city', 2, 4, 14, '市 自治州 州'),
  ...suffix('province', 2, 3, 14, '省 自治区'),
  ...suffix('school', 2, 6, 14, '小学 中学 学校 幼儿园 大学 学院 校区'),
  ...suffix('hospital', 2, 6, 14, '医院 卫生院 卫生室'),
  ...suffix('company', 2, 6, 14, '公司 集团 厂 商行 银行 支行 分行'),
  ...suffix('site', 2, 5, 14, '公园 农场 林场 广场 商城 景区 风景区 宫 寺 古镇'),
  ...suffix('site', 2, 6, 14, '博物馆 博物院 纪念馆'),
  ...suffix('road', 2, 4, 12, '路 大街 大道 街 巷'),
  ...suffix('road', 2, 4, 10, '东路 西路 南路 北路 中路 东街 西街 南街 北街'),
  ...suffix('road', 2, 4, 14, '铁路 高铁 高速 高速公路 公路 大桥 隧道'),
  ...suffix('water', 2, 4, 13, '湖 河 江 水库 灌区 湿地 海 溪 渠'),
  ...suffix('water', 2, 4, 16, '大型水库 中型水库 大型灌区 中型灌区'),
  ...suffix('area', 2, 4, 16, '棚户区 城中村'),
  ...suffix('mountain', 2, 4, 13, '山 岭 峰'),
  ...suffix('area', 2, 4, 15, '流域 片区 地区 工业园 产业园 工业园区 产业园区'),
  ...suffix('station', 2, 5, 14, '机场 国际机场 水电站 电站 口岸 火车站 高铁站'),
  ...suffix('unit', 2, 4, 14, '中队 大队 支队'),
  ...suffix('agency', 2, 4, 14, '派出所 司法所 税务分局 税务所 分局'),
].toSorted((left, right) => right.suffix.length - left.suffix.length)

/** Characters that no name holds and before which or behind which one may begin. */
export const boundaryCharacters: ReadonlySet<string> = new Set(
  '像请再些的了在和与及是为对向从把被将于到等由至或并以使让给跟同则又还也都就只这那其某您他她它们来赴按据凭随之所有没不未已曾正可能会应须要需共我本该各全每此凡另前后内外里间时月日号年天次名个位届原',
)

/** The same, but such that a name may hold them in its midst: 来安, 同心, 里仁, 前门, 外环, 有余. */
export const softBoundaries: ReadonlySet<string> = new Set(
  '来同有里前后内外年天之共本全正和向从会应可在起原',
)

/** Words behind which a name begins. */
export const boundaryWords: readonly string[] = [
  '位于 坐落 深入 走进 来到 前往 走访 参观 考察 慰问 组织 开展 邀请 联合',
  '协助 配合 支持 指导 推动 会同 联系 督促 协调 依托 结合 围绕 按照 根据',
  '通过 利用 针对 关于 包括 例如 尤其 截至 截止 目前 今年 去年 明年 本周',
  '年来 以来 我们 他们 你们 大家 以及 其中 同时 此外 全市 全县 全区 全省',
  '全镇 我市 我县 我区 我省 我镇 委托 授予 评为 代表 建设 打造 促进 设立',
  '成立 选取 选定 确定 列入 下发 接到 收到 参加 加强 覆盖 现将 关闭 新建',
  '改造 整治 完成 实施 投资 建成 启动 开通 修建 扩建 原则 主任 书记 局长',
  '镇长 县长 市长 校长 院长 区长 原址 现在 不断 步步 加大 规范 方便 表彰',
  '保证 希望 尊重 深受 接受 迎接 上报 安装 东起 西至 南临 北至 东至 南至',
  '西起 北起 东临 西临 北临 东接 西接 南接 北接 东邻 西邻 南邻 北邻 东靠 西靠 南靠 北靠 毗邻 紧邻 靠近 途经 横穿 贯穿 穿过 沿着 经过',
  '围住 占据 保护 爱护 帮助 救助 扶持 支援 服务 满足 拓展 拓宽 延伸 辐射',
  '惠及 遍布 涉及 涵盖 奖励 表扬 通报 批评 检查 督查 巡查 抽查 暗访 验收',
  '考核 评估 评选 推荐 推选 选举 换届 整合 盘活 激活 撤销 合并 调整 划分',
  '划入 划归 隶属 属于 归属 管辖 管理 领导 带领 率领 委派 选派 派驻 入驻',
  '挂职 任职 就任 担任 赶到 赶赴 奔赴 抵达 到达 返回 回到 离开 搬到 迁入',
  '落户 扎根 发源 流经 回忆 回顾 展望 感谢 祝福 祝愿 欢迎 接待 陪同 带到',
  '送到 送往 发往 寄往 运往 通往 开往 改善 改进 优化 提升 提高 强化 深化',
  '细化 量化 推进 推行 推广 推出 创建 创立 创办 举办 承办 主办 协办 筹办',
  '召开 召集 举行 进行 安排 部署 布置 落实 执行 贯彻 宣传 宣讲 动员 发动',
  '号召 呼吁 倡议 鼓励 引导 教育 培训 培养 培育 壮大 充实 配备 配齐 配强',
  '选优 建强 做强 做大 做实 夯实 筑牢 守护 守住 维护 稳定 确保 力争 争取',
  '争创 争当 打赢 打好 迈进 跨入 步入 融入 投入 加入 纳入 汇入 引入 导入',
  '植入 覆盖 铺设 架设 下辖 下设 管理 现辖 安放 摆放 设置 增设 添置 购置',
  '采购 租用 借用 占用 征用 征收 拆除 清除 清理 清扫 打扫 清运 修复 修缮',
  '加快 补齐 脱贫 年初 年底 年中 月初 月底 减轻 筹建 新增 新办',
  '年度 地处 位处 处于 引进 聘请 招聘 特聘 开工 建议 获得 荣获 荣膺 喜获 申请 要求 请求 争取 获批 挂牌 竣工 投用 开放 经开 高新 撤县 设区 驻地',
  '修补 翻新 粉刷 美化 亮化 绿化 净化 硬化',
].flatMap((line) => line.split(' '))

/** Words before the suffix that describe and do not name; a run that ends in one names nothing. */
export const describingWords: readonly string[] = [
  '全国 环保 空白 示范 试点 先进 优秀 模范 城市 农村 城乡 智慧 无毒 宜居 标准 重点',
  '特色 精品 样板 薄弱 困难 贫困 相关 有关 周边 附近 邻近 相邻 所属 下属',
  '所辖 所在 各类 基层 一线 老旧 封闭 开放 主题 园林 生态 创建 品牌 学习型',
  '节约型 服务型 综合型 星级 五星 四星 三星 市级 省级 区级 县级 国家 国家级',
  '街居 两个 三个 几个 多个 部分 大部分 少数 个别 其他 其它 整个 试验 实验',
  '现代 新型 传统 大型 小型 中型 辖区 小区 片区 一个 每个 户籍 中心 社会',
  '居民 群众 志愿者 志愿 党员 干部 职工 家庭 学校 企业 单位 服务 管理 治理',
  '工作 宣传 环境 教育 科普 体育 科技 法律 法制 综治 养老 康复 警务 网格',
  '物业 党建 共建 进入 进驻 下沉 下派 回归 扎根 立足 面向 贴近 服从 参与',
  '关心 热爱 爱护 奉献 美化 净化 绿化 亮化 优化 强化 深化 提升 提高 增强',
  '完善 推进 创造 构建 营造 丰富 活跃 繁荣 维护 保障 保持 巩固 扩大 带动',
  '引导 动员 发动 倡导 号召 反映 解决 处理 负责 承担 牵头 抓好 做好 搞好',
  '办好 建好 管好 用好 发挥 充分 积极 认真 努力 切实 主动 不断 继续 进一步',
  '落实 贯彻 执行 城中 空壳 空心 后进 软弱 专业 民族 特教 特殊 公办 民办',
  '私立 公立 定点 综合 专科 三甲 二级 三级 二甲 社区 街道 高等 初级 高级',
  '职业 技工 党校 团校 市民 家长 文明市民 老年 夜 国有 控股 股份 保洁 保安',
  '环卫 建筑 施工 供电 供水 燃气 自来水 电信 移动 联通 快递 外卖 房地产 旅游',
  '食品 上市 龙头 大街小 背街小 小街 主干 高速公 水泥 沥青 一条 断头 乡村',
  '文旅 产业 工业 农业 项目 科教 经济 人才 产粮 开源 网络 虚拟 寄宿制 寄宿 偏远 普惠性 普惠 眼科 口腔',
  '独资 外商 外资 合资 合作 互联网 网上 闯新 展新 探新 出新 条新',
  '历史 小山 大山 深山 美丽 阅览 口袋 驻地 便民 联合 当地 属地 基层 电子 口袋',
  '地质 森林 湿地 遗址 铁路 公路 材料 设备 沼气 街头 城市',
  '先行 先发 涉藏 首批 病险 航空 合作 抵离 扩区 世界级 区域',
  '源头 二线 首家 新一代 三四线 准轨 商业 市域 分类 光网 边贸 海岛 草原 河湖 绿色 超级 旅居',
  '多数 沿边 沿海 零碳 低碳 小微 无界 科创 互嵌式 普惠性 边境 高校 所有 众多 更多 万元 重点 新一轮 一轮',
  '思路 各条 致富 必由之 无烟 有限 责任 有限责任 行政 自然 建制 中心 重点',
].flatMap((line) => line.split(' '))

/** Virtues: campaigns call communities so, but roads and towns bear them as names (幸福路, 平安镇). */
export const virtues: ReadonlySet<string> = new Set([
  '文明',
  '和谐',
  '平安',
  '绿色',
  '幸福',
  '美丽',
  '民主',
  '书香',
  '法治',
  '健康',
  '安全',
  '创新',
  '团结',
  '友好',
  '文化',
  '卫生',
  '青年',
  '科创',
])

/** What stands before 区, 县, 市, 镇, 乡, 村, 路 … in common words. */
export const commonBefore: Readonly<Record<string, string>> = {
  社区: '国',
  大道: '光庄',
  小学: '中',
  集团: '国大',
  区: '水冰扩落火旱部矿进高保湾带轴贸易销览院户产税示心息展务学植殖能储商娱憩泊候停车委府诊社小城辖片校景园山地库厂街灾林老专市郊任格发范误禁特治牧病宅活功险住盲分县护业理作试战营洪村域馆',
  县: '管强大贫旗委府全各区市我本郡该州跨赴',
  市: '盟早花驻委府城超门股都全各县区上夜集楼菜级辖我本开该入闹跨房车',
  镇: '委府城乡各集村全我本小该重强名冰',
  乡: '带管治之委府城家下返各全我本该同故异水老回民离还',
  村: '围委府农中乡新各全我本该自帮驻进包老镇贫心行进示困到下渔牧度空',
  省: '大强全各我本该节反跨俭外',
  路: '油余洼跑街道公铁思出线马网套一门销电水回走修条管上筑干速头险让来迷带之游',
  街: '大小一沿临老商步美主逛背上扫河内古条业色',
  巷: '小街一背条老后',
  大桥: '座',
  铁路: '条',
  峰: '达高登洪顶尖',
  海: '陆铁江青富会用州港山入达出临滨沿跨下过上公深大四填靠向通',
  河: '入过沿临滨跨护清治巡界大小',
  江: '入过沿临滨跨达通出',
  湖: '田入沿临滨跨河环护治退',
  山: '移登爬青大小深荒矿下上开封进出河江靠银采护',
  溪: '小',
  渠: '水干支沟斗毛引',
  寺: '古',
  宫: '少年迷',
  厂: '工电水建办药钢',
  街道: '各主沿在本全该条内城两要镇业',
  工业园: '业',
  公园: '题上家口主地市',
  农场: '家型庭',
}

/** Characters of numerals; a stem that holds nothing else is a count. */
export const numerals: ReadonlySet<string> = new Set(
  '零〇一二三四五六七八九十百千万两几多数半0123456789',
)

/** Blanked-out stems: `XX社区`, `_社区`, `某某镇`, `×县`. */
export const maskCharacters: ReadonlySet<string> = new Set('x_*×○□△★某')
