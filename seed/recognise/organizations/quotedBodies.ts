// Bodies whose name fills quotation marks: after what such bodies are (慈善团体“某某”), or before an office held in it (“某某”会长).

import { matchesOf } from '../../flat.ts'
import type { Context } from '../context.ts'
import { isOrdinaryWord } from '../words.ts'
import type { OrganizationSpan } from './organization.ts'

const told =
  /(?:(?:慈善|公益|爱心|志愿|志愿者|民间|义工|社会|助学|环保)(?:团体|组织|机构|团队)|义工队|志愿队)“([^“”,。;:、]{2,12})”|“([^“”,。;:、]{2,12})”(?=(?:名誉|荣誉|执行|常务|创会|副)*(?:会长|理事长|秘书长|总干事|发起人|创始人|负责人)[\u4e00-\u9fff]{2,4})/g
const noBody = /(?:项目|计划|工程|行动|活动|基金|品牌|称号|课题|系列)$/

export function quotedBodies({ text }: Context, masked: Uint8Array): OrganizationSpan[] {
  return matchesOf(text, told).flatMap((match): OrganizationSpan[] => {
    const name = match[1] ?? match[2] ?? ''
    const start = match.index + match[0].indexOf('“') + 1
    const end = start + name.length
    if (masked.subarray(start, end).includes(1) || noBody.test(name) || isOrdinaryWord(name)) return []
    return [{ start, end, type: 'SocialOrganization', name, endingStart: end, anchored: false }]
  })
}
