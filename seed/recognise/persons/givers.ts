// Persons who give alone, without a title: 王某|每年向某会捐赠.

import { flatMap, matchesOf } from '../../flat.ts'
import { commonSurnames } from '../../lexicon/surnames.ts'
import { near } from '../characters.ts'
import type { Context } from '../context.ts'
import { isOrdinaryWord, tagOf } from '../words.ts'
import type { PersonSpan } from './person.ts'
import { isWholeName } from './whole-name.ts'

/** 王某|每年向某会捐赠: at the head of a clause, with a common surname, unless the text speaks of a company of that name. */
const givesAlone =
  /(?<=^|[,。;:!?\n])([\u4e00-\u9fff]{2,3}?)(?=(?:个人|每年|近日|日前|再次|还|也|又|则|即|均|已|并|先后|累计|共)*(?:[向为给][^,。;]{2,24}(?:捐赠|捐款|捐资|捐出|捐建)|[将把][^,。;]{2,24}捐[给赠献出]|(?:[一二两三四五六七八九十\d]+次)?捐[款赠资出]了?(?:给|[\d一二三四五六七八九十百千万])))/g
/** 收到|王某|善款5万元 */
const givenBy =
  /(?<=(?:收到|接收|获得)了?)([\u4e00-\u9fff]{2,3}?)(?=(?:先生|女士|老人|夫妇)?的?(?:善款|捐款|捐赠|捐资|爱心款|助学款)的?[\d一二三四五六七八九十百千万])/g
/** 某集团、|王某某|和某会向某校捐赠: among those who give. */
const givesAmong = /(?<=[、和与及])([\u4e00-\u9fff]{3})(?=[、和与及][^,。;]{2,60}?(?:捐[赠款资出助]|[交送汇]来))/g
/** Surnames that brands begin with as often, or that are words like 向. */
const doubtful = /^[方金万康石白高龙雷马向于常应]/
const isCompany = (text: string, name: string): boolean =>
  ['集团', '公司', '旗下', '员工', '品牌', '中国', '股份'].some((word) => text.includes(name + word))

/** Whether one who gives is a person by the name, though no title says so. */
const isGiver = (text: string, name: string): boolean =>
  !isOrdinaryWord(name) &&
  commonSurnames.has(name.charAt(0)) &&
  !doubtful.test(name) &&
  !/^nz/.test(tagOf(name)) &&
  !isCompany(text, name)

/** All of them. */
export const loneGivers = ({ text, placeFrom, starts }: Context): PersonSpan[] => [
  ...flatMap([...matchesOf(text, givesAlone), ...matchesOf(text, givenBy)], ({ index, 1: name = '' }) =>
    isGiver(near(text, index), name) ? [{ start: index, end: index + name.length, name }] : [],
  ),
  ...flatMap(matchesOf(text, givesAmong), ({ index, 1: name = '' }) =>
    isWholeName(name) && isGiver(near(text, index), name) && !placeFrom.has(index) && starts[index] === 1
      ? [{ start: index, end: index + name.length, name }]
      : [],
  ),
]
