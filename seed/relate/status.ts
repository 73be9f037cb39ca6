// Whether a sentence says that something is, will be, should be or is not so.

import type { ClaimStatus } from '../ontology.ts'

/** 将|善款捐赠给某会: 将 is 把 here, and tells of no future. */
const planned =
  /(?:拟|(?<!始终|一直|长期|多年来)将(?!近|\d|□|首[批笔]|第一|价值|所得|所有|所筹|善款|款项|物资|捐赠?[款的证支物]|支票|钥匙|救护车|人民币|港币|美元|[这该其]|一[批辆台笔张份套面块]|[^向为给对在于与同由继再通以从联携,。;][^向为给对,。;]*(?:的|\d)[^向为给对,。;]*[件套台册本份箱吨元辆衣品资书款物]$|[^,。;向为给对在于]{0,16}\d[余多万千百]*[件套台册本份箱吨元辆袋床个只桶瓶批张顶听盒罐斤部把][^,。;向为给对在于]{0,12}$)|即将|(?<![这该本此各项个的]|公益|帮扶|资助|行动|(?:[就按]|围绕|根据|关于)[^,。;]{1,14})计划(?![”》由的,、])|(?<!兑现|履行|践行|遵守)承诺|打算|准备|预计|有望|未来将?|下一步|今后|待)[^,。;]{0,30}$/
/** 响应号召, 满足需要, 带着希望: nouns, and what is only said in the clause before a gift, leave the gift as told. */
const hoped =
  /(?<!响应[^,。;]{0,10}|带着|怀着|满怀|应[^,。;]{0,8})(?:如果|假如|倘若|希望(?![小中]学|工程|学[校子]|之家|厨房)|期待|期望|争取(?![到,、])|力争|呼吁|建议|(?<![志自心宏意])愿(?![意望景])|祝愿|(?<![需重主必首])要(?![求素点闻员]))[^。;]{0,30}$|(?<!响应[^,。;]{0,10})(?:欢迎|号召|应当|应该|需要|鼓励)[^,。;]{0,30}$/
const denied =
  /未[对向为给][^,。;]{2,24}(?:给予|予以|提供|进行|作出)[^,。;]{0,6}$|(?:未(?!来|成年)|没有|并非|不再|否认|拒绝|无法|尚未|从未|暂未|不是)[^,。;]{0,10}$/

/** The status of what a verb says, by the text of its sentence before it. */
export function statusOf(before: string): ClaimStatus {
  if (denied.test(before)) return 'denied'
  if (hoped.test(before)) return 'hoped'
  return planned.test(before) ? 'planned' : 'asserted'
}
