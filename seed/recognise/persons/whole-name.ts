// What could be nothing but a person's name where names stand.

import { compoundSurnames, surnames } from '../../lexicon/surnames.ts'
import { titles } from '../../lexicon/titles.ts'
import { isOrdinaryWord } from '../words.ts'
import type { PersonSpan } from './person.ts'

/** Whether a name begins with a surname of the table or a compound one. */
export const bearsSurname = (name: string, table: ReadonlySet<string>) =>
  table.has(name.charAt(0)) || compoundSurnames.has(name.slice(0, 2))

export const spanOf = (text: string, start: number, end: number): PersonSpan => ({
  start,
  end,
  name: text.slice(start, end),
})

/** Two to four characters that could be nothing but a name where names stand. */
export const isWholeName = (name: string): boolean =>
  /^[\u4e00-\u9fff]{2,4}$/.test(name) &&
  name.length <= (compoundSurnames.has(name.slice(0, 2)) ? 4 : 3) &&
  bearsSurname(name, surnames) &&
  (name.length < 3 || !/[将已均都也还]$/.test(name)) &&
  // 在|刁|区长|的带领下
  !titles.longestAt(name, 1) &&
  !isOrdinaryWord(name)
