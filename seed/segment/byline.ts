// Date and publisher as a page prints them beside an article.

import { isoDay } from '../read/day.ts'

export interface Byline {
  readonly publisher?: string
  /** ISO day. */
  readonly published?: string
}

const dayOnPage = /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?/
const source =
  /(?:文章来源|信息来源|稿件来源|来源|稿源|供稿单位|发布单位|发布机构)\s*[:：]\s*([^\s|｜:：()（）【】]{2,30})/
const counters = /(?:重新|阅读|点击|浏览|访问|人气|次数|评论|字号|字体|打印|作者|编辑|分享|审核|发布人|\d+\s*次).*$/
const clock = /\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/
const name = /^[\u4e00-\u9fffA-Za-z·()（）]{2,30}$/

const mediaEnding =
  /(?:[网报社会台院局部委厅司所校刊]|大学|中心|集团|新闻|在线|公益|办公室|政府|频道|杂志|时报|头条|号)$/
const bodyEnding =
  /(?:基金会|总会|协会|学会|研究会|促进会|联合会|联谊会|商会|红十字会|志愿者协会|委员会|组委会|办公室|中心|公司|集团|医院|大学|学院|人民政府|局|厅|部|委)$/

/** The name of a body that stands alone on a line, as under a title or at the end of a notice. */
export const isBodyName = (line: string): boolean =>
  line.length >= 4 && line.length <= 30 && bodyEnding.test(line) && /^[\u4e00-\u9fff()（）·“”]+$/.test(line)

/** A report that begins with the medium it is from: 某某晚报讯, 新华社北京8月25日电. */
const leadOf =
  /^[（(【]?([\u4e00-\u9fff]{2,8}[报网社])(?:讯|(?:记者|[\u4e00-\u9fff]{2,10})?[\s\d０-９]{1,3}月[\s\d０-９]{1,3}日(?:电|讯))/

/** The medium that a report's first paragraph names, if it does so. */
export const leadPublisher = (paragraph: string): string | undefined => {
  const name = leadOf.exec(paragraph.slice(0, 60))?.[1]
  return name && !/^本[报网社]/.test(name) ? name : undefined
}

/** A page that reprints or edits again gives its own date, not the article's. */
const reprinted = /重新编辑|(?:来源于|来自|转载自?|摘自)(?:互联)?网络/

export const isReprint = (line: string): boolean => line.length <= 160 && reprinted.test(line)

const cleaned = (publisher: string): string | undefined => {
  const text = publisher
    .replace(/(?:作者|编辑|责编|记者|日期|时间|发布|浏览|阅读|点击).*$/, '')
    .replace(/[,，;；、.]+$/, '')
  return text.length >= 2 && /[\u4e00-\u9fffA-Za-z]/.test(text) ? text : undefined
}

/** What a byline tells; where it names no source, a single name that stands beside the date is taken for it. */
export function readByline(line: string): Byline {
  const day = dayOnPage.exec(line)
  const published = day ? isoDay(day[0]) : undefined
  const named = cleaned(source.exec(line)?.[1] ?? '')
  const rest = day
    ? line
        .replace(day[0], ' ')
        .replace(clock, ' ')
        .replace(counters, ' ')
        .replace(/(?:发布|发表|更新)?(?:时间|日期)\s*[:：]/g, ' ')
        .trim()
    : ''
  const publisher =
    named ??
    (/[\u4e00-\u9fff]{2}/.test(rest) && name.test(rest) && mediaEnding.test(rest) && !/^(?:于|发表|发布)/.test(rest)
      ? rest
      : undefined)
  return { ...(publisher && { publisher }), ...(published && { published }) }
}
