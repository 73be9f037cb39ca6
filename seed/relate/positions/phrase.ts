// The phrase before a person's name: organisations and titles in turn, read from the name to the left
// (卫生部副部长、国家中医药管理局局长|王甲).

import type { TitleKind } from '../../lexicon/titles.ts'
import type { NameMention, PlaceMention } from '../../recognise/mention.ts'
import type { Reading } from '../reading.ts'
import { endOf, isDepartment } from './department.ts'

/** A title with the text between it and the body that it is held in. */
export interface HeldTitle {
  readonly start: number
  readonly end: number
  /** The organisation, project or place right before it. */
  readonly body?: NameMention | PlaceMention
  /** What stands between: a department (赈灾发展部|副部长), or a general word for the body (医院|副院长). */
  readonly department: string
  readonly title: string
  readonly kind: TitleKind
  /** What stands before it, and ends with a name that was not found. */
  readonly unread?: string
}

export interface TitlePhrase {
  readonly start: number
  /** From the left. */
  readonly titles: readonly HeldTitle[]
  /** The body right before the name, where no title stands between. */
  readonly beside?: NameMention | PlaceMention
  readonly department: string
}

const longestDepartment = 18
const marks = new Set([...',。;:!?、()“”‘’《》\n—'])

/** 某某财团(KFAS)|总长: where short brackets that end at `at` begin. */
function noteBefore(text: string, at: number): number | undefined {
  if (text.charAt(at - 1) !== ')') return undefined
  const from = Math.max(0, at - 30)
  const open = text.slice(from, at).lastIndexOf('(')
  return open > 0 ? from + open : undefined
}

/** 党组书记(兼)、厅长(主持工作)|王甲: before a note in brackets where an office ends there. */
const beforeNote = ({ text, titleTo }: Reading, at: number): number => {
  // 某公司创始人|之一、首席行政官
  if (text.endsWith('之一', at) && titleTo.has(at - 2)) return at - 2
  const open = noteBefore(text, at)
  return open !== undefined && at - open <= 14 && titleTo.has(open) ? open : at
}

/** 主席|“四叔”|李某: before a by-name where a title ends there. */
function beforeByName({ text, titleTo }: Reading, at: number): number {
  const quoted = text.charAt(at - 1) === '”' ? /“[^“”\n]{1,6}”$/.exec(text.slice(Math.max(0, at - 8), at)) : null
  return quoted && titleTo.has(at - quoted[0].length) ? at - quoted[0].length : at
}

/** The text left of `at` up to a mark, a name or a word that no department holds; and the name it reaches, if any. */
function leftOf({ text, mentionTo, titleTo }: Reading, at: number, floor: number) {
  // “某某基金”|创始人
  const marked = text.charAt(at - 1) === '”' ? mentionTo.get(at - 1) : undefined
  if (
    marked?.kind === 'name' &&
    marked.type !== 'Person' &&
    marked.start > floor &&
    text.charAt(marked.start - 1) === '“'
  )
    return { start: marked.start - 1, body: marked, department: '' }
  // 某银行(中国)|行长 holds its brackets in its name.
  let start = mentionTo.has(at) ? at : (noteBefore(text, at) ?? at)
  while (start > floor && at - start < longestDepartment) {
    const before = mentionTo.get(start)
    if (before && !(before.kind === 'name' && before.type === 'Person')) {
      const department = text.charAt(start) === '(' ? '' : text.slice(start, at)
      // 某基金会|某省项目组|组长: the place is the department's.
      const owner = before.kind === 'place' && start < at ? mentionTo.get(before.start) : undefined
      if (owner?.kind === 'name' && /^(?:Foundation|SocialOrganization|Company)$/.test(owner.type))
        return { start: owner.start, body: owner, department: text.slice(before.start, at) }
      return { start: before.start, body: before, department }
    }
    // 某会(以下简称…)|副理事长兼|秘书长
    const note = start < at ? noteBefore(text, start) : undefined
    const noted = note === undefined ? undefined : mentionTo.get(note)
    if (noted && !(noted.kind === 'name' && noted.type === 'Person'))
      return { start: noted.start, body: noted, department: text.slice(start, at) }
    // 某电台|“某某”|副总监: what is quoted is the body's.
    const quote = start === at ? /“[^“”\n]{2,14}”$/.exec(text.slice(Math.max(floor, at - 18), at)) : null
    const quoter = quote ? mentionTo.get(at - quote[0].length) : undefined
    if (quote && quoter?.kind === 'name' && quoter.type !== 'Person')
      return { start: quoter.start, body: quoter, department: '' }
    // 基金会副理事长|兼|秘书长
    const isSecond = text.charAt(start - 1) === '兼' && titleTo.has(start - 1)
    if (before || isSecond || marks.has(text.charAt(start - 1))) break
    start--
  }
  // 某基金会(传播官员李某): whose brackets they are.
  const noting = text.charAt(start - 1) === '(' ? mentionTo.get(start - 1) : undefined
  if (noting?.kind === 'name' && noting.type !== 'Person')
    return { start, body: noting, department: text.slice(start, at) }
  // 会长王甲|和|办公室主任李乙, 王甲教授|及|处长李乙
  const isAfterPerson = mentionTo.get(start)?.kind === 'name' || (start === floor && titleTo.has(start))
  const joiner = isAfterPerson ? /^(?:以及|[和与及])(?=.)/.exec(text.slice(start, at)) : null
  if (joiner) start += joiner[0].length
  return { start, body: undefined, department: text.slice(start, at) }
}

const isSeparator = (text: string, at: number) => '、兼和与及'.includes(text.charAt(at)) && text.charAt(at) !== ''

