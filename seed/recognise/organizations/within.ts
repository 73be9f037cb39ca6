// Names within names: departments, branches and companies whose name goes on from the name of the body they belong to
// (某大学|附属医院, 民政部|某司), and bodies that take their owner from the office named before (某大学书记、|教育基金会|理事长).

import { isOfSchool } from '../../lexicon/subjects.ts'
import type { Found } from '../../lexicon/trie.ts'
import type { OrganizationType } from '../../ontology.ts'
import { isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'
import type { OrganizationSpan } from './organization.ts'
import { everyPlaces } from './shared.ts'
import { opens } from './surroundings.ts'

/** What a name may end with after the whole name of the body it belongs to. */
const partOfWhole =
  /^(?:中央|驻|附属|直属|宣传(?=[部文教科处])|组织(?=[部人委科处])|统战|政法|网信|政策研究|老干部|关心下一代|第[一二三四五六七八九十]|人民|总医院|代表联谊会|委员联谊会|.{0,8}(?:学生|校友|志愿)|总会|分会|分部|办公|医学|口腔|眼科|肿瘤|康复|儿童|专业|专项|教育|研究|党委|党组|机关|委员|青年|社会|公共|公益|慈善基金会|慈善信托|联合总会|福利协会)/
const schoolPart =
  /(?:分校|^(?!新)[\u4e00-\u9fff]{2}校区|教学点|学院|学部|植物园|实验室|研究中心|研究所|研究院|附属医院|医院|附中|附小|中学|小学|基金会|校友会|委员会|产学研基地|实践基地|实训基地)$/
/** 某军区|总医院, 某矿务局|中心医院 */
const ownHospital = /^(?:总|中心|职工)?医院$/
/** 某军区|某地总医院 */
const ofArmy = /^[\u4e00-\u9fff]{2,5}(?:医院|疗养院|学院)$/
/** 某银行|快乐某某慈善基金会 */
const ownFoundation =
  /^(?!.{0,4}[向与和为给由在])[\u4e00-\u9fff]{2,6}(?:公益|慈善)基金会$|^(?:公益|慈善|教育|艺术|科技)+基金会$|^[\u4e00-\u9fff]氏(?:慈善|公益)?基金会$/
/** 某医院|医疗救助基金会 */
const hospitalFund = /^(?:医疗|医学|慈善|公益|爱心|救助|发展|教育|科研|科技|健康|关爱)+基金会$/
/** 某某同学会|某国分会 */
const section =
  /^[\u4e00-\u9fff]{0,6}(?:分会|专委会|专业委员会|青年委员会|工作委员会)$|^(?!.{0,4}[和与及市县区省])[\u4e00-\u9fff]{2,6}委员会$/
/** 某市红十字会|紧急救援中心 */
const ownCentre = /^[\u4e00-\u9fff]{2,8}(?:中心|工作站|联络站|服务队|救援队|志愿队|代表处|联络处|支队|分队)$/
/** 中国福利会|某某保健院 */
const ownHouse = /^[\u4e00-\u9fff]{2,8}(?:医院|保健院|幼儿园|学校)$/
const organPart =
  /^[\u4e00-\u9fff]{2,12}(?:司|中心|研究院|研究所|图书馆|博物馆|福利院|学校|总队|支队|大队|分局)$|^考试院$/

/** 某省委员会, 某市委 */
const committee = /^[\u4e00-\u9fff]{2,8}[省市县区州]委(?:员会|会)?$/

/** 某市委|文明办, 某区政府|某某办 */
const officeOf = /^(?:[\u4e00-\u9fff]{1,8}(?:办|工委)|社治委|社工部|政研室)$/
/** 某特区政府|某某局 */
const bureauOf = /^[\u4e00-\u9fff]{2,12}(?:局|署|处)$/
/** 某省中医院|某市医院 */
const hospitalOf = /^[\u4e00-\u9fff]{2,6}(?:医院|分院)$/
/** 东华三院|某某中学 */
const houseOf = /^[\u4e00-\u9fff]{2,10}(?:中学|小学|书院|学校|幼稚园|幼儿园)$/

/** Whether a name goes on to the left through `other`, which ends where `rest` begins. */
export function goesThrough(other: OrganizationSpan | undefined, rest: string): boolean {
  if (rest === '基金会' || partOfWhole.test(rest)) return true
  // 某某校友会|联盟
  if (/^(?:联盟|联合会|联合总会)$/.test(rest) && /(?:校友|同乡|商|协|学)会$/.test(other?.name ?? '')) return true
  // 全国工商联|某某商会
  if (rest.endsWith('商会') && /工商(?:业联合会|联)$/.test(other?.name ?? '')) return true
  if (other?.type === 'Hospital' && hospitalFund.test(rest)) return true
  // 某地医院|管理局
  if (other?.type === 'Hospital')
    return (
      rest === '集团' ||
      hospitalOf.test(rest) ||
      rest === '发展中心' ||
      (/^(?:管理局|管理中心|协会|学会)$/.test(rest) && /^.{2,3}医院$/.test(other.name))
    )
  // 某某大学|出版社, 某某研究院|股份有限公司
  if (other?.type === 'ResearchBody' && /^(?:音像)?出版社(?:有限(?:责任)?公司)?$/.test(rest)) return true
  if (other?.type === 'ResearchBody' && /^(?:股份|集团)?有限(?:责任)?公司$/.test(rest)) return true
  if (
    /^(?:建设|兴建|新建|筹建|成立|设立|建立|开展|兴办|组织|派出|派遣|选派|出动|带领|率领|发动|动员|安排|调集|指派)/.test(
      rest,
    )
  )
    return false
  if (other?.type === 'ResearchBody') return schoolPart.test(rest) || (rest === '大学' && /科学院$/.test(other.name))
  // 某市外商投资|协会
  if (
    other?.type === 'Company' &&
    !/公司$/.test(other.name) &&
    /^(?:企业)?(?:协会|学会|商会|促进会|联合会|研究会)$/.test(rest)
  )
    return true
  // 某某房地产|开发有限公司, 某某集团|某某有限公司: one company.
  if (other?.type === 'Company')
    return (
      /公司$/.test(rest) ||
      (/^(?:管理|投资|控股|实业|发展|开发|建设|经营|置业|工程)+集团$/.test(rest) && !/集团$/.test(other.name)) ||
      ownFoundation.test(rest)
    )
  if (/^(?:香港)?(?:东华三院|保良局)$/.test(other?.name ?? '')) return houseOf.test(rest)
  // 某省政协|文化文史和学习委员会
  if (/(?:政协|人大|人大常委会)$/.test(other?.name ?? '') && /^[\u4e00-\u9fff]{2,12}委员会$/.test(rest)) return true
  if (other?.name.endsWith('福利会') && ownHouse.test(rest)) return true
  if (other?.type === 'SocialOrganization' && (section.test(rest) || ownCentre.test(rest))) return true
  // 国务院|某某委员会办公室
  if (other?.name === '国务院')
    return /^[\u4e00-\u9fff]{4,16}(?:办公室|委员会|领导小组)$|^[残妇][残儿]?工委(?:办公室|办)?$/.test(rest)
  // 中国某某党|某省委员会
  if (/(?:党|同盟|建国会|促进会|学社)$/.test(other?.name ?? '') && committee.test(rest)) return true
  if (other?.name.endsWith('军区') && ofArmy.test(rest)) return true
  if (other?.type !== 'GovernmentBody') return false
  if (/特(?:别行政)?区政府$/.test(other.name) && bureauOf.test(rest)) return true
  if (/(?:委|政府|部|国务院)$/.test(other.name) && officeOf.test(rest)) return true
  return organPart.test(rest) || ownHospital.test(rest)
}

/** No owner is named further back, in units. */
const farthestOwner = 40

const partyOffice = /^(?:宣传部|组织部|统战部|政法委|办公室|编办)$/
const general = /^(?:Foundation|ResearchBody)$/

/** The office of a place is no longer than this, in units. */
const longestOffice = 12

/** 某市|副市长、: the place whose office is told right before `start`, after `floor`. */
function placeOfOffice({ text, placeTo }: Context, start: number, floor: number): string | undefined {
  for (let at = start - 2; at > Math.max(floor, start - longestOffice) && !isMarkAt(text, at); at--) {
    const place = placeTo.get(at)
    if (place) return place.start >= floor ? place.name : undefined
  }
  return undefined
}

/**
 * The full name of a body that stands by a general name after another office (某县县委委员、教育局|局长): with the place of the
 * organisation before, or with all of it where that is a school or company. `placeEnd` is where that one's place ends.
 */
export function carriedName(
  context: Context,
  start: number,
  ending: Found<OrganizationType>,
  owner: OrganizationSpan | undefined,
  placeEnd: (at: number) => number,
): string | undefined {
  const { text } = context
  const name = text.slice(start, ending.end).replace(/^校/, '')
  // 某市副市长、|红十字会|会长, whatever body stands before.
  const near = placeOfOffice(context, start, owner?.end ?? 0)
  if (near !== undefined && (everyPlaces.test(name) || /[局厅]$/.test(name))) return near + name
  if (!owner || start - owner.end > farthestOwner || /[。;!?\n]/.test(text.slice(owner.end, start))) return undefined
  // 某医院副院长、|工会|主席: a department of it.
  if (owner.type !== 'GovernmentBody' && /^(?:工会|团委|党委|妇委会|纪委|管委会|管理委员会)$/.test(name))
    return undefined
  // 某市委副书记、政法委书记、|组织部|部长: each of the committee of the place.
  const committee = owner.name.replace(/(?<=委)(?:政法委|宣传部|组织部|统战部|办公室|编办)$/, '')
  if (committee.endsWith('委') && partyOffice.test(name)) return committee + name
  // 市妇联执委、|镇处妇联|主席: of many places.
  if (/^(?:镇[处街办]|[乡街]镇|县区|区县|市直|基层)/.test(name)) return undefined
  if (general.test(ending.value)) return owner.type === 'ResearchBody' ? owner.name + name : undefined
  // 区委统战部 stands for 某区委统战部, and its place for that of what follows.
  const level = /^[省市县区州]/.exec(text.slice(owner.start, owner.end))?.[0] ?? ''
  const written = text.slice(owner.start + level.length, owner.end)
  const isCompleted = owner.name.endsWith(written) && owner.name.length > written.length + level.length
  const place =
    placeEnd(owner.start) !== owner.start
      ? text.slice(owner.start, placeEnd(owner.start))
      : isCompleted
        ? owner.name.slice(0, owner.name.length - written.length)
        : level
  return place === '' || ending.value === 'Company' ? undefined : place + name
}

const ofAnySchool = /(?:[学我本]?校)?((?:教育|教育发展|校友|校友教育)基金会|校友(?:总|联合)?会)$/

/** 教育基金会|秘书长, 教育基金会|办公室|主任 */
export function officerAfter(text: string, end: number, holdsOffice: (at: number) => boolean): boolean {
  const part = /^(?:办公室|秘书处|[\u4e00-\u9fff]{2,4}部)/.exec(text.slice(end, end + 5))?.[0].length ?? 0
  return holdsOffice(end) || (part > 0 && holdsOffice(end + part))
}

/** 教育基金会|秘书长, 校友会|会长: of the school named before, where an officer of it follows. */
export function bodyOfSchool(
  { text }: Context,
  ending: Found<OrganizationType>,
  found: readonly OrganizationSpan[],
): OrganizationSpan | undefined {
  const [written = '', name = ''] = ofAnySchool.exec(text.slice(Math.max(0, ending.end - 10), ending.end)) ?? []
  const start = ending.end - written.length
  if (name === '' || !opens(text, start)) return undefined
  const school = found.findLast((one) => one.type === 'ResearchBody' && !isOfSchool(one.name))
  const span = { start, end: ending.end, endingStart: ending.start, type: ending.value }
  return { ...span, name: (school?.name ?? '') + name, anchored: school !== undefined }
}
