// Heads that several places share (甲区、乙区红十字会和应急管理局 are four), and bodies that take the place of the one before (党委、政府办公厅).

import type { Context } from '../context.ts'
import type { PlaceMention } from '../mention.ts'
import type { OrganizationSpan } from './organization.ts'

/** The place that a name begins with: the last of a chain, 北京市|朝阳区. */
function leadingPlace(context: Context, organization: OrganizationSpan): PlaceMention | undefined {
  let last: PlaceMention | undefined
  let at = organization.start
  for (
    let place = context.placeFrom.get(at);
    place && place.end < organization.end;
    place = context.placeFrom.get(at)
  ) {
    last = place
    at = place.end
  }
  return last
}

/** What every place has one of, beside its government: 某市慈善总会和|红十字会. */
export const everyPlaces =
  /^(?:红十字会|慈善总会|慈善会|慈善协会|妇联|残联|工商联|总工会|侨联|科协|文联|关工委|团委|志愿者协会|社会组织联合会|计生协会)$/

const isSeparator = (text: string) => text === '、' || text === '和' || text === '及' || text === '与'

const isProvince = ({ code }: PlaceMention) => code?.endsWith('0000') ?? false

/** Places before an organisation's own, of the same kind (区, 县; provinces by any name), parted by 、 or 和 and without a body of their own. */
function placesBefore(context: Context, place: PlaceMention, ofEvery: boolean): PlaceMention[] {
  const kind = place.name.slice(-1)
  const isAlike = (other: PlaceMention) =>
    other.name.slice(-1) === kind || (ofEvery && isProvince(place) && isProvince(other))
  const found: PlaceMention[] = []
  let at = place.start
  while (isSeparator(context.text.charAt(at - 1))) {
    const before = context.placeTo.get(at - 1)
    if (!before || !isAlike(before)) break
    found.unshift(before)
    at = before.start
  }
  return found
}

/** 县|委, completed to 某县委: the place that was put before. */
function completedPrefix(
  { text }: Context,
  { start, end, name, anchored, type }: OrganizationSpan,
): string | undefined {
  const rest = text.slice(start + 1, end)
  if (!anchored || !/^(?:GovernmentBody|SocialOrganization)$/.test(type) || rest === '' || !name.endsWith(rest))
    return undefined
  const isCompleted = name.length > end - start || (type === 'SocialOrganization' && /^[省市县区州]/.test(name))
  return isCompleted ? name.slice(0, name.length - rest.length) : undefined
}

/** 甲、乙|两省|妇联: how many they are is no part of the name. */
const howMany = /^[两二三四五六七八九十\d]+个?(?:省区市|省区|省市|市县|县市区|县市|县区|区县|省|市|县|区|州|地)(?=.{2})/

/** What is left of a name after the place it begins with. */
const withoutPlace = (organization: OrganizationSpan, place: PlaceMention) =>
  organization.name.slice(place.end - organization.start).replace(howMany, '')

/**
 * The organisations that share heads with those found: each place before gets the body after the last place, and a body without place
 * that stands beside one with place gets its place, or all of its places. Spans are those of the places or of the bodies.
 */
export function shareHeads(context: Context, organizations: readonly OrganizationSpan[]): OrganizationSpan[] {
  const result: OrganizationSpan[] = []
  let previous: { organization: OrganizationSpan; prefixes: string[]; places: PlaceMention[] } | undefined
  for (const organization of organizations) {
    const place = leadingPlace(context, organization)
    const joined =
      previous &&
      organization.start - previous.organization.end === 1 &&
      isSeparator(context.text.charAt(organization.start - 1))
    if (place) {
      const body = withoutPlace(organization, place)
      const ofEvery = organization.type === 'GovernmentBody' || everyPlaces.test(body)
      const others = placesBefore(context, place, ofEvery)
      for (const { start, end, name } of others) result.push({ ...organization, start, end, name: name + body })
      const own = context.text.slice(organization.start, place.end)
      previous = { organization, prefixes: [...others.map(({ name }) => name), own], places: [...others, place] }
      result.push(others.length > 0 ? { ...organization, name: own + body } : organization)
    } else if (!joined && completedPrefix(context, organization) !== undefined) {
      previous = { organization, prefixes: [completedPrefix(context, organization) ?? ''], places: [] }
      result.push(organization)
    } else if (
      joined &&
      previous &&
      !organization.anchored &&
      (organization.type === 'GovernmentBody' || everyPlaces.test(organization.name))
    ) {
      const { prefixes } = previous
      for (const prefix of prefixes) result.push({ ...organization, name: prefix + organization.name, anchored: true })
      previous = { ...previous, organization }
    } else {
      previous = undefined
      if (organization.anchored || !everyPlaces.test(organization.name)) result.push(organization)
    }
  }
  return result
}
