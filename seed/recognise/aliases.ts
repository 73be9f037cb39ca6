// Other names of what was found: declared in brackets (以下简称“某某”), and the short forms that writers use without saying so.

import { generalModifiers } from '../lexicon/organizations.ts'
import type { EntityType } from '../ontology.ts'
import type { Context } from './context.ts'
import { isMadeOf } from './organizations/validity.ts'
import { isOrdinaryWord, tagOf } from './words.ts'

const declared =
  /\((?:(?:以下|下文|下|后|文中)?(?:统|均)?(?:简|并)?称|[^()“”、,。]{0,10}更名前|曾用名|原名)(?:为|作|:|,)?[“‘《]?([^”’》()、,。“‘《]{2,20})[”’》]?(?:、|或|和)?(?:[“‘]([^”’()]{2,20})[”’])?\)/y
const latin = /\((?:英文名?(?:称)?:?|简称|即)?([A-Za-z][A-Za-z0-9&.'-]*(?: [A-Za-z&.'-]+){0,12})(?:,[^()]{0,20})?\)/y

/** Names that stand in brackets right after a name, and where the brackets end. */
export function declaredAliases({ text }: Context, at: number): { aliases: string[]; end: number } {
  // A closing quotation mark may stand between the name and the brackets.
  const from = '”’》'.includes(text.charAt(at)) ? at + 1 : at
  if (text.charAt(from) !== '(') return { aliases: [], end: at }
  for (const pattern of [declared, latin]) {
    pattern.lastIndex = from
    const match = pattern.exec(text)
    if (!match) continue
    const aliases = match.slice(1).filter((alias) => alias !== undefined)
    // 思源·某某基金 is also written without the dot.
    const plain = aliases.filter((alias) => /[·•]/.test(alias)).map((alias) => alias.replace(/ ?[·•] ?/g, ''))
    return { aliases: [...aliases, ...plain], end: pattern.lastIndex }
  }
  return { aliases: [], end: at }
}

const companyEnding =
  /(?:\([^()]{2,8}\))?(?:(?:集团|控股|股份|投资|实业|发展)*(?:有限责任公司|有限公司|集团公司|公司|集团|总公司))$/
const industries =
  /(?:世纪|机械|矿山|矿业|机电|设备|装备|重工|仪器|检测|测绘|导航|电气|电器|光电|照明|自动化|化学|石油|石化|纺织|服装|服饰|印刷|包装|玩具|家具|陶瓷|建筑|建工|园林|绿化|景观|物流|运输|航运|旅游|酒店|餐饮|农业|牧业|渔业|林业|水务|环境|信息|网络|计算机|生物|医药|环保|文化|教育|电子|电子商务|数码|通讯|通信|汽车|房地产|置业|地产|能源|食品|饮料|乳业|酒业|传媒|贸易|商贸|服务|咨询|管理|销售|制造|智能|数字|健康|产业|国际|医疗|建设|工程|材料|新材料|化工|制药|药业|保险|证券|银行|金融|人寿|财产|科技|技术|实业|发展|投资|控股|股份|集团)+$/

const allIndustries = new RegExp(`^${industries.source}`)

/** The brand in a company's name: 某某科技(深圳)有限公司 is 某某. */
export function brandOf(name: string, withoutPlace: string): string | undefined {
  const core = withoutPlace.replace(companyEnding, '')
  if (core === withoutPlace && name !== withoutPlace) return undefined
  const brand = core.replace(industries, '')
  const chosen = brand.length >= 2 ? brand : core
  return chosen.length >= 2 && chosen.length <= 8 && !isOrdinaryWord(chosen) ? chosen : undefined
}

const kindWords = /(?:儿童公益|(?:教育|发展|助学|公益|慈善|爱心|事业|科技|艺术|扶贫|医学|医疗|健康|文化)+)$/

/** What tells a foundation from others: without its place and the words that all of them bear (某某爱心慈善|基金会). */
export const brandOfFoundation = (withoutPlace: string): string | undefined => {
  if (!withoutPlace.endsWith('基金会')) return undefined
  const core = withoutPlace.slice(0, -3).replace(kindWords, '')
  return core.length >= 2 && !isMadeOf(core, generalModifiers) ? core : undefined
}

