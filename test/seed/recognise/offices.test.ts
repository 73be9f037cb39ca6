import { describe, expect, it } from 'vitest'
import { extractText } from '../relate/support.ts'
import { namesOf, recogniseText } from './support.ts'

describe('departments', () => {
  it.each([
    ['渭源县教育体育局', '县教体局'],
    ['渭源县人力资源和社会保障局', '县人社局'],
    ['渭源县文化和旅游局', '县文旅局'],
  ])('are one by full and short name: %s, %s', (full, short) => {
    const { entities } = extractText(`${full}局长王强、${short}副局长李明出席。`)
    expect(entities.filter(({ type }) => type === 'GovernmentBody').map(({ name }) => name)).toEqual([full])
  })
})

describe('a fund named by ordinary words', () => {
  it('is one where a clause says that it begins', () => {
    const text = '2021年3月12日,先天性心脏病患儿关爱基金正式启动。'
    expect(namesOf(recogniseText(text), 'Project')).toEqual(['先天性心脏病患儿关爱基金'])
  })
})

describe('a fund', () => {
  it('is the same with and without what is done for it', () => {
    const text = '青禾建业育才发展基金捐赠项目签约仪式举行。'
    expect(namesOf(recogniseText(text), 'Project')).toEqual(['青禾建业育才发展基金'])
  })
})

describe('schools of a kind', () => {
  it('are no school', () => {
    expect(namesOf(recogniseText('贵州省农村中小学校长到上海参加培训。'), 'ResearchBody')).toEqual([])
  })
})
