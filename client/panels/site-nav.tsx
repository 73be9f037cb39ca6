// The way between the pages.

import { Link } from 'wouter'
import { useWords } from '../i18n/words.ts'

const pages = [
  { name: 'explorer', path: '/' },
  { name: 'partners', path: '/partners' },
  { name: 'matrix', path: '/matrix' },
  { name: 'grants', path: '/grants' },
  { name: 'console', path: '/console' },
] as const

export const SiteNav = ({ path }: { readonly path: string }) => {
  const { t } = useWords()
  return (
    <nav className="site-nav" aria-label={t('nav.label')}>
      {pages.map((page) => (
        <Link key={page.name} href={page.path} aria-current={path === page.path ? 'page' : undefined}>
          {t(`nav.${page.name}`)}
        </Link>
      ))}
    </nav>
  )
}
