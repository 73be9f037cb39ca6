// A page of the projects that several fund or launched together, the best connected first, each with all of them as one group.
// $filter: a map of funder, topic and place (ids; a place holds those that are part of it), since and until (days), atLeast (hundredths), currency and basis (jointLaunch, sameProject, sameGrant); what is null or absent is not asked for
// $page: a map of afterDegree (links of the last project of the page before) and afterId (its id); null for the first page
// $limit: how many
// example: {"filter": {"funder": "foundation-example"}, "page": {"afterDegree": null, "afterId": null}, "limit": 20}
CALL () {
  WITH $filter.funder AS funder WHERE funder IS NOT NULL
  MATCH (:Entity {id: funder})-[:FUNDS|INITIATES]->(project:Project)
  RETURN DISTINCT project
  UNION ALL
  WITH $filter.topic AS topic WHERE topic IS NOT NULL AND $filter.funder IS NULL
  MATCH (:Entity {id: topic})<-[:ABOUT]-(project:Project)
  RETURN DISTINCT project
  UNION ALL
  WITH $filter.topic AS topic WHERE topic IS NULL AND $filter.funder IS NULL
  MATCH (project:Entity)
  WHERE project.degree > 1 AND ($page.afterDegree IS NULL OR project.degree <= $page.afterDegree) AND project:Project
  RETURN project
}
WITH project
WHERE ($page.afterDegree IS NULL OR project.degree < $page.afterDegree OR (project.degree = $page.afterDegree AND project.id > $page.afterId))
  AND ($filter.topic IS NULL OR EXISTS { (project)-[:ABOUT]->(:Entity {id: $filter.topic}) })
  AND ($filter.place IS NULL OR EXISTS { (project)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..3]->(:Entity {id: $filter.place}) })
WITH project
ORDER BY project.degree DESC, project.id
CALL (project) {
  MATCH (project)<-[r:FUNDS|INITIATES]-(funder:Entity)
  WHERE (type(r) = 'FUNDS' OR funder:Foundation OR funder:Company OR funder:SocialOrganization OR EXISTS { (funder)-[:FUNDS]->() })
    AND ($filter.since IS NULL OR r.until >= $filter.since) AND ($filter.until IS NULL OR r.since <= $filter.until)
    AND (($filter.atLeast IS NULL AND $filter.currency IS NULL) OR (type(r) = 'FUNDS' AND EXISTS {
      MATCH (funder)-[:GIVES]->(grant:Grant)-[:TO]->(project)
      WHERE ($filter.atLeast IS NULL OR grant.amountMinor >= $filter.atLeast)
        AND ($filter.currency IS NULL OR grant.currency = $filter.currency)
    }))
  WITH funder, collect(r) AS links
  ORDER BY funder.degree DESC, funder.id
  RETURN collect({
      entity: funder {.id, .name, type: [label IN labels(funder) WHERE NOT label IN ['Entity', 'Organization']][0]},
      links: [r IN links | {type: type(r), since: r.since, until: r.until, date: r.date, documents: r.documents, claims: r.claims[..20]}]
    }) AS funders,
    count(*) AS size, sum(CASE WHEN any(r IN links WHERE type(r) = 'INITIATES') THEN 1 ELSE 0 END) AS launched,
    sum(CASE WHEN any(r IN links WHERE type(r) = 'FUNDS') THEN 1 ELSE 0 END) AS funded
}
WITH project, funders, size, launched, funded
WHERE (launched > 1 OR funded > 1) AND ($filter.funder IS NULL OR any(each IN funders WHERE each.entity.id = $filter.funder))
WITH project, funders[..200] AS funders, size, launched, funded, CASE WHEN funded > 1 THEN COLLECT {
    MATCH (project)<-[:TO]-(grant:Grant)
    WHERE COUNT { (grant)<-[:GIVES]-() } > 1
    RETURN grant.id ORDER BY grant.id LIMIT 20
  } ELSE [] END AS grants
WHERE $filter.basis IS NULL OR ('jointLaunch' IN $filter.basis AND launched > 1)
  OR ('sameProject' IN $filter.basis AND funded > 1) OR ('sameGrant' IN $filter.basis AND size(grants) > 0)
WITH project, funders, size, launched, funded, grants
LIMIT $limit
RETURN project {.id, .name, .documents, .degree, .region, .firstSeen, .lastSeen, type: 'Project'} AS project,
  funders, size, launched, funded, grants
