// zh: 一个项目的所有参与方，画成图（留空则取参与方最多的项目）
// en: Everyone in a project, as a graph (left empty, the project with the most parties)
// for: strategist
// parameters: {"project": ""}
MATCH (project:Project)
WHERE $project = '' OR project.name = $project
WITH project, COUNT { (project)<-[:INITIATES|FUNDS|SUPPORTS|PARTNERS_IN]-() } AS parties
ORDER BY parties DESC LIMIT 1
MATCH (party:Entity)-[tie:INITIATES|FUNDS|SUPPORTS|PARTNERS_IN]->(project)
RETURN party, tie, project
LIMIT 100
