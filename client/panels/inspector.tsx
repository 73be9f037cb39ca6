// What is selected, in full: a thing, a link, several things, or a word of welcome.

import { useExplorer } from '../explorer/explorer.tsx'
import { EntityPanel } from './entity-panel.tsx'
import { LinkPanel } from './link-panel.tsx'
import { SeveralPanel } from './several-panel.tsx'
import { Welcome } from './welcome.tsx'

export const Inspector = () => {
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
