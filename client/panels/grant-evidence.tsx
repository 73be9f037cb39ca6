// The sentences that say a grant, folded away until they are asked for.

import { Link } from 'wouter'
import type { GrantView } from '../../server/contract.ts'
import { useWords } from '../i18n/words.ts'

export const GrantEvidence = ({ grant }: { readonly grant: GrantView }) => {
  const { t, date } = useWords()
  return (
    <details className="grant-evidence">
      <summary>{t('link.claims', { count: grant.claims.length, n: grant.claims.length })}</summary>
      {grant.claims.map(({ id, quote, document }) => (
        <figure key={id} className="claim">
          <blockquote lang="zh">
            <Link
              className="claim-quote"
              href={`/document/${encodeURIComponent(document.id)}#claim=${encodeURIComponent(id)}`}
            >
              <mark>{quote}</mark>
            </Link>
          </blockquote>
          <figcaption>
            <cite>{document.title}</cite>
            <span className="claim-meta">
              {[document.publisher, document.published && date(document.published)].filter(Boolean).join(' · ')}
            </span>
          </figcaption>
        </figure>
      ))}
    </details>
  )
}
