// An address that leads nowhere.

import { useWords } from '../i18n/words.ts'
import { Page } from './page.tsx'

export const NotFoundPage = () => {
  const { t } = useWords()
  return (
    <Page title={t('state.notFound')}>
      <header className="page-head">
        <h1>{t('state.notFound')}</h1>
        <p className="lead">{t('state.notFoundHint')}</p>
      </header>
    </Page>
  )
}
