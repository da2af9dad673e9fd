// Plans with their goals, key figures, targets and outcomes, and the reports that were published of them.
CREATE CONSTRAINT plan_id IF NOT EXISTS FOR (n:Plan) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT plan_name IF NOT EXISTS FOR (n:Plan) REQUIRE n.sortName IS UNIQUE;
CREATE CONSTRAINT area_id IF NOT EXISTS FOR (n:FocusArea) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT goal_id IF NOT EXISTS FOR (n:Goal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT goal_name IF NOT EXISTS FOR (n:Goal) REQUIRE n.sortName IS UNIQUE;
CREATE CONSTRAINT key_figure_id IF NOT EXISTS FOR (n:KeyFigure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT key_figure_name IF NOT EXISTS FOR (n:KeyFigure) REQUIRE n.sortName IS UNIQUE;
CREATE CONSTRAINT measure_id IF NOT EXISTS FOR (n:MeasureVersion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT target_id IF NOT EXISTS FOR (n:Target) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT outcome_id IF NOT EXISTS FOR (n:Outcome) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (n:PublishedReport) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT responsibility_id IF NOT EXISTS FOR ()-[r:RESPONSIBLE]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT contribution_id IF NOT EXISTS FOR ()-[r:CONTRIBUTES_TO]-() REQUIRE r.id IS UNIQUE;
// A full-text index cannot be told of another label: it is made anew.
DROP INDEX text IF EXISTS;
DROP INDEX folded IF EXISTS;
CREATE FULLTEXT INDEX text IF NOT EXISTS
FOR (n:Municipality|Organization|Body|Network|Person|Project|Matter|Agreement|Meeting|AgendaItem|Decision|Document|Passage|Goal|KeyFigure)
ON EACH [n.text] OPTIONS { indexConfig: { `fulltext.analyzer`: 'swedish' } };
CREATE FULLTEXT INDEX folded IF NOT EXISTS
FOR (n:Municipality|Organization|Body|Network|Person|Project|Matter|Agreement|Meeting|AgendaItem|Decision|Document|Passage|Goal|KeyFigure)
ON EACH [n.searchText] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
