// Organisations named by Latin capitals: after a word like 机构, beside their full name in brackets, or before 全称.

import { matchesOf } from '../../flat.ts'
import type { OrganizationType } from '../../ontology.ts'
import type { Context } from '../context.ts'
import type { OrganizationSpan } from './organization.ts'

const capitals = /[A-Za-z]?[A-Z]{3,10}/g
/** 某商学院|EMBA, 某医院|ICU: degrees, wards, things and kinds, which name no body. */
const common = new Set(
  'MBA EMBA DBA EDP MPA MPAcc ICU NICU PICU EICU CCU AED CPR MRI PCR DNA HIV AIDS HPV CSR ESG NGO NPO GDP APP VIP LED LCD PPT PDF USB GPS VCR STEM STEAM TED'.split(
    ' ',
  ),
)
const nounBefore = /(机构|组织|公司|集团|企业|协会|学会|联盟|大学|基金会|中心)$/
const fullName =
  /^\(([A-Za-z][A-Za-z -]{6,70} (?:Agency|Review|Organi[sz]ation|Association|Foundation|Institute|Cent(?:er|re)|Committee|Council|Society|Network|University|Fund|Alliance|Union|Federation|Service|Bank|Company|Group|Trust))\)/
const spelledOut = /^(?:的)?全称(?:为|是|:)?(?:[“])?([A-Z][A-Za-z ]{6,80}[a-z])(?:\(([^()]{4,24})\))?/

const typeOfNoun: Record<string, OrganizationType> = {
  公司: 'Company',
  集团: 'Company',
  企业: 'Company',
  大学: 'ResearchBody',
  基金会: 'Foundation',
}

export interface Acronym extends OrganizationSpan {
  readonly aliases: readonly string[]
}

/** `organizationTo` gives the organisation whose name ends at a place: then the capitals are its other name. */
export function findAcronyms(
  { text }: Context,
  organizationTo: (at: number) => OrganizationSpan | undefined,
): Acronym[] {
  const found: Acronym[] = []
  const ownerOf = (at: number) => {
    const owner = organizationTo(at)
    return owner && !/(?:机构|组织)$/.test(owner.name) ? owner : undefined
  }
  for (const match of matchesOf(text, capitals)) {
    const start = match.index
    const end = start + match[0].length
    if (/[A-Za-z0-9]/.test(text.charAt(end)) || /[A-Za-z0-9.@/]/.test(text.charAt(start - 1))) continue
    if (/^C[A-Z]O$/.test(match[0]) || common.has(match[0])) continue
    const left = text.charAt(start - 1) === ' ' ? start - 1 : start
    const after = text.slice(end, end + 110).replace(/^ /, '')
    const inBrackets = fullName.exec(after)
    const spelled = spelledOut.exec(after)
    const owner = ownerOf(left)
    const noun = nounBefore.exec(text.slice(Math.max(0, left - 4), left))?.[1]
    if (!inBrackets && !spelled && !owner && !noun) continue
    const aliases = [inBrackets?.[1], spelled?.[1], spelled?.[2]].filter((alias) => alias !== undefined)
    found.push({
      start,
      end,
      type: owner?.type ?? (noun === undefined ? undefined : typeOfNoun[noun]) ?? 'SocialOrganization',
      name: owner?.name ?? match[0],
      endingStart: end,
      anchored: true,
      aliases: owner ? [match[0], ...aliases] : aliases,
    })
  }
  return found
}
