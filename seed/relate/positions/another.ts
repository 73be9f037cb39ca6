// Words before a title that name another body than the one told before, though no name was found there.

import type { EntityType } from '../../ontology.ts'
import type { Reference } from '../fact.ts'

/** General words for a body, and of what types it may be. */
const pointers: readonly (readonly [word: RegExp, types: readonly EntityType[]])[] = [
  [/^(?:[我本]?校|学院|学校|大学)/, ['ResearchBody']],
  [/^(?:[我本]?院|医院)/, ['Hospital', 'ResearchBody']],
  [/^(?:基金会|[我本]会)/, ['Foundation', 'SocialOrganization']],
]

/** A word that points to a body which the text does not name: not to that of the person before, if of another kind. */
export const isLeftOpen = (department: string, before: Reference | undefined): boolean => {
  const types = pointers.find(([word]) => word.test(department))?.[1]
  return types !== undefined && (/^[我本]/.test(department) || !before || !types.includes(before.type))
}

const departmentEnding =
  /(?:部|处|科|室|组|办|系|区|中心|委员会|院|所|司|局|厅|会|队|站|社|业务|事务|项目|工作|品牌|市场|公关|传播|责任|发展|总部|团队)$/

/** 动听968音乐调频|副总监: what ends as no department does. */
const isName = (department: string): boolean => department.length > 3 && !departmentEnding.test(department)

/** 著名|某某专家, 央视著名|主持人: known everywhere, and not for the body named before. */
const known = /^(?:中国|我国|全国|世界|国际|亚洲|国内)|著名|知名/

/** 某某基金管委会, 市某某中心, 某某事务局: bodies of their own. */
const body =
  /^团[省市县区州]委|^[省市县区州](?![级属场域])[\u4e00-\u9fff]*(?:[委局厅办会院部]|中心|[队馆站园社联])$|[\u4e00-\u9fff]{3,}(?:基金管委会|基金管理委员会|管委会|协会|学会|商会|公司|集团|基金会|(?<!附属)学院(?=党委|党总支))|[局厅署]$|(?:发改|卫健|国资|经信|住建)委$/

/** Whether the words before a title name a body of their own, after somebody of another body. */
export const isAnother = (department: string): boolean =>
  isName(department) || known.test(department) || body.test(department)

/** What stands between a place and a title that is held in its own organs: 某市|原副市长, 某镇|人大主席, and no 某省|某集团党委书记. */
export const isOfPlace = (department: string): boolean =>
  /^(?:第[一二三四五六七八九十\d]{1,3}届)?(?:驻?村|社区|[省市县区州旗盟镇乡]?(?:委|党委|党总支|党支部|两委|政府|人民政府|人大|人大常委会|政协))?$/.test(
    department,
  )

/** 某集团|南京|基地, 某基金会|北京|办公室 */
export const isBranch = ({ type }: Reference, department: string): boolean =>
  type === 'Company'
    ? /^(?:基地|(?:分|子)?公司|办公室|办事处|代表处|总部|工厂|[分支]行|[大片]?区|区域|门店|项目部?)$/.test(department)
    : type === 'Foundation' && /^(?:办公室|办事处|代表处|工作站|项目(?:组|部|办|办公室)?)$/.test(department)
