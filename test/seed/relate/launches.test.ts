// Who launches and carries out what, and offices, as the pages of foundations and hospitals tell them.

import { describe, expect, it } from 'vitest'
import { linksIn, relationsIn } from './support.ts'

describe('a launch', () => {
  it.each(['知名心脏专家', '云山医疗院长', '著名企业家'])(
    'is also of somebody described at length: %s',
    (described) => {
      const text = `“春晖关爱计划”由禾苗公益基金会及${described}李明德共同倡导发起。`
      expect(linksIn(text, 'INITIATES')).toEqual([
        'INITIATES 李明德 -> 春晖关爱计划',
        'INITIATES 禾苗公益基金会 -> 春晖关爱计划',
      ])
    },
  )
})

describe('a part in the project that the article speaks of', () => {
  it.each(['成为本项目执行方', '作为该项目的主要承办方', '是本次公益活动的协办单位'])(
    'is told by a noun: %s',
    (told) => {
      const text = `“春晖关爱计划”在定西市启动。2016年3月,禾苗公益基金会${told},救助患儿466名。`
      expect(linksIn(text, 'PARTNERS_IN')).toEqual(['PARTNERS_IN 禾苗公益基金会 -> 春晖关爱计划'])
    },
  )
})

describe('an office', () => {
  it('in the government of a place is told beside that in its party, however long the place', () => {
    const text = '内蒙古自治区兴安盟阿尔山市委常委、常务副市长王强与兰州市副市长李明德出席。'
    const told = relationsIn(text, 'HOLDS_POSITION').map(({ title }) => title)
    expect(told).toEqual(['常委', '常务副市长', '副市长'])
    expect(linksIn(text, 'HOLDS_POSITION')).toContain('HOLDS_POSITION 王强 -> 内蒙古自治区兴安盟阿尔山市政府')
  })

  it('is told after the name of somebody of a department', () => {
    expect(linksIn('兰州市协和医院小儿心脏中心的李明德医生讲课。', 'HOLDS_POSITION')).toEqual([
      'HOLDS_POSITION 李明德 -> 兰州市协和医院',
    ])
  })
})

describe('我会', () => {
  it.each(['近日', '4月1日', '当天上午'])('is the society that was named, and no centre, after %s', (when) => {
    const text = `禾苗公益基金会与青山文化服务中心合作。${when}我会副理事长李明德一行到兰州市人民医院考察。`
    expect(linksIn(text, 'HOLDS_POSITION')).toEqual(['HOLDS_POSITION 李明德 -> 禾苗公益基金会'])
    expect(linksIn(text, 'COORDINATES_WITH')).toContain('COORDINATES_WITH 兰州市人民医院 -- 禾苗公益基金会')
  })
})

describe('a hall where people are received', () => {
  it('is no visit', () => {
    const text = '云山集团在青山文化服务中心、便民服务接待厅和禾苗社工服务中心安装了设备。'
    expect(linksIn(text, 'COORDINATES_WITH')).toEqual([])
  })
})

describe('what a fund belongs to', () => {
  it.each(['由云山集团出资', '成立于2011年', '由李明德女士发起'])('is told after a clause: %s', (clause) => {
    const text = `“微光助学基金”${clause},隶属于禾苗公益基金会,致力于助学。`
    expect(linksIn(text, 'PART_OF')).toEqual(['PART_OF 微光助学基金 -> 禾苗公益基金会'])
  })
})

describe('what lies in a place and is told after it', () => {
  it('is not what the list named before', () => {
    const text = '代表团参观了“晨光计划”救治项目、位于兰州市的青山博物馆。'
    expect(linksIn(text, 'LOCATED_IN')).toEqual(['LOCATED_IN 青山博物馆 -> 兰州市'])
  })
})

describe('a chairman', () => {
  it('of what the text does not say is none of the region', () => {
    const text = '主席李明德出席仪式。甘肃、广西壮族自治区的医疗队到会。'
    expect(linksIn(text, 'HOLDS_POSITION')).toEqual([])
  })

  it('of a region is told beside the office in its party', () => {
    const text = '内蒙古启动活动。自治区党委副书记、自治区主席、青山光彩事业促进会会长布明德为“光明行”医疗队授旗。'
    expect(linksIn(text, 'HOLDS_POSITION')).toEqual([
      'HOLDS_POSITION 布明德 -> 内蒙古自治区党委',
      'HOLDS_POSITION 布明德 -> 内蒙古自治区政府',
      'HOLDS_POSITION 布明德 -> 青山光彩事业促进会',
    ])
  })
})

describe('the body that a page is from', () => {
  it('is 我会 and what its offices are held in', () => {
    const text =
      '我会到兰州市人民医院慰问\n2013/1/23 9:18:31 来源:甘肃省禾苗基金会\n\n2013年1月18日,我会党支部前往兰州市人民医院慰问老人。秘书长李明德与老人交谈;随后我会还与兰州市人民医院进行了座谈。'
    expect(linksIn(text, 'HOLDS_POSITION')).toEqual(['HOLDS_POSITION 李明德 -> 甘肃省禾苗基金会'])
    expect(linksIn(text, 'COORDINATES_WITH')).toEqual(['COORDINATES_WITH 兰州市人民医院 -- 甘肃省禾苗基金会'])
  })
})
