// Ten thousand gifts of every sort as extraction would hand them on, the same in every run: joint ones, running totals, bounds,
// goods and budgets, several currencies, told by several documents, corrected later, and told without an amount.

import type { Extraction, Relation } from '../../../seed/extraction.ts'
import { randomFrom } from '../../bench/random.ts'
import { document, entity, relation } from '../../seed/load/support/examples.ts'

const perDocument = 100

const ofCents = (cents: number) => Number(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`)

/** One extraction for each document; together they tell of `count` gifts. */
export const generatedGrants = (count: number, seed = 7): Extraction[] => {
  const random = randomFrom(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() ** 2 * items.length)] as T
  const funders = Array.from({ length: 60 }, (_, index) => entity('Foundation', `示例第${index}基金会`))
  const projects = Array.from({ length: 90 }, (_, index) => entity('Project', `示例第${index}计划`))
  const topic = entity('Topic', '教育')
  const documents = Array.from({ length: Math.ceil(count / perDocument) }, (_, index) =>
    document(`第${index}份示例通报列出各方捐赠。`, { published: `20${10 + (index % 15)}-03-0${1 + (index % 9)}` }),
  )
  const relations = new Map(documents.map(({ id }) => [id, [] as Relation[]]))
  const tell = (index: number, said: Relation) =>
    relations.get(documents[index % documents.length]?.id ?? '')?.push(said)

  for (let number = 0; number < count; number++) {
    const home = Math.floor(number / perDocument)
    const cents = Math.floor(random() ** 6 * 4e13) + 1
    const named = random() < 0.9
    const amount = ofCents(cents)
    const currency = random() < 0.95 ? { currency: pick(['CNY', 'CNY', 'USD', 'HKD', 'EUR']) } : {}
    const money = named
      ? { amount, ...currency, qualifier: pick(['exact', 'exact', 'atLeast', 'about', 'upTo'] as const) }
      : {}
    const givers = random() < 0.15 ? [pick(funders), pick(funders), pick(funders)] : [pick(funders)]
    const to = pick(projects)
    const about = {
      ...money,
      grant: `grant-${number}`,
      grantKind: pick(['donation', 'donation', 'disbursement', 'inKind', 'budget'] as const),
      ...(random() < 0.8 ? { scope: pick(['single', 'single', 'cumulative'] as const) } : {}),
      date: `20${10 + (number % 15)}-0${1 + (number % 9)}`,
    }
    const say = (at: number, more: Partial<Relation> = {}) => {
      const source = documents[at % documents.length]
      if (source === undefined) return
      for (const from of new Set(givers))
        tell(at, {
          ...relation('FUNDS', from, to, [source], { ...about, ...more }),
          id: `r-${number}-${at}-${from.name}`,
        })
    }
    say(home)
    const fate = random()
    if (fate < 0.2) say(home + 1)
    else if (fate < 0.3) say(home + 2, { amount: ofCents(cents + 1) })
    else if (fate < 0.35) say(home + 3, { status: 'planned' })
    if (fate < 0.22 && fate > 0.18) say(home + 4, { amount: ofCents(cents + 200) })
  }
  return documents.map((source) => {
    const own = relations.get(source.id) ?? []
    const ends = new Set(own.flatMap(({ from, to }) => [from, to]))
    const named = [...funders, ...projects].filter(({ id }) => ends.has(id))
    const abouts = named
      .filter(({ type, name }) => type === 'Project' && name.includes('1'))
      .map((project) => relation('ABOUT', project, topic, [source]))
    return {
      documents: [source],
      entities: [...named, topic].map((each) => ({ ...each, documents: [source.id] })),
      relations: [...own, ...abouts],
      figures: [],
    }
  })
}
