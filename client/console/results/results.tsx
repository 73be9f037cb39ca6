// Below the editor: nothing yet, waiting, an answer, a plan, or why there is none.

import { Loading } from '../../panels/states.tsx'
import { useConsoleWords } from '../words.ts'
import type { Workbench } from '../workbench.ts'
import { AnswerView } from './answer-view.tsx'
import { PlanTree } from './plan-tree.tsx'
import { Refusal } from './refusal.tsx'
import { Notices } from './summary.tsx'

export const Results = ({ bench }: { readonly bench: Workbench }) => {
  const { words } = useConsoleWords()
  return (
    <section className="results" aria-label={words.result.label}>
      <Shown bench={bench} />
    </section>
  )
}

const Shown = ({ bench }: { readonly bench: Workbench }) => {
  const { words } = useConsoleWords()
  const { state } = bench.runner
  switch (state.kind) {
    case 'idle':
      return (
        <div className="answer-empty">
          <strong>{words.result.none}</strong>
          <p className="hint">{words.result.noneHint}</p>
        </div>
      )
    case 'running':
      return <Loading />
    case 'failed':
      return <Refusal error={state.error} onGo={(offset) => bench.editor.current?.goTo(offset)} />
    case 'done':
      return state.outcome.kind === 'rows' ? (
        <AnswerView key={state.outcome.answer.summary.time} answer={state.outcome.answer} say={bench.say} />
      ) : (
        <div className="answer-plan">
          <Notices notices={state.outcome.plan.notices} />
          <PlanTree plan={state.outcome.plan.plan} />
        </div>
      )
  }
}
