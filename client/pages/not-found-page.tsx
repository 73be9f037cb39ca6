// An address that leads nowhere.

import { Link } from 'wouter'
import { useWords } from '../i18n/words.ts'

export const NotFoundPage = () => {
  const { t } = useWords()
  return (
    <main className="page" id="canvas" tabIndex={-1}>
      <h1>{t('state.notFound')}</h1>
      <p>{t('state.notFoundHint')}</p>
      <p>
        <Link href="/">{t('document.back')}</Link>
      </p>
    </main>
  )
}
