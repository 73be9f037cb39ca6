// A snapshot: what was seen on a day, the sentences and documents it rests on, and how to cite it.

import { useEffect, useMemo, useState } from 'react'
import { Link, useParams } from 'wouter'
import type { Snapshot } from '../../server/contract.ts'
import { api } from '../api.ts'
import { addressOf } from '../explorer/address.ts'
import { useWords } from '../i18n/words.ts'
import { nothingSelected, type Selection, selectedIds } from '../model/scene.ts'
import { frameOf, sceneOf } from '../model/sharing.ts'
import { TextButton } from '../panels/controls.tsx'
import { useCopy } from '../panels/copying.ts'
import { LinkMark } from '../panels/marks.tsx'
import { StillCanvas } from '../panels/still-canvas.tsx'
import { PageOf } from './page.tsx'

export const SnapshotPage = () => {
  const { id = '' } = useParams()
  return (
    <PageOf
      queryKey={['snapshot', id]}
      fetch={(signal) => api.snapshot(id, signal)}
      titleOf={({ title }) => title}
      wide
    >
      {(snapshot) => <Kept snapshot={snapshot} />}
    </PageOf>
  )
}

const Kept = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { t, date, count } = useWords()
  const copy = useCopy()
  const scene = useMemo(() => sceneOf(snapshot), [snapshot])
  const [selection, setSelection] = useState<Selection>(nothingSelected)
  const [today, setToday] = useState('/')
  useEffect(() => {
    void addressOf(scene).then(setToday)
  }, [scene])
  const taken = date(snapshot.taken.slice(0, 10))
  const address = `${location.origin}/snapshot/${snapshot.id}`
  const numbers = {
    nodes: count(snapshot.nodes.length),
    links: count(snapshot.links.length),
    documents: count(snapshot.sources.length),
  }

  return (
    <article className="kept">
      <header>
        <h1>{snapshot.title}</h1>
        <p className="byline">
          {t('share.takenOn', { date: taken })} · {t('share.holds', numbers)}
        </p>
        <div className="kept-deeds">
          <TextButton
            kind="strong"
            onPress={() =>
              void copy(
                t('share.citation', { title: snapshot.title, date: taken, address, ...numbers }),
                t('link.cited'),
              )
            }
          >
            {t('share.cite')}
          </TextButton>
          <TextButton onPress={() => void copy(address, t('share.kept'))}>{t('share.link')}</TextButton>
          <TextButton
            onPress={() =>
              void copy(frameOf(`${location.origin}/embed/${snapshot.id}`, snapshot.title), t('share.frameDone'))
            }
          >
            {t('share.frame')}
          </TextButton>
          <Link href={today}>{t('share.today')}</Link>
        </div>
      </header>
      <div className="kept-view">
        <StillCanvas scene={scene} shown={snapshot} selection={selection} onSelect={setSelection} />
        <Sentences snapshot={snapshot} selection={selection} />
      </div>
      <Sources snapshot={snapshot} />
    </article>
  )
}

const touches = (selection: Selection, link: Snapshot['links'][number]): boolean =>
  selection.kind === 'link'
    ? link.id === selection.id
    : selectedIds(selection).some((id) => link.from === id || link.to === id)

/** What says the links that are chosen, as it was then. */
const Sentences = ({ snapshot, selection }: { readonly snapshot: Snapshot; readonly selection: Selection }) => {
  const { t, linkName } = useWords()
  const names = new Map(snapshot.nodes.map(({ id, name }) => [id, name]))
  const titles = new Map(snapshot.sources.map(({ id, title }) => [id, title]))
  const chosen = snapshot.links.filter((link) => touches(selection, link))
  return (
    <section className="kept-sentences" aria-label={t('share.sentences')} aria-live="polite" tabIndex={-1}>
      {chosen.length === 0 && <p className="hint">{t('share.choose')}</p>}
      {chosen.map((link) => (
        <div key={link.id}>
          <h3>
            <LinkMark type={link.type} derived={link.derived} />
            {names.get(link.from)} · {linkName(link.type)} · {names.get(link.to)}
          </h3>
          <ul>
            {link.sentences.map(({ claim, quote, document }) => (
              <li key={claim} lang="zh">
                <q>{quote.trim()}</q>
                <Link href={`/document/${encodeURIComponent(document)}#claim=${encodeURIComponent(claim)}`}>
                  {titles.get(document)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

const Sources = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { t, n, date } = useWords()
  return (
    <section className="kept-sources" aria-labelledby="sources-title">
      <h2 id="sources-title">{t('inspect.sources')}</h2>
      <ol>
        {snapshot.sources.map((source) => (
          <li key={source.id}>
            <Link href={`/document/${encodeURIComponent(source.id)}`}>{source.title}</Link>
            <small>
              {[source.publisher, source.published && date(source.published), t('search.links', n(source.links))]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ol>
    </section>
  )
}
