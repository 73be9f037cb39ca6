// Projects without quotation marks, by their ending (乡村某某培训项目), and those named after a place within a larger one (某某计划河南项目).

import { verbsInNames } from '../../lexicon/boundaries.ts'
import { eventEndings, knownProjects, projectEndings } from '../../lexicon/projects.ts'
import { trieOf } from '../../lexicon/trie.ts'
import type { Span } from '../../segment/article.ts'
import { walkLeft } from '../boundary.ts'
import { isMarkAt, near } from '../characters.ts'
import type { Context } from '../context.ts'
import { dashAt } from '../organizations/starts.ts'
import { wordsBetween } from '../organizations/validity.ts'
import { cutWords, isOrdinaryWord, tagOf } from '../words.ts'
import { goesOnSince } from './acts.ts'
import { brandStart, foundedStart, numberedStart } from './branded.ts'
import { isGeneralProject } from './general.ts'
import type { ProjectSpan } from './project.ts'
import { standsAsName } from './standing.ts'
import { asFund, withoutLeading } from './trimmed.ts'

const endings = trieOf([...eventEndings, ...projectEndings].map((ending) => [ending, ending] as const))
const events = new Set(eventEndings)
const known = trieOf(knownProjects.map((name) => [name, name] as const))

/** 某某公益活动|启动, 在某市启动. */
const takesPlace = /^(?:正式)?(?:启动|走进|拉开帷幕|暨)|^在[^,。;]{2,14}(?:启动|举行|举办|拉开)/

/** Words that go on after an ending and make it another word: 工程师, 计划生育, 项目部, 行动力. */
const goesOn =
  /^(?:的?(?:实施|管理|工作|试行|暂行)*(?:意见|方案|纲要|办法|通知|细则|条例|规定|规划|指南)|中[来去,。、]|(?:创意|公益|创投)?(?:大赛|创投|评选|征集|招募|推介|交流|展示|展览|博览)|[与和及][^,。、]{1,8}(?:学院|专业|系|学科)|(?:类|学)?专业|系|会|案例|名录|管理|委|师|生育|经济|书|部|组|性|者|力|院|学|局|处|办|表|地|区|点|官)/

/** Who has plans, or 原, right before the word. */
const ofActor = /(?:原|基金会|公司|集团|中国|医院|协会|总会|政府|双方|企业|我们|他们|[我该]校|我会)$/

/** Some part of the body is no word of the dictionary: a name rather than a description. */
const standsOut = (context: Context, start: number, end: number): boolean =>
  wordsBetween(context, start, end).some((word) => word.length === 1 || !isOrdinaryWord(word))

const launching =
  /(?:启动|发起|实施|开展|推出|设立|承办|主办|举办|执行|参与|支持|资助|打造|创办|以及|、|和)(?:了|的)?$|\d年的$/
const isLaunched = (text: string, at: number) => launching.test(text.slice(Math.max(0, at - 4), at))

/** Whether a name stands again in the text: 2 for twice or more. */
function countOf(text: string, name: string): number {
  const first = text.indexOf(name)
  return first >= 0 && text.indexOf(name, first + name.length) >= 0 ? 2 : 1
}

/** Where the name begins after verbs that only lead up to it: 完成|某某学业计划. */
function afterVerbs(context: Context, start: number, endingStart: number): number {
  let at = start
  for (const word of wordsBetween(context, start, endingStart)) {
    const leads = /^(?:v|d|ad|vd)$/.test(tagOf(word)) && (at > start || !verbsInNames.has(word))
    if (word.length < 2 || !leads || at + word.length >= endingStart) return at
    at += word.length
  }
  return start
}

/** 某某公益项目 beside 某某集团: all that a body does. */
const ofBody = (text: string, name: string): boolean => {
  const [, brand = ''] = /^(.{2,6}?)(?:公益|慈善|企业社会责任|社会责任)+(?:项目|活动|行动)$/.exec(name) ?? []
  return (
    brand !== '' &&
    ['集团', '公司', '基金会', '有限', '股份', '中国', '(中国)'].some((ending) => text.includes(brand + ending))
  )
}

/** 某某儿童关爱基金|正式启动: all of a clause up to a verb that only projects have. */
const begins =
  /^(?:正式|在[^,。;]{2,16}|全面|同步)?(?:启动|成立|设立|揭牌|落户|落地|上线|启用)(?!的)|^(?:启动|揭牌|签约|开班)仪式/
const opens = (text: string, start: number, end: number): boolean =>
  end - start >= 8 && isMarkAt(text, start - 1) && begins.test(text.slice(end, end + 24))

/** 某会|某某公益基金: the fund of the charity that stands right before it. */
const isFundOf = (text: string, start: number, end: number): boolean =>
  text.endsWith('基金', end) && /(?:基金会|慈善会|总会|红十字会)$/.test(text.slice(Math.max(0, start - 4), start))

