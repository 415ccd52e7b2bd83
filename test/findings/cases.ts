/** Cases of findings: a text with its rules and the places drawn in; then texts without any. */
export const findingCases: readonly (readonly [template: string, ...rules: readonly string[]])[] = [
  ['投入资金⟦100万元⟧,其中区级⟦120万元⟧。', 'figures/part-exceeds-total'],
  ['共有党员⟦57名⟧(预备党员⟦60名⟧)。', 'figures/part-exceeds-total'],
  [
    '投入资金⟦860万元⟧,其中镇级财政⟦420万元⟧、村级自筹⟦310万元⟧、社会捐助⟦180万元⟧。',
    'figures/parts-exceed-total',
  ],
  ['群众知晓率达⟦105%⟧。', 'figures/share-above-whole'],
  ['低保户占总户数的⟦120%⟧。', 'figures/share-above-whole'],
  ['发案率比去年下降⟦130%⟧。', 'figures/fall-above-whole'],
  ['绿化率达⟦80平方米⟧。', 'figures/rate-without-percent'],
  ['知晓率为⟦95人⟧。', 'figures/rate-without-percent'],
  ['绿地面积达⟦80%⟧。', 'figures/amount-as-share'],
  ['慰问⟦180岁⟧老人。', 'figures/impossible-age'],
  ['共有居民⟦3260户⟧、⟦1200人⟧。', 'figures/fewer-people-than-households'],
  ['占地面积⟦10亩⟧(合⟦66667平方米⟧)。', 'figures/wrong-conversion'],
  ['发放问卷⟦200份⟧,收回问卷⟦250份⟧。', 'figures/more-returned-than-sent'],
  ['满意率⟦95.6%⟧,不满意率⟦5.2%⟧。', 'figures/shares-exceed-whole'],
  ['辖区面积⟦1.2平方公里⟧。\n开展了活动。\n社区辖区面积⟦0.8平方公里⟧。', 'figures/two-values'],
  ['现有居民⟦2196户⟧。\n现有居民⟦2180户⟧。', 'figures/two-values'],
  ['我们柳湖社区开展工作。⟦东风社区⟧部分居民参与不够。⟦东风社区⟧还要加强。', 'names/foreign'],
]

/** Texts in which all is in order. */
export const quietCases: readonly string[] = [
  '投入资金860万元,其中镇级财政420万元、村级自筹310万元、社会捐助130万元。',
  '居民6405人(其中挂口挂户3011人),60岁以上老人1436人,80岁以上238人。',
  '今年发放低保金1523.4万元。其中农村低保3920户6411人。',
  '税收增长120%,完成全年任务的108%,完成率达108%,床位使用率103%。',
  '地区生产总值是上年的120%,比去年提高105%。',
  '知晓率由65%提高到82%,满意率95%,不满意率5%。',
  '绿化率提高3.2个百分点。',
  '开展培训6场,第二季度开展培训3场。',
  '辖区面积1.2平方公里,社区广场面积800平方米。',
  '现有居民2196户、6405人。\n今年新增居民30户。',
  '发放问卷200份,收回问卷198份。',
  '占地面积10亩(合6667平方米)。',
  '为90岁以上老人体检,百岁老人2名。',
  '走访困难家庭143户,慰问12人。',
  '大河村现有居民320户。\n李家村现有居民280户。',
  '面积达xx%,知晓率为xx人,绿化率达%左右。',
]
