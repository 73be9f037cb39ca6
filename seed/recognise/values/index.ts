// The values of an article in one scan: money, dates, counts and places.

import type { ArticleText } from '../../segment/article.ts'
import type { ValueMention } from '../mention.ts'
import { countFrom } from './counts.ts'
import { mayBeginDate } from './date-text.ts'
import { dateReader } from './dates.ts'
import { moneyFrom } from './money.ts'
import { mayBegin, numeralAt } from './numerals.ts'
import { recognisePlaces } from './places.ts'
import { withTownships } from './townships.ts'

const isLetter = (character: string) => /[A-Za-z]/.test(character)

function numbersAndDates(article: ArticleText): ValueMention[] {
  const { text } = article.view
  const mentions: ValueMention[] = []
  const dateFrom = dateReader(article)
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    const date = mayBeginDate(unit) ? dateFrom(at) : undefined
    if (date) {
      if (date.mention) mentions.push(date.mention)
      at = date.end
      continue
    }
    const numeral = mayBegin[unit] ? numeralAt(text, at) : undefined
    if (!numeral) {
      at++
      continue
    }
    if (isLetter(text.charAt(at - 1)) && !/(?:RMB|CNY|USD|HKD|EUR|GBP)$/.test(text.slice(Math.max(0, at - 3), at))) {
      at = numeral.end
      continue
    }
    const value = moneyFrom(text, numeral) ?? countFrom(text, numeral)
    if (value) mentions.push(value)
    at = Math.max(value?.end ?? 0, numeral.end)
  }
  return mentions
}

/** All values of an article, ordered by where they begin. */
export const recogniseValues = (article: ArticleText): ValueMention[] =>
  withPlaces(article.view.text, numbersAndDates(article))

function withPlaces(text: string, values: readonly ValueMention[]): ValueMention[] {
  const dates = values.filter(({ kind }) => kind === 'date')
  return [...values, ...withTownships(text, recognisePlaces(text, dates))].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
}
