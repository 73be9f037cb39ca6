// All that the interface asks the server, call by call. Errors are thrown as ApiError.

import type { EntityType, RelationType } from '../seed/ontology.ts'
import type { Lens, SnapshotRequest } from '../server/contract.ts'
import { ask } from './wire/ask.ts'

export interface GraphRequest {
  readonly lens: Lens
  readonly types?: readonly EntityType[]
  readonly links?: readonly RelationType[]
  readonly limit?: number
}

export interface NeighborsRequest {
  readonly types?: readonly RelationType[] | undefined
  readonly limit?: number
  readonly cursor?: string | undefined
}

export interface PartnersRequest {
  readonly for: string
  readonly topic?: string | undefined
  readonly place?: string | undefined
  readonly limit?: number
}

export interface MatrixRequest {
  readonly columns: 'topics' | 'places'
  readonly measure: 'projects' | 'money'
  /** Ids to keep to; all where there are none. */
  readonly funders?: readonly string[]
  readonly fields?: readonly string[]
}

export interface GrantsRequest {
  readonly funder?: string | undefined
  readonly recipient?: string | undefined
  readonly topic?: string | undefined
  readonly place?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly cursor?: string | undefined
  readonly limit?: number
}

const segment = encodeURIComponent

export const api = {
  stats: (signal?: AbortSignal) => ask('stats', '/stats', {}, signal),
  search: (q: string, limit: number, signal?: AbortSignal) => ask('search', '/search', { q, limit }, signal),
  searchType: (q: string, type: readonly string[], signal?: AbortSignal) =>
    ask('search', '/search', { q, type, limit: 12 }, signal),
  graph: (request: GraphRequest, signal?: AbortSignal) => ask('scene', '/graph', { ...request }, signal),
  /** The given entities, up to 20,000, and the links among them under the lens. */
  among: (ids: readonly string[], lens: Lens, signal?: AbortSignal) =>
    ask('scene', '/graph', {}, signal, { body: { ids, lens } }),
  entity: (id: string, signal?: AbortSignal) => ask('profile', `/entities/${segment(id)}`, {}, signal),
  neighbors: (id: string, request: NeighborsRequest, signal?: AbortSignal) =>
    ask('neighbors', `/entities/${segment(id)}/neighbors`, { ...request }, signal),
  links: (from: string, to: string, signal?: AbortSignal) => ask('links', '/links', { from, to }, signal),
  paths: (from: string, to: string, signal?: AbortSignal) => ask('paths', '/paths', { from, to }, signal),
  partners: (request: PartnersRequest, signal?: AbortSignal) => ask('partners', '/partners', { ...request }, signal),
  matrix: (request: MatrixRequest, signal?: AbortSignal) => ask('matrix', '/matrix', { ...request }, signal),
  grants: (request: GrantsRequest, signal?: AbortSignal) => ask('grants', '/grants', { ...request }, signal),
  document: (id: string, signal?: AbortSignal) => ask('document', `/documents/${segment(id)}`, {}, signal),
  snapshot: (id: string, signal?: AbortSignal) => ask('snapshot', `/snapshots/${segment(id)}`, {}, signal),
  takeSnapshot: (body: SnapshotRequest, signal?: AbortSignal) => ask('snapshot', '/snapshots', {}, signal, { body }),
  documents: (signal?: AbortSignal) => ask('documents', '/documents', {}, signal),
}
