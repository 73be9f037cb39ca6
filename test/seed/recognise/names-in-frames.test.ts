// Names of real bodies, whatever words they are made of, in the places of a sentence where news names them.

import { describe, expect, it } from 'vitest'
import { recogniseText } from './support.ts'

const bodies = `
  太平洋建设集团有限公司 新希望集团有限公司 强生(中国)投资有限公司 普华永道中天会计师事务所 中交第二公路勘察设计研究院有限公司 大连万达集团股份有限公司
  中国下一代教育基金会 中国生物多样性保护与绿色发展基金会 北京水滴汇聚公益基金会 中国互联网协会 中国民营科技实业家协会 福建省归国华侨联合会 中国民间商会
  重庆市商务委员会 重庆市农业农村委员会 凉山州昭觉县教育体育和科学技术局 爱尔眼科医院集团 武警总医院 西安交通大学医学部 上海外商投资协会 中国关心下一代工作委员会 万向集团 华为技术有限公司 中国儿童中心
  北京市红十字会紧急救援中心 国务院妇女儿童工作委员会办公室 中国科学院大学
`
  .trim()
  .split(/\s+/)

const frames = [
  (name: string) => `近日,${name}向河南省慈善总会捐赠1000万元。`,
  (name: string) => `项目由${name}、中国乡村发展基金会和青海省卫生健康委员会联合发起。`,
  (name: string) => `中国乡村发展基金会与${name}在北京签署合作协议。`,
  (name: string) => `活动现场,${name}负责人表示,将继续关注乡村教育。`,
]

const namesIn = (text: string): string[] => {
  const { article, mentions } = recogniseText(text)
  return mentions.flatMap(({ kind, start, end }) => (kind === 'name' ? [article.view.text.slice(start, end)] : []))
}

describe('the name of a body', () => {
  it.each(bodies)('%s is read whole before a verb, in a list, after 与 and before an office', (name) => {
    for (const frame of frames) expect(namesIn(frame(name))).toContain(name)
  })

  it('does not begin with the words that lead up to it', () => {
    expect(namesIn('几天后,便迅速召集基金会开会。')).toEqual([])
    expect(namesIn('记者采访新希望集团有限公司,了解详情。')).toContain('新希望集团有限公司')
  })
})
