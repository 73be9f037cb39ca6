// Funders against topics or places: what each cell counts, the gaps between, and the grants behind a cell.

import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { isOrganization } from '../../seed/ontology.ts'
import type { Matrix } from '../../server/contract.ts'
import { api } from '../api.ts'
import { useExplorer } from '../explorer/explorer.tsx'
import { useParameters } from '../explorer/parameters.ts'
import { useWords } from '../i18n/words.ts'
import { byImportance } from '../model/sizes.ts'
import { Choice } from '../panels/field-select.tsx'
import { GrantList } from '../panels/grant-list.tsx'
import { MatrixTable } from '../panels/matrix-table.tsx'
import { QueryLink } from '../panels/query-link.tsx'
import { Fetched, Page } from './page.tsx'

export const MatrixPage = () => {
  const { t, n } = useWords()
  const [chosen, choose] = useParameters(['columns', 'measure', 'of'])
  const columns = chosen.columns === 'places' ? 'places' : 'topics'
  const measure = chosen.measure === 'money' ? 'money' : 'projects'
  const here = useOnCanvas()
  const kept = chosen.of === 'canvas' && here.funders.length > 0
  const scope = kept ? { funders: here.funders, fields: here[columns] } : {}
  const query = useQuery({
    queryKey: ['matrix', columns, measure, scope],
    queryFn: ({ signal }) => api.matrix({ columns, measure, ...scope }, signal),
  })
  return (
    <Page title={t('matrix.title')} wide>
      <header className="page-head">
        <h1>{t('matrix.title')}</h1>
        <p className="lead">{t('matrix.lead')}</p>
      </header>
      <div className="page-choices">
        <Choice label={t('matrix.columns')} value={columns} onChange={(value) => choose({ columns: value })}>
          <option value="topics">{t('matrix.topics')}</option>
          <option value="places">{t('matrix.places')}</option>
        </Choice>
        <Choice label={t('matrix.measure')} value={measure} onChange={(value) => choose({ measure: value })}>
          <option value="projects">{t('matrix.projects')}</option>
          <option value="money">{t('matrix.money')}</option>
        </Choice>
        {here.funders.length > 0 && (
          <Checkbox className="checkbox" isSelected={kept} onChange={(on) => choose({ of: on ? 'canvas' : '' })}>
            <span className="checkbox-box" aria-hidden="true" />
            {t('matrix.canvasOnly', n(here.funders.length))}
          </Checkbox>
        )}
      </div>
      <Fetched query={query}>
        {(matrix) => <Cells key={`${columns} ${measure} ${kept}`} matrix={matrix} kind={columns} measure={measure} />}
      </Fetched>
    </Page>
  )
}

/** Rows that the server gives at once. */
const mostRows = 100

/** Organisations to be seen on the canvas, the best connected first, and the topics and places that it is kept to. */
const useOnCanvas = () => {
  const { shown, scene } = useExplorer()
  const { topics, places } = scene.filters
  return useMemo(() => {
    const organizations = shown.nodes.filter(({ type }) => isOrganization(type))
    return {
      funders: byImportance(organizations)
        .slice(0, mostRows)
        .map(({ id }) => id),
      topics,
      places,
    }
  }, [shown.nodes, topics, places])
}

interface CellsProps {
  readonly matrix: Matrix
  readonly kind: 'topics' | 'places'
  readonly measure: 'projects' | 'money'
}

const Cells = ({ matrix, kind, measure }: CellsProps) => {
  const { t } = useWords()
  const [cell, setCell] = useState<{ readonly row: string; readonly column: string }>()
  if (matrix.rows.length === 0) return <p className="empty">{t('matrix.none')}</p>
  return (
    <>
      <p className="page-note">
        {t('matrix.choose')}
        <QueryLink
          name={matrix.query}
          given={{
            ids: matrix.rows.map(({ id }) => id),
            columns: { label: kind === 'topics' ? 'Topic' : 'Place', ids: matrix.columns.map(({ id }) => id) },
          }}
        />
      </p>
      <MatrixTable matrix={matrix} measure={measure} chosen={cell} onChoose={setCell} />
      {cell !== undefined && <Behind matrix={matrix} kind={kind} {...cell} />}
    </>
  )
}

const Behind = (props: {
  readonly matrix: Matrix
  readonly kind: 'topics' | 'places'
  readonly row: string
  readonly column: string
}) => {
  const { t } = useWords()
  const { matrix, kind, row, column } = props
  const funder = matrix.rows.find(({ id }) => id === row)
  const field = matrix.columns.find(({ id }) => id === column)
  return (
    <section className="behind" aria-labelledby="behind-title">
      <h2 id="behind-title">
        {t('matrix.grants')}
        {t('common.colon')}
        {funder?.name} · {field?.name}
      </h2>
      <GrantList
        request={{ funder: row, ...(kind === 'topics' ? { topic: column } : { place: column }) }}
        empty={t('matrix.noGrants')}
      />
    </section>
  )
}
