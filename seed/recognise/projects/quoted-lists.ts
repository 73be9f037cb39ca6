// Quotations side by side, of which the last or a heading says that each names a project.

import { underHeadings } from './headed.ts'
import type { ProjectSpan } from './project.ts'
import type { Quotation } from './quotations.ts'

/** Marks that slogans have and names have not. */
export const sloganMark = /[,、。;:!?%]/

/** “甲”“乙”和“丙”等公益项目: of quotations side by side whose last says so each names a project. */
const tail =
  /^(?:[、和与及][^、,。;:“”等]{2,12}){0,4}(?:等(?:[\d一二三四五六七八九十多余]{1,4}[个项大])?(?!方面|角度|层面|环节|领域|维度)|[\d两三四五六七八九十]{1,3}[个项大支])[\u4e00-\u9fff]{0,12}?(?:项目|计划|品牌|专项基金|(?:公益|慈善|冠名|爱心)基金(?!会))/

const ofCharity =
  /^等(?:[\d一二三四五六七八九十多余]{1,4}[个项])?[\u4e00-\u9fff]{0,4}(?:公益|慈善|救助|资助|助学|帮扶|关爱|志愿|捐赠|扶贫|医疗|品牌)[\u4e00-\u9fff]{0,4}(?:项目|计划)/

/** All of them; `known` are those whose names were read already. */
export function inLists(text: string, quotations: readonly Quotation[], known: ReadonlySet<number>): ProjectSpan[] {
  const found: ProjectSpan[] = []
  const under = underHeadings(text, quotations)
  let isListed = false
  for (const [index, { start, end, content, opener }] of [...quotations.entries()].reverse()) {
    const next = quotations[index + 1]
    const joins =
      next !== undefined && /^(?:(?:[、和与及][^、,。;:“”]{2,12}){0,3}[、和与及])?$/.test(text.slice(end, next.start))
    // “甲”“乙”、丙大赛|等公益项目
    const ends = index > 0 && tail.test(text.slice(end, end + 72))
    // “甲”“乙”试点项目: both.
    const isHeaded = /^[\u4e00-\u9fff]{0,6}(?:项目|计划)/.test(text.slice(end, end + 8)) && known.has(start)
    isListed = ends || (isListed && joins) || isHeaded
    // “甲”等多个公益项目
    const isOne = text.startsWith('等', end) && ofCharity.test(text.slice(end, end + 16))
    const alone = !isOne && !joins && !/[”、和与及]$/.test(text.slice(start - 1, start))
    if (isOne) isListed = true
    if (
      ((isListed && !alone) || under.has(start)) &&
      opener === '“' &&
      content.length >= 2 &&
      content.length <= 14 &&
      !sloganMark.test(content)
    )
      found.push({ start, end, name: content, aliases: [], quoted: true })
  }
  return found
}
