// The explorer: the canvas, and around it what is needed to read it. On a phone the panels are sheets over its lower part.

import { Suspense, useEffect, useState } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { useAddress } from '../explorer/address.ts'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import { usePhone } from '../media.ts'
import { CanvasPanel } from '../panels/canvas-panel.tsx'
import { IconButton } from '../panels/controls.tsx'
import { Icon, type IconName } from '../panels/icon.tsx'
import { Inspector } from '../panels/inspector.tsx'
import { lazily } from '../panels/lazily.tsx'
import { Legend } from '../panels/legend.tsx'
import { LensPicker } from '../panels/lens-picker.tsx'
import { Loading } from '../panels/states.tsx'
import { WhenSeen } from '../panels/when-seen.tsx'

const LinkFilters = lazily(async () => (await import('../panels/link-filters.tsx')).LinkFilters)
const TableTwin = lazily(async () => (await import('../panels/table-twin.tsx')).TableTwin)

type Sheet = 'legend' | 'details' | 'table'
const sheets: readonly { readonly name: Sheet; readonly icon: IconName }[] = [
  { name: 'legend', icon: 'legend' },
  { name: 'details', icon: 'card' },
  { name: 'table', icon: 'table' },
]

export const ExplorerPage = () => {
  useAddress()
  const { t, count } = useWords()
  const { scene, shown } = useExplorer()
  const phone = usePhone()
  const [sheet, setSheet] = useState<Sheet>()
  const [table, setTable] = useState(false)
  const { selection } = scene

  useEffect(() => {
    if (selection.kind !== 'none') setSheet((open) => (open === 'table' ? open : 'details'))
  }, [selection])

  useEffect(() => {
    document.title = t('name')
  }, [t])

  const closeSheet = phone ? (
    <IconButton icon="close" label={t('phone.close')} onPress={() => setSheet(undefined)} />
  ) : null

  return (
    <main className="explorer" data-sheet={sheet ?? 'none'} data-table={table}>
      <nav className="left-panel sheet" data-name="legend" aria-label={t('legend.label')}>
        {closeSheet}
        <LensPicker />
        <Legend />
        {scene.nodes.size > 0 && (
          <WhenSeen>
            <LinkFilters />
          </WhenSeen>
        )}
      </nav>
      <CanvasPanel onTable={() => (phone ? setSheet('table') : setTable(true))} />
      <aside className="right-panel sheet" data-name="details" aria-label={t('inspect.label')}>
        {closeSheet}
        <Inspector />
      </aside>
      <section className="bottom-panel sheet" data-name="table" aria-label={t('table.label')}>
        {phone ? (
          closeSheet
        ) : (
          <ToggleButton className="table-toggle" isSelected={table} onChange={setTable} aria-expanded={table}>
            <Icon name="table" />
            {t(table ? 'table.hide' : 'table.show')}
            <small>{t('scene.count', { nodes: count(shown.nodes.length), links: count(shown.links.length) })}</small>
          </ToggleButton>
        )}
        {(table || sheet === 'table') && (
          <Suspense fallback={<Loading />}>
            <TableTwin />
          </Suspense>
        )}
      </section>
      <div className="sheet-bar" role="toolbar" aria-label={t('common.more')}>
        {sheets.map(({ name, icon }) => (
          <ToggleButton
            key={name}
            className="sheet-tab"
            isSelected={sheet === name}
            onChange={(on) => setSheet(on ? name : undefined)}
          >
            <Icon name={icon} />
            {t(`phone.${name}`)}
          </ToggleButton>
        ))}
      </div>
    </main>
  )
}
