-- A further migration that works.
ALTER TABLE site ADD COLUMN nickname TEXT NOT NULL DEFAULT 'none';
CREATE TABLE later (id TEXT PRIMARY KEY);
