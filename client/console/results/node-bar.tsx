// The chosen node in a line: what it is, in how many rows it stands, and the way to its profile.

import { Link } from 'wouter'
import type { CypherAnswer } from '../../../server/contract.ts'
import { IconButton, TextButton } from '../../panels/controls.tsx'
import { fill } from '../fill.ts'
import { useConsoleWords } from '../words.ts'
import { entityTypeOf } from './cell-view.tsx'
import type { Chosen } from './chosen.ts'

interface Props {
  readonly answer: Pick<CypherAnswer, 'graph'>
  readonly id: string
  readonly rows: readonly number[]
  readonly onChoose: (chosen: Chosen | undefined) => void
}

export const NodeBar = ({ answer, id, rows, onChoose }: Props) => {
  const { words, count } = useConsoleWords()
  const node = answer.graph.nodes.find((one) => one.id === id)
  const [first] = rows
  return (
    <div className="node-bar" role="status">
      <strong>{node?.name ?? id}</strong>
      <small>{node?.labels.join(' · ')}</small>
      {first !== undefined && (
        <TextButton kind="link" onPress={() => onChoose({ kind: 'row', row: first })}>
          {fill(words.result.inRows, { n: count(rows.length) })}
        </TextButton>
      )}
      {node !== undefined && entityTypeOf(node.labels) !== undefined && !id.startsWith('#') && (
        <Link href={`/entity/${encodeURIComponent(id)}`}>{words.result.openEntity}</Link>
      )}
      <IconButton icon="close" label={words.result.close} onPress={() => onChoose(undefined)} />
    </div>
  )
}
