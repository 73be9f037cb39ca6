// Grants in JSON of the 360Giving Data Standard 1.3: a list `grants`, each with its funders and recipients.

import { z } from 'zod'
import { ReadError } from '../read/source.ts'
import { checkGrant, type GrantList, type PlacedGrant, type RefusedRow } from './grant.ts'
import { elementsUnder } from './json-list.ts'

const organizations = z.array(z.object({ name: z.string() }))
const scalar = z.union([z.string(), z.number()]).transform(String)

const schema = z.object({
  title: z.string().optional(),
  amountAwarded: scalar.optional(),
  currency: z.string().optional(),
  awardDate: z.string().optional(),
  fundingOrganization: organizations,
  recipientOrganization: organizations.optional(),
})

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function grantFrom(text: string): ReturnType<typeof checkGrant> {
  const checked = schema.safeParse(parse(text))
  if (!checked.success) {
    const [issue] = checked.error.issues
    return issue?.path.length ? `its ${issue.path.join('.')} is missing or of the wrong kind` : 'it is no JSON object'
  }
  const { title, amountAwarded, currency, awardDate, fundingOrganization, recipientOrganization = [] } = checked.data
  return checkGrant({
    funders: fundingOrganization.map(({ name }) => name),
    recipients: recipientOrganization.map(({ name }) => name),
    project: undefined,
    amount: amountAwarded,
    currency,
    date: awardDate,
    purpose: title,
  })
}

/**
 * The grants of a JSON text; those that cannot be read are told with their place in the list, the first being 1.
 * @throws ReadError where it has no list of grants
 */
export function grantsInJson(text: string): GrantList {
  const elements = elementsUnder(text, 'grants')
  if (!elements) throw new ReadError('it is JSON without a list "grants" as the 360Giving standard has')
  const grants: PlacedGrant[] = []
  const refused: RefusedRow[] = []
  for (const [index, { start, end }] of elements.entries()) {
    const grant = grantFrom(text.slice(start, end))
    if (typeof grant === 'string') refused.push({ row: index + 1, reason: grant })
    else grants.push({ grant, start, end })
  }
  return { grants, refused }
}
