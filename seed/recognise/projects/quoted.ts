// Projects in quotation marks or 《》: by their ending, by what follows (“某某”公益项目), or by a verb before (发起“某某”).

import { flatMap } from '../../flat.ts'
import type { Context } from '../context.ts'
import { isToldAsProject } from './acts.ts'
import { componentsOf } from './components.ts'
import { isGeneralProject, projectEnding } from './general.ts'
import { headAt } from './head.ts'
import type { ProjectSpan } from './project.ts'
import { type Quotation, quotationsIn } from './quotations.ts'
import { inLists, sloganMark } from './quoted-lists.ts'

/** Heads that are part of the name with and without them; the others (启动仪式) only tell that it is a project. */
const nameHead = /(?:项目|计划|工程|行动|基金|信托)\)?$/
const launching =
  /(?:启动|发起|推出|实施|设立|创立|发起成立|创办|开展|联合开展|打造|举办|承办|执行|支持|参与|资助|名为|品牌项目|公益项目|项目|品牌|之|的|开展了|启动了|发起了|推出了)$/
const stronglyLaunching =
  /(?:启动|发起|推出|实施|设立|发起成立|启动了|发起了|推出了|公益项目|项目——|品牌项目|公益品牌|项目|计划|公益计划)$/

/** A comma may part two halves of a name where what follows says that it is one. */
const commaOnly = /^[^、。;:!?%]+$/
const tellsName = /(?:项目|计划|工程|行动|活动|大赛|基金)$/
/** “有你在、有我在”公益项目 */
const tellsParts = /(?:项目|计划|工程|基金)$/
/** “送温暖、献爱心”活动 */
const areHalves = (content: string): boolean => {
  const [first = '', second = '', ...others] = content.split(/[、,]/)
  return others.length === 0 && first.length > 1 && first.length < 7 && first.length === second.length
}
const partsOnly = /^[^。;:!?%]+$/

/** “公益项目”: words for any. */
const bareKind =
  /^(?:公益|慈善|爱心|捐赠|资助|救助|扶贫|助学|帮扶|专项|合作|社会|志愿|服务|示范|试点|重点|品牌|系列)*(?:项目|计划|工程|行动|活动|基金|品牌|服务|平台|模式|试点)?$/

/** Campaigns of the state and days of the calendar, which are no projects: “六一”活动, “某某”主题教育. */
const campaign = /^(?:主题教育|主题党日|实践活动|评选|表彰|颁奖|宣传)/
const calendarDay =
  /(?:(?<!公益|博爱|爱心)(?:日|周|月)|^.{0,5}节|^(?:国际|世界|全国|中国|庆祝|欢度|第).{0,12}节|[一二三四五六七八九十]|双11)$/

/** Endings of quoted names that say enough by themselves. */
const tellingEnding =
  /(?:快车|希望小镇|包裹|水窖|书屋|营养餐|免费午餐|音乐教室|梦想中心|图书室|微心愿|爱心屋|圆梦金|(?:助学|奖学|奖教|奖助学)金|(?:公益|中国|全国|老区|万里|光明|健康|关爱|爱心|助学)行|助[学医困老残教])$/

/** What is built and named: “同心楼”揭牌. */
const building = /(?:楼|大厦|大道|纪念碑|凉亭|礼堂|体育馆|食堂)$/

/** “一带一路”, “世界读书日” */
const ofState =
  /^(?:一带一路|十[一二三四五六]五|[全两][国会](?:两会)?|三农|互联网\+?|(?:世界|国际|全国|中国)[\u4e00-\u9fff]{1,6}[日周月])$/

/** 获得“公益品牌项目”等称号 */
const honour = /^等?(?:[\d一二三四五六七八九十多诸]{1,2}[项个])?(?:荣誉)?(?:称号|荣誉|奖项|殊荣)/

const award = /^(?:最|十大|十[一二三四五六]五|优秀|先进|模范|杰出|年度)|(?:奖|称号|荣誉|单位|个人|企业|集体|式|型)$/

/** “某某”由某会发起; “某某”是某会发起的公益项目. */
const isToldOf = (text: string, end: number): boolean =>
  /^(?:是|系)?由[^,。;]{2,36}(?:发起|设立|创办|创立|主办|启动|实施|倡导)|^(?:是|系|为)[^,。;]{2,36}的[^,。;]{0,8}(?:项目|计划|工程|行动)(?=[,。;])/.test(
    text.slice(end, end + 56),
  )

