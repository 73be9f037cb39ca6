// Sums as bars, each with its figure: a list for those who cannot see it, a chart for those who can.

import { useId } from 'react'
import { useWords } from '../i18n/words.ts'
import type { Bar } from '../model/sums.ts'

export const BarChart = (props: {
  readonly title: string
  readonly note?: string
  readonly bars: readonly Bar[]
  readonly currency: string
}) => {
  const { money, exactMoney } = useWords()
  const id = useId()
  const most = Math.max(...props.bars.map(({ amount }) => Number(amount)))
  if (props.bars.length === 0) return null
  return (
    <section className="chart" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      <ol>
        {props.bars.map(({ label, amount }) => (
          <li key={label}>
            <span className="chart-label">{label}</span>
            <span className="chart-bar" aria-hidden="true">
              <span className="bar" style={{ inlineSize: `${most === 0 ? 0 : (100 * Number(amount)) / most}%` }} />
            </span>
            <span className="chart-value" title={exactMoney(amount, props.currency)}>
              {Number(amount) === 0 ? '—' : money(amount, props.currency)}
            </span>
          </li>
        ))}
      </ol>
      {props.note !== undefined && <p className="hint">{props.note}</p>}
    </section>
  )
}
