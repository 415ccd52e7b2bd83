/** Whether a text names a place or body plainly as someone else: 与…联合, 到…参观, one of a list. */
import type {FoundName} from './find-names.ts'
import {before, clauseAround} from './mentions.ts'

/** Directly before a name: together with it, or coming from it. */
const besideBefore =
  /(?:与|和|同|跟|赴|联合|会同|邀请|借鉴|学习|参观|考察|走访|对接|来自|对口|以及|、|迁入|转入|支援|超过|优于|相比|临|邻|至|靠|接|抵|连|原|隔壁|附近的|周边|[“《"(])$/u

/** Anywhere in its clause: what is done with others. */
const besideWords =
  /参观|考察|学习|交流|联合|共建|结对|合作|协作|签订|签约|对口|比赛|联谊|邀请|受邀|经验|观摩|调研|一行|友好|兄弟|友邻|帮扶|援助|援建|迁入|转入|迁至|搬迁|捐赠|承接|招商|高铁|高速|铁路|举办的|召开的|举行|赛区|入选|获评|一体化|相邻|接壤|交界|互访|推介|毗邻|相连|相邻|紧邻|合并|撤并|划入|划归|划转|更名|调任|调入|考入|升入|录取|毕业|转诊|医联体|进修|专家|托管|选送|演出|户籍|籍贯|老家|人氏/u

/** Directly behind a name: one of several. */
const listedBehind = /^(?:、|和|与|及|以及|等)/u

/** Whether the words around a name say that it is someone else. */
export function isNamedBeside(text: string, name: FoundName): boolean {
  return (
    besideBefore.test(before(text, name)) ||
    listedBehind.test(text.slice(name.end, name.end + 2)) ||
    besideWords.test(clauseAround(text, name))
  )
}
