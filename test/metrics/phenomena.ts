/**
 * The phenomena of numbers in work summaries, 1 to 99 and those of section G, each in a clause with
 * the record that a reader wants. All numbers of a text are listed, in reading order.
 */
import type {Metric, RejectionReason} from '../../src/metrics/types.ts'

/** A quantity: its text and the fields that matter. `partOf` names the total by its text. */
export type Wanted = Partial<Omit<Metric, 'partOf'>> & {readonly text: string; readonly of?: string}

/** A phenomenon with a text, its metrics, and its rejected numbers with their reasons. */
export interface Phenomenon {
  readonly number: string
  readonly text: string
  readonly metrics: readonly Wanted[]
  readonly rejected?: readonly (readonly [string, RejectionReason])[]
}

const count = (text: string, value: number, unit: string, more: Partial<Wanted> = {}): Wanted => ({
  text,
  value,
  unit,
  dimension: 'count',
  approximation: 'exact',
  ...more,
})
const over = (min: number, max: number): Partial<Wanted> => ({
  approximation: 'over',
  min,
  max,
  minExclusive: false,
  maxExclusive: true,
})
const none = (
  number: string,
  text: string,
  ...rejected: readonly (readonly [string, RejectionReason])[]
): Phenomenon => ({number, text, metrics: [], rejected})

