// Where a gift goes to, told beside it: where its givers went, through whom they give, where it is sent, whom it reaches.

import { organizationsOf } from '../actor.ts'
import { fromGroups } from '../draft.ts'
import type { Reference } from '../fact.ts'
import { isHome } from '../told-receivers.ts'
import { namedOrganizations, type Surroundings } from './making.ts'

const going = /(?:走进|来到|前往|奔赴|抵达|赶赴|深入|赴|到)了?(?:[该我本][省市县区]?|当地的?)?“?$/
/** 到|某部|扶贫点某村: the name only tells whose the place is. */
const isGoal =
  /^[”》]?(?:[、和及与][^,。;、]{2,12})?(?:等[^,。;]{0,10},|[,。;、]|开展|进行|举行|看望|慰问|调研|考察|参观|走访|捐|送|为|向|给|,|$)/

/** Where a fund is set up: 捐赠100万元,在某基金会设立 …. */
export function housesOf({ later, text }: Surroundings): Reference[] {
  const houses = later.filter(
    ({ governor, start, end }) =>
      governor === 'channel' ||
      // 捐出500万元,交由|某会|转交灾区
      /(?:交由|转交|转赠|送交|交给|交予|汇入|存入|拨入|划入|转入)给?$/.test(
        text.slice(Math.max(0, start - 3), start),
      ) ||
      // 认捐300万元,善款由|某会|统一管理
      (governor === 'agent' &&
        /(?:善款|捐款|款项|资金|物资)[^,。;]{0,6}由$/.test(text.slice(Math.max(0, start - 12), start)) &&
        /^[^,。;]{0,6}(?:管理|接收|统筹|使用|监管|分配)/.test(text.slice(end, end + 10))) ||
      // 捐款20万元,对|某小学运动场|进行改造
      (governor === 'recipient' &&
        /^[^,。;]{0,8}进行[^,。;]{0,6}(?:改造|修缮|重建|维修|扩建)|^(?:修[建缮]|建[设起成]?|[兴新重翻扩改]建|盖起?|[翻装]修|购置|购买|添置|安装|配备|更换|改造|铺设|打[了造]|架设)/.test(
          text.slice(end, end + 24),
        )) ||
      (governor === 'place' && /^(?:下|旗下)?(?:设立|成立|发起)/.test(text.slice(end, end + 6))),
  )
  return fromGroups(houses, namedOrganizations)
}

const seeing = /(?:走访|慰问|看望|探望|探访)(?:慰问)?了?“?$/

/** 通过|某基金会|,共筹集资金: what comes through it is taken, not given. */
const raised = /^[”》]?,?(?:共计?|累计|先后|已|面向[^,。;]{2,6})?(?:筹集|筹得|筹措|募集|募得|募捐|争取)/

/** Where the givers went: 走进某学校,捐赠 …, 走访慰问某敬老院,送去 …; a home, where they give to people; or through whom they give. */
export function visited({ earlier, text }: Surroundings, toOthers: boolean): Reference[] {
  const last = earlier.findLast(({ governor, start, end }) => {
    const before = text.slice(Math.max(0, start - 6), start)
    const isGone = governor === 'place' && going.test(before) && isGoal.test(text.slice(end, end + 14))
    const isWay = governor === 'channel' && !raised.test(text.slice(end, end + 12))
    return isWay || isGone || seeing.test(before)
  })
  const all = fromGroups(last ? [last] : [], namedOrganizations)
  const isThere = last?.governor === 'place' && !toOthers
  return isThere || last?.governor === 'channel' ? all : all.filter(isHome)
}

/** Where somebody with goods goes next. */
export const arrivedAt = ({ later, text }: Surroundings): Reference[] =>
  fromGroups(
    later
      .filter(({ governor, start }) => governor === 'place' && going.test(text.slice(Math.max(0, start - 6), start)))
      .slice(0, 1),
    namedOrganizations,
  )

/** 捐赠物资,惠及|某中心, 捐赠图书,分配给|某小学 */
const reaching =
  /(?:惠及|覆盖|受益的有|(?:分配|分发|发放|配发|配送|调配|投放)[给到至]|送达|送抵|运抵|落户|安装[在到于]|配备到)了?(?:[^,。;、的]{0,6}的)?$/

/** 捐建的教学楼在|某小学|竣工 */
const opened = /^[^,。;]{0,8}(?:竣工|落成|启用|揭牌|建成|投入使用|开工|奠基|交付|投用)/

/** Whom a gift reaches, told after it. */
export const benefiting = ({ later, text }: Surroundings): Reference[] =>
  fromGroups(
    later.filter(
      ({ start, end, governor }) =>
        reaching.test(text.slice(Math.max(0, start - 14), start)) ||
        (governor === 'place' && opened.test(text.slice(end, end + 16))),
    ),
    namedOrganizations,
  ).filter(({ type }) => type !== 'Company')

/** 捐赠的物资运往|某县: where a gift is sent; a place stands for its authorities. */
export function sentTo({ later, text }: Surroundings): Reference[] {
  const [first] = later.filter(({ start }) => /(?:运往|送往|发往|运抵|送达|送到)$/.test(text.slice(start - 2, start)))
  return first ? fromGroups([first], (actor) => (actor.kind === 'person' ? [] : organizationsOf(actor))) : []
}

const agreeing = /^[”》]?(?:等[^,。;]{0,10})?[^,。;]{0,8}(?:签订|签署|签下|达成|缔结|结成|结为)/

/** 与|某村、某村|签订帮扶协议,捐赠 …: the other side of the agreement; a village stands for its authorities. */
export function partnersOf({ earlier, text }: Surroundings): Reference[] {
  const last = earlier.findLast(
    ({ governor, splits, end }) =>
      (governor === 'companion' || (governor === 'none' && splits.length === 1)) &&
      agreeing.test(text.slice(end, end + 24)),
  )
  if (!last) return []
  const [split = 0] = last.governor === 'none' ? last.splits : []
  const others = { ...last, actors: last.actors.slice(split) }
  return fromGroups([others], organizationsOf).filter(({ type }) => type !== 'Company')
}
