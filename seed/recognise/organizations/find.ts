// Organisations of an article by their endings: from each ending left to where the name begins, the longest name of nested ones.

import { foundationShortForms } from '../../lexicon/organizations.ts'
import type { Found } from '../../lexicon/trie.ts'
import type { OrganizationType } from '../../ontology.ts'
import type { Walk } from '../anchor.ts'
import { walkLeft } from '../boundary.ts'
import { isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'
import { besideOffice, completed, ofCountry } from './completed.ts'
import { cutBrandStart } from './cutBrand.ts'
import { describedStart, describedWalk } from './described.ts'
import { endingsIn } from './endings.ts'
import { facultyStart } from './faculties.ts'
import { createFound } from './found.ts'
import { alumniStart, hasOffice, isOffice, isOfMany, isOfSomeLevel, normalised } from './levels.ts'
import { nationalBodies } from './national.ts'
import { toldWalk } from './odd.ts'
import type { Obstacles, OrganizationSpan } from './organization.ts'
import { ownName, ownWalk } from './ours.ts'
import type { Regions } from './region.ts'
import { sealedWalk } from './sealed.ts'
import { everyPlaces } from './shared.ts'
import {
  anchorEnd,
  branch,
  committeeWalk,
  dashAt,
  isLedGroup,
  isLedSchool,
  isSought,
  isTradesOnly,
  localStart,
  loneStart,
  ownerOf,
  placedStart,
  tellsName,
  widerStart,
} from './starts.ts'
import {
  acts,
  isBoardOfFund,
  isCounted,
  isElse,
  isJoined,
  isMedium,
  isOfficial,
  isPointedAt,
  isShortSociety,
  isToldAt,
  isVenue,
  isWoven,
  manyBefore,
  ofAny,
  schoolOpens,
} from './surroundings.ts'
import { properness } from './validity.ts'
import { bodyOfSchool, carriedName, goesThrough, officerAfter } from './within.ts'
import { outerStart } from './worldBodies.ts'

const departments = new Set('校区 中心 工作室 研究室 实验室 理事会 办事处 网络 培训中心 活动中心'.split(' '))

/** All organisations with an ending or a national short name, in order, without overlaps. */
export function findOrganizations(context: Context, obstacles: Obstacles, regions: Regions): OrganizationSpan[] {
  const { text } = context
  const { masked, namesakes } = obstacles
  const { found, byEnd, whole, isHead, add } = createFound(context)
  const national = nationalBodies(context, masked)
  let next = 0
  let endingEnd = 0
  const passes = (at: number, from: number) =>
    isOffice(text, { start: from, end: endingEnd })
      ? at === from && hasOffice.test(byEnd.get(at)?.name ?? '')
      : goesThrough(byEnd.get(at), text.slice(at, endingEnd))
  for (const ending of endingsIn(context, obstacles.startsTitle)) {
    for (let body = national[next]; body && body.end <= ending.end; body = national[++next]) add(body)
    if (masked[ending.start] || masked[ending.end - 1] || byEnd.has(ending.end)) continue
    endingEnd = ending.end
    const isFirm = tellsName.test(text.slice(ending.start, endingEnd))
    const walked =
      toldWalk(context, ending) ?? walkLeft(context, ending.start, { masked, names: byEnd, passes, namesakes, isFirm })
    const walk = walked.anchored
      ? walked
      : (sealedWalk(context, ending, masked, byEnd) ?? ownWalk(context, ending, walked))
    const faculty = facultyStart(context, endingEnd, walk, obstacles.holdsOffice(endingEnd))
    if (faculty !== undefined) {
      const name = text.slice(faculty, endingEnd)
      add({ start: faculty, end: endingEnd, type: 'ResearchBody', name, endingStart: ending.start, anchored: false })
      continue
    }
    const described = isFirm || ending.value === 'Company' ? describedWalk(context, ending, walk) : walk
    const organization = accept(
      context,
      ending,
      committeeWalk(context, ending, described),
      byEnd,
      obstacles,
      regions,
      found.at(-1),
      whole,
      isHead,
    )
    const ofSchool =
      organization || !officerAfter(text, endingEnd, obstacles.holdsOffice)
        ? undefined
        : bodyOfSchool(context, ending, found)
    const body = organization ?? ofSchool
    if (body) add(ofCountry(text, body))
  }
  for (const body of national.slice(next)) add(body)
  return found
}

function accept(
  context: Context,
  ending: Found<OrganizationType>,
  walk: Walk,
  byEnd: ReadonlyMap<number, OrganizationSpan>,
  { holdsOffice, startsTitle, endsTitle }: Obstacles,
  regions: Regions,
  last: OrganizationSpan | undefined,
  whole: (rest: string) => string | undefined,
  isHead: (head: string) => boolean,
): OrganizationSpan | undefined {
  const { text } = context
  const word = text.slice(ending.start, ending.end)
  // 某银行|某市|分行: the place stands within.
  const owner = walk.anchored && branch.test(word) ? ownerOf(context, walk.start, byEnd) : undefined
  // 在|河东乡中心学校: the dictionary may read a word across the boundary.
  const isLed =
    !walk.anchored &&
    (/^[原前][省市县区州]/.test(text.slice(walk.start, walk.start + 2)) ||
      ('在到向由从赴系据当'.includes(text.charAt(walk.start)) && ending.start - walk.start >= 3))
  const isPointed = !walk.anchored && isPointedAt(text, walk.start, ending.start)
  // 依托中|天某某基金会 beside 中天集团: the dictionary's 中 begins the name.
  const isCut = !walk.anchored && !isMarkAt(text, walk.start - 1) && isHead(text.slice(walk.start - 1, walk.start + 1))
  const group = walk.anchored ? outerStart(context, walk.start, ending) : undefined
  const first = walk.start + (isPointed ? 2 : isLed ? 1 : isCut ? -1 : 0)
  const named = walk.anchored ? first : describedStart(context, first + dashAt(text, first), ending.start)
  const start = owner?.start ?? group ?? alumniStart(context, walk, word) ?? named
  const bodyStart = walk.anchored ? anchorEnd(context, walk.start) : named
  if (text.charAt(start) === '之') return undefined
  if (/^委会?$/.test(word) && bodyStart !== ending.start && !/[省市县区州盟旗]/.test(text.charAt(ending.start - 1)))
    return undefined
  // 某某医院|血液科中心 is a department of the one before.
  if (!walk.anchored && departments.has(word) && byEnd.has(start)) return undefined
  // 市委|宣传部: the name before has its place already.
  const inner = last && last.start === start && last.end <= ending.start ? last : undefined
  const name = normalised(inner ? inner.name + text.slice(inner.end, ending.end) : text.slice(start, ending.end))
  const isMission = word === '办事处' && /[省市县区府]驻/.test(text.slice(start, ending.start))
  const type = isMission
    ? 'GovernmentBody'
    : /^(?:共青)?团/.test(text.slice(start, start + 3))
      ? 'SocialOrganization'
      : inner?.type === 'SocialOrganization' && ending.value === 'GovernmentBody'
        ? inner.type
        : ending.value
  const organization = { name, anchored: walk.anchored, start, end: ending.end, type, endingStart: ending.start }
  if (isBoardOfFund(name)) return { ...organization, type: 'SocialOrganization' }
  if (isElse(name, ending.value, text.slice(ending.end, ending.end + 16))) return undefined
  // 某市|建设|希望小学|2所
  if (/建设?$/.test(text.slice(start, ending.start)) && isCounted(text, ending)) return undefined
  // 某某国际广场|地产: what is given.
  if (word === '地产' && /(?:广场|大厦|花园|中心)$/.test(text.slice(start, ending.start))) return undefined
  if (!walk.anchored && isOfMany(text, start, name)) return undefined
  if (isVenue(text, organization) || isCounted(text, organization) || isWoven(text, organization)) return undefined
  // 某某服务站|项目: what the project sets up.
  if (!walk.anchored && /[站室屋]$/.test(word) && /^项目(?![部组办])/.test(text.slice(ending.end, ending.end + 3)))
    return undefined
  if (foundationShortForms.has(word)) return walk.anchored ? organization : undefined
  const isShort =
    (word === '会' && !(walk.anchored && ending.start - bodyStart > 1)) ||
    (word === '联会' && !walk.anchored && ending.start - start === 1)
  if (isShort)
    return holdsOffice(ending.end) && isShortSociety(text, start, ending.end)
      ? { ...organization, anchored: true }
      : undefined
  if (isOffice(text, ending) && !inner && (!walk.anchored || ending.start - bodyStart < 3)) return undefined
  if (!walk.anchored && manyBefore.test(text.slice(Math.max(0, start - 10), start))) return undefined
  const afterOffice = '、,兼'.includes(text.charAt(start - 1)) && endsTitle(start - 1)
  const full = walk.anchored
    ? undefined
    : ((afterOffice ? besideOffice(name, last) : undefined) ?? whole(name) ?? completed(name, start, regions, text))
  if (full !== undefined) return { ...organization, name: full, anchored: true }
  const ours = walk.anchored ? undefined : ownName(context, start, ending, regions)
  if (ours) return { ...organization, anchored: true, ...ours }
  // 省、市、|区总工会: those of any level.
  if (!walk.anchored && /[,、的各(][省市县区州]、$/.test(text.slice(Math.max(0, start - 3), start))) return undefined
  if (!walk.anchored && isOfSomeLevel(context, start, ending)) return { ...organization, anchored: true }
  if (owner || group !== undefined) return organization
  const town = walk.anchored ? undefined : localStart(context, start, ending)
  if (town !== undefined) return { ...organization, start: town, name: text.slice(town, ending.end), anchored: true }
  // A department is one only of a named body: 民政部|某司.
  if (word === '司' && !(last?.start === walk.start && last.type === 'GovernmentBody')) return undefined
  const ofSchool = text.charAt(start) === '校' && context.starts[start + 1] === 1
  if (!walk.anchored && startsTitle(ending.end) && (afterOffice || ofSchool)) {
    const carried = carriedName(context, start, ending, last, (at) => anchorEnd(context, at))
    if (carried !== undefined) return { ...organization, name: carried, anchored: true }
  }
  // 集团|工会|主席: the union of the one that was named.
  if (word === '工会' && ofAny.test(text.slice(start, ending.start))) return undefined
  const isNational = walk.anchored && !context.placeFrom.has(walk.start)
  const proper = properness(context, {
    bodyStart,
    ending: word,
    anchored: walk.anchored,
    national: isNational,
    type,
    endingStart: ending.start,
  })
  const placed = walk.anchored || ending.value !== 'Company' ? undefined : placedStart(context, start, word)
  const from = (at: number) => ({ ...organization, start: at, name: normalised(text.slice(at, ending.end)) })
  const branded = placed ?? cutBrandStart(context, start, ending)
  if (branded !== undefined) return { ...from(branded), anchored: true }
  const brandless = ending.value === 'Company' && !isNational && isTradesOnly(context, bodyStart, ending.start, word)
  const wider = walk.anchored && !brandless ? undefined : widerStart(context, start, ending)
  // 大自然保护协会(TNC): what has an abbreviation is a name.
  if (start < ending.start && proper === 'plain' && /^\([A-Z]{2,8}\)/.test(text.slice(ending.end, ending.end + 10)))
    return organization
  if (brandless && wider !== undefined) return from(wider)
  if (start < ending.start && (proper === 'proper' || isMedium(text, organization))) return organization
  if (wider !== undefined) return from(wider)
  if (word === '集团' && proper === 'plain' && isLedGroup(context, start, ending)) return organization
  if (proper === 'plain' && isLedSchool(context, start, ending)) return organization
  const joinsCompany = ending.value === 'Company' && (isJoined(text, start) || isToldAt(text, start))
  const standsAlone = start < ending.start && (isMarkAt(text, start - 1) || joinsCompany)
  if (
    standsAlone &&
    proper === 'plain' &&
    (acts.test(text.slice(ending.end, ending.end + 20)) || holdsOffice(ending.end))
  )
    return organization
  if (holdsOffice(ending.end) && isOfficial(text, { start, ending }, type)) return organization
  // 基金会救灾协调会|总干事|王甲: general words, but somebody holds an office in it.
  if (standsAlone && holdsOffice(ending.end) && ending.start - start >= 4) return organization
  const lone = loneStart(context, ending)
  const opens =
    word.startsWith('街道') || (word === '希望小学' && schoolOpens.test(text.slice(ending.end, ending.end + 3)))
  if (
    lone !== undefined &&
    (opens || isSought(text, lone) || acts.test(text.slice(ending.end, ending.end + 20)) || holdsOffice(ending.end))
  )
    return { ...organization, start: lone, name: text.slice(lone, ending.end) }
  const joinsBody =
    (ending.value === 'GovernmentBody' || everyPlaces.test(name)) && isJoined(text, start) && byEnd.has(start - 1)
  return joinsBody ? { ...organization, anchored: false } : undefined
}
