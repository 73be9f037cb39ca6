// Funders against topics or places: what each cell counts, the gaps between, and the grants behind a cell.

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Matrix } from '../../server/contract.ts'
import { api } from '../api.ts'
import { useParameters } from '../explorer/parameters.ts'
import { useWords } from '../i18n/words.ts'
import { Choice } from '../panels/field-select.tsx'
import { GrantList } from '../panels/grant-list.tsx'
import { MatrixTable } from '../panels/matrix-table.tsx'
import { QueryLink } from '../panels/query-link.tsx'
import { Fetched, Page } from './page.tsx'

export const MatrixPage = () => {
  const { t } = useWords()
  const [chosen, choose] = useParameters(['columns', 'measure'])
  const columns = chosen.columns === 'places' ? 'places' : 'topics'
  const measure = chosen.measure === 'money' ? 'money' : 'projects'
  const query = useQuery({
    queryKey: ['matrix', columns, measure],
    queryFn: ({ signal }) => api.matrix({ columns, measure }, signal),
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
      </div>
      <Fetched query={query}>
        {(matrix) => <Cells key={`${columns} ${measure}`} matrix={matrix} kind={columns} measure={measure} />}
      </Fetched>
    </Page>
  )
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
