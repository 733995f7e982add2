-- A further migration whose last statement fails.
CREATE TABLE half_done (id TEXT PRIMARY KEY);
UPDATE site SET customer = 'changed by a migration that failed';
INSERT INTO no_such_table (id) VALUES ('x');
