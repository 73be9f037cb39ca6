// The partner finder: organisations not yet linked to one, scored by what they share with it, the score taken apart.

import { z } from 'zod'
import { type OrganizationType, organizationTypes } from '../../seed/ontology.ts'
import { idSchema, listOf, relationTypeSchema } from './basics.ts'
import { endSchema, entityBriefSchema } from './items.ts'

/** Whom one looks for where nothing else is said. */
export const partnerTypes: OrganizationType[] = organizationTypes.filter((type) => type !== 'GovernmentBody')

export const partnersQuerySchema = z.object({
  /** The organisation that looks for partners. */
  for: idSchema,
  /** Only organisations at work on this topic, or in this place or one that is part of it. */
  topic: idSchema.optional(),
  place: idSchema.optional(),
  /** Types of candidates; without it all organisations but authorities, which one works under rather than with. */
  types: listOf(z.enum(organizationTypes)).default(partnerTypes),
  limit: z.coerce.number().int().min(1).max(50).default(10),
})

export const reasonKinds = ['project', 'recipient', 'partner', 'person', 'topic', 'place', 'known'] as const

export const reasonSchema = z.object({
  kind: z.enum(reasonKinds),
  /** Its part of the score. */
  weight: z.number(),
  /** What both share; absent for `known`, which says how well connected the candidate is. */
  via: endSchema.optional(),
  /** From the organisation that looks to the candidate, each step with the claims that say it. */
  path: z.array(z.object({ type: relationTypeSchema, from: z.string(), to: z.string(), claims: z.array(z.string()) })),
})
export type Reason = z.infer<typeof reasonSchema>

export const partnersSchema = z.object({
  for: endSchema,
  candidates: z.array(
    z.object({
      entity: entityBriefSchema,
      /** The sum of the reasons' weights. */
      score: z.number(),
      /** The weightiest first. */
      reasons: z.array(reasonSchema),
      /** Through whom to reach it: partners and people that both know, then people who hold posts there. */
      through: z.array(
        z.object({
          entity: endSchema,
          as: z.enum(['sharedPartner', 'sharedPerson', 'person']),
          title: z.string().optional(),
          claims: z.array(z.string()),
        }),
      ),
    }),
  ),
  query: z.string(),
})
export type Partners = z.infer<typeof partnersSchema>
export type PartnerCandidate = Partners['candidates'][number]
