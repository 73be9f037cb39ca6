// What may stand between two actors of one group.

export const joiners =
  /^(?:等)?(?:[、和与同跟及暨&/]|以及|,以及|及其|分别和|分别与|(?:再次|多次|首次|继续|先后|还|又)?(?:联合|携手|会同|联手)|(?<=\)),)$/
export const unknownBetween =
  /^(?:等)?[、](?:[^、,。;:()]{2,14}[、])*$|^[、与和及](?:[^、,。;:()]{2,12}(?:会|公司|集团|中心|院|大学)[、与和及])+$/
/** 某公司|及本地著名乡贤|某某 */
export const describedPerson =
  /^等?[、和与及](?:[^,。;、()]{0,10}(?:乡贤|企业家|人士|校友|商人|慈善家|侨胞|侨领|实业家|爱心人|本地|当地|[著知]名)|[^,。;、()是由向对将被把从让使在为的到]{2,14})$/
/** 某公司、|爱心企业|某集团: what kind of body the next is. */
export const describedBody =
  /^等?[、和与及][\u4e00-\u9fff]{0,6}(?:企业|公司|[房药车国央民险酒乳网]企|单位|机构|组织|媒体|品牌|伙伴)$/
export const relative =
  /^(?:先生|女士|博士|教授)?[携偕及和与](?:其|同)?(?:夫人|妻子|爱人|丈夫|太太|女儿|儿子)[^,。;]{2,6}$/
/** 卫生部|医管司、|某局: a department before the separator. */
export const departmentBetween =
  /^[\u4e00-\u9fff]{2,10}(?:司|处|室|部|科|中心|办公室|领导|代表|负责人|团队)(?:[、和与及]|以及)$/
export const splitter = /与|同|跟|联合|携手|会同|联手|分别和/
