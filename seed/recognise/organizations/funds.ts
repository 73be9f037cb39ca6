// Funds that act as foundations do: somebody is 理事长 or 秘书长 of one (某某基金秘书长), or it gives money (某某慈善基金捐赠).

import { flatMap, matchesOf } from '../../flat.ts'
import { generalModifiers } from '../../lexicon/organizations.ts'
import { walkLeft } from '../boundary.ts'
import { near } from '../characters.ts'
import type { Context } from '../context.ts'
import { foundedStart } from '../projects/branded.ts'
import type { TitleMention } from '../titles.ts'
import type { OrganizationSpan } from './organization.ts'
import { dashAt } from './starts.ts'
import { isMadeOf } from './validity.ts'

const ending = /(?:慈善信托|慈善|公益|教育|发展|信托)*基金$/
const office = /(?:理事长|秘书长|主席|总干事|会长|理事|总裁|发起人|创始人)$/
const companyOffice = /(?:董事长|总经理|合伙人)$/

const give = '拨款|拨捐|拨出|捐助|捐出|捐款|捐资|捐赠|捐|注资|出资|资助(?!项目|对象|计划|的)|赞助'
const adverbs = '(?:合共|共|已|将|会|亦|再|再次|宣布|承诺|分别|各|先后|联合|共同|首期|慷慨)*'
const kinds = '(?:慈善|公益|信托|氏)基金'
const gives = new RegExp(
  `(?=[慈公信氏基])(?:${[
    `${kinds}(?=[^,。;]{0,10}?(?:捐赠|捐款|捐资|捐出)|[为向][^,。;]{2,30}?(?:捐建|援建|捐赠|资助))`,
    `${kinds}(?=(?:联合|携手|会同)[^,。;]{2,60}(?:举办|主办|发起|启动|开展|走进))`,
    // 某某慈善基金、某某基金及某会合共资助 …
    `${kinds}(?=(?:[、及和与][^,。;的]{2,40}?(?:基金|基金会))?${adverbs}(?:${give}))`,
    `基金(?=(?:[、及和与][^,。;的]{2,30}?(?:基金|基金会))?${adverbs}(?:${give})[^,。;]{0,24}?[\\d一二三四五六七八九][\\d.,]*[余多]?[十百千万亿]*[港美欧日加]?元)`,
    `基金(?=向[^,。;]{2,36}?捐[赠款资助出][^,。;]{0,12}[\\d一二三四五六七八九][\\d.,]*[余多]?[十百千万亿]*[港美欧日加]?元)`,
    '(?<=获[\\u4e00-\\u9fff]{2,8})基金(?=拨款|拨捐|捐|资助|赞助)',
    '(?<=(?:主席|理事长|会长)的[\\u4e00-\\u9fff]{2,8})基金',
    '基金(?=”(?:联合|携手|向|再次|分别|共同|累计|已)[^。;]{0,200}?(?:捐赠|捐款|捐资|资助))',
    // “某某基金”还将发起“某计划”: it acts as a foundation does.
    `${kinds}(?=”?(?:还|也|又|将|再次|同步|共同|正式|已|先后)*(?:发起|推出)了?[“《])`,
    '慈善信托基金',
  ].join('|')})`,
  'g',
)

/** 某某专项基金|向某医院捐赠口罩: unless it is the fund of a body that is named with it. */
const givesGoods = /基金(?=向[^,。;的]{2,30}?(?:捐赠|捐款|捐资|捐建|援建))/g

/** All of them; no name runs into what is masked, but on from the body whose fund it is (某会|慈善信托基金): `bodies` gives those by where they end. */
export function findFunds(
  context: Context,
  titles: readonly TitleMention[],
  masked: Uint8Array,
  bodies: ReadonlyMap<number, OrganizationSpan>,
): OrganizationSpan[] {
  const { text } = context
  if (!text.includes('基金')) return []
  const ends = [
    ...titles
      .filter(({ start, end }) => [office, companyOffice].some((one) => one.test(text.slice(start, end))))
      .map(({ start }) => start),
    ...matchesOf(text, gives).map((match) => match.index + match[0].length),
  ]
  const known = new Set(ends)
  const lone = matchesOf(text, givesGoods).map((match) => match.index + match[0].length)
  const all = [...new Set([...ends, ...lone])].sort((a, b) => a - b)
  return flatMap(all, (end): OrganizationSpan[] => {
    const match = ending.exec(text.slice(Math.max(0, end - 6), end))
    // 某某基金会|长期 holds no 会长 of a fund.
    if (!match || masked[end - 1] || text.charAt(end) === '会') return []
    const endingStart = end - match[0].length
    const founded = foundedStart(context, end)
    const walk =
      founded === undefined ? walkLeft(context, endingStart, { masked }) : { start: founded, anchored: false }
    const owner = /慈善|公益|信托/.test(match[0]) || walk.start < endingStart ? bodies.get(walk.start) : undefined
    // 某会某某专项基金|捐赠: the body gives.
    if ((owner && text.endsWith('专项基金', end)) || (!known.has(end) && bodies.has(walk.start))) return []
    const { start, anchored } = owner ?? { ...walk, start: walk.start + dashAt(text, walk.start) }
    const name = text.slice(start, end)
    // 向|某基金会|某某公益基金|捐赠: it is given to.
    const isGivenTo =
      /[向给][^,。;]{0,20}$/.test(text.slice(Math.max(0, start - 20), start)) && text.startsWith('捐', end)
    if (isGivenTo) return []
    // 同心公益基金 beside 某省同心公益基金会
    if (['会', '有限公司', '管理'].some((more) => near(text, start).includes(name + more))) return []
    const bare = name.replace(/(?:慈善|冠名|公益|爱心|救助|助学|教育|发展|专项)*基金$/, '')
    if (start === endingStart || /专项.|[该本此]/.test(name.slice(0, -2)) || isMadeOf(bare || '专项', generalModifiers))
      return []
    const title = titles.find((one) => one.start === end)
    const isCompany = title !== undefined && companyOffice.test(text.slice(title.start, title.end))
    return [{ start, end, type: isCompany ? 'Company' : 'Foundation', name, endingStart, anchored }]
  })
}
