// JSON: entities and links as the API has them, each link with the sentences and documents that say it.

import type { ExportWriter } from './writer.ts'

export const jsonWriter = (): ExportWriter => {
  let first = true
  const item = (value: unknown) => {
    const comma = first ? '' : ','
    first = false
    return `${comma}\n${JSON.stringify(value)}`
  }
  return {
    mediaType: 'application/json; charset=utf-8',
    ending: 'json',
    begin: () => '{"entities":[',
    entity: item,
    between: () => {
      first = true
      return '\n],"links":['
    },
    link: ({ link, sources }) => item({ ...link, sources }),
    end: () => '\n]}\n',
  }
}
