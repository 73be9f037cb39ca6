// What every page of text has: its title in the window, the way back, and what is shown while its content is fetched.

import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { Link } from 'wouter'
import { useWords } from '../i18n/words.ts'
import { Icon } from '../panels/icon.tsx'
import { Failure, Loading } from '../panels/states.tsx'

export const Page = (props: {
  readonly title: string | undefined
  readonly children: ReactNode
  readonly wide?: boolean
}) => {
  const { t } = useWords()
  const name = props.title === undefined ? t('name') : `${props.title} · ${t('name')}`
  useEffect(() => {
    document.title = name
  }, [name])
  return (
    <main className="page" id="canvas" tabIndex={-1} data-wide={props.wide ?? false}>
      <p className="page-back">
        <Link href="/">
          <Icon name="back" />
          {t('document.back')}
        </Link>
      </p>
      {props.children}
    </main>
  )
}

/** The answer once it is there; before, that it is awaited, or why it does not come. */
export const Fetched = <Answer,>(props: {
  readonly query: Pick<UseQueryResult<Answer>, 'data' | 'isError' | 'error' | 'refetch'>
  /** Whether a failure is all that the page says. */
  readonly heading?: boolean
  readonly children: (answer: Answer) => ReactNode
}) => {
  const { data, isError, error, refetch } = props.query
  if (data !== undefined) return props.children(data)
  return isError ? <Failure error={error} retry={() => void refetch()} heading={props.heading ?? false} /> : <Loading />
}

/** A page about one thing of the server's. */
export const PageOf = <Answer,>(props: {
  readonly queryKey: readonly string[]
  readonly fetch: (signal: AbortSignal) => Promise<Answer>
  readonly titleOf: (answer: Answer) => string
  readonly children: (answer: Answer) => ReactNode
  readonly wide?: boolean
}) => {
  const query = useQuery({ queryKey: props.queryKey, queryFn: ({ signal }) => props.fetch(signal) })
  return (
    <Page title={query.data === undefined ? undefined : props.titleOf(query.data)} wide={props.wide ?? false}>
      <Fetched query={query} heading>
        {props.children}
      </Fetched>
    </Page>
  )
}
