// Names of bodies that say their level alone, with the place that the text gives them.

import type { OrganizationSpan } from './organization.ts'
import { contextualName, type Regions } from './region.ts'

/** 我省|所有医院, 我市|首家书店: no body of that name. */
const ofMany = /^(?:所有|全部|全体|部分|其[他它]|首[家个所])/

const longestSentence = 1_000

const sentenceStart = (text: string, at: number): number => {
  const from = Math.max(0, at - longestSentence)
  return from + text.slice(from, at).lastIndexOf('。') + 1
}

/** 省卫生厅 with the place that the article speaks of; undefined where the name says no level or the place is not known. */
export function completed(name: string, at: number, regions: Regions, text: string): string | undefined {
  const contextual = contextualName(name)
  if (!contextual) return undefined
  const { level, rest, head = '' } = contextual
  if (ofMany.test(rest)) return undefined
  // 某市政协、教育厅: the province of what stands before in the sentence.
  const near = rest === name ? regions.provinceBetween(sentenceStart(text, at), at) : undefined
  const place = near ?? regions.nameAt(level, at) ?? (rest === name ? regions.nameAt('自治区', at) : undefined)
  if (place === undefined) return undefined
  return head + place + rest
}

/** 某市卫生局副局长、|市红十字会|副会长: of the place of the body named before in the list of offices. */
export function besideOffice(name: string, last: OrganizationSpan | undefined): string | undefined {
  const level = /^[省市县区州]/.exec(name)?.[0]
  if (level === undefined || !last?.anchored) return undefined
  const whole = last.name.replace(/^(?:中共|共青团|民[革盟建进]|农工党|致公党|九三学社|台盟)/, '')
  const place = new RegExp(`(?:^|[省市州])([^省市州县区]{2,6}${level})(?!${level})`).exec(whole)?.[1]
  return place === undefined ? undefined : place + name.slice(1)
}

/** 某某集团|(中国): the company of a country. */
export function ofCountry(text: string, body: OrganizationSpan): OrganizationSpan {
  const country =
    body.type === 'Company'
      ? /^\((?:中国|香港|亚太)\)(?![\u4e00-\u9fff]{0,4}(?:公司|集团))/.exec(text.slice(body.end, body.end + 12))
      : null
  return country ? { ...body, end: body.end + country[0].length, name: body.name + country[0] } : body
}
