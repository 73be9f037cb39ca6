// Below the editor: nothing yet, waiting, an answer, a plan, or why there is none.

import { useEffect, useRef } from 'react'
import { TextButton } from '../../panels/controls.tsx'
import { Loading } from '../../panels/states.tsx'
import { useConsoleWords } from '../words.ts'
import { isOld, type Workbench } from '../workbench.ts'
import { AnswerView } from './answer-view.tsx'
import { PlanTree } from './plan-tree.tsx'
import { Refusal } from './refusal.tsx'
import { Notices } from './summary.tsx'

export const Results = ({ bench }: { readonly bench: Workbench }) => {
  const { words } = useConsoleWords()
  const { kind } = bench.runner.state
  const section = useRef<HTMLElement>(null)
  // On a narrow screen what was pressed may be far from what comes of it.
  useEffect(() => {
    if (kind !== 'idle') section.current?.scrollIntoView({ block: 'nearest' })
  }, [kind])
  return (
    <section className="results" ref={section} aria-label={words.result.label}>
      {isOld(bench) && <p className="answer-old">{words.result.old}</p>}
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
      return (
        <div className="answer-running">
          <Loading />
          <TextButton icon="close" onPress={bench.runner.stop}>
            {words.run.stop}
          </TextButton>
        </div>
      )
    case 'failed':
      return (
        <Refusal
          error={state.error}
          {...(isOld(bench) ? {} : { onGo: (offset: number) => bench.editor.current?.goTo(offset) })}
        />
      )
    case 'done':
      return state.outcome.kind === 'rows' ? (
        <AnswerView key={state.run} answer={state.outcome.answer} say={bench.say} />
      ) : (
        <div className="answer-plan">
          <Notices notices={state.outcome.plan.notices} />
          <PlanTree plan={state.outcome.plan.plan} />
        </div>
      )
  }
}
