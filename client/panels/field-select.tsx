// A topic or a place to choose from those that the graph has, and other short choices.

import { type ReactNode, useId } from 'react'
import { topics } from '../../seed/ontology.ts'
import { useFields } from '../explorer/fields.ts'
import { useWords } from '../i18n/words.ts'

export const Choice = (props: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly children: ReactNode
}) => {
  const id = useId()
  return (
    <span className="choice">
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.children}
      </select>
    </span>
  )
}

const labels = new Map(Object.values(topics).map((topic) => [topic.zh as string, topic.en as string]))

/** Topics are a list of our own and have a name in both languages; what else has a name keeps it. */
export const useTopicName = () => {
  const { language } = useWords()
  return (name: string): string => (language === 'en' ? (labels.get(name) ?? name) : name)
}

export const FieldSelect = (props: {
  readonly kind: 'topic' | 'place'
  readonly value: string
  readonly onChange: (value: string) => void
}) => {
  const { t, count } = useWords()
  const fields = useFields()
  const topicName = useTopicName()
  const list = props.kind === 'topic' ? fields.topics : fields.places
  return (
    <Choice label={t(`pick.${props.kind}`)} value={props.value} onChange={props.onChange}>
      <option value="">{t('pick.any')}</option>
      {list.map(({ id, name, members }) => (
        <option key={id} value={id}>
          {topicName(name)} ({count(members)})
        </option>
      ))}
    </Choice>
  )
}
