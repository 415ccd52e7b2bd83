/** Peers' names of units, as our canonical units with a factor between the two. */
interface PeerUnit {
  readonly unit: string
  /** Our value for one of the peer's; default 1. */
  readonly factor?: number
}

const peerUnits: Readonly<Record<string, readonly PeerUnit[]>> = {
  // Duckling
  Centimetre: [{unit: '厘米'}],
  Kilometre: [{unit: '公里'}, {unit: '千米'}],
  Metre: [{unit: '米'}],
  Foot: [{unit: '英尺'}],
  Inch: [{unit: '英寸'}],
  Mile: [{unit: '英里'}],
  Gram: [
    {unit: '克'},
    {unit: '千克', factor: 0.001},
    {unit: '公斤', factor: 0.001},
    {unit: '斤', factor: 0.002},
    {unit: '两', factor: 0.02},
    {unit: '毫克', factor: 1000},
  ],
  Litre: [{unit: '升'}],
  Millilitre: [{unit: '毫升'}],
  Gallon: [{unit: '加仑'}],
  Second: [{unit: '秒'}, {unit: '秒钟'}],
  Minute: [
    {unit: '分钟'},
    {unit: '分'},
    {unit: '小时', factor: 1 / 60},
    {unit: '刻钟', factor: 1 / 15},
  ],
  Hour: [{unit: '小时'}, {unit: '天', factor: 1 / 24}],
  Day: [{unit: '天'}, {unit: '日'}],
  Month: [{unit: '月'}, {unit: '个月'}],
  Celsius: [{unit: '℃'}, {unit: '摄氏度'}, {unit: '度'}],
  Fahrenheit: [{unit: '℉'}, {unit: '华氏度'}, {unit: '度'}],
  Degree: [{unit: '度'}, {unit: '℃'}],
  Dollar: [{unit: '元'}, {unit: '美元'}, {unit: '港元'}],
  Cent: [
    {unit: '分'},
    {unit: '角', factor: 0.1},
    {unit: '元', factor: 0.01},
    {unit: '美分'},
    {unit: '仙'},
  ],
  CNY: [{unit: '元'}],
  HKD: [{unit: '港元'}],
  // Recognizers-Text
  'Chinese yuan': [{unit: '元'}],
  'United States dollar': [{unit: '美元'}],
  'New Taiwan dollar': [{unit: '新台币'}, {unit: '台币'}],
  'Swiss franc': [{unit: '瑞士法郎'}],
  'Nigerian naira': [{unit: '奈拉'}],
  Bitcoin: [{unit: '比特币'}],
  Year: [{unit: '岁'}],
  Week: [{unit: '周'}],
  Bit: [{unit: '比特'}, {unit: '位'}],
  Centimeter: [{unit: '厘米'}],
  Kilometer: [{unit: '公里'}, {unit: '千米'}],
  Meter: [{unit: '米'}],
  Kilogram: [{unit: '千克'}, {unit: '公斤'}],
  Microgram: [{unit: '微克'}],
  Jin: [{unit: '斤'}],
  Liang: [{unit: '两'}],
  Mu: [{unit: '亩'}],
  Ton: [{unit: '吨'}],
  Kilocalorie: [{unit: '千卡'}, {unit: '大卡'}],
  Megahertz: [{unit: '兆赫'}, {unit: '兆赫兹'}],
  C: [{unit: '℃'}, {unit: '摄氏度'}, {unit: '度'}],
  F: [{unit: '℉'}, {unit: '华氏度'}, {unit: '度'}],
  // A percentage
  '%': [{unit: '%'}, {unit: '个百分点'}, {unit: '成', factor: 0.1}, {unit: '折', factor: 0.1}],
}

/** Our value for one of the peer's unit; `null` when the units do not agree. */
export function factorOf(peerUnit: string, unit: string): number | null {
  const known = peerUnits[peerUnit] ?? [{unit: peerUnit}]
  const match = known.find((entry) => entry.unit === unit)
  return match === undefined ? null : (match.factor ?? 1)
}
