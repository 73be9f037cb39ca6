// What the weights of names are learned from: articles as rules read them that had not met them, and the facts told of them since.

import { joinBrands } from '../../../seed/recognise/joined.ts'
import type { Mention, NameMention, ValueMention } from '../../../seed/recognise/mention.ts'
import { Features, type Marked, mark, type NameType, nameTypes } from '../../../seed/recognise/plausible/features.ts'
import { type Group, groupsOf, innerSpan } from '../../../seed/recognise/plausible/groups.ts'
import { isAmong } from '../../../seed/recognise/tagger/names.ts'
import { wordStarts } from '../../../seed/recognise/words.ts'
import { fold, type Gold } from '../gold.ts'
import type { Reading } from './readings.ts'
import type { Example } from './train.ts'

export interface ReadArticle {
  readonly marked: Marked
  readonly groups: readonly Group[]
  /** Of each group whether the facts hold it; undefined where it may be found. */
  readonly isTrue: readonly (boolean | undefined)[]
  readonly examples: readonly Example[]
}

const isName = (mention: Mention): mention is NameMention => mention.kind === 'name'

/** Where the names of the facts stand, the longest first, without overlaps. */
function spansOf(text: string, gold: Gold): { start: number; end: number; types: readonly string[]; asked: boolean }[] {
  const taken = new Uint8Array(text.length)
  const found: { start: number; end: number; types: readonly string[]; asked: boolean }[] = []
  const rows = gold.entities.flatMap(({ types, asked, spellings }) => spellings.map((name) => ({ name, types, asked })))
  for (const { name, types, asked } of rows.sort((a, b) => b.name.length - a.name.length)) {
    if (name.length < 2) continue
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length
      if (taken.subarray(start, end).includes(1)) continue
      taken.fill(1, start, end)
      found.push({ start, end, types, asked })
    }
  }
  return found
}

const broken = /[,。;:!?\n]/

/** Spans whose ends lie one or two words beside those of a span. */
function beside({ text, starts }: Marked, start: number, end: number): [number, number][] {
  const edges = (at: number) => {
    const found = [at]
    for (const step of [-1, 1])
      for (let place = at + step, words = 0; place >= 0 && place <= text.length && words < 2; place += step)
        if (starts[place]) {
          found.push(place)
          words++
        }
    return found
  }
  const pairs = [
    ...edges(start).map((one): [number, number] => [one, end]),
    ...edges(end).map((one): [number, number] => [start, one]),
  ]
  return pairs.filter(
    ([from, to]) => to - from >= 2 && (from !== start || to !== end) && !broken.test(text.slice(from, to)),
  )
}

/** The articles of a reading beside the facts told of them; `random` chooses what is shown as no name. */
export function articlesOf({ articles }: Reading, gold: Gold, random: () => number): ReadArticle[] {
  return articles.map(({ text, mentions, titles, seen }) => {
    const starts = wordStarts(text, [{ start: 0, end: text.length }])
    joinBrands(text, starts)
    const names = mentions.filter(isName)
    const values = mentions.filter((mention): mention is ValueMention => !isName(mention))
    const marked = mark({ text, starts }, names, titles, values)
    const features = new Features(marked)
    const examples: Example[] = []
    const given = new Set<string>()
    const add = (start: number, end: number, type: NameType, isTrue: boolean, weight: number) => {
      const key = `${start} ${end} ${type}`
      if (given.has(key)) return
      given.add(key)
      examples.push({ at: Uint32Array.from(features.of({ start, end }, type)), isTrue, weight })
    }
    const told = spansOf(text, gold)
    const toldAt = new Map(told.map((span) => [`${span.start} ${span.end}`, span.types]))
    const factOf = (type: string, forms: readonly string[]) => {
      const facts = gold.entities.filter(
        ({ types, names: known }) => types.includes(type) && forms.some((form) => known.has(fold(form))),
      )
      return facts.find(({ asked }) => asked) ?? facts[0]
    }
    const groups = groupsOf(names, isAmong(seen))
    const isTrue = groups.map(({ type, name, mentions: places }) => {
      const fact = factOf(type, [name, ...places.map(({ start, end }) => text.slice(start, end))])
      return fact === undefined ? false : fact.asked ? true : undefined
    })
    for (const mention of names) {
      const { start, end } = innerSpan(text, mention)
      const isFact =
        factOf(mention.type, [mention.name, text.slice(start, end)]) !== undefined ||
        toldAt.get(`${start} ${end}`)?.includes(mention.type) === true
      add(start, end, mention.type, isFact, 2)
    }
    const last = told.reduce((end, span) => (span.asked ? Math.max(end, span.end) : end), 0)
    for (const { start, end, types } of told) {
      const type = nameTypes.find((one) => one === types[0])
      const other = nameTypes[Math.floor(random() * nameTypes.length)] ?? 'Person'
      if (type) {
        add(start, end, type, true, 1)
        for (const [from, to] of beside(marked, start, end))
          if (!toldAt.has(`${from} ${to}`)) add(from, to, type, false, 0.25)
      }
      if (!types.includes(other)) add(start, end, other, false, 0.5)
    }
    for (let count = last / 12; count > 0; count--) {
      const start = Math.floor(random() * last)
      const end = start + 2 + Math.floor(random() * 6)
      if (
        !starts[start] ||
        !starts[end] ||
        end > last ||
        toldAt.has(`${start} ${end}`) ||
        broken.test(text.slice(start, end))
      )
        continue
      add(start, end, nameTypes[Math.floor(random() * nameTypes.length)] ?? 'Person', false, 0.5)
    }
    return { marked, groups, isTrue, examples }
  })
}
