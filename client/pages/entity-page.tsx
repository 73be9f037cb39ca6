// A thing on a page of its own, with an address that can be cited.

import { useParams } from 'wouter'
import type { Profile } from '../../server/contract.ts'
import { api } from '../api.ts'
import { useShowOnCanvas } from '../explorer/show.ts'
import { useWords } from '../i18n/words.ts'
import { TextButton } from '../panels/controls.tsx'
import { ProfileBody, ProfileHead, Sources } from '../panels/entity-profile.tsx'
import { TypeMark } from '../panels/marks.tsx'
import { Neighbours } from '../panels/neighbours.tsx'
import { QueryLink } from '../panels/query-link.tsx'
import { SectionLevel } from '../panels/section-title.tsx'
import { PageOf } from './page.tsx'

export const EntityPage = () => {
  const { id = '' } = useParams()
  return (
    <PageOf queryKey={['entity', id]} fetch={(signal) => api.entity(id, signal)} titleOf={({ name }) => name}>
      {(profile) => <ProfileArticle profile={profile} />}
    </PageOf>
  )
}

const ProfileArticle = ({ profile }: { readonly profile: Profile }) => {
  const { t, typeName } = useWords()
  const show = useShowOnCanvas()
  return (
    <article className="profile-page">
      <header className="card-head">
        <p className="card-kicker">
          <TypeMark type={profile.type} />
          {typeName(profile.type)}
        </p>
        <h1>{profile.name}</h1>
        <ProfileHead profile={profile} />
        <div className="card-actions">
          <TextButton kind="strong" onPress={() => show(profile.id)}>
            {t('inspect.onCanvas')}
          </TextButton>
          <QueryLink name={profile.query} given={{ id: profile.id }} />
        </div>
      </header>
      <SectionLevel value={2}>
        <div className="profile-columns">
          <div>
            <ProfileBody profile={profile} />
            <Sources sources={profile.sources} />
          </div>
          <Neighbours profile={profile} />
        </div>
      </SectionLevel>
    </article>
  )
}