/** A description of ordinary words is a name where it is launched, repeated or a title. */
const isTold = (context: Context, start: number, { start: endingStart, end }: Span): boolean =>
  standsOut(context, start, endingStart) ||
  isLaunched(context.text, start) ||
  isFundOf(context.text, start, end) ||
  opens(context.text, start, end) ||
  (context.placeFrom.has(start) &&
    /(?:工程|计划|项目|行动)$/.test(context.text.slice(Math.max(0, start - 2), start))) ||
  start === 0 ||
  // 对|某省某某项目|捐款
  (/[对向为]$/.test(context.text.slice(0, start).slice(-1)) &&
    endingStart - start >= 2 &&
    /^(?:捐|资助|投入|拨款|提供)/.test(context.text.slice(end, end + 2))) ||
  goesOnSince(context.text, start, end) ||
  standsAsName(context, start, { start: endingStart, end }) ||
  countOf(context.text, context.text.slice(start, end)) > 1

/** 一颗某某工程 where only 某某工程 was read, but the longer name stands elsewhere in quotation marks. */
const widened = (text: string, project: ProjectSpan, quoted: readonly string[]): ProjectSpan => {
  const name = quoted.find((longer) => longer.length > project.name.length && text.endsWith(longer, project.end))
  return name === undefined || project.parent !== undefined
    ? project
    : { ...project, name, start: project.end - name.length }
}

const officer = /^(?:经理|主任|总监|主管|官|负责人|专员|协调)/

const hasty = /(?:实际|最先|迅速|立即|立刻|积极|紧急|快速|纷纷|率先|主动|统一|一致|自觉|火速)$/

/** 甲基金和|乙基金 are two; 专项基金|某某基金 is one, and what it is. */
const joinedBefore =
  /^.+(?:基金|计划|工程|行动)[、和与及](?=.)|^.{0,6}(?:专项|公益|慈善|冠名|爱心)基金(?=[\u4e00-\u9fff]{4})/

export interface Surroundings {
  /** 1 on units of persons, organisations and quoted projects. */
  readonly masked: Uint8Array
  /** The project whose name ends at this place, in quotation marks or not. */
  readonly projectTo: (at: number) => string | undefined
  /** Where the name of a person begins that ends here and that a project bears. */
  readonly namesakes: ReadonlyMap<number, number>
  /** Names that stand in quotation marks. */
  readonly quoted: readonly string[]
}

const longestTitle = 12

/** 某某基金 as the first line, of an article that goes on to say what it is (某某基金是 …): where the name begins. */
function titleStart({ article: { paragraphs }, text }: Context, end: number): number | undefined {
  const [title] = paragraphs
  if (!title || title.end !== end || end - title.start > longestTitle) return undefined
  const name = text.slice(title.start, end)
  return ['是', '为', '由'].some((verb) => text.startsWith(name + verb, end + 1)) ? title.start : undefined
}

/** 益善共同阅读计划|在某地启动: all from a mark on, where the first word is none of the dictionary's and a verb follows. */
function sentenceStart(context: Context, { start: endingStart, end }: Span): number | undefined {
  const { text } = context
  if (!/^(?:于|自)?(?:\d|在[^,。;]{2,16}(?:启动|举行|开展|实施|揭牌)|正式|由|是)/.test(text.slice(end, end + 24)))
    return undefined
  let start = endingStart
  while (endingStart - start < 12 && !isMarkAt(text, start - 1)) start--
  if (!isMarkAt(text, start - 1) || endingStart - start < 4 || context.placeFrom.has(start)) return undefined
  const body = text.slice(start, endingStart)
  if (/[^\u4e00-\u9fff]|[的在由向对与和为把将是]|[两二三四五六七八九十几多][类个项大种]$/.test(body)) return undefined
  const [first = '', second = ''] = wordsBetween(context, start, endingStart)
  return first.length === 1 && second.length === 1 ? start : undefined
}

/** 重点项目——|甲及乙救助项目|、: what a dash says the name of, all of it. */
function dashStart({ text }: Context, { start: endingStart, end }: Span): number | undefined {
  const from = Math.max(0, endingStart - 24)
  const dash = from + text.slice(from, endingStart + 2).lastIndexOf('——')
  if (dash < from || !/(?:项目|计划|品牌|工程|行动)之?一?$/.test(text.slice(Math.max(0, dash - 4), dash)))
    return undefined
  const name = text.slice(dash + 2, end)
  const isAll =
    /^[\u4e00-\u9fff0-9A-Za-z·]{5,}$/.test(name) &&
    !cutWords(name).some((word) => '的在由将把向'.includes(word) || /启动|发起/.test(word))
  return isAll && !isGeneralProject(name) ? dash + 2 : undefined
}

/** Where the places are over that begin at `start`: 某省某县|项目 is any. */
function placesEnd({ placeFrom }: Context, start: number): number {
  let at = start
  for (let place = placeFrom.get(at); place; place = placeFrom.get(at)) at = place.end
  return at
}

