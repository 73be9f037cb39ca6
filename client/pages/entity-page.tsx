// A thing on a page of its own, with an address that can be cited.

import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link, useParams } from 'wouter'
import { api } from '../api.ts'
import { useShowOnCanvas } from '../explorer/show.ts'
import { useWords } from '../i18n/words.ts'
import { TextButton } from '../panels/controls.tsx'
import { ProfileBody, ProfileHead, Sources } from '../panels/entity-profile.tsx'
import { Icon } from '../panels/icon.tsx'
import { TypeMark } from '../panels/marks.tsx'
import { Neighbours } from '../panels/neighbours.tsx'
import { SectionLevel } from '../panels/section-title.tsx'
import { Failure, Loading } from '../panels/states.tsx'

export const EntityPage = () => {
  const { id = '' } = useParams()
  const { t, typeName } = useWords()
  const show = useShowOnCanvas()
  const { data, isError, error, refetch } = useQuery({
    queryKey: ['entity', id],
    queryFn: ({ signal }) => api.entity(id, signal),
  })
  useEffect(() => {
    document.title = data === undefined ? t('name') : `${data.name} · ${t('name')}`
  }, [data, t])
  return (
    <main className="page" id="canvas" tabIndex={-1}>
      <p className="page-back">
        <Link href="/">
          <Icon name="back" />
          {t('entity.back')}
        </Link>
      </p>
      {isError && <Failure error={error} retry={() => void refetch()} />}
      {data === undefined && !isError && <Loading />}
      {data !== undefined && (
        <article className="profile-page">
          <header className="card-head">
            <p className="card-kicker">
              <TypeMark type={data.type} />
              {typeName(data.type)}
            </p>
            <h1>{data.name}</h1>
            <ProfileHead profile={data} />
            <div className="card-actions">
              <TextButton kind="strong" onPress={() => show(id)}>
                {t('inspect.onCanvas')}
              </TextButton>
            </div>
          </header>
          <SectionLevel value={2}>
            <div className="profile-columns">
              <div>
                <ProfileBody profile={data} />
                <Sources sources={data.sources} />
              </div>
              <Neighbours profile={data} />
            </div>
          </SectionLevel>
        </article>
      )}
    </main>
  )
}
