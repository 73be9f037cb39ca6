// Articles with other names in them: what is lost by that was read by names that the rules knew, not by what is said of them.

import { factLine } from './gold.ts'
import type { Article } from './labelled.ts'
import { randomFrom } from './random.ts'

interface Named {
  readonly article: string
  readonly asked: boolean
  /** Which others may stand in its place. */
  readonly kind: string
  /** Its names that stand in the text, the longest first. */
  readonly spellings: readonly string[]
  readonly names: readonly string[]
}

const longestFirst = (names: readonly string[]) => [...names].sort((a, b) => b.length - a.length)
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const namesIn = (told: string) => told.split('|').map((name) => name.trim())

const rowsOf = (gold: string) =>
  gold.split('\n').flatMap((row) => {
    const [, may = '', fact, type = '', told = ''] = factLine.exec(row) ?? []
    return fact === 'E' ? [{ asked: may === '', type, names: namesIn(told) }] : []
  })

/** Places are left, for names of bodies hold them; so are things of more than one type, and persons but by plain names of two or three. */
function namedIn({ name: article, text, gold }: Article): Named[] {
  return rowsOf(gold).flatMap(({ asked, type, names }) => {
    const spellings = longestFirst(names.filter((name) => text.includes(name)))
    const [longest = ''] = spellings
    if (type === 'Place' || type.includes('/') || longest === '') return []
    // 县委, 教育局: whose they are is told by the article.
    if (type === 'GovernmentBody' && longest.length < 5) return []
    if (type === 'Person' && (names.length > 1 || !/^\p{sc=Han}{2,3}$/u.test(longest))) return []
    const isQuoted = '“《「"'.includes(text.charAt(text.indexOf(longest) - 1) || ' ')
    const ending = type === 'Project' ? `${isQuoted} ${/(?:项目|计划|工程|行动|活动)$/.test(longest)}` : ''
    return [{ article, asked, kind: `${type} ${Math.min(spellings.length, 3)} ${ending}`, spellings, names }]
  })
}

const tries = 40

/** Other names for those of an article: of the same type, with as many short names, none of them in the text or part of another. */
function chosenFor(article: Article, pool: ReadonlyMap<string, readonly Named[]>, random: () => number) {
  const own = namedIn(article)
  const all = rowsOf(article.gold)
  const taken: string[] = []
  const chosen = new Map<string, string>()
  for (const { kind, spellings, names } of own) {
    // What is part of another's name would change there too.
    const overlaps = (name: string) =>
      all.some(
        ({ names: others }) =>
          others[0] !== names[0] && others.some((other) => other.includes(name) || name.includes(other)),
      )
    if (spellings.some(overlaps)) continue
    const others = pool.get(kind) ?? []
    for (let tried = 0; tried < tries; tried++) {
      const other = others[Math.floor(random() * others.length)]
      if (!other || other.article === article.name || other.spellings.length < spellings.length) continue
      const isKnown = (name: string) =>
        article.text.includes(name) || taken.some((one) => one.includes(name) || name.includes(one))
      if (other.spellings.some(isKnown)) continue
      taken.push(...other.spellings)
      for (const name of names) chosen.set(name, other.spellings[Math.max(0, spellings.indexOf(name))] ?? name)
      break
    }
  }
  return chosen
}

/** A row of facts with the names put in; where things lie and belong follows from names, so that it may be found and need not. */
function rowWith(chosen: ReadonlyMap<string, string>, row: string): string {
  const [, may = '', fact, type = '', told = ''] = factLine.exec(row) ?? []
  const named = (name: string) => chosen.get(name) ?? name
  if (fact === 'E') return `${may}E ${type} ${[...new Set(namesIn(told).map(named))].join(' | ')}`
  if (fact !== 'R') return row
  const [, ends = '', properties = ''] = /^(.*?)((?: \w+=.*)?)$/.exec(told) ?? []
  const isOpen = /^(?:LOCATED_IN|PART_OF)$/.test(type)
  const put = ends.split(/( -> | -- |\/)/).map((part) => named(part))
  return `${isOpen ? '?' : may}R ${type} ${put.join('')}${properties}`
}

/** The articles with names of each other's in the place of their own, the same for each seed. */
export function swapNames(articles: readonly Article[], seed: number): Article[] {
  const random = randomFrom(seed)
  const pool = new Map<string, Named[]>()
  // What only may be found is often half a name.
  for (const named of articles.flatMap(namedIn).filter(({ asked }) => asked))
    pool.set(named.kind, [...(pool.get(named.kind) ?? []), named])
  return articles.map((article) => {
    const chosen = chosenFor(article, pool, random)
    if (chosen.size === 0) return article
    const own = new RegExp(
      longestFirst([...chosen.keys()])
        .map(escaped)
        .join('|'),
      'g',
    )
    return {
      name: article.name,
      text: article.text.replace(own, (name) => chosen.get(name) ?? name),
      gold: article.gold
        .split('\n')
        .map((row) => rowWith(chosen, row))
        .join('\n'),
    }
  })
}
