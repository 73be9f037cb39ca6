// One candidate of the partner finder: how well it fits and why, each reason with its path and sentences, and who could introduce it.

import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { useLocation } from 'wouter'
import type { PartnerCandidate, Partners } from '../../server/contract.ts'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import { TextButton } from './controls.tsx'
import { EntityLink } from './entity-link.tsx'
import { StepEvidence } from './evidence.tsx'
import { useTopicName } from './field-select.tsx'
import { Icon } from './icon.tsx'
import { LinkMark } from './marks.tsx'

type Names = ReadonlyMap<string, string>
type Reason = PartnerCandidate['reasons'][number]

const hundredths = (value: number): string => value.toFixed(2)

export const PartnerCard = (props: {
  readonly candidate: PartnerCandidate
  readonly seeker: Partners['for']
  /** The highest score of all candidates, as long as a bar gets. */
  readonly best: number
  readonly names: Names
}) => {
  const { t, typeName } = useWords()
  const { addAll } = useExplorer()
  const [, navigate] = useLocation()
  const { entity, reasons, score, through } = props.candidate
  const show = () => {
    const steps = reasons.flatMap(({ path }) => path.flatMap(({ from, to }) => [from, to]))
    addAll([...new Set([props.seeker.id, entity.id, ...steps])], () => navigate('/'))
  }
  return (
    <article className="partner">
      <header>
        <h2>
          <EntityLink entity={entity} />
        </h2>
        <p className="partner-score">
          {typeName(entity.type)} · {t('partners.score', { value: hundredths(score) })}
        </p>
        <TextButton icon="plus" onPress={show} label={`${t('partners.add')} ${entity.name}`}>
          {t('partners.add')}
        </TextButton>
      </header>
      <h3 className="section-title">{t('partners.reasons')}</h3>
      <ul className="reasons">
        {reasons.map((reason) => (
          <li key={`${reason.kind} ${reason.via?.id}`}>
            <ReasonRow reason={reason} share={reason.weight / props.best} names={props.names} />
          </li>
        ))}
      </ul>
      {through.length > 0 && (
        <>
          <h3 className="section-title">{t('partners.through')}</h3>
          <ul className="through">
            {through.map(({ entity: person, as, title }) => (
              <li key={`${person.id} ${as}`}>
                <EntityLink entity={person} />
                <small>{[title, t(`partners.as.${as}`)].filter(Boolean).join(' · ')}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  )
}

const ReasonRow = (props: { readonly reason: Reason; readonly share: number; readonly names: Names }) => {
  const { t } = useWords()
  const topicName = useTopicName()
  const { kind, via, path, weight } = props.reason
  const head = (
    <>
      <span className="reason-kind">{t(`partners.reason.${kind}`)}</span>
      <span className="reason-via">{via === undefined ? '' : topicName(via.name)}</span>
      <span className="reason-weight">
        <span className="bar" style={{ inlineSize: `${Math.max(4, 100 * props.share)}%` }} />
        {hundredths(weight)}
      </span>
    </>
  )
  if (path.length === 0) return <div className="reason-head">{head}</div>
  return (
    <Disclosure className="reason">
      {({ isExpanded }) => (
        <>
          <Button slot="trigger" className="reason-head">
            <Icon name="right" />
            {head}
          </Button>
          <DisclosurePanel className="reason-body">
            {isExpanded && <PathSteps path={path} names={props.names} />}
          </DisclosurePanel>
        </>
      )}
    </Disclosure>
  )
}

const PathSteps = ({ path, names }: { readonly path: Reason['path']; readonly names: Names }) => {
  const { linkName } = useWords()
  const steps = [...new Map(path.map((step) => [`${step.from} ${step.type} ${step.to}`, step])).entries()]
  return (
    <ol className="steps-of-path">
      {steps.map(([key, { type, from, to, claims }]) => (
        <li key={key}>
          <p className="path-link">
            {names.get(from) ?? '…'}
            <LinkMark type={type} />
            {linkName(type)}
            {' · '}
            {names.get(to) ?? '…'}
          </p>
          <StepEvidence from={from} to={to} claims={claims} />
        </li>
      ))}
    </ol>
  )
}
