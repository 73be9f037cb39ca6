// The plan as a tree: each step with what it does and how many rows it is thought to give, or really gave.

import type { PlanStep } from '../../../server/contract.ts'
import { fill } from '../fill.ts'
import { useConsoleWords } from '../words.ts'

const rowsOf = (step: PlanStep): number => step.rows ?? step.estimatedRows
const mostRows = (step: PlanStep): number => Math.max(rowsOf(step), ...step.children.map(mostRows))

/** Of the widest bar, on a scale where every tenfold is the same step. */
const share = (rows: number, most: number): number => (most <= 0 ? 0 : Math.log10(1 + rows) / Math.log10(1 + most))

export const PlanTree = ({ plan }: { readonly plan: PlanStep }) => {
  const { words } = useConsoleWords()
  return (
    <section className="plan" aria-label={words.plan.label}>
      <p className="hint">{words.plan.hint}</p>
      <ul className="plan-steps">
        <Step step={plan} most={mostRows(plan)} />
      </ul>
    </section>
  )
}

const Step = ({ step, most }: { readonly step: PlanStep; readonly most: number }) => {
  const { words, count } = useConsoleWords()
  const estimate = count(Math.round(step.estimatedRows * 10) / 10)
  return (
    <li>
      <div className="plan-step">
        <strong>{step.operator}</strong>
        <span className="plan-bar" aria-hidden="true">
          <span style={{ inlineSize: `${Math.max(1, 100 * share(rowsOf(step), most))}%` }} />
        </span>
        <span className="plan-rows">
          {step.rows !== undefined && `${fill(words.plan.actual, { n: count(step.rows) })} · `}
          {fill(words.plan.estimated, { n: estimate })}
          {step.hits !== undefined && ` · ${fill(words.plan.hits, { n: count(step.hits) })}`}
        </span>
        {step.details !== '' && <code>{step.details}</code>}
      </div>
      {step.children.length > 0 && (
        <ul>
          {step.children.map((child) => (
            <Step key={`${child.operator} ${child.details} ${child.identifiers}`} step={child} most={most} />
          ))}
        </ul>
      )}
    </li>
  )
}
