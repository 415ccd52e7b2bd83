/** Pairs of texts with the findings and the direction that they should give, and many that should not. */

export interface EvidenceCase {
  readonly name: string
  readonly a: string
  readonly b: string
  /** Rules that must be found, with words of `a` that the finding's first span names. */
  readonly findings: readonly (readonly [rule: string, words: string])[]
  readonly source?: 'a' | 'b'
}

const long =
  '今年以来，我们把辖区的老旧楼院逐个走访了一遍，把居民最着急的事情列成清单，一件一件地办，办完一件就在公示栏里划掉一件。'

export const evidenceCases: readonly EvidenceCase[] = [
  {
    name: 'figures in a row though the words changed',
    a: '硬化道路6000余平米，粉刷墙面8000余平米，建成800平米的小广场。',
    b: '道路铺装了6000多平方米；此外刷新外墙8000平方米，并新辟广场一处，占地800平方米。',
    findings: [['pair/same-figures', '6000余平米']],
  },
  {
    name: 'figures written out',
    a: '发放资料3500份，走访居民1260户，化解矛盾35起。',
    b: '资料发了三千五百份，干部走访一千二百六十户，调解矛盾三十五起。',
    findings: [['pair/same-figures', '3500份']],
  },
  {
    name: 'the same figures in another order',
    a: '硬化道路6100平米，粉刷墙面8000余平米，建成800平米的小广场。',
    b: '建成800平米的小广场，粉刷墙面8000余平米，硬化道路6100平米。',
    findings: [],
  },
  {
    name: 'years, dates, ordinals, list numbers and 100 % are everybody’s',
    a: '1、2018年10月12日召开第19次会议。2、覆盖率100%，党的十九大精神学习。3、拨打12345热线。',
    b: '1、2018年10月12日开展第19次活动。2、满意度100%，党的十九大报告。3、公布12345热线。',
    findings: [],
  },
  {
    name: 'ages and small numbers',
    a: '为70岁、80岁、90岁以上老人办证，开展8次讲座、3场演出。',
    b: '慰问70岁、80岁、90岁以上老人，举办8次培训、3场比赛。',
    findings: [],
  },
  {
    name: 'one figure with another unit',
    a: '投入6000元，用了8000块砖，铺了800米。',
    b: '种了6000棵树，来了8000人，发了800份。',
    findings: [],
  },
  {
    name: 'a misspelt word in the same surroundings',
    a: '把服务扩展到精神籍慰等方面，老人都说好。',
    b: '服务也扩展到精神籍慰等方面。',
    findings: [['pair/shared-slip', '籍慰']],
  },
  {
    name: 'a misspelt word with a blank inside',
    a: '对特困户实施救助，并未 3户及时办理了低保。',
    b: '对特困户实施救助，并未3户及时办理了低保。',
    findings: [['pair/shared-slip', '并未 3户']],
  },
  {
    name: 'a character taken for another, not on any list',
    a: '我们对沿街商铺进行了彻底的整冶，效果很好。',
    b: '对沿街商铺进行了彻底的整冶。',
    findings: [['pair/shared-slip', '整冶']],
  },
  {
    name: 'a right word in a wrong place',
    a: '每月听取居民代表反应诉求，逐条答复。',
    b: '物业也听取居民代表反应诉求，当场办理。',
    findings: [['pair/shared-slip', '反应诉求']],
  },
  {
    name: 'the same slip in other surroundings',
    a: '增强服务意思是第一步。',
    b: '干部的服务意思淡薄。',
    findings: [],
  },
  {
    name: 'no slips: words that meet',
    a: '部署户籍慰问，以经济建设为中心，经商意识强，员工做好事，并未三心二意，走进和和坊。',
    b: '部署户籍慰问，以经济建设为中心，经商意识强，员工做好事，并未三心二意，走进和和坊。',
    findings: [],
  },
  {
    name: 'no slips: free verbs and adjectives in coinages of four characters',
    a: '坚持因城施策稳定楼市，建成快进慢游的交通网，公园焕新提质，干部实实在在办事，小店悦己经济红火。',
    b: '坚持因城施策稳定楼市，建成快进慢游的交通网，公园焕新提质，干部实实在在办事，小店悦己经济红火。',
    findings: [],
  },
  {
    name: 'a name left behind',
    a: `新民社区成立了图书室。${long}新民社区的居民都说好。在新民社区，这样的事还有很多。`,
    b: `桥西社区今年工作如下。桥西社区建起了食堂。${long}新民社区的居民都说好。桥西社区将继续努力。`,
    findings: [['pair/foreign-name', '新民社区']],
    source: 'a',
  },
  {
    name: 'a neighbour named on one’s own account',
    a: `新民社区成立了图书室。${long}新民社区的居民都说好。`,
    b: `桥西社区今年工作如下。桥西社区和新民社区联手办了运动会。${long}桥西社区将继续努力。`,
    findings: [],
  },
  {
    name: 'no names: what stands before 社区',
    a: `结合社区实际，利用社区资源。${long}结合社区实际，利用社区资源，建设文明社区。文明社区人人夸。`,
    b: `搞好社区服务，搞好社区建设。${long}结合社区实际，利用社区资源，做了工作。`,
    findings: [],
  },
  {
    name: 'no names: words that run across the border of a kind',
    a: `推进新型城镇化，提高城乡居民收入。${long}新型城镇化提速，提高城乡居民收入，改造城中村，管好城中村。`,
    b: `桥西社区今年工作如下。桥西社区建起了食堂。${long}推进新型城镇化。提高城乡居民收入。改造城中村。桥西社区继续努力。`,
    findings: [],
  },
  {
    name: 'a name that both may have from a third',
    a: `今年建起了图书室。${long}新民社区的居民都说好，新民社区名声在外，来的人一年比一年多了起来。`,
    b: `桥西社区今年工作如下。桥西社区建起了食堂。${long}新民社区的居民都说好，新民社区名声在外，来的人一年比一年多了起来。`,
    findings: [],
  },
  {
    name: 'a list reworded item by item',
    a: '一、加强河道保洁队伍管理\n二、推动老旧楼院电梯加装\n三、开展独居老人定期探访\n四、整治农贸市场占道经营\n五、举办暑期少儿书法课堂\n',
    b: '一、抓好河道保洁队伍的管理\n二、推进老旧楼院加装电梯\n三、定期探访独居老人\n四、整治农贸市场的占道经营\n五、举办少儿暑期书法课堂\n',
    findings: [['pair/list-order', '加强河道保洁队伍管理']],
  },
  {
    name: 'lists of the genre that only resemble each other',
    a: '一、领导重视，组织健全\n二、宣传发动，营造氛围\n三、开展丰富多彩的活动\n四、存在的主要问题\n五、下一步工作打算\n',
    b: '一、加强组织领导\n二、广泛宣传动员\n三、活跃群众文化生活\n四、问题与不足之处\n五、明年的工作计划\n',
    findings: [],
  },
  {
    name: 'figures blanked in one',
    a: `清理乱贴乱画2000余平方。${long}`,
    b: `清理乱贴乱画20xx余平方。${long}`,
    findings: [],
    source: 'a',
  },
  {
    name: 'a year moved on',
    a: `2014年的工作总结。${long}2014年工作到此为止，明年再来。`,
    b: `2013年的工作总结。${long}2013年工作到此为止，明年再来。`,
    findings: [],
    source: 'b',
  },
  {
    name: 'one other year is no year moved on',
    a: `2014年的工作总结。${long}明年再来。`,
    b: `2013年的工作总结。${long}明年再来。`,
    findings: [],
  },
  {
    name: 'nor are years that differ this way and that',
    a: `2014年的工作总结。${long}2012年工作到此为止，明年再来。`,
    b: `2013年的工作总结。${long}2014年工作到此为止，明年再来。`,
    findings: [],
  },
  {
    name: 'a sentence that breaks off',
    a: `${long}我们还将把这套办法推广到全部的十二个网格`,
    b: `${long}我们还将把这套办法推广到全部的十二个网格，请居民来打分。`,
    findings: [],
    source: 'b',
  },
  {
    name: 'clues that contradict each other',
    a: `清理乱贴乱画2000余平方，2014年做完。${long}2014年的事就是这些。`,
    b: `清理乱贴乱画20xx余平方，2013年做完。${long}2013年的事就是这些。`,
    findings: [],
  },
  {name: 'a plain copy says nothing about direction', a: long, b: long, findings: []},
]
