// Goods that a gift is made of, as they stand beside its verb.

import type { Roles } from '../roles.ts'

/** Goods: counted, worth something, or called what they are. */
export const counted =
  /\d|[一二三四五六七八九十百千万]+(?:余|多)?(?:台|套|份|册|件|箱|吨|本|只|元)|物资|价值|善款|慰问[品金物]|礼[物品]|米、?面|棉[被衣服]|被褥|衣[服物]|粮油|食用油|大米|面粉|牛奶|月饼|粽子|水果|书包|文具|图书|书籍|[学生][习活]用品|体育[用器]|药品|口罩|轮椅|电脑|课桌|校服|玩具|防护服|消毒液|救护车/

/** What somebody takes along as a gift. */
export const carried =
  /价值|\d元|\d[余多万千百]*(?:套|份|册|件|箱|吨|本|台|袋|床|辆)|物资|图书|书籍|文具|书包|棉[被衣]|衣[服物]|大米|食用油|药品|用品/

/** 2辆救护车|配发至某医院 */
const measured = /\d[余多万千百]*[台套份册件箱吨本只辆部个床顶张批][^,。;:]{0,10}$/

/** What is handed over: told after the verb, or before it. */
export function goodsBeside(text: string, { trigger: { start, end } }: Roles): string {
  const lead = text.slice(Math.max(0, start - 40), start)
  const moved = (/[将把]([^,。;将把]{2,36})$/.exec(lead)?.[1] ?? '') + (measured.exec(lead)?.[0] ?? '')
  return `${moved},${text.slice(end, end + 40).split(/[。;]/)[0] ?? ''}`
}
