/**
 * Characters that look alike, which typists confuse, scanners misread and evaders exchange: 己 for 已,
 * a Cyrillic а, the katakana カ for 力, the radical ⻓ for 长. Listed by hand from general knowledge;
 * in text that is compared each group is one character, its first. Only what a reader takes for the
 * same at a glance is here. (Kangxi radicals and widths are compatibility characters, which NFKC
 * folds.)
 */

/** Han characters that differ in a stroke or dot, and odd variants that evaders take. */
const han =
  '已己巳 末未 日曰目 土士 人入 千干 大太 天夭 治冶 候侯 睛晴 折拆析 今令 鸟乌 拔拨 署暑 微徽 待侍 璧壁 准淮 ' +
  '货贷 名各 牛午 由田甲申 刀刁 戊戌戍 母毋 免兔 往住 刺剌 历厉 族旅 代伐 爪瓜 撒撤 崇祟 酒洒 师帅 茶荼 盂孟 竞竟 ' +
  '辩辨辫 遗遣 籍藉 抵扺 祇衹 第笫 汨汩 氾汜 肓盲 赢羸 券卷 拓柘 侧测 枝技 ' +
  '问间 要耍 体休 科料 村衬 场埸 来耒 市巿 的旳 不丕 了孒孓 同冋 水氷 员貟 本夲 高髙 教敎 真眞 '

/** Letters of other scripts, radicals and syllables that look like a Han character. */
const others =
  '工エ 力カ 口囗ロ 夕タ 卜ト 二ニ 八ハ 匕ヒ 乂メㄨ 又ヌ ' +
  '母⺟ 民⺠ 西⻄ 见⻅ 角⻆ 贝⻉ 车⻋ 长⻓ 门⻔ 青⻘靑 韦⻙ 页⻚ 风⻛ 飞⻜ 食⻝ 马⻢ 骨⻣ 鬼⻤ 鱼⻥ 鸟⻦ 卤⻧ 麦⻨ 黄⻩ 齐⻬ 齿⻮ 龙⻰ 龟⻳ '

/** Letters of other alphabets, in lower case, some of which are alike as capitals only. */
const letters = 'aаα bвβ cс eеε hнη iіι kкκ mмμ nν oоο pрρ sѕ tтτ xхχ yуυ jј dԁ lӏ'

let cached: ReadonlyMap<string, string> | null = null

/** Each such character (in lower case) with the first of its group, which itself is not a key. */
export function lookAlikes(): ReadonlyMap<string, string> {
  cached ??= new Map(
    `${han}${others}${letters}`
      .split(' ')
      .flatMap(([first = '', ...rest]) => rest.map((other) => [other, first] as const)),
  )
  return cached
}
