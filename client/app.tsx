// The pages and what they share: the head, the state of the explorer, the language of the widgets.

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Suspense } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Route, Switch, useLocation } from 'wouter'
import { ExplorerProvider } from './explorer/explorer.tsx'
import { locale } from './i18n/index.ts'
import { useWords } from './i18n/words.ts'
import { ExplorerPage } from './pages/explorer-page.tsx'
import { lazily } from './panels/lazily.tsx'
import { ConnectionBanner, Loading } from './panels/states.tsx'
import { TopBar } from './panels/top-bar.tsx'
import { ApiError } from './wire/error.ts'

const DocumentPage = lazily(async () => (await import('./pages/document-page.tsx')).DocumentPage)
const EntityPage = lazily(async () => (await import('./pages/entity-page.tsx')).EntityPage)
const PartnersPage = lazily(async () => (await import('./pages/partners-page.tsx')).PartnersPage)
const MatrixPage = lazily(async () => (await import('./pages/matrix-page.tsx')).MatrixPage)
const GrantsPage = lazily(async () => (await import('./pages/grants-page.tsx')).GrantsPage)
const ConsolePage = lazily(async () => (await import('./pages/console-page.tsx')).ConsolePage)
const SnapshotPage = lazily(async () => (await import('./pages/snapshot-page.tsx')).SnapshotPage)
const EmbedPage = lazily(async () => (await import('./pages/embed-page.tsx')).EmbedPage)
const NotFoundPage = lazily(async () => (await import('./pages/not-found-page.tsx')).NotFoundPage)

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && error instanceof ApiError && error.status === 0,
    },
  },
})

export const App = () => (
  <QueryClientProvider client={queries}>
    <ExplorerProvider>
      <Frame />
    </ExplorerProvider>
  </QueryClientProvider>
)

const Frame = () => {
  const { t, language } = useWords()
  const [path] = useLocation()
  const framed = /^\/embed(\/|$)/.test(path)
  return (
    <I18nProvider locale={locale(language)}>
      {!framed && (
        <>
          <a className="skip" href="#canvas">
            {t('skip')}
          </a>
          <TopBar path={path} />
        </>
      )}
      <ConnectionBanner />
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/" component={ExplorerPage} />
          <Route path="/entity/:id" component={EntityPage} />
          <Route path="/document/:id" component={DocumentPage} />
          <Route path="/partners" component={PartnersPage} />
          <Route path="/matrix" component={MatrixPage} />
          <Route path="/grants" component={GrantsPage} />
          <Route path="/console" component={ConsolePage} />
          <Route path="/snapshot/:id" component={SnapshotPage} />
          <Route path="/embed/:id?" component={EmbedPage} />
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </I18nProvider>
  )
}
