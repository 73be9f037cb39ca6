// Gifts told from the side of who receives, and money that is provided: 甲获赠乙100万元, 善款由甲提供.

import { organizationsOf } from '../actor.ts'
import { fromGroups } from '../draft.ts'
import { isPlace } from '../kinds.ts'
import { giversOrPlaces, meantFor } from './giving.ts'
import { doers, givers, make, namedOrganizations, type Rule } from './making.ts'
import { placesGivenTo } from './recipients.ts'

const gift = /[捐赠款资善]|万元|亿元|支票|支持|设备|救灾|赈灾|\d[余多万千百]*[台套份册件箱吨本辆顶]/

/** 收到某某的|善款: no verb of giving tells the same again. */
const giftAsNoun =
  /^(?:发来|送来|寄来|转来|划拨|拨付)的?[^,。;]{0,20}\d[\d.]*[余多]?[万亿]?元|^(?:的|等|各|共|现金|[交送捐汇]来)*(?:善款|款物|爱心款|助学款|物资|支票)|^(?:等[^,。;的]{0,6})?的(?:一批|首批|第[一二三四五六七八九十]批|爱心|慈善|公益|无偿|定向|专项|大额|价值[^,。;]{2,8}元的?)*(?:捐款|捐赠|捐助|赞助|资助|善款|礼物|图书|书籍|口罩|药品|文具|校服|电脑|[设装]备|器材|轮椅|物品|衣物|防护服|用品)|^(?:寄|送|发|运|捎|赠)来?的(?!感谢|信|来信|通知|邀请|请柬|锦旗|祝福|问候)|^的(?:价值)?[\d.,一二三四五六七八九十百千万两]+[余多]?[万亿]?(?:[元套台件册份辆个本箱吨只副床])|^[交送转汇寄捐]来的?(?:捐款|款项|\d)/

/** 收到|某区|发来的慰问金50万元: a place gives where it says so. */
const ofPlace =
  /^(?:等地)?(?:捐[赠助]|赠送|援助|支援|发来|送来|拨付|划拨)[^,。;]{0,20}(?:\d[余多]?[百千万]*[元件套台箱吨辆册份]|物资|款)/

/** 甲获赠乙100万元, 甲从乙手中接过支票, 甲从乙争取到物资: who receives stands before the verb. */
export const receive: Rule = (roles, surroundings) => {
  const { text, pending } = surroundings
  const { trigger } = roles
  // 前往某基金会|领取物资
  const asked = surroundings.earlier.filter(
    ({ start, end }) =>
      /^争取到/.test(trigger.verb) &&
      end >= trigger.start - 4 &&
      /(?:联系|对接|沟通|协调|争取)(?:到|了)?$/.test(text.slice(start - 4, start)),
  )
  const sources = [...roles.sources, ...(trigger.verb.startsWith('领') ? roles.hosts : []), ...asked]
  const isTaking = /^(?:接[过受]|领)/.test(trigger.verb) || (trigger.verb.startsWith('争取') && sources.length > 0)
  if (isTaking && ((roles.inherited && asked.length === 0) || !gift.test(text.slice(trigger.start, trigger.end + 24))))
    return []
  // 甲捐赠100万元,乙接受捐赠: of who gave just before to nobody that is named.
  if (isTaking && (sources.length > 0 || roles.objects.length === 0))
    return make({
      roles,
      type: 'FUNDS',
      from: sources.length > 0 ? fromGroups(sources, givers) : pending,
      to: fromGroups(roles.passive ? [] : roles.agents, namedOrganizations),
      confidence: 0.82,
      involved: [...roles.agents, ...sources],
    })
  // 3.|接收某公司捐赠的物资, in a list of what a body has received: no project does.
  const isListed = /^(?:接收|收到)/.test(trigger.verb)
  const isGift = roles.trigger.verb.startsWith('收到') ? giftAsNoun : gift
  const givingGroups = roles.objects.filter((group) =>
    (isPlace(group) ? ofPlace : isGift).test(text.slice(group.end, group.end + 28)),
  )
  const from = fromGroups(givingGroups, giversOrPlaces)
  const pick = roles.inherited && isListed ? namedOrganizations : doers
  const to = fromGroups(roles.passive ? [] : roles.agents, (actor) =>
    actor.kind === 'place' && !roles.inherited ? organizationsOf(actor) : pick(actor),
  )
  const involved = [...roles.agents, ...givingGroups]
  const meant = to.length > 0 || from.length > 0 ? meantFor(roles, surroundings) : []
  return [
    ...make({ roles, type: 'FUNDS', from, to, confidence: 0.88, involved }),
    ...make({ roles, type: 'FUNDS', from, to: meant, confidence: 0.75, involved, method: 'purpose' }),
  ]
}

const means =
  /(?:资金|善款|经费|款项|物资|捐款|奖金|费用|药品|设备|救护车|车辆|图书|电脑|口罩|衣物|校服|器材)[^,。;]{0,8}$/

const goods =
  '资金|善款|捐款|款|经费|学金|奖教金|援助|资助|捐助|支援|物资|设备|器材|仪器|药品|药械|图书|口罩|救护车|衣物|食品|电脑|配捐'
/** 提供|100万元的配捐资金, 提供|援助资金200万元, 提供|价值10万元的设备: what is given, and how much. */
const gifts = new RegExp(
  `^(?:了)?[^,。;]{0,6}?[\\d.]+[余多]?[万亿]?(?:元|美元|港元|欧元|日元)(?!的?[^,。;]{0,8}(?:贷款|授信|融资|保险|保额|保障|担保|订单|额度))|^(?:了)?[^,。;]{0,10}(?:${goods})(?:共|总|合)?计?(?:人民币)?\\d`,
)

/** 善款由甲提供, 资金来自甲: for what the sentence speaks of. */
export const provide: Rule = (roles, { text, project, later }) => {
  const isSource = roles.trigger.verb.startsWith('来')
  // 在“某计划”中,甲将提供100万元配捐资金
  if (!isSource && !roles.passive && gifts.test(text.slice(roles.trigger.end, roles.trigger.end + 40))) {
    const bodies = fromGroups(roles.recipients, doers)
    const given = bodies.length > 0 ? bodies : placesGivenTo(roles, text)
    const to = given.length > 0 ? given : project ? [project] : []
    const { agents } = roles
    return make({ roles, type: 'FUNDS', from: fromGroups(agents, givers), to, confidence: 0.8, involved: agents })
  }
  const from = isSource ? roles.objects : roles.passive ? roles.agents : []
  const [first] = from
  const before = isSource ? roles.trigger.start : (first?.start ?? 0)
  const owner = roles.passive ? fromGroups(roles.objects, doers) : fromGroups(roles.agents, doers)
  // 电脑由甲提供,将送往|某校、某校
  const [sent] = later.filter(({ start }) =>
    /(?:送往|送到|送至|发往|运往|交付|捐给|赠给|发放给|分发给)$/.test(text.slice(start - 3, start)),
  )
  const reached = owner.length === 0 && sent ? fromGroups([sent], namedOrganizations) : []
  const to = reached.length > 0 ? reached : owner.length > 0 && !roles.inherited ? owner : project ? [project] : owner
  if (!first || !means.test(text.slice(Math.max(0, before - 14), before).replace(/[由都均全部是]+$/, ''))) return []
  return make({ roles, type: 'FUNDS', from: fromGroups(from, givers), to, confidence: 0.85, involved: from })
}
