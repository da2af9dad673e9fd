// Who may see a fact stands on the fact: the mildest access among the documents of the passages it rests on, where that is not PUBLIC.
// Nothing is looked at in a graph whose documents are all public.
CREATE INDEX document_access IF NOT EXISTS FOR (n:Document) ON (n.access);
MATCH (d:Document) WHERE d.access IN ['INTERNAL', 'CONFIDENTIAL']
WITH count(d) AS hidden WHERE hidden > 0
MATCH ()-[r:HOLDS_POST|MEMBER_OF|PARTICIPATES_IN|WORKS_ON|ATTENDED|PRESENTED|ABOUT|CONCERNS|ASSIGNED_TO|REFERS_TO|FOLLOWS_UP|PARTY_TO|COVERS|PART_OF|CONTINUES|RESPONSIBLE|CONTRIBUTES_TO]->()
WHERE size(r.evidence) > 0
CALL (r) {
  OPTIONAL MATCH (p:Passage)<-[:HAS_PASSAGE]-(d:Document) WHERE p.id IN r.evidence
  WITH r, collect(DISTINCT d.access) AS said WHERE NOT 'PUBLIC' IN said
  SET r.access = CASE WHEN 'INTERNAL' IN said THEN 'INTERNAL' ELSE 'CONFIDENTIAL' END
} IN TRANSACTIONS OF 5000 ROWS;
// What a document says has carried its access since it was read; what says nothing of it and rests on hidden documents alone is as hidden.
MATCH (d:Document) WHERE d.access IN ['INTERNAL', 'CONFIDENTIAL']
WITH count(d) AS hidden WHERE hidden > 0
MATCH (n:AgendaItem|Decision|Assignment|Funding|ProjectEvent|DataIssue)
WHERE n.access IS NULL AND size(n.evidence) > 0
CALL (n) {
  OPTIONAL MATCH (p:Passage)<-[:HAS_PASSAGE]-(d:Document) WHERE p.id IN n.evidence
  WITH n, collect(DISTINCT d.access) AS said WHERE NOT 'PUBLIC' IN said
  SET n.access = CASE WHEN 'INTERNAL' IN said THEN 'INTERNAL' ELSE 'CONFIDENTIAL' END
} IN TRANSACTIONS OF 5000 ROWS;
// The agenda's order as a stored key, walked backwards: the latest meeting first, and within it the items as they stand.
CREATE INDEX item_agenda IF NOT EXISTS FOR (n:AgendaItem) ON (n.sortAgenda);
MATCH (n:AgendaItem) WHERE n.sortAgenda IS NULL
CALL (n) {
  SET n.sortAgenda = left(n.sortDate, size(n.sortDate) - 4) + right('0000' + toString(9999 - n.ordinal), 4) + n.id
} IN TRANSACTIONS OF 5000 ROWS;
