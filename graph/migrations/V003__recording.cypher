// What was refused at reading, and the log by the caller's key and by what it is about.
CREATE CONSTRAINT refusal_id IF NOT EXISTS FOR (n:Refusal) REQUIRE n.id IS UNIQUE;
CREATE INDEX refusal_sha IF NOT EXISTS FOR (n:Refusal) ON (n.sha256);
CREATE INDEX change_key IF NOT EXISTS FOR (n:Change) ON (n.key);
CREATE INDEX change_subject IF NOT EXISTS FOR (n:Change) ON (n.subject);
CREATE INDEX change_kind IF NOT EXISTS FOR (n:Change) ON (n.kind, n.id);
