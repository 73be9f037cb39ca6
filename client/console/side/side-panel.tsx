// What helps to write a statement, beside the editor: recipes, schema, saved queries, history, the explorer's own queries.

import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import { useConsoleWords } from '../words.ts'
import type { Workbench } from '../workbench.ts'
import { HistoryPanel } from './history-panel.tsx'
import { OwnPanel } from './own-panel.tsx'
import { RecipesPanel } from './recipes-panel.tsx'
import { SavedPanel } from './saved-panel.tsx'
import { SchemaPanel } from './schema-panel.tsx'

const parts = ['recipes', 'schema', 'saved', 'history', 'own'] as const

export const SidePanel = ({ bench }: { readonly bench: Workbench }) => {
  const { words } = useConsoleWords()
  const { open, openAndRun, insert, schema, say } = bench
  return (
    <Tabs className="side-tabs">
      <TabList className="tabs" aria-label={words.side.label}>
        {parts.map((part) => (
          <Tab key={part} id={part} className="tab">
            {words.side[part]}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="recipes" className="tab-panel">
        <RecipesPanel onOpen={openAndRun} />
      </TabPanel>
      <TabPanel id="schema" className="tab-panel">
        <SchemaPanel {...schema} onSample={(query) => openAndRun({ query, parameters: '' })} onInsert={insert} />
      </TabPanel>
      <TabPanel id="saved" className="tab-panel">
        <SavedPanel draft={() => bench.draft} onOpen={open} say={say} />
      </TabPanel>
      <TabPanel id="history" className="tab-panel">
        <HistoryPanel runs={bench.runs} onOpen={open} onClear={bench.clearRuns} />
      </TabPanel>
      <TabPanel id="own" className="tab-panel">
        <OwnPanel onOpen={({ text, example }) => open({ query: text, parameters: JSON.stringify(example, null, 2) })} />
      </TabPanel>
    </Tabs>
  )
}