/** 参与|希望工程|公益事业: known projects where no longer name holds them. */
function knownIn({ text, placeTo }: Context, masked: Uint8Array, others: readonly Span[]): ProjectSpan[] {
  return known
    .all(text)
    .filter(({ start, end }) => {
      if (masked[start] || others.some((other) => other.start < end && start < other.end)) return false
      const before = cutWords(text.slice(Math.max(0, start - 2), start)).at(-1) ?? ''
      const stands = isMarkAt(text, start - 1) || placeTo.has(start) || /^(?:v|p|c|u|d|f|m|q|r|t)/.test(tagOf(before))
      return stands && !/^(?:[·—-]|基金|办公室|办(?!公益)|小学|学校|网)/.test(text.slice(end, end + 3))
    })
    .map(({ start, end, value }) => ({ start, end, name: value, aliases: [], quoted: false }))
}

export function plainProjects(context: Context, { masked, projectTo, namesakes, quoted }: Surroundings): ProjectSpan[] {
  const { text, starts } = context
  const found: ProjectSpan[] = []
  for (const ending of endings.all(text)) {
    if (masked[ending.start] || context.taken[ending.start] || goesOn.test(text.slice(ending.end, ending.end + 12)))
      continue
    if (starts[ending.end] === 0) continue
    // 某某工程|项目负责人: an office in it.
    if (ending.value.endsWith('项目') && officer.test(text.slice(ending.end, ending.end + 3))) continue
    // 验收工作|计划 is a paper.
    if (ending.value === '计划' && /(?:工作|年度|收支|预算)$/.test(text.slice(ending.start - 2, ending.start))) continue
    // 某某助学项目|助学金: what is paid out of it.
    if (/^[助奖]学金$/.test(ending.value) && /项目$/.test(text.slice(ending.start - 2, ending.start))) continue
    // 光彩品牌|项目, 某某品牌|公益项目: what is said of one.
    if (ending.value.endsWith('项目') && /(?:品牌|样板|标杆|明星)$/.test(text.slice(ending.start - 2, ending.start)))
      continue
    // 某基金会|计划出资 …: a verb.
    if (ending.value === '计划' && ofActor.test(text.slice(Math.max(0, ending.start - 3), ending.start))) continue
    // 某公司迅速|行动: a verb.
    if (ending.value === '行动' && hasty.test(text.slice(Math.max(0, ending.start - 2), ending.start))) continue
    const isEvent = events.has(ending.value)
    if (isEvent && !takesPlace.test(text.slice(ending.end, ending.end + 20))) continue
    const title =
      titleStart(context, ending.end) ??
      sentenceStart(context, ending) ??
      dashStart(context, ending) ??
      foundedStart(context, ending.end)
    if (title !== undefined) {
      found.push({ start: title, end: ending.end, name: text.slice(title, ending.end), aliases: [], quoted: false })
      continue
    }
    const walked = walkLeft(context, ending.start, { masked, namesakes, holdsNouns: true })
    // 启动|脱贫攻坚某某行动: right after what launches it, the verb is its own.
    const isWhole = walked.anchored || isLaunched(text, walked.start)
    let walk = isWhole ? walked : { start: afterVerbs(context, walked.start, ending.start), anchored: false }
    walk = { start: walk.start + dashAt(text, walk.start), anchored: walk.anchored }
    const place = walk.anchored ? context.placeFrom.get(walk.start) : undefined
    const parent = place && place.end >= ending.start - 2 ? projectTo(walk.start) : undefined
    const joined = joinedBefore.exec(text.slice(walk.start, ending.start))
    if (place && !joined) walk = { start: brandStart(context, walk.start, masked), anchored: true }
    if (joined) walk = { start: walk.start + joined[0].length, anchored: false }
    const name = text.slice(walk.start, ending.end)
    if (parent !== undefined) {
      found.push({ start: walk.start, end: ending.end, name: parent + name, aliases: [name], parent, quoted: false })
    } else if (
      (placesEnd(context, walk.start) < ending.start || found.at(-1)?.end === walk.start) &&
      (isEvent || isTold(context, walk.start, ending)) &&
      !ofBody(near(text, walk.start), name) &&
      !['有限公司', '管理有限公司'].some((more) => near(text, ending.start).includes(name + more)) &&
      (isFundOf(text, walk.start, ending.end)
        ? name.length > 5
        : !isGeneralProject(place && name.length > 7 ? text.slice(place.end, ending.end) : name))
    ) {
      const start = numberedStart(context, walk.start)
      const aliases = start < walk.start ? [name] : []
      found.push({ start, end: ending.end, name: text.slice(start, ending.end), aliases, quoted: false })
    }
  }
  // 帮扶|某县项目: a place alone names none, unless a larger project stands before it.
  const ends = new Set(found.map(({ end }) => end))
  const named = found.filter(
    ({ start, end, parent }) =>
      parent !== undefined ||
      ends.has(start) ||
      !/^(?:项目|计划|工程|行动)$/.test(text.slice(context.placeFrom.get(start)?.end ?? start, end)),
  )
  const plain = withoutLeading(named.map((project) => widened(text, project, quoted))).map(asFund)
  return [...plain, ...knownIn(context, masked, plain)].sort((a, b) => a.start - b.start)
}