/** “某某”大型义诊活动: an event of charity. */
const isEvent = (after: string): boolean =>
  /^[\u4e00-\u9fff]{0,6}(?:公益|慈善|义诊|救助|捐赠|捐款|助学|助残|助老|关爱|志愿|募捐|劝募|义卖|支教)[\u4e00-\u9fff]{0,4}?(?:活动|晚会|义演|义卖会|音乐会|大赛|公益行|行|培训[班营]?)/.test(
    after,
  )

/** “健康知识宣传”等公益活动: what is done there. */
const plainDoing = /(?:宣传|讲座|咨询|宣讲|普及|义诊|巡诊|随访|慰问|走访|体检)$/

const dash = /—+|--+|(?<=基金)·/

/** “某项目——某计划”, “某基金·某计划”: the parts around the mark. */
function dashed(content: string): { before: string; after: string } | undefined {
  const match = dash.exec(content)
  if (!match) return undefined
  return { before: content.slice(0, match.index), after: content.slice(match.index + match[0].length) }
}

/** 《某某计划|合作协议》 */
const agreement = /^(.{2,}(?:项目|计划|工程|行动|基金))(?:战略|框架|意向|合作|捐赠|项目)*(?:协议|备忘录|合同)书?$/

function fromQuotation(
  context: Context,
  quotation: Quotation,
  ownerEnds: (at: number) => boolean,
): ProjectSpan | undefined {
  const { text } = context
  const { start, end, content, opener } = quotation
  const head = headAt(context, end)
  // 这“1”个品牌项目; “两捐”志愿者
  if (
    (/^[\dNX]$/.test(content) && /^[个项类大种]/.test(head ?? '个')) ||
    /^[一二两三四五六七八九十\d][\u4e00-\u9fff]$/.test(content)
  )
    return undefined
  // “6·30”扶贫济困日活动, “某某”专项|捐款
  if (
    /^[\d·.]+$/.test(content) ||
    (head === '专项' && /^(?:捐|资金|物资|经费|善款)/.test(text.slice(end + 2, end + 4)))
  )
    return undefined
  if (content.length === 1 && head !== undefined && nameHead.test(head))
    return { start, end: end + head.length, name: content + head, aliases: [], quoted: true }
  const isParted =
    head !== undefined &&
    ((tellsName.test(head) && commaOnly.test(content)) ||
      ((tellsParts.test(head) || (tellsName.test(head) && areHalves(content))) && partsOnly.test(content)))
  if (content.length < 2 || (sloganMark.test(content) && !isParted) || award.test(content) || ofState.test(content))
    return undefined
  if (honour.test(text.slice(end, end + 10)) || (building.test(content) && !(head && nameHead.test(head))))
    return undefined
  if (
    head !== undefined &&
    (campaign.test(text.slice(end, end + 6)) || (/(?:活动|仪式|启动会)$/.test(head) && calendarDay.test(content)))
  )
    return undefined
  const agreed = opener === '《' ? agreement.exec(content)?.[1] : undefined
  if (agreed !== undefined && !isGeneralProject(agreed, true))
    return { start, end, name: agreed, aliases: [], quoted: true }
  const ending = projectEnding(content, true)
  // 支持|我市|“某某之家”
  const before = text.slice(Math.max(0, start - 8), start).replace(/[我全本][省市县区州校]$/, '')
  // 该项“资助计划”: general words point back.
  if (/[该此这][项个]?$/.test(before) && isGeneralProject(content, true)) return undefined
  // “某某工程走进某省”: the project, and where it went.
  const gone = /^(.{3,}(?:项目|计划|工程|行动))(?:走进|进).{2,10}$/.exec(content)?.[1]
  if (gone !== undefined && !isGeneralProject(gone, true))
    return { start, end, name: gone, aliases: [content], quoted: true }
  const parts = dashed(content)
  if (parts && projectEnding(parts.before, false) && !projectEnding(parts.after, true)) {
    return {
      start,
      end: end + (head?.length ?? 0),
      name: parts.before,
      aliases: [content, content + (head ?? '')],
      quoted: true,
    }
  }
  if (parts && projectEnding(parts.before, true) && projectEnding(parts.after, true)) {
    return { start, end, name: parts.after, aliases: [content], parent: parts.before, quoted: true }
  }
  if (opener === '《' && !(ending && nameHead.test(content)) && !(head && nameHead.test(head))) return undefined
  // 发起启动的“某公益项目”: the quotation marks make general words a name where somebody is told to have launched it.
  const isProject = isToldAsProject(before, text.slice(end, end + 40), ownerEnds(start)) || isToldOf(text, end)
  const isLaunched =
    nameHead.test(content) &&
    (content.length >= 8 || (content.length >= 5 && (isProject || /(?:启动|发起|推出|设立)(?:了|的)?$/.test(before))))
  const isTold = isProject && content.length >= 4 && !bareKind.test(content)
  if (ending !== undefined && (isLaunched || isTold || !isGeneralProject(content, true))) {
    const isStrong =
      nameHead.test(content) ||
      head !== undefined ||
      isProject ||
      launching.test(before) ||
      (content.length >= 5 && tellingEnding.test(content))
    if (!isStrong) return undefined
    // “某某计划”|患儿救助项目
    const isWhole = head !== undefined && head.length > 4 && nameHead.test(head)
    return isWhole
      ? { start, end: end + head.length, name: content, aliases: [content + head], quoted: true }
      : { start, end, name: content, aliases: [], quoted: true }
  }
  if (
    head === undefined &&
    content.length <= 14 &&
    (isTold || !isGeneralProject(content, isProject)) &&
    (isProject || (!plainDoing.test(content) && isEvent(text.slice(end, end + 14))))
  )
    return { start, end, name: content, aliases: [], quoted: true }
  if (head !== undefined) {
    return nameHead.test(head)
      ? { start, end: end + head.length, name: content, aliases: [content + head], quoted: true }
      : { start, end, name: content, aliases: [], quoted: true }
  }
  return stronglyLaunching.test(before) &&
    content.length <= 16 &&
    !/^[\u4e00-\u9fff]{0,2}(?:政策|方针|战略|原则|措施|制度|机制|模式)/.test(text.slice(end, end + 6))
    ? { start, end, name: content, aliases: [], quoted: true }
    : undefined
}

