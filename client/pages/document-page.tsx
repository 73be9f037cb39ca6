// The document reader: the text as printed with every sentence that carries a fact, and beside it the facts; each leads to the other.

import { useEffect, useMemo, useRef, useState } from 'react'
import { useParams } from 'wouter'
import type { DocumentView } from '../../server/contract.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/words.ts'
import { useReducedMotion } from '../media.ts'
import { type Block, blocks, type Piece, type Span } from '../model/reading.ts'
import { Icon } from '../panels/icon.tsx'
import { LinkMark } from '../panels/marks.tsx'
import { QueryLink } from '../panels/query-link.tsx'
import { PageOf } from './page.tsx'

export const DocumentPage = () => {
  const { id = '' } = useParams()
  return (
    <PageOf
      queryKey={['document', id]}
      fetch={(signal) => api.document(id, signal)}
      titleOf={(document) => document.title}
    >
      {(document) => <Reader document={document} />}
    </PageOf>
  )
}

/** `#claim=ID` or `#at=START-END`. */
const useWanted = (): string => {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const read = () => setHash(location.hash)
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [])
  return hash
}

const wantedSpans = (
  hash: string,
  document: DocumentView,
): { readonly spans: readonly Span[]; readonly active: string } => {
  const at = /^#at=(\d+)-(\d+)$/.exec(hash)
  if (at !== null)
    return { spans: [{ id: 'at', start: Number(at[1]), end: Number(at[2]) }, ...document.spans], active: 'at' }
  const claim = /^#claim=(.+)$/.exec(hash)?.[1]
  return { spans: document.spans, active: claim === undefined ? '' : decodeURIComponent(claim) }
}

const Reader = ({ document }: { readonly document: DocumentView }) => {
  const { t, date } = useWords()
  const hash = useWanted()
  const reducedMotion = useReducedMotion()
  const { spans, active } = useMemo(() => wantedSpans(hash, document), [hash, document])
  const text = useMemo(() => blocks(document.text, spans), [document.text, spans])
  const body = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (active === '') return
    const mark = body.current?.querySelector('[data-active="true"]')
    mark?.scrollIntoView({ block: 'center', behavior: reducedMotion ? 'auto' : 'smooth' })
  }, [active, reducedMotion])

  return (
    <div className="reader">
      <article className="reader-text" lang="zh">
        <header>
          <h1>{document.title}</h1>
          <p className="byline">
            {[document.publisher, document.published && t('document.published', { date: date(document.published) })]
              .filter(Boolean)
              .join(' · ')}
            {document.url !== undefined && (
              <a href={document.url} rel="noreferrer noopener" target="_blank">
                {t('document.source')}
                <Icon name="out" />
              </a>
            )}{' '}
            <QueryLink name={document.query} given={{ id: document.id }} />
          </p>
        </header>
        <div ref={body}>
          {text.map((block) => (
            <BlockView key={block.start} block={block} active={active} />
          ))}
        </div>
      </article>
      <FactList document={document} active={active} />
    </div>
  )
}

const BlockView = ({ block, active }: { readonly block: Block; readonly active: string }) => {
  const pieces = block.pieces.map((piece) => <PieceView key={piece.start} piece={piece} active={active} />)
  return block.kind === 'heading' ? <h2>{pieces}</h2> : <p>{pieces}</p>
}

const PieceView = ({ piece, active }: { readonly piece: Piece; readonly active: string }) => {
  const claims = piece.spans.filter((id) => id !== 'at')
  const [first] = claims
  if (piece.spans.length > 0 && first === undefined) {
    return (
      <mark className="span" data-active>
        {piece.text}
      </mark>
    )
  }
  if (first === undefined) return piece.text
  const next = claims[(claims.indexOf(active) + 1) % claims.length] ?? first
  return (
    <mark className="span" data-active={piece.spans.includes(active)}>
      <a href={`#claim=${encodeURIComponent(next)}`}>{piece.text}</a>
    </mark>
  )
}

const FactList = ({ document, active }: { readonly document: DocumentView; readonly active: string }) => {
  const { t, linkName, statusName } = useWords()
  const list = useRef<HTMLOListElement>(null)
  const facts = useMemo(() => [...document.spans].sort((a, b) => a.start - b.start || a.end - b.end), [document.spans])

  useEffect(() => {
    if (active !== '') list.current?.querySelector('[data-active="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active])

  return (
    <aside className="reader-facts" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('document.facts')}</h2>
      <p className="hint">{t(facts.length === 0 ? 'document.noFacts' : 'document.factsHint')}</p>
      <ol ref={list}>
        {facts.map((fact) => (
          <li key={fact.id}>
            <a
              className="fact"
              href={`#claim=${encodeURIComponent(fact.id)}`}
              data-active={fact.id === active}
              aria-current={fact.id === active}
            >
              <span className="fact-kind">
                <LinkMark type={fact.type} />
                {linkName(fact.type)}
                {fact.status !== 'asserted' && <small>{statusName(fact.status)}</small>}
              </span>
              <span className="fact-ends">
                {fact.subject.name} → {fact.object.name}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </aside>
  )
}
