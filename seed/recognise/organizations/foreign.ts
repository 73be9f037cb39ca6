// Bodies of other states: their ministries (尼泊尔|教育部) and missions (德国|驻广州总领事馆), and China's missions abroad.

import { flatMap, matchesOf } from '../../flat.ts'
import type { Context } from '../context.ts'
import type { OrganizationSpan } from './organization.ts'

const subjects =
  '外交|外务|内政|国防|财政|财务|司法|高等教育|教育|科技|科学|技术|体育|文化|文部|旅游|卫生|公共卫生|健康|厚生|福利|社会|保障|保护|救济|安置|劳动|就业|农业|农村|渔业|畜牧|林业|环境|气候变化|资源|能源|矿业|工业|商业|商务|贸易|经济|合作|国际|发展|规划|交通|运输|水利|水务|住房|建设|城市|妇女|儿童|青年|家庭|老年|宗教|民族|移民|难民|应急|灾害|管理|公共|信息|通信|事务|服务'
const ministry = new RegExp(
  `(?:联邦|国家|皇家)?(?:${subjects})(?:(?:${subjects})|[和与及、])*(?:部|省)(?![长门分队落署件级])`,
  'y',
)
const mission =
  /(?:联邦|王国|共和国|人民共和国)?驻[\u4e00-\u9fff]{1,8}?(?:大使馆|使馆|总领事馆|总领馆|领事馆|领馆)(?![区员])/y
const ours = /(?:中国|欧盟)驻[\u4e00-\u9fff]{1,8}?(?:大使馆|使馆|总领事馆|总领馆|领事馆|领馆|代表团)(?![区员])/g

/** All of them, in order. */
export function foreignBodies({ text, values, placeTo }: Context): OrganizationSpan[] {
  const spanOf = (start: number, end: number): OrganizationSpan => ({
    start,
    end,
    type: 'GovernmentBody',
    name: text.slice(start, end),
    endingStart: end,
    anchored: true,
  })
  const found = flatMap(values, (place) => {
    if (place.kind !== 'place' || place.code !== undefined) return []
    const pattern = [ministry, mission].find((one) => {
      one.lastIndex = place.end
      return one.test(text)
    })
    return pattern && !placeTo.has(place.start) ? [spanOf(place.start, pattern.lastIndex)] : []
  })
  const sent = text.includes('馆') || text.includes('欧盟') ? [...matchesOf(text, ours)] : []
  return [...found, ...sent.map(({ index, 0: name }) => spanOf(index, index + name.length))].sort(
    (a, b) => a.start - b.start,
  )
}
