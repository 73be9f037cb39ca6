// Funds that act as foundations do: somebody is 理事长 or 秘书长 of one (某某基金秘书长), or it gives money (某某慈善基金捐赠).

import { flatMap } from '../../flat.ts'
import { walkLeft } from '../boundary.ts'
import type { Context } from '../context.ts'
import type { TitleMention } from '../titles.ts'
import type { OrganizationSpan } from './organization.ts'

const ending = /(?:慈善信托|慈善|公益|教育|发展|信托)?基金$/
const office = /(?:理事长|秘书长|主席|总干事|会长|理事|总裁|发起人|创始人)$/
const companyOffice = /(?:董事长|总经理|合伙人)$/
const gives =
  /(?:慈善|公益)基金(?=[^,。;]{0,10}?(?:捐赠|捐款|捐资|捐出)|[为向][^,。;]{2,30}?(?:捐建|援建|捐赠|资助))|基金(?=捐[赠款资出][\d一二三四五六七八九])|(?:慈善|公益)基金(?=(?:联合|携手|会同)[^,。;]{2,60}(?:举办|主办|发起|启动|开展|走进))|基金(?=”(?:联合|携手|向|再次|分别|共同|累计|已)[^。;]{0,200}?(?:捐赠|捐款|捐资|资助))/g

/** All of them; no name runs into what is masked. */
export function findFunds(context: Context, titles: readonly TitleMention[], masked: Uint8Array): OrganizationSpan[] {
  const { text } = context
  const ends = [
    ...titles
      .filter(({ start, end }) => [office, companyOffice].some((one) => one.test(text.slice(start, end))))
      .map(({ start }) => start),
    ...[...text.matchAll(gives)].map((match) => match.index + match[0].length),
  ].sort((a, b) => a - b)
  return flatMap([...new Set(ends)], (end): OrganizationSpan[] => {
    const match = ending.exec(text.slice(Math.max(0, end - 6), end))
    // 某某基金会|长期 holds no 会长 of a fund.
    if (!match || masked[end - 1] || text.charAt(end) === '会') return []
    const endingStart = end - match[0].length
    const { start, anchored } = walkLeft(context, endingStart, { masked })
    const name = text.slice(start, end)
    // 向|某基金会|某某公益基金|捐赠: it is given to.
    const isGivenTo =
      /[向给][^,。;]{0,20}$/.test(text.slice(Math.max(0, start - 20), start)) && text.startsWith('捐', end)
    if (isGivenTo) return []
    if (start === endingStart || /专项|[该本此]/.test(name)) return []
    const title = titles.find((one) => one.start === end)
    const isCompany = title !== undefined && companyOffice.test(text.slice(title.start, title.end))
    return [{ start, end, type: isCompany ? 'Company' : 'Foundation', name, endingStart, anchored }]
  })
}
