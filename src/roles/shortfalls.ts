/** Phrases that say that something is wrong, by combination: word lists would miss most of them. */

/** `还有一些薄弱之处`, `仍存在不少困难`: what is said in as many ways as the words combine. */
export const shortfalls: readonly string[] = [
  '还',
  '仍',
  '仍然',
  '依然',
  '尚',
  '也',
  '还是',
].flatMap((still) =>
  ['有', '存在', '存在着', '面临'].flatMap((there) =>
    [
      '',
      '一些',
      '不少',
      '许多',
      '诸多',
      '很多',
      '一定',
      '一定的',
      '较大',
      '较大的',
      '明显',
    ].flatMap((many) =>
      ['薄弱', '不足', '短板', '弱项', '欠缺', '问题', '困难', '差距', '堵点', '漏洞', '难点'].map(
        (lack) => still + there + many + lack,
      ),
    ),
  ),
)

/** `各部门存在不少缺点`: the same without 还 or 仍. */
export const plainShortfalls: readonly string[] = [
  '存在不少',
  '存在许多',
  '存在诸多',
  '存在明显',
  '存在较多',
  '有不少',
].flatMap((there) =>
  ['薄弱', '不足', '短板', '弱项', '缺点', '欠缺', '问题', '困难', '差距', '漏洞'].map(
    (lack) => there + lack,
  ),
)

/** `短板也很明显`, `问题依然突出`. */
export const grievances: readonly string[] = [
  '短板',
  '问题',
  '不足',
  '困难',
  '差距',
  '矛盾',
  '压力',
].flatMap((lack) =>
  ['也', '还', '仍', '仍然', '依然', '也很', '还很', '也比较', '还比较', '依旧', '也较为'].flatMap(
    (still) =>
      ['明显', '突出', '不少', '多', '大', '较大', '较多', '不小', '存在'].map(
        (how) => lack + still + how,
      ),
  ),
)

/** `宣传力度还需进一步加大`: what still has to be done was not. */
export const needs: readonly string[] = [
  '还需',
  '还需要',
  '仍需',
  '仍需要',
  '尚需',
  '尚待',
  '有待',
  '亟需',
  '亟待',
  '仍待',
  '还应',
  '还有待',
  '仍有待',
  '需要进一步',
  '需进一步',
  '还要进一步',
].flatMap((need) =>
  ['', '进一步', '不断', '继续', '加以', '持续'].flatMap((how) =>
    [
      '加强',
      '完善',
      '提高',
      '提升',
      '强化',
      '改进',
      '拓展',
      '加大',
      '优化',
      '改善',
      '巩固',
      '规范',
      '创新',
      '深入',
      '增强',
      '健全',
      '扩大',
      '加快',
      '解决',
      '突破',
    ].map((verb) => need + how + verb),
  ),
)