/** 某某基金会|项目部|王甲: what may stand between a body and a name without a title. */
const besideDepartment = /^(?:[\u4e00-\u9fff]{1,7}(?:部|处|科|室|组|院|系|所|中心|办|会|局|班|队|司|团队|方面))?$/

/** 由某某担任|主席,某会秘书长王甲: the office is that of who was named before. */
const isTold = (text: string, at: number): boolean =>
  /(?:任|当选|推选为|聘为)$/.test(text.slice(Math.max(0, at - 3), at))

const ofPerson = /、[^,。;、]{2,24}的$/

/** 某会副会长、|甲生物|、甲科技董事长: a body whose office is told with that of the next, after another office or with a name that begins alike. */
function sharing({ text, mentionTo, titleTo }: Reading, first: HeldTitle | undefined, floor: number) {
  const body = first?.body
  if (body?.kind !== 'name' || first?.department !== '' || !'、和与及'.includes(text.charAt(first.start - 1)))
    return undefined
  const other = mentionTo.get(first.start - 1)
  if (other?.kind !== 'name' || other.type !== body.type || other.start < floor) return undefined
  if (other.type !== 'Company' && other.type !== 'Foundation') return undefined
  const isListed = text.charAt(other.start - 1) === '、'
  const isAfterOffice = isListed && titleTo.has(other.start - 1)
  // 某会会长李某、|甲集团、甲酒业董事长: among persons no body stands alone.
  const before = isListed ? mentionTo.get(other.start - 1) : undefined
  return isAfterOffice ||
    (before?.kind === 'name' && before.type === 'Person') ||
    other.name.slice(0, 2) === body.name.slice(0, 2)
    ? other
    : undefined
}

/** The phrase of titles that ends where a name begins. Nothing left of `floor` belongs to it. */
export function titlePhraseBefore(reading: Reading, nameStart: number, floor: number): TitlePhrase {
  const { text, titleTo } = reading
  const titles: HeldTitle[] = []
  let at = nameStart
  let start = nameStart
  while (at > floor) {
    if (text.charAt(at - 1) === ' ' || (titles.length === 0 && text.charAt(at - 1) === ':')) at--
    at = beforeNote(reading, at)
    if (titles.length === 0) at = beforeByName(reading, at)
    const title = titleTo.get(at)
    if (!title || title.start < floor || (titles.length > 0 && text.charAt(at) === ',' && isTold(text, title.start)))
      break
    // 某会副会长、|祖籍某市的|港胞
    const described =
      title.kind === 'role' ? ofPerson.exec(text.slice(Math.max(floor, title.start - 26), title.start)) : null
    if (described && titleTo.has(title.start - described[0].length)) {
      at = title.start - described[0].length
      start = at
      continue
    }
    // “某某”公益|项目|负责人: the words are the project's.
    const ofProject = /^(?:公益|慈善)?项目/.exec(text.slice(title.start, title.end - 1))?.[0].length ?? 0
    const left = leftOf(reading, title.start + (reading.mentionTo.has(title.start + ofProject) ? ofProject : 0), floor)
    // 某会秘书长、|“某某”总编辑|王甲: an office of what nothing is known of.
    const quoted = left.body
      ? null
      : /、“[^“”\n]{2,14}”$/.exec(text.slice(Math.max(floor, left.start - 18), left.start))
    if (quoted && titleTo.has(left.start - quoted[0].length)) {
      at = left.start - quoted[0].length
      start = at
      continue
    }
    const holds = isDepartment(left.department)
    const { pointed, unread } = holds ? {} : endOf(left.department)
    const department = holds ? left.department.replace(/^的/, '') : (pointed ?? '')
    const session = /第[一二三四五六七八九十\d]{1,3}届$/.exec(
      text.slice(Math.max(floor, left.start - 6), left.start),
    )?.[0]
    const begin = holds ? left.start - (session?.length ?? 0) : title.start - department.length
    titles.unshift({
      start: begin,
      end: title.end,
      ...(holds && left.body && { body: left.body }),
      department,
      title: text.slice(title.start, title.end),
      kind: title.kind,
      ...(unread !== undefined && { unread }),
    })
    start = begin
    at = begin
    for (let other = sharing(reading, titles[0], floor); other; other = sharing(reading, titles[0], floor)) {
      titles.unshift({ ...(titles[0] as HeldTitle), start: other.start, body: other })
      start = other.start
      at = start
    }
    // 某会主席、|原|省政协主席
    if ('原前'.includes(text.charAt(at - 1)) && at - 1 > floor && isSeparator(text, at - 2)) at--
    const isListed = isSeparator(text, at - 1) || (text.charAt(at - 1) === ',' && titles[0]?.body !== undefined)
    if (!isListed || !titleTo.has(beforeNote(reading, at - 1))) break
    at--
  }
  // 会长|为|某公司董事长王甲
  const copula = titles.length > 0 && '为是'.includes(text.charAt(start - 1)) ? titleTo.get(start - 1) : undefined
  if (copula?.kind === 'office' && copula.start >= floor) {
    const { start: begin, body, department } = leftOf(reading, copula.start, floor)
    const title = text.slice(copula.start, copula.end).replace(/^(?:现任|时任)/, '')
    titles.unshift({
      start: begin,
      end: copula.end,
      ...(body && { body }),
      department: department.replace(/^的/, ''),
      title,
      kind: copula.kind,
    })
    start = begin
  }
  if (titles.length > 0) return { start, titles, department: '' }
  const left = leftOf(reading, nameStart, floor)
  // 某医院|某某中心的|王甲
  const department = left.department.replace(/^的|的$/g, '')
  const holds = left.body !== undefined && isDepartment(department) && besideDepartment.test(department)
  return holds && left.body
    ? { start: left.start, titles, beside: left.body, department }
    : { start: nameStart, titles, department: '' }
}
