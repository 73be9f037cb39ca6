// Waiting, failing, and being told so.

import { useEffect, useState, useSyncExternalStore } from 'react'
import { useWords } from '../i18n/words.ts'
import { currentConnection, watchConnection } from '../wire/connection.ts'
import { ApiError } from '../wire/error.ts'
import { TextButton } from './controls.tsx'

/** Grey lines where text will be; shown only when it takes a moment. */
export const Loading = () => {
  const { t } = useWords()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 180)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="loading" data-late={late} role="status" aria-label={t('state.loading')}>
      <span />
      <span />
      <span />
    </div>
  )
}

export const useErrorText = () => {
  const { t } = useWords()
  return (error: unknown): string => {
    if (!(error instanceof ApiError))
      return t('state.unexpected', { message: error instanceof Error ? error.message : String(error) })
    if (error.code === 'unreachable') return t('state.unreachable')
    if (error.code === 'unreadable') return t('state.unreadable')
    if (error.status === 404) return t('state.notFoundHint')
    const said = error.status >= 500 ? t('state.broken') : error.status === 429 ? t('state.tooMany') : error.message
    return error.requestId === undefined ? said : `${said} ${t('state.reference', { id: error.requestId })}`
  }
}

export const Failure = (props: { readonly error: unknown; readonly retry: () => void; readonly heading?: boolean }) => {
  const { error, retry } = props
  const Title = props.heading === true ? 'h1' : 'strong'
  const { t } = useWords()
  const text = useErrorText()
  return (
    <div className="failure" role="alert">
      <Title>{t(error instanceof ApiError && error.status === 404 ? 'state.notFound' : 'state.failed')}</Title>
      <p>{text(error)}</p>
      <TextButton onPress={retry}>{t('state.retry')}</TextButton>
    </div>
  )
}

/** Says so while the database is away. */
export const ConnectionBanner = () => {
  const { t } = useWords()
  const connection = useSyncExternalStore(watchConnection, currentConnection)
  return (
    <div role="status" className="connection">
      {connection === 'away' && <p>{t('state.away')}</p>}
    </div>
  )
}
