// Reported figures of a project: people served and money paid out, as of a date. Never a gift.

import type { CountMention, Mention } from '../recognise/mention.ts'
import type { Fact, FigureFact, Reference } from './fact.ts'
import { isDate, isMoney } from './money.ts'
import type { SentenceReading } from './reading.ts'

const serving =
  /服务|救助|资助|惠及|帮助|发放|报销|补助|受益|培训|覆盖|支出|投入|支付|拨付|援助|帮扶|筹集|募集|筹款|捐建|救治|筛查|义诊|减免|补贴|奖励/
const people = new Set(['人', '名', '位', '人次', '户', '例', '例次', '户次', '对'])
const personNoun =
  /^[^,。;\d省市县区乡镇村]{0,10}?(?:患者|患儿|儿童|学生|孩子|老人|家庭|居民|村民|群众|服务对象|受益人|病人|困难|教师|医生|妇女|母亲|孤儿|残疾人|学员|贫困户|户)/

const isPeople = (text: string, count: CountMention) =>
  people.has(count.unit) || (count.unit === '个' && personNoun.test(text.slice(count.end, count.end + 14)))

interface Setting {
  readonly text: string
  readonly project: Reference | undefined
  /** The last date before the sentence. */
  readonly date: string | undefined
}

const isCount = (mention: Mention): mention is CountMention => mention.kind === 'count'

/** The figures of a sentence: each amount with the nearest count of people before it; a count of people alone where no amount stands. */
export function figuresOf({ text, project, date }: Setting, sentence: SentenceReading): FigureFact[] {
  if (!project) return []
  const { start, end, mentions } = sentence
  if (!serving.test(text.slice(start, end))) return []
  const counts = mentions.filter(isCount).filter((count) => isPeople(text, count))
  const amounts = mentions.filter(isMoney)
  const own = mentions.filter(isDate)
  const asOf =
    own.find((mention) =>
      /(?:截至|截止|至|到)(?:目前)?$/.test(text.slice(Math.max(start, mention.start - 4), mention.start)),
    )?.edtf ??
    own[0]?.edtf ??
    date
  const figures: FigureFact[] = []
  const used = new Set<CountMention>()
  for (const money of amounts) {
    const count = counts.findLast((candidate) => candidate.end <= money.start)
    if (count && used.has(count)) continue
    if (count) used.add(count)
    if (!count && !/累计|共计|总计|支出|发放|投入/.test(text.slice(start, money.start))) continue
    figures.push({
      project,
      amount: money.amount,
      currency: money.currency,
      ...(count && Number.isInteger(count.value) && { beneficiaries: count.value }),
      ...(asOf !== undefined && { asOf }),
      confidence: 0.85,
      start,
      end,
    })
  }
  for (const count of counts) {
    if (used.has(count) || !Number.isInteger(count.value) || figures.length > 0) continue
    figures.push({
      project,
      beneficiaries: count.value,
      ...(asOf !== undefined && { asOf }),
      confidence: 0.7,
      start,
      end,
    })
  }
  return figures
}

/** The facts, where money that a project is reported to have paid out is no gift to it: the link stays, its amount is the figure's. */
export const withoutFigures = (facts: readonly Fact[], figures: readonly FigureFact[]): Fact[] =>
  facts.map((fact) => {
    if (fact.type !== 'FUNDS' || fact.details.grantKind !== 'disbursement') return fact
    const { amount, currency, qualifier, grantKind, scope, grant, ...details } = fact.details
    if (amount === undefined) return fact
    const isFigure = figures.some(
      (figure) =>
        figure.amount === amount &&
        figure.currency === currency &&
        figure.project.name === fact.to.name &&
        figure.start < fact.end &&
        fact.start < figure.end,
    )
    return isFigure ? { ...fact, details } : fact
  })
