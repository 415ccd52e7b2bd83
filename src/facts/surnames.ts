/**
 * The surnames of one character that nearly all bearers of Chinese names have, in the order of the
 * census lists (the most frequent first). The order says how likely each is.
 */
export const surnames: string =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁肖邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎闫余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常付武乔贺赖龚文庞樊兰殷施陶洪翟尚安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢路岳齐沿梅莫庄代向辛管祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲游阳裴席卫屈鲍位骆蒲缪麦荣查覃霍翁隋植甘解连成宫景薄单包司柏宁柯阮桂闵柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅嵺苟褚廉简娄盖符奚木穆燕郎邸冀谈姬屠郜晏栾郁商蒙喻揭窦迟宇敖糜鄢冷卓花仇艾蓝巩稽井练仲乐虞卞封竺冼楚佟栗匡宗巫鞠僧桑荆谌银扬沙伏岑习胥蔺于时平荀铁仝佘逯訾战麻阚亓逄鹿禹璩衣呼师郗寿雍浦湛牧裘贡宿那蓬芮羊惠储靖邴巴弓隗宣滑暴斛谯亢况笪缑楼农寇邝官皮粟闻厉伊海权强朴祖漆丰支卿狄计索相初云容扈晁阙戈邰赫杭鲜印隆茹危戎茅束檀昝衡富尧应全党国明南班满'

/** Surnames of two characters. */
export const doubleSurnames: readonly string[] =
  '欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 端木 夏侯 长孙 宇文 轩辕 百里 呼延 独孤 南宫 西门 申屠 澹台 完颜 赫连 纳兰'.split(
    ' ',
  )
