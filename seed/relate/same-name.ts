// Whether two names of one document mean one thing: spellings, short forms, a name with and without its place or its larger project.

import { isWithin } from '../lexicon/divisions.ts'
import { foundationShortForms, generalModifiers, schoolShortForms } from '../lexicon/organizations.ts'
import { type EntityType, isOrganization } from '../ontology.ts'
import { brandOfFoundation } from '../recognise/aliases.ts'
import { isMadeOf } from '../recognise/organizations/validity.ts'
import { isGeneralProject } from '../recognise/projects/general.ts'
import { cutWords, isOrdinaryWord, rememberingOf } from '../recognise/words.ts'
import { companyCore, isSameCompany, places } from './same-company.ts'

// Each name is compared with many others, so that what is made of it is kept.

/** A name without what spellings differ in. */
export const fold = rememberingOf((name) => name.normalize('NFKC').replace(/[\s"'“”‘’《》()·•—-]/gu, ''))

/** Length of the longest sequence of characters that two names have in common, in order. */
function commonLength(a: string, b: string): number {
  let previous = new Uint16Array(b.length + 1)
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint16Array(b.length + 1)
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      row[j] = same ? (previous[j - 1] ?? 0) + 1 : Math.max(previous[j] ?? 0, row[j - 1] ?? 0)
    }
    previous = row
  }
  return previous[b.length] ?? 0
}

/** 山东省某市某区民政局 and 某区民政局: the longer begins with more of the same place. */
function isPlacePrefix(longer: string, shorter: string): boolean {
  if (!longer.endsWith(shorter)) return false
  const place = places(longer)
  return place !== undefined && place.end >= longer.length - shorter.length
}

/** 镇宁布依族苗族自治县|政府 and 镇宁县|人民政府: the same after the same place, however that is written. */
function isOfSamePlace(a: string, b: string): boolean {
  const [first, second] = [places(a), places(b)]
  if (!first || !second || first.code !== second.code) return false
  return tidy(a.slice(first.end)) === tidy(b.slice(second.end))
}

/** Each word of the full name stands whole in the short one, or by its first character: 北大人民医院. */
function abbreviates(short: string, full: string): boolean {
  let at = 0
  let abbreviated = 0
  for (const word of cutWords(full)) {
    if (short.startsWith(word, at)) at += word.length
    else if (word.length > 1 && short.charAt(at) === word.charAt(0)) {
      at += 1
      abbreviated++
    } else if (!/^(?:发展|公益|慈善|事业|服务)$/.test(word)) return false
  }
  return at === short.length && abbreviated > 0 && abbreviated <= 3
}

/** Departments by their full and short names: 教育体育(局), 教体(局). */
const shortDepartments: ReadonlyMap<string, string> = new Map(
  '教育体育=教体 教育科技=教科 卫生健康=卫健 卫生和计划生育=卫计 人力资源和社会保障=人社 文化和旅游=文旅 文化旅游=文旅 文化体育和旅游=文体旅 住房和城乡建设=住建 城乡建设=住建 市场监督管理=市监 市场监管=市监 交通运输=交通 应急管理=应急 医疗保障=医保 自然资源和规划=自规 民族宗教事务=民宗 民族宗教=民宗 退役军人事务=退役军人 发展和改革=发改 发展改革=发改 工业和信息化=工信 经济和信息化=经信 国有资产监督管理=国资 疾病预防控制=疾控'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
)
const department = new RegExp(`(?:${[...shortDepartments.keys()].join('|')})(?=[局厅委部]$)`)

/** Societies by their full and short names: 残疾人联合会, 残联. */
const shortSocieties: ReadonlyMap<string, string> = new Map(
  '关心下一代工作委=关工委 残疾人联合会=残联 工商业联合会=工商联 妇女联合会=妇联 归国华侨联合会=侨联 科学技术协会=科协 计划生育协会=计生协 文学艺术界联合会=文联 社会科学界联合会=社科联 青年联合会=青联 学生联合会=学联 义工联合会=义工联 台湾同胞投资企业协会=台协 台商投资企业协会=台协 台协会=台协 作家协会=作协 美术家协会=美协 书法家协会=书协'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
)
const society = new RegExp(`(?:${[...shortSocieties.keys()].join('|')})$`)

/** Characters that the names of bodies may have or not: (人民)政府, 卫生健康委(员会). */
const tidy = rememberingOf((name) =>
  name
    .replace(/人民政府$/, '政府')
    .replace(/(?<=.{2})[镇乡](?=中心(?:小学|校|学校|卫生院)$)/, '')
    .replace(/委(?:员)?会$/, '委')
    .replace(/(?<=[中小]学)校$/, '')
    .replace(/光彩事业(?:促进)?会$/, '光彩会')
    .replace(society, (whole) => shortSocieties.get(whole) ?? whole)
    .replace(department, (whole) => shortDepartments.get(whole) ?? whole)
    .replace(/^(?:中共|(?:中国人民)?解放军)/, ''),
)

/** The same with what the name of a province may have or not: 宁夏(回族)自治区(人民)政府. */
const officialForm = rememberingOf((name) => tidy(name.replace(/(?:维吾尔|回族|壮族)?自治区/, '').replace(/省/, '')))

const nearlySame = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length)
  if (length < 8) return false
  return (
    a.slice(-2) === b.slice(-2) &&
    a.slice(0, 2) === b.slice(0, 2) &&
    !/\d/.test(a + b) &&
    commonLength(a, b) >= length * 0.85
  )
}

