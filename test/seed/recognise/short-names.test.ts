import { describe, expect, it } from 'vitest'
import { aliasesOf, namesOf, recogniseText } from './support.ts'

describe('organisations', () => {
  it('are known by the short name that the text declares, and by their brand', () => {
    const found = recogniseText(
      '云帆数码科技(杭州)有限公司(以下简称“云帆公司”)捐款。此后云帆公司又捐赠图书,云帆还招募了志愿者。',
    )
    expect(namesOf(found, 'Company')).toEqual(['云帆数码科技(杭州)有限公司'])
    expect(aliasesOf(found, '云帆数码科技(杭州)有限公司')).toEqual(['云帆', '云帆公司'])
  })

  it('are whole where another place of the text names them whole', () => {
    const found = recogniseText('县长会见了中岭集团总裁林小满。广西梧州中岭集团捐款。中岭集团副总裁周立群到会。')
    expect(new Set(namesOf(found, 'Company'))).toEqual(new Set(['广西梧州中岭集团']))
  })

  it('that leave out their place are those named with it before', () => {
    const found = recogniseText('定西市关工委与兰州青禾商贸公司、兰州云帆公司、兰州启明公司捐款。市关工委主任到会。')
    expect(namesOf(found, 'SocialOrganization')).toEqual(['定西市关工委'])
  })

  it('are known by the usual short form of a university', () => {
    const found = recogniseText('西北师范大学举行仪式,西北师大校长陈立新到会。')
    expect(namesOf(found, 'ResearchBody')).toEqual(['西北师范大学'])
  })

  it('that are foundations may be called by one character', () => {
    const found = recogniseText('澳门基金会开展项目。澳基会派员考察。')
    expect(aliasesOf(found, '澳门基金会')).toEqual(['澳基会'])
  })

  it('with a trade in their name are called by their brand and 集团 too', () => {
    const found = recogniseText('广州云丸网络科技有限公司到会。云丸集团捐款。')
    expect(namesOf(found, 'Company')).toEqual(['广州云丸网络科技有限公司'])
  })

  it('that bear the name of a work are called by it', () => {
    const found = recogniseText('“新叶工程”向定西市捐赠。中华新叶工程扶贫基金会理事长陈立新到会。')
    expect(namesOf(found, 'Foundation')).toEqual(['中华新叶工程扶贫基金会'])
    expect(namesOf(found, 'Project')).toEqual([])
  })
})
