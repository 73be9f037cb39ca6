// The table twin: every thing and link on the canvas in words, to sort, find and select. Only the rows in view are in the page.

import { Suspense, useMemo, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import type { EntityBrief } from '../../server/contract.ts'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import {
  type LinkColumn,
  linkColumns,
  linkRows,
  matching,
  type NodeColumn,
  nodeColumns,
  nodeRows,
  type Sorting,
  type Words,
} from '../model/table.ts'
import { lazily } from './lazily.tsx'
import { LinkMark } from './marks.tsx'
import { RowName } from './row-name.tsx'
import { RowTable } from './row-table.tsx'
import { Loading } from './states.tsx'

const TotalsPanel = lazily(async () => (await import('./totals-panel.tsx')).TotalsPanel)
const StatisticsPanel = lazily(async () => (await import('./statistics-panel.tsx')).StatisticsPanel)

export const TableTwin = () => {
  const { t, language, typeName, linkName, count } = useWords()
  const { shown } = useExplorer()
  const [find, setFind] = useState('')
  const words = useMemo<Words>(() => ({ language, type: typeName, link: linkName }), [language, typeName, linkName])
  return (
    <Tabs className="table-twin">
      <div className="table-head">
        <TabList className="tabs" aria-label={t('table.label')}>
          <Tab id="nodes" className="tab">
            {t('table.nodes')} <small>{count(shown.nodes.length)}</small>
          </Tab>
          <Tab id="links" className="tab">
            {t('table.links')} <small>{count(shown.links.length)}</small>
          </Tab>
          <Tab id="totals" className="tab">
            {t('grants.total')}
          </Tab>
          <Tab id="statistics" className="tab">
            {t('statistics.label')}
          </Tab>
        </TabList>
        <input
          type="search"
          className="table-find"
          placeholder={t('table.find')}
          aria-label={t('table.find')}
          value={find}
          onChange={(event) => setFind(event.target.value)}
        />
      </div>
      <TabPanel id="nodes" className="tab-panel">
        <NodeTable find={find} words={words} />
      </TabPanel>
      <TabPanel id="links" className="tab-panel">
        <LinkTable find={find} words={words} />
      </TabPanel>
      <TabPanel id="totals" className="tab-panel">
        <Suspense fallback={<Loading />}>
          <TotalsPanel />
        </Suspense>
      </TabPanel>
      <TabPanel id="statistics" className="tab-panel">
        <Suspense fallback={<Loading />}>
          <StatisticsPanel find={find} />
        </Suspense>
      </TabPanel>
    </Tabs>
  )
}

const NodeTable = ({ find, words }: { readonly find: string; readonly words: Words }) => {
  const { t, typeName, count, date } = useWords()
  const { scene, shown, canvas } = useExplorer()
  const [sorting, setSorting] = useState<Sorting<NodeColumn>>({ column: 'degree', descending: true })
  const rows = useMemo(() => nodeRows(shown.nodes, sorting, words), [shown.nodes, sorting, words])
  const found = useMemo(
    () => matching(rows, find, (node) => `${node.name} ${typeName(node.type)}`),
    [rows, find, typeName],
  )
  const selected = new Set(scene.selection.kind === 'entities' ? scene.selection.ids : [])
  const cell = (node: EntityBrief, column: NodeColumn) => {
    switch (column) {
      case 'name':
        return <RowName node={node} selected={selected.has(node.id)} />
      case 'type':
        return typeName(node.type)
      case 'degree':
      case 'documents':
        return count(node[column])
      case 'firstSeen':
      case 'lastSeen':
        return node[column] === undefined ? '' : date(node[column])
    }
  }
  return (
    <RowTable
      label={t('table.nodes')}
      columns={nodeColumns.map((column) => ({
        key: column,
        label: t(`table.columns.${column}`),
        number: column === 'degree' || column === 'documents',
      }))}
      sorting={sorting}
      onSort={setSorting}
      rows={found}
      rowKey={(node) => node.id}
      isSelected={(node) => selected.has(node.id)}
      cell={cell}
      onPoint={(node) => canvas.current?.point(node?.id)}
    />
  )
}

const LinkTable = ({ find, words }: { readonly find: string; readonly words: Words }) => {
  const { t, linkName, count, date, share } = useWords()
  const { scene, shown, act, canvas } = useExplorer()
  const [sorting, setSorting] = useState<Sorting<LinkColumn>>({ column: 'type', descending: false })
  const rows = useMemo(
    () => linkRows(shown.links, scene.nodes, sorting, words),
    [shown.links, scene.nodes, sorting, words],
  )
  const found = useMemo(
    () => matching(rows, find, ({ from, to, link }) => `${from} ${to} ${linkName(link.type)} ${link.title ?? ''}`),
    [rows, find, linkName],
  )
  const chosen = scene.selection.kind === 'link' ? scene.selection.id : undefined
  const cell = ({ link, from, to }: (typeof found)[number], column: LinkColumn) => {
    switch (column) {
      case 'type':
        return (
          <button
            type="button"
            className="row-name"
            aria-pressed={chosen === link.id}
            aria-label={`${from} ${linkName(link.type)} ${to}`}
            onClick={() => {
              act({ kind: 'select', selection: { kind: 'link', id: link.id, from: link.from, to: link.to } })
              canvas.current?.fit([link.from, link.to])
            }}
          >
            <LinkMark type={link.type} derived={link.derived} />
            {linkName(link.type)}
            {link.title !== undefined && <small>{link.title}</small>}
          </button>
        )
      case 'from':
        return from
      case 'to':
        return to
      case 'date':
        return link.date === undefined ? '' : date(link.date)
      case 'confidence':
        return share(link.confidence)
      case 'claims':
      case 'documents':
        return count(link[column])
    }
  }
  const numbers: readonly LinkColumn[] = ['claims', 'documents', 'confidence']
  return (
    <RowTable
      label={t('table.links')}
      columns={linkColumns.map((column) => ({
        key: column,
        label: t(`table.columns.${column === 'type' ? 'link' : column}`),
        number: numbers.includes(column),
      }))}
      sorting={sorting}
      onSort={setSorting}
      rows={found}
      rowKey={({ link }) => link.id}
      isSelected={({ link }) => link.id === chosen}
      cell={cell}
      onPoint={(row) => canvas.current?.point(row?.link.id)}
    />
  )
}