/** “某某基金”|某某课堂项目: the fund, and a programme of it. */
function withProgramme(context: Context, project: ProjectSpan, { start, end, content }: Quotation): ProjectSpan[] {
  const head = /(?:基金|信托)$/.test(content) ? headAt(context, end) : undefined
  const programme = head === undefined ? undefined : /^([\u4e00-\u9fff]{3,10})(?:项目|计划|工程|行动)$/.exec(head)?.[1]
  if (head === undefined || programme === undefined || isGeneralProject(head, true)) return [project]
  const span = { start: end, end: end + head.length, quoted: true, parent: content }
  const fund = { start, end, name: content, aliases: [], quoted: true }
  return [fund, { ...span, name: content + head, aliases: [head, programme, `“${content}”${head}`] }]
}

/** `ownerEnds` tells where the name of a body ends. */
export function quotedProjects(
  context: Context,
  isOrganization: (quotation: Quotation) => boolean,
  ownerEnds: (at: number) => boolean,
): ProjectSpan[] {
  const quotations = quotationsIn(context.text)
  const projects = flatMap(quotations, (quotation) => {
    // “六个核桃·读书慧” only begins with a count.
    const { start, end, content } = quotation
    const isTaken =
      context.taken[start + 1] === 1 &&
      (/^\d/.test(content) ? !/[\u4e00-\u9fff]{3}$/.test(content) : context.taken[end - 2] === 1)
    const isNone = isOrganization(quotation) || isTaken
    const project = isNone ? undefined : fromQuotation(context, quotation, ownerEnds)
    return project ? withProgramme(context, project, quotation) : []
  })
  const known = new Set(projects.map(({ start }) => start))
  const listed = inLists(context.text, quotations, known).filter(
    ({ start, end, name }) =>
      !known.has(start) && !isGeneralProject(name, true) && !isOrganization({ start, end, content: name, opener: '“' }),
  )
  const parts = componentsOf(context.text, quotations, projects, isOrganization)
  const starts = new Set(parts.map(({ start }) => start))
  return [...[...projects, ...listed].filter(({ start }) => !starts.has(start)), ...parts].sort(
    (a, b) => a.start - b.start,
  )
}
