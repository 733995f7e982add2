-- A database that several people use, and copies of it that travel.

-- What this database is: name 'id' (its own, for telling copies apart), 'settings' and the like.
CREATE TABLE store_fact (
    name TEXT PRIMARY KEY,
    content TEXT NOT NULL
);

-- Who can open the passwords: the vault's key sealed for each one's public key (X25519). wrapped is
-- empty until somebody who can open them admits the member; vault_id says which vault it was; proof
-- is the public key and the name, sealed with the vault's key.
CREATE TABLE member (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    public_key TEXT NOT NULL,
    vault_id TEXT NOT NULL,
    wrapped TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    admitted_at TEXT NOT NULL,
    admitted_by TEXT NOT NULL,
    proof TEXT NOT NULL
);

-- Written by each transaction over a network, so that one whose end was cut off can be found or
-- missed afterwards.
CREATE TABLE commit_note (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL
);

-- In a copy that travels: what each site was when it was taken along. content and secrets as in
-- the journal; origin = the id of the database it came from.
CREATE TABLE carried_site (
    site_id TEXT PRIMARY KEY,
    origin TEXT NOT NULL,
    number INTEGER NOT NULL,
    taken_at TEXT NOT NULL,
    content TEXT NOT NULL,
    secrets TEXT NOT NULL
);

-- What came last from each other database in a job file: in the row whose part is now the site
-- there, in the row base what both had in common before. number = of the site's change there,
-- own_number = here, once it was merged, own_seen = the newest change from here that was in it.
CREATE TABLE merged_site (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL,
    writer TEXT NOT NULL,
    part TEXT NOT NULL,
    number INTEGER NOT NULL,
    own_number INTEGER NOT NULL,
    own_seen INTEGER NOT NULL,
    written_at TEXT NOT NULL,
    content TEXT NOT NULL,
    secrets TEXT NOT NULL
);

CREATE INDEX merged_site_writer ON merged_site (site_id, writer);

-- The version a removed site had last: made again under its id, it goes on from there, so that
-- nobody who still has the former one open takes the new one for it.
CREATE TABLE removed_site (
    site_id TEXT PRIMARY KEY,
    version INTEGER NOT NULL
);
