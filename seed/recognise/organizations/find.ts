// Organisations of an article by their endings: from each ending left to where the name begins, the longest name of nested ones.

import { ministries, nationalPrefixes, nationalShortForms } from '../../lexicon/organizations.ts'
import { trieOf } from '../../lexicon/trie.ts'
import { walkLeft } from '../boundary.ts'
import { isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'
import { endingsIn } from './endings.ts'
import type { OrganizationSpan } from './organization.ts'
import { contextualName, type Regions } from './region.ts'
import { isProperName } from './validity.ts'

const national = trieOf([
  ...[...ministries.keys()].map((name) => [name, name] as const),
  ...[...nationalShortForms.keys()].map((name) => [name, name] as const),
])

/** Where the place or national word that a name begins with is over. */
function anchorEnd(context: Context, start: number): number {
  let at = start
  for (let place = context.placeFrom.get(at); place; place = context.placeFrom.get(at)) at = place.end
  if (at > start) return at
  const prefix = nationalPrefixes.find((word) => context.text.startsWith(word, start))
  return prefix === undefined ? start : start + prefix.length
}

/** What a name may end with after the whole name of the body it belongs to. */
const partOfWhole =
  /^(?:附属|直属|宣传|组织|统战|政法|第[一二三四五六七八九十]|人民|.{0,8}(?:学生|校友|志愿)|总会|分会|分部|办公|医学|口腔|儿童|深圳|专业|专项|志愿|校友|教育|研究|党委|党组|机关|委员|青年|社会|公共|公益)/

export interface Obstacles {
  /** 1 on units of persons and of titles that belong to one. */
  readonly masked: Uint8Array
  readonly startsTitle: (at: number) => boolean
  /** Whether a title that a person holds begins here. */
  readonly holdsOffice: (at: number) => boolean
}

/** 省卫生厅 with the place that the article speaks of; undefined where the name says no level or the place is not known. */
function completed(name: string, at: number, regions: Regions): string | undefined {
  const contextual = contextualName(name)
  const place = contextual && regions.nameAt(contextual.level, at)
  return place === undefined ? undefined : place + contextual?.rest
}

/** Doubled levels: 青海省|省委. */
const normalised = (name: string) => name.replace(/省省/, '省').replace(/市市/, '市')

const departments = new Set(['中心', '工作室', '研究室', '实验室', '理事会', '办事处', '网络', '培训中心', '活动中心'])

const isJoined = (text: string, at: number) => '、和及与'.includes(text.charAt(at - 1))

/** All organisations with an ending or a national short name, in order, without overlaps. */
export function findOrganizations(
  context: Context,
  { masked, startsTitle, holdsOffice }: Obstacles,
  regions: Regions,
): OrganizationSpan[] {
  const { text } = context
  const found: OrganizationSpan[] = []
  const byEnd = new Map<number, OrganizationSpan>()
  const add = (organization: OrganizationSpan) => {
    while ((found.at(-1)?.start ?? -1) >= organization.start) found.pop()
    const last = found.at(-1)
    if (last && last.end > organization.start) return
    found.push(organization)
    byEnd.set(organization.end, organization)
  }
  const fixed = national.all(text)
  let nextFixed = 0
  const addFixed = (limit: number) => {
    for (let match = fixed[nextFixed]; match && match.end <= limit; match = fixed[++nextFixed]) {
      const { start, end, value } = match
      if (masked[start] || context.placeTo.has(start)) continue
      add({
        start,
        end,
        type: /妇联|残联|工商联|侨联|团中央|红十字|工会|共青团/.test(value) ? 'SocialOrganization' : 'GovernmentBody',
        name: value,
        endingStart: end,
        anchored: true,
      })
    }
  }
  for (const ending of endingsIn(context, startsTitle)) {
    addFixed(ending.end)
    if (masked[ending.start] || masked[ending.end - 1]) continue
    if (byEnd.has(ending.end)) continue
    const walk = walkLeft(context, ending.start, {
      isBlocked: (at) => masked[at - 1] === 1,
      endsName: (at) => byEnd.has(at),
      passes: (at) => partOfWhole.test(text.slice(at, ending.end)),
    })
    const bodyStart = walk.anchored ? anchorEnd(context, walk.start) : walk.start
    const parts = {
      bodyStart,
      endingStart: ending.start,
      ending: text.slice(ending.start, ending.end),
      anchored: walk.anchored,
    }
    if (parts.ending === '委' && bodyStart !== ending.start && !/[省市县区州盟旗]/.test(text.charAt(ending.start - 1)))
      continue
    // 基金会救灾协调会|总干事|王甲: general words, but somebody holds an office in it.
    const isHeldBy = ({ endingStart }: { endingStart: number }) =>
      holdsOffice(ending.end) && endingStart - walk.start >= 4 && isMarkAt(text, walk.start - 1)
    const name = normalised(text.slice(walk.start, ending.end))
    // 某某医院|血液科中心 is a department of the one before.
    if (!walk.anchored && departments.has(parts.ending) && byEnd.has(walk.start)) continue
    const span = { start: walk.start, end: ending.end, type: ending.value, endingStart: ending.start }
    const full = walk.anchored ? undefined : completed(name, walk.start, regions)
    if (full !== undefined) add({ ...span, name: full, anchored: true })
    else if (walk.start < ending.start && (isProperName(context, parts) || isHeldBy(parts)))
      add({ ...span, name, anchored: walk.anchored })
    else if (ending.value === 'GovernmentBody' && isJoined(text, walk.start) && byEnd.has(walk.start - 1))
      add({ ...span, name, anchored: false })
  }
  addFixed(text.length)
  return found
}
