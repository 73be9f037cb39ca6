// Bodies whose name fills quotation marks: after what such bodies are (慈善团体“某某”), or before an office held in it (“某某”会长).

import { matchesOf } from '../../flat.ts'
import { generalModifiers, groupWords } from '../../lexicon/organizations.ts'
import type { Context } from '../context.ts'
import { isOrdinaryWord } from '../words.ts'
import { brandSpan } from './lists.ts'
import type { OrganizationSpan } from './organization.ts'
import { isMadeOf } from './validity.ts'

const called =
  /(?:(?:慈善|公益|爱心|志愿|志愿者|民间|义工|社会|助学|环保)(?:团体|组织|机构|团队)|义工队|志愿队)“([^“”,。;:、]{2,12})”|“([^“”,。;:、]{2,12})”(?=(?:名誉|荣誉|执行|常务|创会|副)*(?:会长|理事长|秘书长|总干事|发起人|创始人|负责人)[\u4e00-\u9fff]{2,4})|“([^“”,。;:、]{2,12})”(?=(?:爱心|志愿者?|公益|服务|应急|救援|义工|助学|雷锋)+(?:车队|服务队|队|团队|协会|联盟))/g
const noBody = /(?:项目|计划|工程|行动|活动|基金|品牌|称号|课题|系列)$/

/** “某某希望医院”: houses that stand in quotation marks alone. */
const house =
  /“([\u4e00-\u9fff]{2,8}(?:医院|卫生院|小学|中学|学校|幼儿园|福利院|敬老院|康复中心))”(?!称号|荣誉|奖|[“、][^。]{0,40}(?:称号|荣誉))/g
const general: ReadonlySet<string> = new Set([
  ...generalModifiers,
  ...groupWords,
  ...'医院 卫生院 小学 中学 学校 幼儿园 福利院 敬老院 康复中心 乡村 优秀 健康 文明 绿色 平安'.split(' '),
])

export function quotedBodies({ text }: Context, masked: Uint8Array): OrganizationSpan[] {
  const houses = matchesOf(text, house).flatMap((match): OrganizationSpan[] => {
    const name = match[1] ?? ''
    const start = match.index + 1
    const end = start + name.length
    const isAny = isMadeOf(name, general) || masked.subarray(start, end).includes(1)
    return isAny ? [] : [brandSpan(text, { start, end }, 'SocialOrganization')]
  })
  const told = matchesOf(text, called).flatMap((match): OrganizationSpan[] => {
    const name = match[1] ?? match[2] ?? match[3] ?? ''
    const start = match.index + match[0].indexOf('“') + 1
    const end = start + name.length
    if (masked.subarray(start, end).includes(1) || noBody.test(name) || isOrdinaryWord(name)) return []
    return [{ start, end, type: 'SocialOrganization', name, endingStart: end, anchored: false }]
  })
  return [...houses, ...told]
}
