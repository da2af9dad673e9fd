// Two full-text indexes over two properties: stems for Swedish text, folded letters for typos, prefixes and missing diacritics.
CREATE FULLTEXT INDEX text IF NOT EXISTS
FOR (n:Municipality|Organization|Body|Network|Person|Project|Matter|Agreement|Meeting|AgendaItem|Decision|Document|Passage)
ON EACH [n.text] OPTIONS { indexConfig: { `fulltext.analyzer`: 'swedish' } };
CREATE FULLTEXT INDEX folded IF NOT EXISTS
FOR (n:Municipality|Organization|Body|Network|Person|Project|Matter|Agreement|Meeting|AgendaItem|Decision|Document|Passage)
ON EACH [n.searchText] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
CREATE INDEX pot_year IF NOT EXISTS FOR (n:FundingPot) ON (n.year);
CREATE INDEX project_kind IF NOT EXISTS FOR (n:Project) ON (n.kind);
CREATE INDEX document_sha IF NOT EXISTS FOR (n:Document) ON (n.sha256);
