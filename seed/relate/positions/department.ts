// What stands between a body and a title: a department, or the end of a clause with a word that points back to a body.

/** Function words and verbs that no department holds. */
const outside =
  /[是由向对将被把从让使]|在|为|收到|接收|接受|获|出席|参加|表示|介绍|主持|邀请|联合(?!会)|携手|授予|聘请|任命|来自|感谢|代表(?!处)|担任|当选|以及|会见|陪同|带领|率领/

const afterOutside = new RegExp(`.*(${outside.source}|的)(.*)$`)

/** 仪式由|我校某处|处长, 主持仪式的|基金会|秘书长 */
const pointing =
  /^(?:(?:[我本该]?校|[我本该]院|[我本该]会|学院|学校).{0,12}|[我本该]?(?:公益|慈善)?基金会|[我本该](?:集团|公司|中心)|慈善会|红十字会|商会|协会|学会|联合会|促进会|集团|公司|企业)$/

/** 参加活动的|企业|负责人: of any. */
const anyCompany = /^(?:集团|公司|企业)$/

/** 北京|向荣公益基金会: the end of a name that was not found. */
const named = /..(?:基金会|公司|集团|协会|商会|学会|联合会|促进会|总会|医院|学校|学院|大学|中学|小学|研究院)$/

export const isDepartment = (text: string): boolean =>
  !/^[和与及]/.test(text) && !outside.test(text.replace(/^的/, '').replace('对外', '')) && !/.的/.test(text)

/** Of a text that is no department as a whole: its end that points to a body, or its end that is a name which was not found. */
export function endOf(text: string): { pointed?: string; unread?: string } {
  const [, word, rest = ''] = afterOutside.exec(text) ?? []
  // 到场的|还有|该基金会
  const end = rest.replace(/^(?:还|也|则|分别)?(?:有|包括)/, '')
  if (pointing.test(end) && !(word === '的' && anyCompany.test(end))) return { pointed: end }
  return named.test(end) ? { unread: end } : {}
}
