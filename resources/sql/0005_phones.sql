-- Phones: models of the site's own, tokens, what phones asked for and took, vendors by address as
-- users said, accounts at redirect services.

ALTER TABLE phone ADD COLUMN check_code TEXT NOT NULL DEFAULT '';

CREATE TABLE phone_model (
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    base TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (site_id, id)
);

-- The tokens are sealed. phone_id is no foreign key in these tables: saving a site writes its phones
-- anew; what belongs to a phone that is gone is taken away with the site.
CREATE TABLE phone_token (
    phone_id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    first_token TEXT NOT NULL,
    second_token TEXT NOT NULL,
    first_dead INTEGER NOT NULL,
    made_at TEXT NOT NULL
);

CREATE TABLE phone_contact (
    phone_id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    address TEXT NOT NULL,
    agent TEXT NOT NULL,
    firmware TEXT NOT NULL,
    file TEXT NOT NULL,
    status INTEGER NOT NULL,
    access TEXT NOT NULL
);

-- content is sealed
CREATE TABLE phone_taken (
    phone_id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    content TEXT NOT NULL
);

CREATE INDEX phone_token_site ON phone_token (site_id);
CREATE INDEX phone_contact_site ON phone_contact (site_id);
CREATE INDEX phone_taken_site ON phone_taken (site_id);

-- prefix: six hex digits in capitals
CREATE TABLE vendor_rule (
    prefix TEXT PRIMARY KEY,
    vendor TEXT NOT NULL
);

-- password is sealed
CREATE TABLE redirect_account (
    service TEXT PRIMARY KEY,
    login TEXT NOT NULL,
    password TEXT NOT NULL,
    url TEXT NOT NULL
);
