// The live schema: what there is and how many of it; each opens into its properties with examples, and into a first statement.

import { useQuery } from '@tanstack/react-query'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { type EntityType, entityTypes, type RelationType, relationTypes } from '../../../seed/ontology.ts'
import { TextButton } from '../../panels/controls.tsx'
import { Icon } from '../../panels/icon.tsx'
import { Failure, Loading } from '../../panels/states.tsx'
import { fill } from '../fill.ts'
import { type Counted, type Schema, sampleLabel, sampleStatement, sampleType, written } from '../schema.ts'
import { useConsoleWords } from '../words.ts'

interface Deeds {
  readonly onSample: (statement: string) => void
  readonly onInsert: (text: string) => void
}

interface Props extends Deeds {
  readonly schema: Schema | undefined
  readonly error: unknown
  readonly retry: () => void
}

export const SchemaPanel = ({ schema, error, retry, ...deeds }: Props) => {
  const { words } = useConsoleWords()
  if (schema === undefined) return error ? <Failure error={error} retry={retry} /> : <Loading />
  if (schema.labels.length === 0) return <p className="hint">{words.schema.none}</p>
  return (
    <div className="side-list">
      <Group title={words.schema.nodes} kind="label" items={schema.labels} {...deeds} />
      <Group title={words.schema.links} kind="type" items={schema.types} {...deeds} />
      <section>
        <h2>{words.schema.properties}</h2>
        <ul className="schema-keys">
          {schema.properties.map((key) => (
            <li key={key}>
              <Button onPress={() => deeds.onInsert(written(key))} aria-label={`${words.schema.insert}: ${key}`}>
                {key}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

interface GroupProps extends Deeds {
  readonly title: string
  readonly kind: 'label' | 'type'
  readonly items: readonly Counted[]
}

const isEntity = (name: string): name is EntityType => name in entityTypes
const isRelation = (name: string): name is RelationType => name in relationTypes

const Group = ({ title, kind, items, ...deeds }: GroupProps) => {
  const { words, language, count } = useConsoleWords()
  const other: Readonly<Partial<Record<string, string>>> = words.schema.meanings
  const meaningOf = (name: string) => {
    if (kind === 'label' && isEntity(name)) return entityTypes[name][language]
    if (kind === 'type' && isRelation(name)) return relationTypes[name].label[language]
    return other[name]
  }
  const bare = (text: string) => text.toLowerCase().replaceAll(/[\W_]/g, '')
  /** What says no more than the name itself is left out. */
  const meaning = (name: string) => {
    const found = meaningOf(name) ?? ''
    return /^[ -~]*$/.test(found) && bare(found) === bare(name) ? '' : found
  }
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.name}>
            <Disclosure className="kind">
              <Button slot="trigger" className="schema-head">
                <Icon name="right" />
                <span className="schema-name">
                  <code>{item.name}</code> <small>{meaning(item.name)}</small>
                </span>
                <span className="schema-count">{count(item.count)}</span>
              </Button>
              <DisclosurePanel className="schema-body">
                <SampleView kind={kind} name={item.name} {...deeds} />
              </DisclosurePanel>
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  )
}

const SampleView = ({
  kind,
  name,
  onSample,
  onInsert,
}: Deeds & { readonly kind: 'label' | 'type'; readonly name: string }) => {
  const { words } = useConsoleWords()
  const { data, error, refetch } = useQuery({
    queryKey: ['console', 'sample', kind, name],
    queryFn: ({ signal }) => (kind === 'label' ? sampleLabel(name, signal) : sampleType(name, signal)),
  })
  return (
    <>
      <p className="schema-deeds">
        <TextButton kind="link" onPress={() => onSample(sampleStatement(kind, name))}>
          {words.schema.sample}
        </TextButton>
        <TextButton kind="link" onPress={() => onInsert(`:${written(name)}`)}>
          {words.schema.insert}
        </TextButton>
      </p>
      {data === undefined && (error ? <Failure error={error} retry={() => void refetch()} /> : <Loading />)}
      {data?.joins.map(({ from, to }) => (
        <p key={`${from} ${to}`} className="hint">
          {fill(words.schema.join, { from, to })}
        </p>
      ))}
      <dl className="schema-properties">
        {data?.properties.map(({ key, example }) => (
          <div key={key}>
            <dt>
              <code>{key}</code>
            </dt>
            <dd title={example.slice(0, 500)}>{example.slice(0, 80)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
