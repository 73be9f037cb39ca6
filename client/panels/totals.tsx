// A sum of money that says what it counts and what it leaves out.

import type { Total } from '../../server/contract.ts'
import { useWords } from '../i18n/words.ts'
import { SectionTitle } from './section-title.tsx'

export const Totals = ({ title, totals }: { readonly title: string; readonly totals: readonly Total[] }) => {
  const { t, money, exactMoney, count, n } = useWords()
  if (totals.length === 0) return null
  return (
    <section className="totals">
      <SectionTitle>{title}</SectionTitle>
      {totals.map((total) => (
        <div key={total.currency} className="total">
          {total.grants === 0 ? (
            <p>{t(totals.some(({ grants }) => grants > 0) ? 'total.noneHere' : 'total.none')}</p>
          ) : (
            <p className="total-amount" title={exactMoney(total.amount, total.currency)}>
              {money(total.amount, total.currency)}
            </p>
          )}
          <details>
            <summary>{t('total.explain')}</summary>
            {total.grants > 0 && (
              <p>
                {exactMoney(total.amount, total.currency)}
                {t('common.colon')}
                {t('total.counts', n(total.grants))}
                {total.joint > 0 && `${t('common.list')}${t('total.joint', { joint: count(total.joint) })}`}
              </p>
            )}
            {total.leftOut.length > 0 && (
              <>
                <p>{t('total.leftOut')}</p>
                <ul>
                  {total.leftOut.map(({ reason, grants }) => (
                    <li key={reason}>{t(`total.reason.${reason}`, n(grants))}</li>
                  ))}
                </ul>
              </>
            )}
          </details>
        </div>
      ))}
    </section>
  )
}
