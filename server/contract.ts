// What goes over the wire: the schemas of requests and answers that server and client share.

export * from './contract/basics.ts'
export * from './contract/evidence.ts'
export * from './contract/graph.ts'
export * from './contract/items.ts'
export * from './contract/matrix.ts'
export * from './contract/money.ts'
export * from './contract/partners.ts'
export * from './contract/paths.ts'
export * from './contract/profile.ts'
export * from './contract/queries.ts'
export * from './contract/search.ts'
export * from './contract/status.ts'
