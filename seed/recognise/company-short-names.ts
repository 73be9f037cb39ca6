// Short names of companies that keep some characters of the whole name: 青木股份 for 河南青木农牧股份有限公司, 南航集团 for 南方航空集团有限公司.

import { bodiesByName } from '../lexicon/organizations.ts'

const ending = /(?:有限(?:责任)?公司|保险社)$/

/** What the branches of companies are called, whose short names are the company's. */
export const branchOfCompany = /(?:分公司|支公司|中支|分行|支行)$/

/** Branches and counted or named parts of a company, which bear more than its name. */
const part = /(?:分公司|分行|支行|分社|有限(?:责任)?公司)$/

/** Whether the characters of `short` stand in `whole` in order, from the first. */
export const holdsInOrder = (whole: string, short: string): boolean => {
  let next = 0
  for (const character of whole) if (character === short.charAt(next)) next++
  return next === short.length && whole.charAt(0) === short.charAt(0)
}

interface Named {
  readonly name: string
}

/** Of the companies of an article, those that are a short name of one other, with that one; `bare` gives a name without its place. */
export function shortCompanies<T extends Named>(companies: readonly T[], bare: (company: T) => string): Map<string, T> {
  const wholes = new Map(companies.filter(({ name }) => ending.test(name)).map((company) => [company.name, company]))
  const short = new Map<string, T>()
  if (wholes.size === 0) return short
  for (const { name } of companies) {
    if (name.length < 4 || part.test(name) || bodiesByName.has(name) || short.has(name)) continue
    const fits = [...wholes.values()].filter((whole) => {
      const rest = bare(whole)
      const core = rest.replace(ending, '')
      return rest.length > name.length + 1 && (holdsInOrder(rest, name) || (core !== name && core.endsWith(name)))
    })
    if (fits.length === 1 && fits[0]) short.set(name, fits[0])
  }
  return short
}
