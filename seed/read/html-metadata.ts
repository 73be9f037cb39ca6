// What the head of a page says of its article: title, publisher, day, address.

import { isoDay } from './day.ts'

export interface PageMetadata {
  readonly title?: string
  readonly publisher?: string
  /** ISO day. */
  readonly published?: string
  readonly url?: string
}

/** Names of meta elements in lower case, in order of trust. Chinese government sites have a set of their own. */
const titles = ['articletitle', 'og:title', 'dc.title', 'twitter:title']
const publishers = ['contentsource', 'source', 'og:site_name', 'dc.publisher', 'sitename']
const days = [
  'pubdate',
  'article:published_time',
  'publishdate',
  'publish_date',
  'publishtime',
  'firstpublishedtime',
  'og:release_date',
  'datepublished',
  'dc.date',
  'dc.date.issued',
  'dcterms.issued',
]

const firstOf = (meta: ReadonlyMap<string, string>, names: readonly string[]): string | undefined => {
  const found = names.map((name) => meta.get(name)?.replace(/\s+/g, ' ').trim()).find(Boolean)
  return found && found.length <= 200 ? found : undefined
}

const separator = /\s*[-_|—–»·]+\s*/

/** A page's title without the name of its site, which most put behind a dash. */
function withoutSite(title: string, heading: string | undefined): string {
  if (heading && heading.length >= 5 && title.startsWith(heading)) return heading
  const [first = '', ...rest] = title.split(separator)
  return first.length >= 6 && rest.length > 0 && rest.join('').length <= first.length ? first : title
}

const isAddress = (text: string | undefined): text is string =>
  text !== undefined && text.length <= 2000 && /^https?:\/\/\S+$/i.test(text) && URL.canParse(text)

export interface PageHead {
  readonly meta: ReadonlyMap<string, string>
  readonly title: string
  readonly heading: string
  readonly canonical: string | undefined
  /** The text of scripts of type application/ld+json. */
  readonly linkedData: string
}

/** Reads the metadata; what is not there is left out. */
export function pageMetadata({ meta, title: pageTitle, heading, canonical, linkedData }: PageHead): PageMetadata {
  const named = firstOf(meta, titles) ?? pageTitle.replace(/\s+/g, ' ').trim()
  const title = named ? withoutSite(named, heading) : heading
  const publisher = firstOf(meta, publishers)
  const stated = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(linkedData)?.[1]
  const published = isoDay(firstOf(meta, days) ?? '') ?? isoDay(stated ?? '')
  const url = [canonical, meta.get('og:url')].find(isAddress)
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    ...(url && { url }),
  }
}