export const phenomena: readonly Phenomenon[] = [
  // A. Number and classifier
  {
    number: '1',
    text: '新村楼院44座,发放公益纸巾2580份',
    metrics: [
      count('44座', 44, '座', {subject: '新村楼院'}),
      count('2580份', 2580, '份', {subject: '公益纸巾', action: '发放'}),
    ],
  },
  {
    number: '2',
    text: '57名党员,解决3位下岗职工再就业,上级分配的8名志愿者',
    metrics: [
      count('57名', 57, '名', {subject: '党员'}),
      count('3位', 3, '位', {subject: '下岗职工', action: '解决'}),
      count('8名', 8, '名', {subject: '志愿者'}),
    ],
  },
  {
    number: '3',
    text: '上半年集中学习5次,解决热点、难点问题15次',
    metrics: [
      count('5次', 5, '次', {subject: '集中学习', action: '学习', period: '上半年'}),
      count('15次', 15, '次', {subject: '热点、难点问题', action: '解决'}),
    ],
    rejected: [['半', 'date']],
  },
  {
    number: '4',
    text: '三名刑释解教人员和两对选手',
    metrics: [
      count('三名', 3, '名', {subject: '刑释解教人员'}),
      count('两对', 2, '对', {subject: '选手'}),
    ],
  },
  {
    number: '5',
    text: '设置了三个固定的宣传栏。今年共救助6户因病致穷的特困户',
    metrics: [
      count('三个', 3, '个', {subject: '宣传栏', action: '设置'}),
      count('6户', 6, '户', {subject: '特困户', action: '救助', period: '今年'}),
    ],
  },
  {
    number: '6',
    text: '建立了800平米的文化活动小广场一处',
    metrics: [
      {text: '800平米', value: 800, unit: '平方米', dimension: 'area', subject: '文化活动小广场'},
      count('一处', 1, '处', {subject: '文化活动小广场', weak: false}),
    ],
  },
  {
    number: '7',
    text: '开设了一间面积约200平方米的"星光老年之家"活动中心',
    metrics: [
      count('一间', 1, '间', {weak: true, subject: '活动中心'}),
      {text: '200平方米', value: 200, approximation: 'about', subject: '活动中心'},
    ],
  },
  {
    number: '8',
    text: '10米长的科普宣传栏',
    metrics: [{text: '10米', value: 10, unit: '米', attribute: '长', subject: '科普宣传栏'}],
  },
  {
    number: '9',
    text: '辖区面积35万平方米,人口1万多人',
    metrics: [
      {
        text: '35万平方米',
        value: 350_000,
        attribute: '面积',
        subject: '辖区面积',
        baseValue: 350_000,
      },
      count('1万多人', 10_000, '人', {subject: '人口', ...over(10_000, 20_000)}),
    ],
  },
  {
    number: '10',
    text: '全年办证率达100%,硬化面积达到6000余平米',
    metrics: [
      {text: '100%', value: 100, approximation: 'exact', min: 100, max: 100, period: '全年'},
      {text: '6000余平米', value: 6000, ...over(6000, 7000), subject: '硬化面积'},
    ],
  },
  {
    number: '11',
    text: '“民转刑”案件为零,无重大疫情发生',
    metrics: [count('零', 0, '', {subject: '“民转刑”案件', weak: true})],
  },
  {
    number: '12',
    text: '先后教育居民累计300余人次,出刊56版次',
    metrics: [
      count('300余人次', 300, '人次', {subject: '居民', ...over(300, 400)}),
      count('56版次', 56, '版次'),
    ],
  },
  {
    number: '13',
    text: '书写更换黑板报共16期56版次',
    metrics: [
      count('16期', 16, '期', {subject: '黑板报'}),
      count('56版次', 56, '版次', {subject: '黑板报'}),
    ],
  },
  {
    number: '14',
    text: '共有居民2196户、6405人',
    metrics: [
      count('2196户', 2196, '户', {subject: '居民'}),
      count('6405人', 6405, '人', {subject: '居民'}),
    ],
  },
  {
    number: '15',
    text: '吸引了上千观众的观看',
    metrics: [
      count('上千', 1000, '', {approximation: 'atLeast', min: 1000, max: null, subject: '观众'}),
    ],
  },

  // B. Approximation and bounds
  {
    number: '16',
    text: '清理乱贴乱画2000余平方,调处各类矛盾10余起,堆放建筑垃圾20余立方',
    metrics: [
      {
        text: '2000余平方',
        unit: '平方米',
        ...over(2000, 3000),
        subject: '乱贴乱画',
        action: '清理',
      },
      count('10余起', 10, '起', {...over(10, 20), subject: '矛盾', action: '调处'}),
      {text: '20余立方', unit: '立方米', dimension: 'volume', ...over(20, 30), subject: '建筑垃圾'},
    ],
  },
  {
    number: '17',
    text: '共累计记学习笔记20余万字',
    metrics: [count('20余万字', 200_000, '字', {...over(200_000, 300_000), subject: '学习笔记'})],
  },
  {
    number: '18',
    text: '常住人口1万多人',
    metrics: [count('1万多人', 10_000, '人', over(10_000, 20_000))],
  },
  {
    number: '19',
    text: '面积1平方多公里',
    metrics: [{text: '1平方多公里', unit: '平方公里', value: 1, baseValue: 1e6, ...over(1, 2)}],
  },
  {
    number: '20',
    text: '十多米长的围墙,用了半个多月',
    metrics: [
      {text: '十多米', value: 10, unit: '米', ...over(10, 20), attribute: '长'},
      {text: '半个多月', value: 0.5, unit: '月', dimension: 'duration', ...over(0.5, 1)},
    ],
  },
  {
    number: '21',
    text: '召集了40多名居民,宣传资料1000多份',
    metrics: [
      count('40多名', 40, '名', {...over(40, 50), subject: '居民', action: '召集'}),
      count('1000多份', 1000, '份', {...over(1000, 2000), subject: '宣传资料'}),
    ],
  },
  {
    number: '22',
    text: '送去近2000元学费',
    metrics: [
      {
        text: '2000元',
        value: 2000,
        approximation: 'almost',
        min: null,
        max: 2000,
        maxExclusive: true,
        subject: '学费',
        action: '送去',
      },
    ],
  },
  none('23', '近两年来,市电台。全县近两年新建的', ['两年来', 'date'], ['两年', 'date']),
  {
    number: '24',
    text: '面积约200平方米',
    metrics: [{text: '200平方米', value: 200, approximation: 'about', subject: '面积'}],
  },
  {
    number: '25',
    text: '成功率92%以上,居民受教育率达80%以上',
    metrics: [
      {
        text: '92%',
        value: 92,
        approximation: 'atLeast',
        min: 92,
        max: null,
        minExclusive: false,
        subject: '成功率',
      },
      {text: '80%', value: 80, approximation: 'atLeast', min: 80},
    ],
  },
  {
    number: '26',
    text: '志愿者每天不少于60人次到社区',
    metrics: [
      count('60人次', 60, '人次', {
        approximation: 'atLeast',
        min: 60,
        per: '天',
        subject: '志愿者',
      }),
    ],
  },
  {
    number: '27',
    text: '绿化率达%左右',
    metrics: [{text: '%', value: null, masked: true, approximation: 'about', subject: '绿化率'}],
  },
  {
    number: '28',
    text: '藏书上万册,上半年上级检查',
    metrics: [count('上万册', 10_000, '册', {approximation: 'atLeast', subject: '藏书'})],
    rejected: [['半', 'date']],
  },
  none('29', '召开了几次会议,多次深入,举办多场活动', ['几', 'vague']),
  {
    number: '30',
    text: '70岁以上老人238人,80岁以上55人',
    metrics: [
      {text: '70岁', value: 70, dimension: 'age', approximation: 'atLeast', subject: '老人'},
      count('238人', 238, '人', {subject: '老人'}),
      {text: '80岁', dimension: 'age', approximation: 'atLeast', subject: '老人'},
      count('55人', 55, '人', {subject: '老人'}),
    ],
  },
  {
    number: '31',
    text: '6-16岁少年儿童422人',
    metrics: [
      {text: '6-16岁', value: null, min: 6, max: 16, approximation: 'range', dimension: 'age'},
      count('422人', 422, '人', {subject: '少年儿童'}),
    ],
  },
  none('32', '9-11号楼后巷', ['9-11号楼', 'address']),
  none('33', '辐射到千家万户,信心百倍', ['千家万户', 'lexical'], ['百倍', 'lexical']),
  none('34', '荒草丛生,有一人多高', ['一人多高', 'lexical']),

  // C. Units
  {
    number: '35',
    text: '拆除违建2000余平方,清运垃圾20余立方',
    metrics: [
      {text: '2000余平方', unit: '平方米', subject: '违建'},
      {text: '20余立方', unit: '立方米', subject: '垃圾'},
    ],
  },
  {
    number: '36',
    text: '粉刷墙面8000余平米',
    metrics: [{text: '8000余平米', unit: '平方米', value: 8000, subject: '墙面', action: '粉刷'}],
  },
  {
    number: '37',
    text: '辖区面积35万平方米,筹集资金4万元',
    metrics: [
      {text: '35万平方米', value: 350_000},
      {text: '4万元', value: 40_000, unit: '元', dimension: 'money', subject: '资金'},
    ],
  },
  {
    number: '38',
    text: '主题宣传牌100块,花了100块钱',
    metrics: [
      count('100块', 100, '块', {subject: '主题宣传牌'}),
      {text: '100块钱', value: 100, unit: '元', dimension: 'money'},
    ],
  },
  {
    number: '39',
    text: '涉及社区的六大块内容',
    metrics: [count('六大块', 6, '块', {subject: '内容'})],
  },
  {
    number: '40',
    text: '获得了一项二等奖和两项优胜奖,利用两周时间',
    metrics: [
      count('一项', 1, '项', {weak: false}),
      count('两项', 2, '项', {subject: '优胜奖'}),
      {text: '两周', value: 2, unit: '周', dimension: 'duration', subject: '时间'},
    ],
    rejected: [['二等奖', 'ordinal']],
  },
  {
    number: '41',
    text: '“96210”就业援助服务成功率92%以上',
    metrics: [{text: '92%', subject: '成功率', attribute: '成功率'}],
    rejected: [['96210', 'phone']],
  },
  {
    number: '42',
    text: '学习笔记20余万字,牢记核心价值观24字',
    metrics: [
      count('20余万字', 200_000, '字', {weak: false, approximation: 'over'}),
      count('24字', 24, '字', {weak: true}),
    ],
  },
  {
    number: '43',
    text: '为外环路500米低保户送去炉具',
    metrics: [{text: '500米', value: 500, unit: '米', dimension: 'length'}],
  },

  // D. Structure
  {
    number: '44',
    text: '单位22个,其中小学1所、幼儿园2个',
    metrics: [
      count('22个', 22, '个', {subject: '单位', partOf: null} as Partial<Wanted>),
      count('1所', 1, '所', {subject: '小学', of: '22个'}),
      count('2个', 2, '个', {subject: '幼儿园', of: '22个'}),
    ],
  },
  {
    number: '45',
    text: '57名党员(预备党员1名),居民6405人(其中挂口挂户3011人)',
    metrics: [
      count('57名', 57, '名'),
      count('1名', 1, '名', {of: '57名', subject: '预备党员'}),
      count('6405人', 6405, '人'),
      count('3011人', 3011, '人', {of: '6405人', subject: '挂口挂户'}),
    ],
  },
  {
    number: '46',
    text: '80岁以上老人55人,90岁以上10人',
    metrics: [
      {text: '80岁', subject: '老人'},
      count('55人', 55, '人', {subject: '老人'}),
      {text: '90岁', subject: '老人'},
      count('10人', 10, '人', {subject: '老人'}),
    ],
  },
  {
    number: '47',
    text: '本次共评出4名,其家庭美德三名。个人品德1名',
    metrics: [
      count('4名', 4, '名'),
      count('三名', 3, '名', {subject: '家庭美德', of: '4名'}),
      count('1名', 1, '名', {subject: '个人品德', of: '4名'}),
    ],
  },
  {
    number: '48',
    text: '培训106人,其中获得职业技能证书54人,创业培训4人',
    metrics: [
      count('106人', 106, '人', {subject: '培训'}),
      count('54人', 54, '人', {subject: '职业技能证书', of: '106人'}),
      count('4人', 4, '人', {subject: '创业培训'}),
    ],
  },
  {
    number: '49',
    text: '发动率和创建参与率均达到100%',
    metrics: [{text: '100%', value: 100, subject: '发动率和创建参与率'}],
  },
  {
    number: '50',
    text: '先后教育居民累计300余人次,上半年共组织7次大型整治活动',
    metrics: [
      count('300余人次', 300, '人次', {approximation: 'over'}),
      count('7次', 7, '次', {approximation: 'exact', period: '上半年', action: '组织'}),
    ],
    rejected: [['半', 'date']],
  },
  {
    number: '51',
    text: '开展反_活动2次,参与居民500余人次,发放反_宣传资料1000多份,签订禁毒责任书20份',
    metrics: [
      count('2次', 2, '次', {action: '开展', subject: '反_活动'}),
      count('500余人次', 500, '人次', {action: '参与', subject: '居民', approximation: 'over'}),
      count('1000多份', 1000, '份', {
        action: '发放',
        subject: '反_宣传资料',
        approximation: 'over',
      }),
      count('20份', 20, '份', {action: '签订', subject: '禁毒责任书'}),
    ],
  },
  {
    number: '52',
    text: '填写入户调查表1850份,收回问卷1850份',
    metrics: [
      count('1850份', 1850, '份', {subject: '入户调查表', action: '填写'}),
      count('1850份', 1850, '份', {subject: '问卷', action: '收回'}),
    ],
  },
  {
    number: '53',
    text: '上半年在市级以上媒体发布动态105条。今年,社区培训106人。10月16日下午,我们召集了40多名居民',
    metrics: [
      count('105条', 105, '条', {period: '上半年', subject: '动态', action: '发布'}),
      count('106人', 106, '人', {period: '今年'}),
      count('40多名', 40, '名', {period: '10月16日下午', approximation: 'over'}),
    ],
    rejected: [
      ['半', 'date'],
      ['10月16日', 'date'],
    ],
  },
  {
    number: '54',
    text: '一、本周创文工作开展情况\n1、填写入户调查表1850份。\n二、存在问题\n有5处',
    metrics: [
      count('1850份', 1850, '份', {
        period: null,
        inheritedPeriod: {text: '本周', from: 'heading'},
      }),
      count('5处', 5, '处', {period: null, inheritedPeriod: null}),
    ],
    rejected: [
      ['一', 'enumerator'],
      ['1', 'enumerator'],
      ['二', 'enumerator'],
    ],
  },
  {
    number: '55',
    text: '每月两次救助困难党员,完成每月4篇的要求',
    metrics: [
      count('两次', 2, '次', {per: '月', subject: '救助'}),
      count('4篇', 4, '篇', {per: '月', modality: 'required'}),
    ],
  },
  {
    number: '56',
    text: '每年开展两次夏令营活动',
    metrics: [count('两次', 2, '次', {per: '年', subject: '夏令营活动', action: '开展'})],
  },
  none('57', '每周召开创建工作例会,每季度进行监督'),
  {
    number: '58',
    text: '明年计划建成公园3个。去年建成2个。人均不得低于8平方米',
    metrics: [
      count('3个', 3, '个', {modality: 'planned', period: '明年', subject: '公园'}),
      count('2个', 2, '个', {modality: 'done', period: '去年'}),
      {text: '8平方米', modality: 'required', approximation: 'atLeast', per: '人'},
    ],
  },
  {
    number: '59',
    text: '乌山路81号居民自出4万元整理楼院',
    metrics: [{text: '4万元', value: 40_000, subject: '楼院'}],
    rejected: [['81号', 'address']],
  },
  none('60', '获得了第一和第五的好成绩', ['一', 'ordinal'], ['五', 'ordinal']),
  none('61', '治安案件较上年有了明显降低'),

  // E. Masked and damaged
  {
    number: '62',
    text: '日处理垃圾达xxxx吨,社区共有党员xxxxxx名',
    metrics: [
      {text: 'xxxx吨', masked: true, value: null, unit: '吨', per: '天', subject: '垃圾'},
      {text: 'xxxxxx名', masked: true, min: null, max: null, unit: '名', subject: '党员'},
    ],
  },
  {
    number: '63',
    text: '亮灯率为xxxxxx%',
    metrics: [{text: 'xxxxxx%', masked: true, unit: '%', dimension: 'ratio', subject: '亮灯率'}],
  },
  {
    number: '64',
    text: '工程资金达xxxxxx多万元',
    metrics: [{text: 'xxxxxx多万元', masked: true, unit: '元', approximation: 'over', value: null}],
  },
  {
    number: '65',
    text: '占地面积mxx,绿地面积达mxx',
    metrics: [
      {text: 'mxx', masked: true, unit: '平方米', dimension: 'area', subject: '占地面积'},
      {text: 'mxx', masked: true, subject: '绿地面积'},
    ],
  },
  none('66', '评选出常住居民五好文明家庭户', ['五', 'slogan']),
  {
    number: '67',
    text: '清理乱贴乱画20xx余平方',
    metrics: [{text: '20xx余平方', masked: true, approximation: 'over', value: null, min: null}],
  },
  none(
    '68',
    '在20xx年被评为先进。20_年,我中心按〔20_〕43号文件',
    ['20xx年', 'date'],
    ['20_年', 'date'],
    ['20_〕43号', 'document-number'],
  ),
  {
    number: '69',
    text: 'x月份居委举行了,5月xxxx日在xx镇走访xx个社区',
    metrics: [{text: 'xx个', masked: true, unit: '个', subject: '社区'}],
    rejected: [
      ['x月份', 'date'],
      ['5月xxxx日', 'date'],
      ['xx', 'name'],
    ],
  },
  {
    number: '70',
    text: '大规模改造的xxxx,开展反_活动2次',
    metrics: [count('2次', 2, '次', {masked: false})],
    rejected: [['xxxx', 'name']],
  },
  none('71', '“xx十佳青年文明号”', ['xx', 'name'], ['十佳', 'lexical']),
  {
    number: '72',
    text: '参与率达到 100%,由 10 多名老年人,单亲家庭 17户',
    metrics: [
      {text: '100%', subject: '参与率'},
      count('10 多名', 10, '名', {approximation: 'over', subject: '老年人'}),
      count('17户', 17, '户', {subject: '单亲家庭'}),
    ],
  },
  {
    number: '73',
    text: '楼院44座,共有居民2196户,脏。乱。差',
    metrics: [count('44座', 44, '座', {subject: '楼院'}), count('2196户', 2196, '户')],
  },
  {
    number: '74',
    text: '并未3户及时办理了低保,今年出举办了多场',
    metrics: [count('3户', 3, '户')],
  },

  // F. No metrics
  none(
    '75',
    '一、抓组织\n(一)加强检验\n(1)加强清扫\n1、安排工作\n①以两委班子',
    ['一、', 'enumerator'],
    ['一)', 'enumerator'],
    ['1)', 'enumerator'],
    ['1、', 'enumerator'],
    ['①', 'enumerator'],
    ['两委', 'lexical'],
  ),
  none(
    '76',
    '一是以服务群众;二是抓协调;二做好日常工作',
    ['一是', 'enumerator'],
    ['二是', 'enumerator'],
    ['二', 'enumerator'],
  ),
  none('77', '社区创文工作总结20_2', ['20_2', 'label']),
  none(
    '78',
    '“三个代表”重要思想,“八个不”活动,“三贴近”原则,实现“四无”,“门前三包”',
    ['三', 'slogan'],
    ['八', 'slogan'],
    ['三', 'slogan'],
    ['四', 'slogan'],
    ['三包', 'slogan'],
  ),
  none('79', '建有五室:办公室、图书室', ['五', 'slogan']),
  none('80', '建成六室三站二栏', ['六室三站二栏', 'slogan']),
  none(
    '81',
    '"十九大"精神,十八届三中、四中全会',
    ['十九大', 'session'],
    ['十八届', 'session'],
    ['三中', 'session'],
    ['四中', 'session'],
  ),
  none(
    '82',
    '“一把手”工程,三位一体,进一步推进,统一张挂,一次性碗筷,焕然一新',
    ['一把手', 'lexical'],
    ['三位一体', 'lexical'],
    ['一', 'lexical'],
    ['一', 'lexical'],
    ['一次性', 'lexical'],
    ['一新', 'lexical'],
  ),
  none('83', '对烟头进行拾捡', ['拾捡', 'lexical']),
  {
    number: '84',
    text: '一个和谐的社区,一项重大举措,形成一道风景线',
    metrics: [count('一个', 1, '个', {weak: true}), count('一项', 1, '项', {weak: true})],
    rejected: [['一', 'article']],
  },
  none('85', '取得了一些成绩,相当一部分道路', ['一些', 'vague'], ['一部分', 'vague']),
  none(
    '86',
    '“一帮一”结对,一对一帮扶,“一岗双责”',
    ['一帮一', 'slogan'],
    ['一对一', 'slogan'],
    ['一岗', 'slogan'],
  ),
  none('87', '“96210”就业援助服务', ['96210', 'phone']),
  none('88', '(澄创文办发〔20_〕43号)', ['20_〕43号', 'document-number']),
  none(
    '89',
    '乌山路81号居民,石场路东三巷,对一楼门诊墙面',
    ['81号', 'address'],
    ['三巷', 'address'],
    ['一楼', 'address'],
  ),
  none(
    '90',
    '网格四组、五组,解决了2、3、4、5社吃水难',
    ['四组', 'label'],
    ['五组', 'label'],
    ['2、3、4、5社', 'label'],
  ),
  none(
    '91',
    '第二十四个世界读书日,第二届博览会,市第一届',
    ['二十四', 'ordinal'],
    ['二', 'ordinal'],
    ['一', 'ordinal'],
  ),
  none(
    '92',
    '第一、第二季度低保,低保三、四季度核查,星期二、四开展',
    ['一、第二季度', 'date'],
    ['三、四季度', 'date'],
    ['二、四', 'date'],
  ),
  none(
    '93',
    '今年6月6日,本月的12日,庆“五·一”运动会,“五四”节',
    ['6月6日', 'date'],
    ['12日', 'date'],
    ['五·一', 'date'],
    ['五四', 'date'],
  ),
  none('94', '上半年举办,半年来书写更换', ['半', 'date'], ['半年来', 'date']),
  {
    number: '95',
    text: '一年来,新民社区。三年创建规划。二年来',
    metrics: [{text: '三年', value: 3, unit: '年', dimension: 'duration'}],
    rejected: [
      ['一年来', 'date'],
      ['二年来', 'date'],
    ],
  },
  {
    number: '96',
    text: '这两个小区的文明小区',
    metrics: [count('两个', 2, '个', {weak: true, subject: '小区'})],
  },
  none('97', '在市级以上新闻媒体'),
  none(
    '98',
    '红十字博爱超市,东城三居委,第二门诊部',
    ['十', 'lexical'],
    ['三居委', 'address'],
    ['二', 'ordinal'],
  ),
  none('99', '社区创文工作总结20_11\n岁月流逝', ['20_11', 'label']),

  // G. Not in the sample
  {
    number: 'G percent and points',
    text: '产值同比增长12.3%,办结率提高3.5个百分点,覆盖率由65%提高到82%',
    metrics: [
      {text: '12.3%', value: 12.3, unit: '%', subject: '产值'},
      {text: '3.5个百分点', value: 3.5, unit: '个百分点', dimension: 'ratio', subject: '办结率'},
      {text: '65%', value: 65, subject: '覆盖率'},
      {text: '82%', value: 82, subject: '覆盖率'},
    ],
  },
  {
    number: 'G doubling, multiples and fractions',
    text: '经济总量翻一番,是去年的2.5倍,费用下降三分之一,九成以上的群众',
    metrics: [
      {text: '一番', value: 1, unit: '番', dimension: 'ratio', subject: '经济总量'},
      {text: '2.5倍', value: 2.5, unit: '倍', subject: '经济总量'},
      {text: '三分之一', value: 1 / 3, unit: '', dimension: 'ratio', subject: '费用'},
      {text: '九成', value: 9, unit: '成', approximation: 'atLeast', min: 9, subject: '群众'},
    ],
  },
  {
    number: 'G neighbouring digits',
    text: '二三十人到场,三五百户搬迁',
    metrics: [
      {text: '二三十人', value: null, min: 20, max: 30, approximation: 'range'},
      {text: '三五百户', value: null, min: 300, max: 500, approximation: 'range'},
    ],
  },
  {
    number: 'G tens and hundreds',
    text: '十几万群众,走访数十次,近百人参加,百余户受灾',
    metrics: [
      {text: '十几万', min: 110_000, max: 190_000, approximation: 'range', subject: '群众'},
      {text: '数十次', min: 20, max: 90, approximation: 'range', unit: '次', subject: '走访'},
      {text: '百人', value: 100, approximation: 'almost', max: 100, maxExclusive: true},
      {text: '百余户', value: 100, ...over(100, 200)},
    ],
  },
  {
    number: 'G ranges',
    text: '投资2~3万元,补助3万至5万元',
    metrics: [
      {text: '2~3万元', min: 20_000, max: 30_000, approximation: 'range', subject: '投资'},
      {text: '3万至5万元', min: 30_000, max: 50_000, approximation: 'range', subject: '补助'},
    ],
  },
  {
    number: 'G separators and full width',
    text: '参加群众1,200人,参加群众１２００人',
    metrics: [count('1,200人', 1200, '人'), count('１２００人', 1200, '人')],
  },
  {
    number: 'G rates by things',
    text: '均价1200元/平方米,人均3.2平方米,每亩节约30元,户均增收800元',
    metrics: [
      {text: '1200元/平方米', value: 1200, unit: '元', per: '平方米', subject: '均价'},
      {text: '3.2平方米', value: 3.2, per: '人'},
      {text: '30元', per: '亩'},
      {text: '800元', per: '户'},
    ],
  },
  {
    number: 'G money',
    text: '补贴3元5角,共计人民币伍仟元整',
    metrics: [
      {text: '3元5角', value: 3.5, unit: '元'},
      {text: '伍仟元整', value: 5000, unit: '元'},
    ],
  },
  {
    number: 'G energy',
    text: '用电量350万千瓦时,节约标煤5万吨标准煤',
    metrics: [
      {text: '350万千瓦时', value: 3_500_000, unit: '千瓦时', dimension: 'energy'},
      {text: '5万吨标准煤', value: 50_000, unit: '吨标准煤'},
    ],
  },
  {
    number: 'G bracketed unit',
    text: '组织培训12场（次）',
    metrics: [count('12场（次）', 12, '场次', {subject: '培训'})],
  },
  {
    number: 'G shared and dealt out',
    text: '小学、初中各2所;绿地率、覆盖率分别达到36.2%、40.5%',
    metrics: [
      count('2所', 2, '所', {subject: '小学、初中'}),
      {text: '36.2%', value: 36.2, subject: '绿地率'},
      {text: '40.5%', value: 40.5, subject: '覆盖率'},
    ],
  },
  {
    number: 'G economy',
    text: '完成地区生产总值5.2万亿元、增长6.1%,粮食总产量达到1320万吨,比上年增加12万吨',
    metrics: [
      {text: '5.2万亿元', value: 5.2e12, subject: '地区生产总值', action: '完成'},
      {text: '6.1%', subject: '地区生产总值'},
      {text: '1320万吨', value: 13_200_000, baseValue: 13.2e9, subject: '粮食总产量'},
      {text: '12万吨', value: 120_000, subject: '粮食总产量'},
    ],
  },
]
