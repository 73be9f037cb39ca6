// Towns, townships and villages, which the table of divisions does not hold: named after their county (某县某镇某村),
// or with an organ of theirs (某镇党委); then every further place of the same names.

import { matchesOf } from '../../flat.ts'
import { trieOf } from '../../lexicon/trie.ts'
import type { PlaceMention } from '../mention.ts'
import { cutWords, isOrdinaryWord } from '../words.ts'

const township = /((?:(?![区县市州])[\u4e00-\u9fff]){2,6}?(?:镇|乡|街道|苏木))(?![村民亲土贤情风愁]|镇(?![长党政]))/y
const village = /((?:(?![区县市州镇])[\u4e00-\u9fff]){2,5}?(?:村|社区|嘎查))(?![民委干官医支两里振级小寨庄集落中])/y
/** 的特色小镇, 和贫困乡: words near the beginning of what is no name. */
const noTownship =
  /^.{0,3}(?:[的在和与及各个多全每所农让到为将]|特色|小城|中心|重点|乡镇|贫困|边远|新建|援建|改建|扩建|重建)/
const noVillage =
  /^.{0,3}(?:[的在和与及各个多全每所农让到为将乡]|美丽|示范|贫困|帮扶|自然|行政|中心|城中|试点|特色|留守|体育|文化|奥运|选手|民俗|度假|影视|大学)/
const townOrgans =
  '党委|党政办|政府|人民政府|人大|政协|纪委|妇联|团委|社会事务|民政|乡村振兴|便民|退役军人|综合|敬老院|派出所|司法所|中心校|中心小学|中心学校|中心幼儿园|中心卫生院|卫生院|学校|[中小]学|初中|初级中学|幼儿园|副?[镇乡]长'
const villageOrgans = '党支部|党总支|党委|村委会|村民委员会|居委会|居民委员会|第一书记|驻村'
const withOrgan = new RegExp(
  `(?<=^|[^\\u4e00-\\u9fff]|[到在向由从赴对至及和与了]|感谢|接受|携手|联合|通过|走进)(?![到在向由从赴对至及和与个各多了有是等既将以])([\\u4e00-\\u9fff]{2,3}[镇乡])(?=${townOrgans})`,
  'g',
)
const organVillage = new RegExp(
  `(?<=^|[^\\u4e00-\\u9fff]|[当据由经向对从为])(?![当据由经向对从为])((?:(?!驻)[\\u4e00-\\u9fff]){2,4}(?:村|社区))(?=${villageOrgans})`,
  'g',
)

/** 清水铺镇|橙满园村: a village of a town, though no county is named. */
const townVillage =
  /(?<=^|[^\u4e00-\u9fff]|[到在向由从赴对至及和与了为给点])(?![到在向由从赴对至及和与个各多了有是等为给])([\u4e00-\u9fff]{2,3}(?:[镇乡]|街道))((?:(?![镇乡县])[\u4e00-\u9fff]){2,4}(?:村|社区))(?![民委干官医支两里振级小寨庄集落中])/g

/** What a text without such a place seldom holds: it is found sooner than where a name begins. */
const hasOrgan = new RegExp(`[镇乡](?:${townOrgans})`)
const hasOrganVillage = new RegExp(`(?:村|社区)(?:${villageOrgans})`)
const hasTownVillage = /(?:[镇乡]|街道)[\u4e00-\u9fff]{2,4}(?:村|社区)/

const longEnding = /[县市区旗州]$/

const placeOf = (start: number, name: string): PlaceMention => ({
  kind: 'place',
  start,
  end: start + name.length,
  name,
})

/** 举行|社区, 疫情防控|社区, 积极推进|社区: what is done in places of the kind, or two words and more that name none. */
const acting =
  /^(?:参加|出席|参观|考察|访问|前往|走访|调研|看望|视察|资助|捐建|捐赠|援建|举行|举办|召开|开展|推进|推动|启动|成立|建立|打造|组织|深入|走进|加强|实施|进入|结合|联合|关注|支持|帮助|服务|管理|治理|探索|完善|提升|构建|优化|实现|下沉|入驻|覆盖|慰问)/

function isName(name: string): boolean {
  const words = cutWords(name.replace(/(?:镇|乡|街道|苏木|村|社区|嘎查)$/, ''))
  const general = /(?:村|社区|嘎查)$/.test(name) ? noVillage : noTownship
  return !general.test(name) && !acting.test(name) && !(words.length > 1 && words.every(isOrdinaryWord))
}

function matchAt(pattern: RegExp, text: string, at: number): PlaceMention | undefined {
  pattern.lastIndex = at
  const name = pattern.exec(text)?.[1]
  return name === undefined || !isName(name) ? undefined : placeOf(at, name)
}

const next = /、((?:(?![区县市州镇乡])[\u4e00-\u9fff]){1,4}(?:村|社区|嘎查))(?=[、,。;等和与及]|$)/y

/** 某县|甲村、乙村、丙村: villages that go on a list. */
function listedVillages(text: string, from: number): PlaceMention[] {
  const found: PlaceMention[] = []
  for (let at = from; ; ) {
    next.lastIndex = at
    const name = next.exec(text)?.[1]
    if (name === undefined || !isName(name)) return found
    found.push(placeOf(at + 1, name))
    at += 1 + name.length
  }
}

/** The places with those below the county, in order and without overlaps. */
export function withTownships(text: string, places: readonly PlaceMention[]): PlaceMention[] {
  const first: PlaceMention[] = []
  for (const [index, place] of places.entries()) {
    // 珠海|街道, in another city
    if (text.startsWith('街道', place.end) && !/[省市县区州旗镇乡]$/.test(text.slice(place.start, place.end)))
      first.push(placeOf(place.start, text.slice(place.start, place.end + 2)))
    if (place.code === undefined || !longEnding.test(text.slice(place.start, place.end))) continue
    // 某市|眉山|乡: a township of a city's name.
    const next = places[index + 1]
    const isTown = next?.start === place.end && /^(?:[乡镇](?![镇村长])|街道)/.test(text.slice(next.end, next.end + 2))
    if (next?.start === place.end && !isTown) continue
    const town = matchAt(township, text, place.end)
    if (town) first.push(town)
    const below = matchAt(village, text, town?.end ?? place.end)
    if (below) first.push(below, ...listedVillages(text, below.end))
  }
  const told = [
    ...(hasOrgan.test(text) ? matchesOf(text, withOrgan) : []),
    ...(hasOrganVillage.test(text) ? matchesOf(text, organVillage) : []),
  ]
  for (const { index, 1: name = '' } of told) if (isName(name)) first.push(placeOf(index, name))
  for (const { index, 1: town = '', 2: below = '' } of hasTownVillage.test(text) ? matchesOf(text, townVillage) : [])
    if (isName(town) && isName(below)) first.push(placeOf(index, town), placeOf(index + town.length, below))
  if (first.length === 0) return [...places]
  const names = trieOf(first.map(({ name }) => [name, name] as const))
  const merged: PlaceMention[] = []
  let next = 0
  for (const { start, end, value } of names.all(text)) {
    for (let place = places[next]; place && place.start < end; place = places[++next])
      if (place.end <= start) merged.push(place)
    merged.push(placeOf(start, value))
  }
  return [...merged, ...places.slice(next)]
}
