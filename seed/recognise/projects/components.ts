// What a project is said to consist of: “某计划”包括“甲”“乙”两个子项目, “某行动”分为三项活动:“甲”…;“乙”….

import type { Span } from '../../segment/article.ts'
import { isGeneralProject } from './general.ts'
import type { ProjectSpan } from './project.ts'

/** 发起“甲”、|推出“乙” names two of one body. */
const consists =
  /^[^。;,、:“”‘’《》]{0,8}(?:,?(?:主要|共|具体)?(?:包括|包含|涵盖|分为|分成|下设|设有|含有|由)|(?:设置|开设|推出)了?)[^。;“”‘’《》]{0,16}$/
const kinds = '(?:子项目|分项目|子活动|子计划|系列活动|主题活动|板块|模块|篇章|单元)'
const announced = new RegExp(
  `[\\d一二两三四五六七八九十多]{1,3}[个项大类](?:[^,。;:“”]{0,4}(?:活动|项目|行动|计划|工程)|${kinds})[:,]?(?:分别是|分别为|即)?[:,]?—*$`,
)
const told = new RegExp(
  `^等?(?:[\\d一二两三四五六七八九十多]{1,3}[个项大类])?(?:[^,。;、“”]{0,4}${kinds}|[^,。;、“”]{0,4}(?:活动|项目|行动|计划)(?:组成|构成|[,。;]))`,
)
const joins = /^(?:等|[、和与及]|以及)?$/
const mostParts = 8
const longest = 40

interface Quotation extends Span {
  readonly content: string
  readonly opener: string
}

/** The quotations from the `first` on that stand in one list, where what leads up to them or what follows says that they are parts. */
function partsFrom(text: string, quotations: readonly Quotation[], first: number, isAnnounced: boolean): Quotation[] {
  const parts: Quotation[] = []
  for (const quotation of quotations.slice(first, first + 2 * mostParts)) {
    const last = parts.at(-1)
    if (last && quotation.start < last.end) continue
    const gap = last ? text.slice(last.end, quotation.start) : ''
    const isNext = joins.test(gap) || (isAnnounced && /^[^。“”]{0,80}[;,]$/.test(gap))
    if (quotation.opener !== '“' || !isNext || parts.length === mostParts) break
    parts.push(quotation)
  }
  const last = parts.at(-1)
  return last && (isAnnounced || told.test(text.slice(last.end, last.end + 24))) ? parts : []
}

/** Where in the quotations, which are in order, the first stands that begins at `at` or after. */
function firstFrom(quotations: readonly Quotation[], at: number): number {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.start ?? at) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The parts of the projects in quotation marks, each with the name of its whole; `isOther` tells what names something else. */
export function componentsOf(
  text: string,
  quotations: readonly Quotation[],
  wholes: readonly ProjectSpan[],
  isOther: (quotation: Quotation) => boolean,
): ProjectSpan[] {
  return wholes.flatMap((whole): ProjectSpan[] => {
    const first = firstFrom(quotations, whole.end)
    const next = quotations[first]
    if (!next || next.start - whole.end > longest) return []
    const lead = text.slice(whole.end, next.start)
    if (!consists.test(lead)) return []
    const parts = partsFrom(text, quotations, first, announced.test(lead))
    if (parts.length < 2) return []
    return parts.flatMap((part): ProjectSpan[] => {
      const { start, end, content } = part
      const isNone = content.length < 3 || /[,。;!?%]/.test(content) || isGeneralProject(content, true) || isOther(part)
      const short = content.split(/——/)[0] ?? content
      const aliases = short === content ? [] : [short]
      return isNone ? [] : [{ start, end, name: content, aliases, parent: whole.name, quoted: true }]
    })
  })
}
