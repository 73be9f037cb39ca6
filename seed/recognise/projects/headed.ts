// Projects in lists whose heading stands before them: 主要公益项目有某某工程、某某计划, 品牌项目包括“甲”“乙”.

import { flatMap, matchesOf } from '../../flat.ts'
import type { Context } from '../context.ts'
import { projectEnding } from './general.ts'
import type { ProjectSpan } from './project.ts'
import type { Quotation } from './quotations.ts'

const kinds = '公益|慈善|品牌|救助|资助|重点|主要|主导|主打|核心|特色|常设|志愿服务'
const heading = `(?:${kinds})+(?:服务)?(?:项目|品牌|计划)(?:目前|现|主要|先后|分别|还)?(?:有|包括|包含|涵盖|为|如|分为)了?:?`
const everyHeading = new RegExp(heading, 'g')
const headingBefore = new RegExp(`${heading}$`)

/** An item of such a list up to its mark: no words of a sentence. */
const item = /([\u4e00-\u9fffA-Za-z0-9·]{3,14}?)(、|以及|[和及与](?=[^,。;]{3,14}[、,。;等])|等|[,。;]|$)/y

const mostItems = 12

/** 主导项目有|某某工程、某某计划: a list after its heading, all of whose items end as projects do. */
export function headed({ text }: Context, isFree: (start: number, end: number) => boolean): ProjectSpan[] {
  return flatMap(matchesOf(text, everyHeading), (match): ProjectSpan[] => {
    const found: ProjectSpan[] = []
    let at = match.index + match[0].length
    for (let goesOn = true; goesOn && found.length < mostItems; ) {
      item.lastIndex = at
      const [whole = '', name = '', mark = ''] = item.exec(text) ?? []
      if (projectEnding(name, true) === undefined || !isFree(at, at + name.length)) break
      found.push({ start: at, end: at + name.length, name, aliases: [], quoted: false })
      at += whole.length
      goesOn = /[、和及与]$/.test(mark)
    }
    return found.length > 1 ? found : []
  })
}

/** 品牌项目有|“甲”、“乙”: where the quotations begin that stand side by side after a heading. */
export function underHeadings(text: string, quotations: readonly Quotation[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [index, { start, opener }] of quotations.entries()) {
    const last = quotations[index - 1]
    const goesOn =
      last !== undefined && found.has(last.start) && /^(?:[、和与及]|以及)?$/.test(text.slice(last.end, start))
    if (opener === '“' && (goesOn || headingBefore.test(text.slice(Math.max(0, start - 24), start)))) found.add(start)
  }
  return found
}
