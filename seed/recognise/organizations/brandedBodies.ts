// Bodies whose brand stands in quotation marks before what they are: “某某”公益基金会, 某市“某某”志愿者协会.

import { matchesOf } from '../../flat.ts'
import { boundaryWords } from '../../lexicon/boundaries.ts'
import { endingTypes, generalModifiers, groupWords } from '../../lexicon/organizations.ts'
import { type Context, outermostPlace } from '../context.ts'
import { cutWords, tagOf } from '../words.ts'
import type { OrganizationSpan } from './organization.ts'
import { isMadeOf } from './validity.ts'

const branded =
  /“([^“”,。;:、\n]{2,10})”([\u4e00-\u9fff]{0,8}?)(基金会|协会|促进会|联合会|联谊会|服务中心|发展中心|研究中心|康复中心|研究所|研究院|俱乐部|艺术团|合作社|有限公司|希望小学|小学|中学|学校|幼儿园|养老院|福利院|敬老院)(?!员|会(?!长))/g

/** “5A”级基金会, “某计划”项目学校: said of a body, and no part of its name. */
const saidOf = /^[级类型式性化牌系等]|项目|计划|工程|行动|活动|品牌|称号|主题/
const noBrand =
  /^(?:文明|平安|绿色|健康|书香|优秀|先进|特色|五好|最美|[十百]佳|星级)|(?:项目|计划|工程|行动|活动|基金|品牌|称号|[型式性级]|救护|节|日)$/

/** All of them, with the place right before; none that holds what is masked. */
export function brandedBodies(context: Context, masked: Uint8Array): OrganizationSpan[] {
  const { text } = context
  return matchesOf(text, branded).flatMap((match): OrganizationSpan[] => {
    const [whole, brand = '', middle = '', word = ''] = match
    const words = cutWords(middle)
    const isSaid = saidOf.test(middle + word) || words.some((one) => boundaryWords.has(one) || groupWords.has(one))
    // “某计划”|某某基金会: one with a name of its own.
    const isNamed = words.some((one) => /^(?:nz|nt|nrt|x)$/.test(tagOf(one)))
    if (isSaid || isNamed || noBrand.test(brand) || isMadeOf(brand, generalModifiers) || isMadeOf(brand, groupWords))
      return []
    const start = outermostPlace(context, match.index)
    const end = match.index + whole.length
    const type = endingTypes.get(word)
    if (!type || masked.subarray(start, end).includes(1)) return []
    const name = text.slice(start, match.index) + brand + middle + word
    return [{ start, end, type, name, endingStart: end - word.length, anchored: true }]
  })
}
