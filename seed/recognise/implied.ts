// Short names that an article uses without declaring them, seen from the longer names it holds: a brand that begins a company's name,
// a body named without the school it belongs to, a school without 大学, and the last part of a foreign name.

import { generalModifiers } from '../lexicon/organizations.ts'
import { brandOf } from './aliases.ts'
import { branchOfCompany, shortCompanies } from './company-short-names.ts'
import type { Names } from './names.ts'
import { isMadeOf } from './organizations/validity.ts'

type Organization = Names['organizations'][number]

const longestFirst = (organizations: readonly Organization[]) =>
  [...new Map(organizations.map((organization) => [organization.name, organization])).values()].sort(
    (a, b) => b.name.length - a.name.length,
  )

/** 甲大学|某学院 is also called 甲|某学院. */
const withoutUniversity = (name: string): string | undefined => {
  const match = /^([\u4e00-\u9fff]{2,8}?)大学(.{2,})$/.exec(name)
  return match ? (match[1] ?? '') + (match[2] ?? '') : undefined
}

/** 某某完小 and 某某希望小学 are also called 某某小学. */
const schoolForm = (name: string): string => name.replace(/(?:完小小学|(?:完全|希望)小学|完小)$/, '小学')

/** Names by type and by what they end with, of three characters or more; `several` where names share it that differ in more than their places. */
function byEnding(
  organizations: readonly Organization[],
  bare: (organization: Organization) => string,
): Map<string, Organization | 'several'> {
  const endings = new Map<string, Organization | 'several'>()
  for (const organization of organizations) {
    const { type } = organization
    const name = schoolForm(organization.name)
    for (let at = 1; at <= name.length - 3; at++) {
      const key = type + name.slice(at)
      const known = endings.get(key)
      const isSame = known !== undefined && known !== 'several' && known.name.endsWith(bare(organization))
      endings.set(key, known === undefined ? organization : isSame ? known : 'several')
    }
  }
  return endings
}

/** Every name that is short for a longer one of the article, with the longer one. `bare` gives a name without its place. */
export function impliedNames(
  { organizations }: Pick<Names, 'organizations'>,
  bare: (organization: Organization) => string,
): Map<string, Organization> {
  const implied = new Map<string, Organization>()
  const names = new Set(organizations.map(({ name }) => name))
  const starts = new Map<string, Organization>()
  for (const organization of longestFirst(organizations)) {
    const { name, type } = organization
    const school = withoutUniversity(name)
    if (school !== undefined) implied.set(school, organization)
    for (let at = 2; at < name.length - 2; at++) {
      const rest = name.slice(at)
      if (names.has(name.slice(0, at)) && names.has(rest) && !isMadeOf(rest.slice(0, -2), generalModifiers))
        implied.set(rest, organization)
    }
    if (type === 'Hospital' || type === 'ResearchBody') {
      // 东南眼科|医院 is also called 东南眼科.
      const short = bare(organization).replace(/(?:医院|大学|学院|学校|中心)$/, '')
      if (short.length >= 3 && short !== bare(organization)) starts.set(short, organization)
    }
    // 某某专项基金 is also called 某某基金.
    const fund = name.replace(/(?:专项|公益|慈善|爱心|关爱|救助)+基金$/, '基金')
    if (type === 'Foundation' && fund.length > 3 && fund !== name && names.has(fund)) implied.set(fund, organization)
    if (type === 'Company') {
      const brand = bare(organization)
      // 中国某某 is also called 某某.
      if (brand !== name && organization.endingStart === organization.end) starts.set(brand, organization)
      // 某某科技, and 甘肃|医药 with its place; 某某人寿 beside 某某人寿某省分公司 is the company itself.
      for (const whole of branchOfCompany.test(name) ? [] : new Set([brand, name]))
        for (let end = 2; end < Math.min(whole.length, 7); end++)
          if (!starts.has(whole.slice(0, end))) starts.set(whole.slice(0, end), organization)
      // 广州某某网络科技有限公司 is also called 某某集团.
      const short = brandOf(name, brand)
      // 某某酒厂|有限公司 is also called 某某酒厂.
      const core = brand.replace(/(?:股份|集团)?有限(?:责任)?公司$/, '')
      if (core !== name && names.has(core) && core.length > 3) implied.set(core, organization)
      // 某某日报|社
      const paper = /[日晚时商早]报社$/.test(name) ? name.slice(0, -1) : name
      if (paper !== name && names.has(paper)) implied.set(paper, organization)
      for (const form of short === undefined ? [] : [`${short}集团`, `${short}公司`])
        if (form !== name && names.has(form) && !implied.has(form)) implied.set(form, organization)
    }
  }
  const companies = longestFirst(organizations.filter(({ type }) => type === 'Company'))
  for (const [name, company] of shortCompanies(companies, bare)) if (!implied.has(name)) implied.set(name, company)
  const endings = byEnding(longestFirst(organizations), bare)
  for (const organization of organizations) {
    const { name, type, endingStart, end, anchored } = organization
    if (!anchored && endingStart < end) {
      const longer = endings.get(type + schoolForm(name))
      if (longer && longer !== 'several') implied.set(name, longer)
    }
    // 平江|某某中学 beside 某省平江县某镇某某中学
    const short = anchored && /^(?:Hospital|ResearchBody)$/.test(type) ? bare(organization) : name
    // 某镇|卫生院 is not 某镇某地中心卫生院.
    const placed = short === name || short.length < 4 ? undefined : endings.get(type + schoolForm(short))
    if (placed && placed !== 'several' && placed.name !== name && placed.name.includes(name.slice(0, -short.length)))
      implied.set(name, placed)
    const company = starts.get(name)
    if (!anchored && type === 'Company' && endingStart === end && company && company.name !== name)
      implied.set(name, company)
  }
  return implied
}

/** The last part of a name with `·`, with the whole name; a part that two names share is left out. */
export function impliedPersons(names: Iterable<string>): Map<string, string> {
  const whole = new Map<string, string>()
  const shared = new Set<string>()
  for (const name of names) {
    const part = /·([^·]{2,})$/.exec(name)?.[1]
    if (part === undefined) continue
    const known = whole.get(part)
    if (known !== undefined && known !== name) shared.add(part)
    whole.set(part, name)
  }
  for (const part of shared) whole.delete(part)
  return whole
}
