// What an export is made of, and what each format has to know to write it. Pure: rows in, text or bytes out.

import type { Row } from '../queries/rows.ts'

export type ExportedEntity = Row<'export-entities'>
export type ExportedLink = Row<'export-links'>

/** Writes one file: begin, all entities, between, all links, end. Each call gives the next piece, which may be empty. */
export interface ExportWriter {
  readonly mediaType: string
  /** Ending of the file's name, without the dot. */
  readonly ending: string
  readonly begin: () => string | Uint8Array
  readonly entity: (entity: ExportedEntity) => string | Uint8Array
  readonly between: () => string | Uint8Array
  readonly link: (link: ExportedLink) => string | Uint8Array
  readonly end: () => string | Uint8Array
}

export const nothing = () => ''
