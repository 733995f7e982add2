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