/** 北京大学|人民医院 and 北大|人民医院. */
const isOfShortSchool = (longer: string, shorter: string): boolean =>
  longer.length > shorter.length &&
  shortSchools.some(([short, full]) => shorter.startsWith(short) && longer === full + shorter.slice(short.length))

const shortSchools = [...schoolShortForms]

/** 董周乡|第九小学 is also 董周|第九小学. */
const withoutTownship = rememberingOf((name) => name.replace(/(?<=[\u4e00-\u9fff]{2})[乡镇](?=.{3})/, ''))

/** 青海省某县某镇|千户营小学 and 青海|千户营小学. */
function isOfSameProvince(a: string, b: string): boolean {
  const [first, second] = [places(a), places(b)]
  if (!first || !second || !(isWithin(first.code, second.code) || isWithin(second.code, first.code))) return false
  const [bare, other] = [a.slice(first.end), b.slice(second.end)].map((name) =>
    name.replace(/^[\u4e00-\u9fff]{1,5}[乡镇](?=.{4})/, ''),
  )
  return bare === other && bare !== undefined && bare.length >= 5
}

/** 博兴县|慈善总会 and 博兴|慈善总会. */
function isWithoutKind(longer: string, shorter: string): boolean {
  const place = shorter.length === longer.length - 1 ? places(longer) : undefined
  return (
    place !== undefined &&
    /[县市区省]/.test(longer.charAt(place.end - 1)) &&
    place.end > 2 &&
    shorter === longer.slice(0, place.end - 1) + longer.slice(place.end)
  )
}

/** 中国青少年发展基金会 and 中国青基会. */
function isShortFoundation(longer: string, shorter: string): boolean {
  const full = foundationShortForms.get(shorter.slice(-3))
  if (full === undefined) return false
  const whole = shorter.slice(0, -3) + full
  return longer === whole || isPlacePrefix(longer, whole) || isOfSamePlace(longer, whole)
}

/** 北京某某爱心慈善基金会 and 某某基金会; 某某某教育基金会 and 某某某基金会. */
function isSameFoundation(longer: string, shorter: string): boolean {
  const bearer = shorter.slice(0, -3)
  if (bearer.length >= 3 && longer.startsWith(bearer) && !isMadeOf(bearer.slice(2), generalModifiers)) {
    const rest = longer.slice(bearer.length, -3)
    if (
      longer.endsWith('基金会') &&
      isMadeOf(rest, generalModifiers) &&
      places(shorter) === undefined &&
      !/^中[国华]/.test(bearer)
    )
      return true
  }
  const [place, own] = [places(longer), places(shorter)]
  const [long, short] = [longer, shorter].map((name) => name.replace(/基金$/, '基金会')) as [string, string]
  const brand = brandOfFoundation(short.slice(own?.end ?? 0))
  return (
    place !== undefined &&
    (own === undefined || own.code === place.code) &&
    brand !== undefined &&
    brand === brandOfFoundation(long.slice(place.end))
  )
}

/** 天津泰达国际心血管病医院 and 泰达医院, 云南省阜外心血管病医院 and 云南阜外医院. */
function isShortHospital(longer: string, shorter: string): boolean {
  const [place, own] = [places(longer), places(shorter)]
  const brand = shorter.slice(own?.end ?? 0, -2)
  return (
    brand.length >= 2 &&
    shorter.endsWith('医院') &&
    !isMadeOf(brand, generalModifiers) &&
    !isOrdinaryWord(brand) &&
    !/[省市县区州旗]$/.test(brand) &&
    (own === undefined || own.code === place?.code) &&
    longer.slice(place?.end ?? 0).startsWith(brand)
  )
}