/**
 * Short forms of a name that may stand elsewhere in the same article; they count only where they are found.
 * `withoutPlace` is the name after the place that it begins with.
 */
export function shortForms(type: EntityType, name: string, withoutPlace: string): string[] {
  const forms: string[] = []
  if (type !== 'GovernmentBody' && type !== 'Hospital' && withoutPlace !== name && withoutPlace.length >= 4)
    forms.push(withoutPlace)
  if (type === 'Company') {
    // 香港智华基金|有限公司
    if (name.endsWith('基金有限公司')) forms.push(name.slice(0, -4))
    if (name.endsWith('(中国)')) forms.push(name.slice(0, -4))
    const place = name.slice(0, name.length - withoutPlace.length).replace(/[省市]$/, '')
    const core = withoutPlace.replace(companyEnding, '')
    const bare = core === withoutPlace ? '' : core
    const brand = brandOf(name, withoutPlace)
    if (brand !== undefined) forms.push(brand, `${brand}公司`, `${brand}集团`)
    // 完美|(中国)有限公司: with 公司, where the brand is a word
    const word = core.replace(industries, '')
    if (
      brand === undefined &&
      core !== withoutPlace &&
      /^[\u4e00-\u9fff]{2,6}$/.test(word) &&
      !isMadeOf(word, generalModifiers)
    )
      forms.push(`${word}公司`, `${word}集团`)
    if (brand !== undefined && place !== '') forms.push(place + brand)
    // 上海|医药|集团股份有限公司: with the place, where the rest is no name
    if (place !== '' && /^[\u4e00-\u9fff]{2,4}$/.test(bare) && isOrdinaryWord(bare)) forms.push(place + bare)
    // 平安|健康|医疗科技有限公司: 平安健康
    const first = core.replace(industries, '').length
    for (let end = first + 2; first >= 2 && end <= core.length; end++)
      if (end > 3 && allIndustries.test(core.slice(first, end))) forms.push(core.slice(0, end))
  }
  if (type === 'Foundation') {
    const core = brandOfFoundation(withoutPlace)
    // 澳门|基金会, 宋庆龄|基金会: 澳基会, 宋基会
    const bearer = withoutPlace.length > 3 ? withoutPlace : name
    if (name.endsWith('基金会')) forms.push(`${bearer.charAt(0)}基会`)
    if (core !== undefined)
      forms.push(
        `${core}基金会`,
        `${core}基金`,
        `${core}公益基金会`,
        `${core}慈善基金会`,
        `${core.replace(/大学$/, '')}基金会`,
        withoutPlace.slice(0, -1),
      )
    if (
      core !== undefined &&
      (core.length >= 3 ? !isOrdinaryWord(core) && !/(?:博士|先生|女士|大学)$/.test(core) : tagOf(core) === 'x') &&
      withoutPlace !== name
    )
      forms.push(core)
  }
  // 澳门|红十字会, 香港红十字会: 澳红会, 港红会
  if (withoutPlace === '红十字会' && /^(?:香港|澳门|台湾)/.test(name))
    forms.push(`${name.charAt(0)}红会`, `${name.charAt(1)}红会`)
  // 某某大学(武汉): 某某大学
  if (/(?:大学|医院|学校)\([^()]+\)$/.test(name) && !name.startsWith('香港'))
    forms.push(name.replace(/\([^()]+\)$/, ''))
  const school = /^([\u4e00-\u9fff]{2,4})(师范|农业|医科|交通|科技|工业|财经|理工)大学$/.exec(name)
  if (school) forms.push(`${school[1]}${school[2]?.charAt(0)}大`)
  const university = /^([\u4e00-\u9fff]{2,3})大学$/.exec(name)?.[1]
  if (university !== undefined && withoutPlace === name && !isOrdinaryWord(university)) forms.push(university)
  // 华侨大学: 华大, where that is no word
  if (university?.length === 2 && !isOrdinaryWord(`${university.charAt(0)}大`)) forms.push(`${university.charAt(0)}大`)
  // 香港大学, 香港中文大学: 港大, 中大
  const hongKong = /^(香港|澳门)([\u4e00-\u9fff]{0,4})大学$/.exec(name)
  if (hongKong) forms.push(`${(hongKong[2] || hongKong[1]?.slice(-1) || '').charAt(0)}大`)
  return forms.filter((form) => form !== name && form.length >= 2)
}
