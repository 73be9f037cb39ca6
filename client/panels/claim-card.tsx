// One sentence that says a fact or several, in its place, with where it was printed; a press opens the document there.

import { Link } from 'wouter'
import type { ClaimView } from '../../server/contract.ts'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import type { Sentence } from '../model/evidence.ts'
import { TextButton } from './controls.tsx'

/** The end of what goes before and the beginning of what follows, within the paragraph. */
const context = (claim: ClaimView): readonly [string, string] => [
  claim.before.slice(claim.before.lastIndexOf('\n') + 1).slice(-40),
  (claim.after.split('\n')[0] ?? '').slice(0, 40),
]

export const ClaimCard = ({ sentence, told }: { readonly sentence: Sentence; readonly told: boolean }) => {
  const { claim, says } = sentence
  const { t, date, share, linkName, statusName, money, qualifierName } = useWords()
  const { say } = useExplorer()
  const { document } = claim
  const [before, after] = context(claim)
  const address = `/document/${encodeURIComponent(document.id)}#claim=${encodeURIComponent(claim.id)}`

  const cite = async () => {
    const source = [document.title, document.publisher, document.published].filter(Boolean).join('，')
    const text = `“${claim.quote.trim()}”（${source}）${document.url ?? `${location.origin}${address}`}`
    await navigator.clipboard.writeText(text).then(
      () => say(t('link.cited')),
      () => say(t('share.failed')),
    )
  }

  return (
    <figure className="claim">
      <blockquote>
        <Link href={address} className="claim-quote">
          <span className="claim-context">{before}</span>
          <mark>{claim.quote}</mark>
          <span className="claim-context">{after}</span>
        </Link>
      </blockquote>
      <figcaption>
        {told && (
          <ul className="claim-says">
            {says.map((each) => (
              <li key={each.id}>
                {each.subject.name} · {linkName(each.type)} → {each.object.name}
              </li>
            ))}
          </ul>
        )}
        <cite>{document.title}</cite>
        <span className="claim-meta">
          {[
            document.publisher,
            document.published === undefined ? t('link.unknownDate') : date(document.published),
            claim.amount !== undefined &&
              `${claim.qualifier === undefined ? '' : qualifierName(claim.qualifier)}${money(claim.amount, claim.currency ?? 'CNY')}`,
            t('link.confidence', { value: share(claim.confidence) }),
            claim.status !== 'asserted' && statusName(claim.status),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span className="claim-actions">
          <Link href={address}>{t('link.read')}</Link>
          <TextButton kind="link" onPress={() => void cite()}>
            {t('link.cite')}
          </TextButton>
        </span>
      </figcaption>
    </figure>
  )
}
