// All routes of the API, in the order in which they are described.

import type { Route } from '../http/route.ts'
import { claimRoute } from './claims.ts'
import { coFundingRoute } from './co-funding.ts'
import { cypherRoutes } from './cypher.ts'
import { decisionRoutes } from './decisions.ts'
import { documentRoutes } from './documents.ts'
import { entityRoute } from './entities.ts'
import { exportRoute } from './export.ts'
import { grantsRoute } from './grants.ts'
import { graphRoutes } from './graph.ts'
import { linksRoute } from './links.ts'
import { matrixRoute } from './matrix.ts'
import { neighborsRoute } from './neighbors.ts'
import { openApiRoute } from './openapi.ts'
import { partnersRoute } from './partners.ts'
import { pathsRoute } from './paths.ts'
import { peopleRoute } from './people.ts'
import { queriesRoute } from './queries.ts'
import { reconcileRoutes } from './reconcile.ts'
import { searchRoute } from './search.ts'
import { sessionRoutes } from './session.ts'
import { snapshotRoutes } from './snapshots.ts'
import { healthRoute, statsRoute } from './status.ts'

const described: readonly Route[] = [
  healthRoute,
  statsRoute,
  searchRoute,
  entityRoute,
  neighborsRoute,
  ...graphRoutes,
  linksRoute,
  claimRoute,
  ...documentRoutes,
  grantsRoute,
  pathsRoute,
  partnersRoute,
  matrixRoute,
  coFundingRoute,
  peopleRoute,
  queriesRoute,
  ...cypherRoutes,
  exportRoute,
  ...reconcileRoutes,
  ...sessionRoutes,
  ...decisionRoutes,
  ...snapshotRoutes,
]

export const routes: readonly Route[] = [...described, openApiRoute(described)]
