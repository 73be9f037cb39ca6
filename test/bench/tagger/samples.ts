// What the tagger learns from: sentences of articles with the labels that their facts give.

import { isOrganization } from '../../../seed/ontology.ts'
import type { NameMention } from '../../../seed/recognise/mention.ts'
import { featuresOf } from '../../../seed/recognise/tagger/features.ts'
import { beginOf, none } from '../../../seed/recognise/tagger/labels.ts'
import { type KindSpan, type Marked, mark, put } from '../../../seed/recognise/tagger/marks.ts'
import { kindOf } from '../../../seed/recognise/tagger/names.ts'
import { runsIn } from '../../../seed/recognise/tagger/spans.ts'
import { buildView } from '../../../seed/segment/view.ts'
import type { Gold } from '../gold.ts'
import type { Reading } from '../names/readings.ts'

export interface Sample {
  readonly features: Int32Array
  readonly labels: Uint8Array
}

const isNameType = (type: string): type is NameMention['type'] =>
  type === 'Person' || type === 'Project' || isOrganization(type as NameMention['type'])

/** A name as views write it. */
const asRead = (name: string): string => buildView([[{ start: 0, text: name }]]).view.text

/** Where the names of the facts stand in a text, the longest first where they overlap. */
export function goldSpans(text: string, gold: Gold): KindSpan[] {
  const found = gold.entities.flatMap(({ types, spellings }): KindSpan[] => {
    const type = types.find(isNameType)
    if (type === undefined) return []
    return spellings.map(asRead).flatMap((name) => {
      const spans: KindSpan[] = []
      for (let at = text.indexOf(name); at >= 0 && name.length > 1; at = text.indexOf(name, at + name.length))
        spans.push({ start: at, end: at + name.length, kind: kindOf(type) })
      return spans
    })
  })
  const kept: KindSpan[] = []
  const taken = new Uint8Array(text.length)
  for (const span of found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (taken.subarray(span.start, span.end).includes(1)) continue
    taken.fill(1, span.start, span.end)
    kept.push(span)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** A reading's articles with all that is known of their characters. */
export const markedOf = (reading: Reading): Marked[] =>
  reading.articles.map(({ text, mentions, titles, starts }) => {
    const words = new Uint8Array(text.length + 1)
    for (const at of starts) words[at] = 1
    return mark(
      { text, starts: words },
      mentions.flatMap((one) => (one.kind === 'name' ? [] : [one])),
      titles,
    )
  })

function labelsOf(spans: readonly KindSpan[], start: number, end: number): Uint8Array {
  const labels = new Uint8Array(end - start).fill(none)
  for (const span of spans) {
    if (span.start < start || span.end > end) continue
    put(labels, { start: span.start - start, end: span.end - start }, beginOf(span.kind))
  }
  return labels
}

export const samplesOf = (reading: Reading, gold: Gold): Sample[] =>
  markedOf(reading).flatMap((marked) => {
    const spans = goldSpans(marked.text, gold)
    return runsIn(marked.text).map(({ start, end }) => ({
      features: featuresOf(marked, start, end),
      labels: labelsOf(spans, start, end),
    }))
  })
