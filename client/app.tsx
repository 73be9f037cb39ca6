// The pages and what they share: the head, the state of the explorer, the language of the widgets.

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Route, Switch, useLocation } from 'wouter'
import { ApiError } from './api.ts'
import { ExplorerProvider } from './explorer/explorer.tsx'
import { locale } from './i18n/index.ts'
import { useWords } from './i18n/words.ts'
import { ExplorerPage } from './pages/explorer-page.tsx'
import { ConnectionBanner, Loading } from './panels/states.tsx'
import { TopBar } from './panels/top-bar.tsx'

const DocumentPage = lazy(async () => ({ default: (await import('./pages/document-page.tsx')).DocumentPage }))
const EntityPage = lazy(async () => ({ default: (await import('./pages/entity-page.tsx')).EntityPage }))
const NotFoundPage = lazy(async () => ({ default: (await import('./pages/not-found-page.tsx')).NotFoundPage }))

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
  return (
    <I18nProvider locale={locale(language)}>
      <a className="skip" href="#canvas">
        {t('skip')}
      </a>
      <TopBar onExplorer={path === '/'} />
      <ConnectionBanner />
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/" component={ExplorerPage} />
          <Route path="/entity/:id" component={EntityPage} />
          <Route path="/document/:id" component={DocumentPage} />
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </I18nProvider>
  )
}
