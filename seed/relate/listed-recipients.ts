// Recipients of one giver that are told one after another with their gifts: 甲公司向乙医院捐赠50万元、丙医院捐赠30万元.

import type { Group } from './groups.ts'

const typesOf = ({ actors }: Group): ReadonlySet<string> =>
  new Set(
    actors.flatMap(({ kind, references }) => (kind === 'organization' ? references.map(({ type }) => type) : [kind])),
  )

const givesAfter =
  /^[”》]?(?:捐赠|捐款|捐资|捐助|资助|赠送|援助)[^,。;、]{0,16}(?:\d|[一二两三四五六七八九十]+[台套辆箱件份个])/
const gaveBefore = /(?:捐赠|捐款|捐资|捐助|资助|赠送|援助)[^,。;]{1,20}[、,]“?$/

/** The groups, where bodies like those that were given to right before, and unlike who gives, are given to as well. */
export function withListedRecipients(text: string, groups: readonly Group[]): readonly Group[] {
  const first = groups.findIndex(({ governor }) => governor === 'recipient')
  if (first < 1) return groups
  const giver = groups.slice(0, first).findLast(({ governor }) => governor === 'none')
  if (!giver) return groups
  const giving = typesOf(giver)
  const taking = new Set<string>(typesOf(groups[first] as Group))
  return groups.map((group, index) => {
    const before = groups[index - 1]
    if (index <= first || !before || group.governor !== 'none') return group
    const types = typesOf(group)
    const isLike = [...types].every((type) => !giving.has(type) && (taking.has(type) || takes.has(type)))
    const isListed =
      gaveBefore.test(text.slice(before.end, group.start)) && givesAfter.test(text.slice(group.end, group.end + 26))
    return isLike && isListed && types.size > 0 ? { ...group, governor: 'recipient' as const } : group
  })
}

/** What is given to rather than gives. */
const takes: ReadonlySet<string> = new Set(['Hospital', 'ResearchBody', 'GovernmentBody', 'SocialOrganization'])
