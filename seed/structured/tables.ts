// Grants in tables: a plain one with a column each for funder, recipient and so on, or the flat form of 360Giving.

import { ReadError } from '../read/source.ts'
import { type CsvRow, readCsv } from './csv.ts'
import { checkGrant, type GrantList, type PlacedGrant, type RefusedRow } from './grant.ts'

type Field = 'funder' | 'recipient' | 'project' | 'amount' | 'currency' | 'date' | 'purpose'

/** Names of columns in lower case without spaces, with the field that they hold. */
const plainColumns: readonly (readonly [RegExp, Field])[] = [
  [/^(?:funder|donor|资助方|捐赠方|捐赠人)$/, 'funder'],
  [/^(?:recipient|受助方|受赠方|受赠人)$/, 'recipient'],
  [/^(?:project|项目)$/, 'project'],
  [/^(?:amount|金额)$/, 'amount'],
  [/^(?:currency|币种|货币)$/, 'currency'],
  [/^(?:date|日期|时间)$/, 'date'],
  [/^(?:purpose|用途)$/, 'purpose'],
]

/** Columns of the 360Giving Data Standard 1.3, as titles (Funding Org:Name) or field names (fundingOrganization/0/name). */
const standardColumns: readonly (readonly [RegExp, Field])[] = [
  [/^fundingorg(?:anization)?:(?:\d+:)?name$/, 'funder'],
  [/^recipientorg(?:anization)?:(?:\d+:)?name$/, 'recipient'],
  [/^amountawarded$/, 'amount'],
  [/^currency$/, 'currency'],
  [/^awarddate$/, 'date'],
  [/^title$/, 'purpose'],
]

const normal = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[\s_]+/g, '')
    .replaceAll('/', ':')

type Columns = readonly { readonly field: Field; readonly at: number }[]

const columnsIn = (headings: readonly string[], table: readonly (readonly [RegExp, Field])[]): Columns =>
  headings.flatMap((heading, at) => {
    const field = table.find(([pattern]) => pattern.test(normal(heading)))?.[1]
    return field ? [{ field, at }] : []
  })

function columnsOf(headings: readonly string[]): Columns {
  for (const table of [standardColumns, plainColumns]) {
    const columns = columnsIn(headings, table)
    const has = (field: Field) => columns.some((column) => column.field === field)
    if (has('funder') && (has('recipient') || has('project'))) return columns
  }
  throw new ReadError(
    'its first row does not name the columns funder, recipient, project, amount, currency, date, source',
  )
}

function grantIn(row: CsvRow, columns: Columns): PlacedGrant | string {
  const all = (field: Field) =>
    columns.filter((column) => column.field === field).flatMap(({ at }) => row.cells[at] || [])
  const one = (field: Field) => all(field)[0]
  const grant = checkGrant({
    funders: all('funder'),
    recipients: all('recipient'),
    project: one('project'),
    amount: one('amount'),
    currency: one('currency'),
    date: one('date'),
    purpose: one('purpose'),
  })
  return typeof grant === 'string' ? grant : { grant, start: row.start, end: row.end }
}

/**
 * The grants of a table; rows that cannot be read are told with their number and the reason.
 * @throws ReadError where the first row names no columns that are known
 */
export function grantsInTable(text: string): GrantList {
  const [headings, ...rows] = readCsv(text)
  const columns = columnsOf(headings?.cells ?? [])
  const grants: PlacedGrant[] = []
  const refused: RefusedRow[] = []
  for (const row of rows) {
    const read = grantIn(row, columns)
    if (typeof read === 'string') refused.push({ row: row.number, reason: read })
    else grants.push(read)
  }
  return { grants, refused }
}
