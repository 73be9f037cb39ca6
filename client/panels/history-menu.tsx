// The steps that led to the scene and those that were undone, the latest first; choosing one goes there.

import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import { timeline } from '../model/history.ts'
import { MenuButton } from './menu-button.tsx'
import { useStepName } from './step-name.ts'

/** Steps on either side of now: more than anybody reads. */
const most = 50

export const HistoryMenu = () => {
  const { t } = useWords()
  const { history, jump, say } = useExplorer()
  const nameOf = useStepName()
  const states = timeline(history).filter(({ steps }) => Math.abs(steps) <= most)
  const name = (step: Parameters<typeof nameOf>[0]) => nameOf(step) || t('history.start')
  return (
    <MenuButton
      icon="history"
      label={t('history.label')}
      placement="bottom end"
      items={states.map(({ steps, step }) => ({
        id: String(steps),
        text: steps === 0 ? t('history.now', { step: name(step) }) : name(step),
      }))}
      onChoose={(id) => {
        jump(Number(id))
        say(t('history.jumped', { step: name(states.find(({ steps }) => String(steps) === id)?.step) }))
      }}
    />
  )
}
