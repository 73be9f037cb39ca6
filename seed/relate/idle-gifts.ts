// Words for gifts that tell of no act of giving: nouns, events, money given before, and what somebody is thanked for.

import { isReceived } from './received.ts'
import type { ClauseReading } from './roles.ts'
import type { Trigger } from './triggers.ts'

/** 捐款将用于 …, 捐助和协调的资金: no act of somebody, where nobody stands before it. */
const givenThings =
  /^(?:将|主要|全部|都|均)*(?:用于|用来|用作|用以)|^(?:还|仍|也|正|已|在|不断|持续|陆续)*(?:增加|增长|攀升|涌来|涌入|汇集|到账|总额)|^(?:和[^,。;的]{1,6})?的/

/** 这笔|捐款, 慈善|捐赠, 奖学金|资助: a noun. */
const nominal =
  /[这该此两各一首]笔[^,。;]{0,6}$|非定向$|(?:这些|这批|该批|此批|上述)$|的爱心$|(?:企业|单位|公司|人士|各界|个人|商家|机构|我们|他们|大家|一次|次)的$|总$|受$|方面的$|(?:慈善|公益|社会|大额|小额|单笔|首笔|学金|资金|经费|费用)$/

/** 将捐赠资金|转赠: what is passed on is no noun with the verb. */
const passesOn = /^[转拨划下支汇]/

/** 其中30万元|资助 …: money does it that was given before. */
const byMoney = /(?:^|[,、;中])(?:其余|另|另外|剩余|再|约|近)?[\d.,一二三四五六七八九十百千万亿两]+[多余]?[万亿]?元$/

/** 资金来源于某公司的|捐赠: told by the verb before. */
const asSource = /(?:资金|善款|经费|款项|费用)(?:均|全部|主要|都)?(?:来源于|来自于?|源[于自])[^,。;]*的$/
/** 举行了|捐赠|医疗设备发放仪式: an event, where nobody is named between. */
const heldBefore = /(?:举行|举办|召开|组织|开展)了?[^,。;]{0,8}$/
const isEvent = (text: string, clause: ClauseReading, { start, end }: Trigger): boolean => {
  const held = heldBefore.exec(text.slice(clause.start, start))
  return (
    held !== null &&
    /^[^,。;]{0,14}(?:仪式|大会)/.test(text.slice(end, end + 18)) &&
    !clause.groups.some((group) => group.start >= clause.start + held.index && group.end <= start)
  )
}

/** 在原有基础上进行|援建: nobody is named to whom it is given. */
const carriedOut = /(?:进行|开展|给予|予以)(?:了)?$/

/** 捐赠|项目, 捐资|善举: a noun too. */
const nominalAfter =
  /^(?:所|支持下|项目|款项|工作|方案|标准|政策|名额|条件|情况|企业|单位|机构|代表|现场|协议|签约|签字|揭牌|交接|发放|颁证|授牌|名[录单册]|榜|清单|收据|票据|热线|窗口|方|人(?!工|民)|者|总额|金额|仪式|意愿|合同|意向|暨|下(?![列拨发达设属岗乡一])|(?:鲜|热)?血(?![压液管糖氧透浆])|造血|骨髓|遗体|器官|眼?角膜|助[学教困](?:的|善举|义举|活动|、|等)|善举|义举|之举|行为|活动|记录|纪录|还?包括)/

/** 对某会的捐赠表示感谢: whoever thanks does nothing of what stands before. */
const thanking = /[对向](?=[^,。;]*?(?:表示|致以|道|给予|予以|作出)[^,。;]{0,8}(?:感谢|谢意|敬意|祝贺|肯定|赞赏))/

/** Whether a clause thanks for what stands before the thanks. */
export const isThankedFor = (text: string, clause: ClauseReading, { start }: Trigger): boolean => {
  const thanks = thanking.exec(text.slice(clause.start, clause.end))
  return thanks !== null && clause.start + thanks.index < start
}

/** Whether a word for a gift tells of none that somebody gives; `isSpending` of words that are of money rather than of gifts (列支). */
export function isIdleGift(text: string, clause: ClauseReading, trigger: Trigger, isSpending: boolean): boolean {
  const before = text.slice(clause.start, trigger.start)
  return (
    isEvent(text, clause, trigger) ||
    isThankedFor(text, clause, trigger) ||
    byMoney.test(before) ||
    (!passesOn.test(trigger.verb) &&
      nominal.test(before.slice(-4)) &&
      // 由某会公益|捐赠的
      !clause.groups.some(({ start, end }) => end <= trigger.start && text.charAt(start - 1) === '由')) ||
    (!isSpending && isReceived(text, clause, trigger)) ||
    asSource.test(before) ||
    nominalAfter.test(text.slice(trigger.end, trigger.end + 4)) ||
    (carriedOut.test(before.slice(-3)) && !clause.groups.some(({ governor }) => governor === 'recipient')) ||
    (givenThings.test(text.slice(trigger.end, trigger.end + 12)) &&
      !clause.groups.some(({ end }) => end <= trigger.start))
  )
}
