// An answer: what came and what was cut off, and its four sights, which share what is chosen.

import { useMemo, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import type { CypherAnswer } from '../../../server/contract.ts'
import { csv } from '../../export/csv.ts'
import { TextButton } from '../../panels/controls.tsx'
import { saveFile } from '../../panels/files.ts'
import { fieldOf, plainRows } from '../cells.ts'
import { useConsoleWords } from '../words.ts'
import { AnswerGraph } from './answer-graph.tsx'
import { AnswerJson } from './answer-json.tsx'
import { AnswerTable } from './answer-table.tsx'
import { type Chosen, chosenNodes, rowsByNode } from './chosen.ts'
import { NodeBar } from './node-bar.tsx'
import { PlanTree } from './plan-tree.tsx'
import { RecordPanel } from './record.tsx'
import { AnswerSummary } from './summary.tsx'
import { entitiesIn, usePutIntoScene } from './to-scene.ts'

const sights = ['table', 'graph', 'json', 'plan'] as const

interface Props {
  readonly answer: CypherAnswer
  readonly say: (text: string) => void
}

const saveCsv = ({ columns, rows }: CypherAnswer) =>
  saveFile('shantu-rows.csv', csv([columns, ...rows.map((row) => row.map(fieldOf))]), 'text/csv')

/** Whole numbers beyond what a spreadsheet keeps exactly go in as text. */
const exact = (value: ReturnType<typeof fieldOf>) => (typeof value === 'bigint' ? String(value) : value)

const saveXlsx = async ({ columns, rows }: CypherAnswer) => {
  const { xlsx } = await import('../../export/xlsx.ts')
  saveFile(
    'shantu-rows.xlsx',
    await xlsx([{ name: 'rows', rows: [columns, ...rows.map((row) => row.map(fieldOf).map(exact))] }]),
  )
}

const saveJson = (answer: CypherAnswer) =>
  saveFile('shantu-rows.json', JSON.stringify(plainRows(answer), null, 2), 'application/json')

export const AnswerView = ({ answer, say }: Props) => {
  const { words, count } = useConsoleWords()
  const [chosen, setChosen] = useState<Chosen>()
  const rowsOfNode = useMemo(() => rowsByNode(answer), [answer])
  const nodes = useMemo(() => chosenNodes(chosen, answer), [chosen, answer])
  const put = usePutIntoScene()
  const { graph, rows, columns } = answer
  const hasGraph = graph.nodes.length > 0
  const putAll = () =>
    entitiesIn(graph).length === 0
      ? say(words.result.toSceneNone)
      : void put(graph).catch(() => say(words.error.unreachable))

  return (
    <div className="answer">
      <AnswerSummary answer={answer} />
      <Tabs className="answer-sights">
        <div className="table-head">
          <TabList className="tabs" aria-label={words.result.label}>
            {sights.map((sight) => (
              <Tab key={sight} id={sight} className="tab">
                {words.result[sight]}
                {sight === 'graph' && hasGraph && <small> {count(graph.nodes.length)}</small>}
              </Tab>
            ))}
          </TabList>
          <div className="answer-deeds">
            {hasGraph && <TextButton onPress={putAll}>{words.result.toScene}</TextButton>}
            <TextButton icon="download" label={words.result.csv} onPress={() => saveCsv(answer)}>
              CSV
            </TextButton>
            <TextButton
              icon="download"
              label={words.result.xlsx}
              onPress={() => void saveXlsx(answer).catch(() => say(words.error.unreachable))}
            >
              Excel
            </TextButton>
            <TextButton icon="download" label={words.result.saveJson} onPress={() => saveJson(answer)}>
              JSON
            </TextButton>
          </div>
        </div>
        {chosen?.kind === 'node' && (
          <NodeBar answer={answer} id={chosen.id} rows={rowsOfNode.get(chosen.id) ?? []} onChoose={setChosen} />
        )}
        <TabPanel id="table" className="tab-panel answer-table">
          {rows.length === 0 ? (
            <div className="answer-empty">
              <strong>{words.result.noRows}</strong>
              <p className="hint">{words.result.noRowsHint}</p>
            </div>
          ) : (
            <AnswerTable answer={answer} chosen={chosen} rowsOfNode={rowsOfNode} onChoose={setChosen} />
          )}
          {chosen?.kind === 'row' && (
            <RecordPanel
              row={chosen.row}
              columns={columns}
              cells={rows[chosen.row] ?? []}
              say={say}
              onClose={() => setChosen(undefined)}
            />
          )}
        </TabPanel>
        <TabPanel id="graph" className="tab-panel">
          {hasGraph ? (
            <AnswerGraph graph={graph} chosen={nodes} onChoose={setChosen} say={say} />
          ) : (
            <p className="answer-empty hint">{words.result.noGraph}</p>
          )}
        </TabPanel>
        <TabPanel id="json" className="tab-panel">
          <AnswerJson answer={answer} />
        </TabPanel>
        <TabPanel id="plan" className="tab-panel">
          <PlanTree plan={answer.plan} />
        </TabPanel>
      </Tabs>
    </div>
  )
}
