/** What stands before, between and behind the honours of a list. */

/** 称号, 荣誉: what stands behind shows that all before are honours. */
export const called: RegExp =
  /^[^“”,。;\n]{0,4}?(?:等(?:\d+|[一二三四五六七八九十]+|多)?[个项]?)?(?:国家级|省级|市级|县级|区级|校级|诸多|多项|各级)?(?:光荣|荣誉)*(?:称号|荣誉|殊荣|奖项|奖牌|牌匾|奖)/u
/** Where an unquoted name ends at the latest. */
export const nameEnds: RegExp =
  /(?:称号|荣誉|殊荣|奖牌(?=\d|一|$)|证书|认证|认定|名单|行列|(?<![特一二三四1-4])等(?!级)|的(?!士)|并|且|而|以来|后|是|在(?!线)|占|共(?!产|青|建|富|同|和|享)|累计|通过|(?<!\d)\d+(?![a-z\d年届次度级佳强大.-])|(?<!\d)\d+(?=[个项次名])|\()/u
export const counted: RegExp =
  /^(?:第)?(?:[一两二三四五六七八九十\d]+(?:[项个次块枚]|名(?!村|镇|校)))/u
/** 教育部, 省委: who gives, in front of what is given. */
export const bodyBefore: RegExp =
  /^(?:[\u4e00-\u9fff]{0,12}?(?:人民政府|(?<!法治|数字|服务型?|阳光)政府|党委|党工委|[省市县区镇州]委(?!员)|文明委|文明办|综治委|(?:教育|公安|民政|司法|财政|文化|卫生|水利|农业|交通运输|国土资源|建设|住建|体育|科技|人社|环保|林业|税务|[\u4e00-\u9fff]{2})(?:部|厅|局|总局|委)(?!门|队|级|属|关)|总工会|妇联|团委|共青团|协会|学会|基金会|残联|关工委|组委会|研究会)(?:[、和与](?=[\u4e00-\u9fff]{1,12}(?:政府|[部厅局委]|总工会|妇联|办)))?)+/u
export const givenInside: RegExp =
  /^([^,。;\n“”]{2,24}?)(?:联合)?(?:授予|颁发|评选|命名|评定|认定|颁授)的?/u
export const level: RegExp =
  /^(?:(?:国家|世界|全国|国际|省|市|县|区|镇|乡|村|街道|校|院|厂|局|部|州|盟|旗|集团|公司)级?|全[国省市县区镇乡校院局州]|系统|\d{4}(?:[-—]\d{4})?年度?|年度|[省市]直)+$/u
export const year: RegExp = /^(?:(?:19|20)?\d{2}(?:[-—~至](?:19|20)?\d{2})?年度?|年度|当年|本年度)/u
/** Only a level, and what it is the level of follows: 省、市青年文明号. */
export const levelOnly: RegExp = /^(?:国家|中央|部|省|市|县|区|镇|乡|校|街道|全国|全省|全市)级?$/u
export const receiver: RegExp =
  /^[^“”,。;\n]{0,40}?(?:\d+(?:名|个|位|家|人)(?:集体|单位|个人|同志|同学|教师|学生|职工|人|党组织|班级|家庭|社区|企业|[\u4e00-\u9fff]{2,6}(?=[“]))?|同志(?:为)?|等)(?:为)?/u
/** Another one that receives something: 襄阳、十堰入选…. */
export const receives: RegExp =
  /(?:荣获|获评|获得|获颁|入选|当选|成为|创建为|被评|被授|首获|获批|主演)|^\S{1,12}获/u
/** For all who are such: 对获得先进集体的表示祝贺. */
export const relative: RegExp =
  /^的(?:表示|单位|个人|同志|人员|集体|企业|家庭|给予|予以|奖励|进行|[,。]|$)/u
