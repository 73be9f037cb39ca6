// A scene, or a snapshot, for the frame of another page: the picture, what is chosen on it, and the way to the whole.

import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useParams } from 'wouter'
import { api } from '../api.ts'
import { addressOf, useAddress } from '../explorer/address.ts'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import { nothingSelected, type Scene, type Selection } from '../model/scene.ts'
import { sceneOf } from '../model/sharing.ts'
import type { Visible } from '../model/visible.ts'
import { Icon } from '../panels/icon.tsx'
import { Failure, Loading } from '../panels/states.tsx'
import { StillCanvas } from '../panels/still-canvas.tsx'

export const EmbedPage = () => {
  const { id } = useParams()
  return id === undefined ? <LiveFrame /> : <KeptFrame id={id} />
}

const LiveFrame = () => {
  useAddress('/embed')
  const { scene, shown, act, failure } = useExplorer()
  const { t } = useWords()
  const [address, setAddress] = useState('/')
  useEffect(() => {
    void addressOf(scene).then(setAddress)
  }, [scene])
  if (failure !== undefined) return <Failure error={failure.error} retry={failure.retry} />
  if (scene.nodes.size === 0) return <Loading />
  return (
    <Framed
      scene={scene}
      shown={shown}
      selection={scene.selection}
      onSelect={(selection) => act({ kind: 'select', selection })}
      address={address}
      caption={t(`lens.${scene.lens}`)}
    />
  )
}

const KeptFrame = ({ id }: { readonly id: string }) => {
  const { t, date } = useWords()
  const [selection, setSelection] = useState<Selection>(nothingSelected)
  const { data, isError, error, refetch } = useQuery({
    queryKey: ['snapshot', id],
    queryFn: ({ signal }) => api.snapshot(id, signal),
  })
  if (isError) return <Failure error={error} retry={() => void refetch()} />
  if (data === undefined) return <Loading />
  const scene = sceneOf(data)
  return (
    <Framed
      scene={scene}
      shown={data}
      selection={selection}
      onSelect={setSelection}
      address={`/snapshot/${id}`}
      caption={`${data.title} · ${t('share.takenOn', { date: date(data.taken.slice(0, 10)) })}`}
    />
  )
}

const Framed = (props: {
  readonly scene: Scene
  readonly shown: Visible
  readonly selection: Selection
  readonly onSelect: (selection: Selection) => void
  readonly address: string
  readonly caption: string
}) => {
  const { scene, shown, selection, onSelect, address, caption } = props
  const { t } = useWords()
  return (
    <main className="framed">
      <StillCanvas scene={scene} shown={shown} selection={selection} onSelect={onSelect} />
      <footer className="framed-foot">
        <span aria-live="polite">{chosen(scene, selection) ?? caption}</span>
        <a href={address} target="_blank" rel="noopener">
          {t('share.whole')}
          <Icon name="out" />
        </a>
      </footer>
    </main>
  )
}

/** The names of what is chosen. */
const chosen = ({ nodes }: Scene, selection: Selection): string | undefined => {
  const name = (id: string) => nodes.get(id)?.name ?? id
  if (selection.kind === 'link') return `${name(selection.from)} — ${name(selection.to)}`
  return selection.kind === 'entities' ? selection.ids.map(name).join(' · ') : undefined
}
