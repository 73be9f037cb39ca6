// What is selected, in full: a thing, a link, several things, or a word of welcome.

import { Suspense } from 'react'
import { useExplorer } from '../explorer/explorer.tsx'
import { lazily } from './lazily.tsx'
import { Loading } from './states.tsx'
import { Welcome } from './welcome.tsx'

const EntityPanel = lazily(async () => (await import('./entity-panel.tsx')).EntityPanel)
const LinkPanel = lazily(async () => (await import('./link-panel.tsx')).LinkPanel)
const SeveralPanel = lazily(async () => (await import('./several-panel.tsx')).SeveralPanel)

export const Inspector = () => (
  <Suspense fallback={<Loading />}>
    <Selected />
  </Suspense>
)

const Selected = () => {
  const { selection } = useExplorer().scene
  switch (selection.kind) {
    case 'none':
      return <Welcome />
    case 'link':
      return (
        <LinkPanel
          key={`${selection.from} ${selection.to}`}
          from={selection.from}
          to={selection.to}
          chosen={selection.id}
        />
      )
    case 'entities': {
      const [first, ...more] = selection.ids
      if (first === undefined) return <Welcome />
      return more.length === 0 ? <EntityPanel key={first} id={first} /> : <SeveralPanel ids={selection.ids} />
    }
  }
}
