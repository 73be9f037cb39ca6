// What stands after a person's name and after little else: marks, titles, what only persons do, and words that join or lead on.

import { titles } from '../../lexicon/titles.ts'
import { isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'

/** 张某|副会长 */
export const titlePrefix = /^(?:常务)?副[会院主部局处市县区校社总理秘书董馆所站]/

/** What only a person does: the name before it is over. */
export const presides =
  /^(?:共同|分别|亲自|一起|一道|现场|先后|首先|随后|专程|全程|也|还|均|都|则|并|应邀|受邀){0,2}(?:互[递换赠致签]|主持|主礼|出席|参[加与观]|列席|到[场会]|莅临|表示|指出|强调|坦言|认为|说(?:道|,|:|,)|致[辞词欢开闭答谢贺]|介绍|讲话|发言|宣读|宣布|陪同|一行|率[队领]|带[领队]|告诉|回忆|承诺|[签]署|签[订约]|捐[款赠资出]|创[办立建]|接[受过]|递交|担任|出任|就任|获聘|被聘)|^(?:专程|亲自|亲临|远赴)/

const leadsOn =
  /^(?:以及|前往|来到|走进|[和与及向对在为就将也还赴携率](?!谐)|等(?:[\u4e00-\u9fff]{0,8}(?:出席|参加|参与|到场)|人|一行|领导|嘉宾)|共同|分别|一[起道]|通过|今[天日]|昨[天日捐])/

/** How surely a name is over at `at`: 3 before a mark or what only persons do, 2 before a title, 1 before a word that joins or leads on, 0 else. */
export function closing({ text, taken }: Context, at: number): 0 | 1 | 2 | 3 {
  if (isMarkAt(text, at) || taken[at] === 1) return 3
  const next = text.slice(at, at + 16)
  if (presides.test(next)) return 3
  if (titles.longestAt(text, at) || titlePrefix.test(next)) return 2
  return leadsOn.test(next) ? 1 : 0
}
