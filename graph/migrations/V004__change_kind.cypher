// How many changes of a kind there are: an index on two properties does not answer for the first alone.
CREATE INDEX change_kind_alone IF NOT EXISTS FOR (n:Change) ON (n.kind);
