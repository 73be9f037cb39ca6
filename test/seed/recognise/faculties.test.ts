import { describe, expect, it } from 'vitest'
import { namesOf, recogniseText } from './support.ts'

const schools = (text: string) => namesOf(recogniseText(text), 'ResearchBody')

describe('a school of a university that is named without it', () => {
  it('goes over 与 and 和 as far as there are subjects', () => {
    expect(schools('外国语学院、经济与管理学院、动物科学和医学学院的负责人参加。')).toEqual([
      '外国语学院',
      '经济与管理学院',
      '动物科学和医学学院',
    ])
    expect(schools('捐赠将用于支持土木与交通学院建设。')).toEqual(['土木与交通学院'])
  })

  it('may say one subject where somebody holds an office in it', () => {
    expect(schools('法学院院长王磊、商学院党委书记李强出席。')).toEqual(['法学院', '商学院'])
    expect(schools('我国职业教育与职业学院发展迅速。')).toEqual([])
  })

  it('is part of a longer name that goes on before the subjects', () => {
    expect(schools('云山大学电子信息与电气工程学院接受捐赠。')).toContain('云山大学电子信息与电气工程学院')
  })

  it('may be called after a doctrine, which is nobody', () => {
    expect(namesOf(recogniseText('学校副校长张伟、马克思主义学院党委书记刘芳出席。'), 'Person')).toEqual([
      '张伟',
      '刘芳',
    ])
  })
})

describe('向 before a name', () => {
  it('is no surname where a surname follows', () => {
    expect(namesOf(recogniseText('校长接受捐赠,并向张国强先生颁发证书。'), 'Person')).toEqual(['张国强'])
    expect(namesOf(recogniseText('同学们向严先生赠送纪念品。'), 'Person')).toEqual([])
  })
})

describe('names beside universities', () => {
  it('of colleges are schools, also after a person', () => {
    expect(schools('“霍大东书院”和岳山书院举行活动。')).toEqual(['霍大东书院', '岳山书院'])
  })

  it('in short are those of the university that the text names', () => {
    expect(schools('华侨大学举行仪式。华大第六届董事会董事王磊出席。')).toEqual(['华侨大学'])
  })

  it('are none where any school of a place is meant', () => {
    expect(schools('云山集团资助定西山区学校建设。')).toEqual([])
  })
})
