// The statistics of the scene: what each thing measures, and the choice to draw the canvas by it.

import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { EntityBrief } from '../../server/contract.ts'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import { sizesOf } from '../model/sizes.ts'
import { matching, ordered, type Sorting } from '../model/table.ts'
import { measured } from '../statistics/run.ts'
import { Choice } from './field-select.tsx'
import { RowName } from './row-name.tsx'
import { RowTable } from './row-table.tsx'
import { SceneQuery } from './scene-query.tsx'
import { Failure } from './states.tsx'

interface Row {
  readonly node: EntityBrief
  readonly degree: number
  readonly betweenness: number
  readonly community: number
}

const columns = ['name', 'degree', 'betweenness', 'community'] as const
type Column = (typeof columns)[number]

export const StatisticsPanel = ({ find }: { readonly find: string }) => {
  const { t, count, share, language } = useWords()
  const { shown, scene, canvas } = useExplorer()
  const [sorting, setSorting] = useState<Sorting<Column>>({ column: 'degree', descending: true })
  const key = useMemo(
    () => `${shown.nodes.map(({ id }) => id).join()} ${shown.links.map(({ id }) => id).join()}`,
    [shown],
  )
  const { data, isError, error, refetch } = useQuery({
    queryKey: ['statistics', key],
    queryFn: ({ signal }) => measured(shown, signal),
    gcTime: 0,
  })
  const rows = useMemo(
    (): readonly Row[] =>
      data === undefined || data.degree.length !== shown.nodes.length
        ? []
        : shown.nodes.map((node, i) => ({
            node,
            degree: data.degree[i] ?? 0,
            betweenness: data.betweenness?.[i] ?? 0,
            community: (data.community[i] ?? 0) + 1,
          })),
    [data, shown.nodes],
  )
  const sorted = useMemo(
    () => ordered(rows, (row) => (sorting.column === 'name' ? row.node.name : row[sorting.column]), sorting, language),
    [rows, sorting, language],
  )
  const found = useMemo(() => matching(sorted, find, ({ node }) => node.name), [sorted, find])
  if (isError) return <Failure error={error} retry={() => void refetch()} />
  if (data === undefined) return <p className="empty statistics-wait">{t('statistics.working')}</p>
  const selected = new Set(scene.selection.kind === 'entities' ? scene.selection.ids : [])
  const cell = ({ node, degree, betweenness, community }: Row, column: Column) => {
    switch (column) {
      case 'name':
        return <RowName node={node} selected={selected.has(node.id)} />
      case 'degree':
        return count(degree)
      case 'betweenness':
        return data.betweenness === undefined ? '—' : betweenness.toFixed(4)
      case 'community':
        return t('statistics.community', { n: count(community) })
    }
  }
  return (
    <div className="statistics">
      <div className="statistics-head">
        <p>
          {t('statistics.density')} {share(data.density)} · {t('statistics.parts')} {count(data.parts)} ·{' '}
          {t('statistics.communities')} {count(data.communities)} <SceneQuery />
        </p>
        <Drawing rows={rows} hasBetweenness={data.betweenness !== undefined} />
      </div>
      <RowTable
        label={t('statistics.title')}
        columns={columns.map((column) => ({
          key: column,
          label: column === 'name' ? t('table.columns.name') : t(`statistics.measure.${column}`),
          number: column !== 'name',
        }))}
        sorting={sorting}
        onSort={setSorting}
        rows={found}
        rowKey={({ node }) => node.id}
        isSelected={({ node }) => selected.has(node.id)}
        cell={cell}
        onPoint={(row) => canvas.current?.point(row?.node.id)}
      />
    </div>
  )
}

const Drawing = ({ rows, hasBetweenness }: { readonly rows: readonly Row[]; readonly hasBetweenness: boolean }) => {
  const { t } = useWords()
  const { look, setLook } = useExplorer()
  return (
    <div className="statistics-look">
      <Choice
        label={t('statistics.size')}
        value={look.sizeBy}
        onChange={(value) => {
          if (value !== 'degree' && value !== 'betweenness') setLook({ ...look, sizeBy: 'plain', sizes: undefined })
          else setLook({ ...look, sizeBy: value, sizes: sizesOf(rows.map((row) => [row.node.id, row[value]])) })
        }}
      >
        <option value="plain">{t('statistics.links')}</option>
        <option value="degree">{t('statistics.measure.degree')}</option>
        {hasBetweenness && <option value="betweenness">{t('statistics.measure.betweenness')}</option>}
      </Choice>
      <Choice
        label={t('statistics.colour')}
        value={look.groups === undefined ? 'plain' : 'community'}
        onChange={(value) =>
          setLook({
            ...look,
            groups: value === 'community' ? new Map(rows.map((row) => [row.node.id, row.community - 1])) : undefined,
          })
        }
      >
        <option value="plain">{t('statistics.plain')}</option>
        <option value="community">{t('statistics.measure.community')}</option>
      </Choice>
    </div>
  )
}