const branch = /.{2}(?:代表处|办事处|联络处|工作站|分会|支会|分行|支行|分公司|分院|分校|分局|支队|分社)$/

const headless = rememberingOf((name) =>
  name.replace(/(?:(?:专项|公益)?基金)?(?:公益项目|项目|计划|工程|行动|公益活动|活动|(?:专项|公益)基金)$/, ''),
)

const party = /^(九三学社|民[革盟建进]|农工党|致公党|台盟)(.*?)([省市县区]委(?:员?会)?)$/

/** 九三学社某省委会 and 九三学社省委会. */
function isPartyOfLevel(longer: string, shorter: string): boolean {
  const [, name, place, level] = party.exec(longer) ?? []
  const [, other, none, own] = party.exec(shorter) ?? []
  return name !== undefined && place !== '' && name === other && none === '' && level?.charAt(0) === own?.charAt(0)
}

/** Whether two names of one type, the longer first, mean one thing in one document. */
export function isSame(type: EntityType, longer: string, shorter: string): boolean {
  if (fold(longer) === fold(shorter)) return true
  if (type === 'Project') {
    // “甲计划-某某” and “某某”
    if (shorter.length >= 4 && new RegExp(`[—-]${shorter.replace(/[^\u4e00-\u9fff]/g, '.')}$`).test(longer)) return true
    if (
      (shorter.length >= 5 || (shorter.length === 4 && !isGeneralProject(shorter))) &&
      longer.endsWith(shorter) &&
      !/^.{2,}(?:计划|工程|项目|行动)/.test(longer.slice(0, -shorter.length))
    )
      return true
    // 阳光春蕾|助学项目
    // 某省|希望工程圆梦行动|助学金
    // 2015思源救护|中国行
    const bare = longer.slice(places(longer)?.end ?? 0).replace(/^20\d\d年?/, '')
    const rest = bare.startsWith(shorter) ? bare.slice(shorter.length) : ''
    if (
      shorter.length >= 4 &&
      rest !== '' &&
      !rest.startsWith('·') &&
      (isGeneralProject(rest) || /^(?:[奖助]学金|[\u4e00-\u9fff]{2}行)$/.test(rest))
    )
      return true
    if (headless(longer) === headless(shorter) && headless(longer).length >= 3) return true
    // 东海助学|专项基金 is no 东海助医|专项基金.
    return nearlySame(headless(longer), headless(shorter))
  }
  if (!isOrganization(type)) return false
  const [long, short] = [tidy(longer), tidy(shorter)]
  if (long === short) return true
  if (isPlacePrefix(longer, shorter) || isOfSamePlace(longer, shorter)) return true
  // 某市某基金会|某区代表处
  if (branch.test(shorter) && longer.endsWith(shorter) && places(shorter) !== undefined) return true
  // (中国人民解放军)某军区总医院
  if (longer.replace(/^(?:中国人民)?解放军/, '') === shorter) return true
  if (type === 'Foundation' && isShortFoundation(longer, shorter)) return true
  // 中国青少年(发展)基金会
  if (type === 'Foundation' && longer.replace('发展基金会', '基金会') === shorter) return true
  if (type === 'Foundation' && isSameFoundation(longer, shorter)) return true
  if (type === 'Company' && isSameCompany(companyCore(longer), companyCore(shorter))) return true
  // 中国电力建设集团有限公司 and 中国电建集团
  if (type === 'Company' && /^中国./.test(shorter) && abbreviates(companyCore(shorter), companyCore(longer)))
    return true
  if (type === 'Hospital' && (isShortHospital(longer, shorter) || longer.replace('附属', '') === shorter)) return true
  if (/^(?:Hospital|ResearchBody)$/.test(type) && isPlacePrefix(withoutTownship(longer), withoutTownship(shorter)))
    return true
  if (/^(?:Hospital|ResearchBody)$/.test(type) && isOfSameProvince(longer, shorter)) return true
  if (isWithoutKind(long, short) || isOfShortSchool(longer, shorter)) return true
  if (isPartyOfLevel(longer, shorter)) return true
  if (type === 'GovernmentBody') return officialForm(longer) === officialForm(shorter)
  // 某镇中心学校 is no 某镇中学.
  if (/[中小]学$/.test(shorter) && long.slice(-2) !== shorter.slice(-2)) return false
  return shorter.length >= 4 && abbreviates(shorter, longer)
}
