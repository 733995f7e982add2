-- The certification of providers, and the catalogues that come of it.

-- contact, trunk, entry: JSON objects; the trunk's password is sealed beside it.
CREATE TABLE dossier (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    company TEXT NOT NULL,
    provider_id TEXT NOT NULL,
    state TEXT NOT NULL,
    contact TEXT NOT NULL,
    trunk TEXT NOT NULL,
    password TEXT NOT NULL,
    entry TEXT NOT NULL,
    run_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    published_on TEXT NOT NULL,
    expires_on TEXT NOT NULL
);

CREATE TABLE dossier_event (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL,
    before_value TEXT NOT NULL,
    after_value TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE INDEX dossier_event_dossier ON dossier_event (dossier_id);

-- plan: the whole plan as it was, so that an old run stays readable.
CREATE TABLE certification_run (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
    plan_id TEXT NOT NULL,
    plan_version INTEGER NOT NULL,
    plan TEXT NOT NULL,
    trunk_name TEXT NOT NULL,
    trunk_summary TEXT NOT NULL,
    entry_fingerprint TEXT NOT NULL,
    tester TEXT NOT NULL,
    program_version TEXT NOT NULL,
    started_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    inputs TEXT NOT NULL
);

CREATE INDEX certification_run_dossier ON certification_run (dossier_id);

-- facts, messages: JSON arrays, without secrets.
CREATE TABLE certification_result (
    run_id TEXT NOT NULL REFERENCES certification_run (id) ON DELETE CASCADE,
    test_id TEXT NOT NULL,
    state TEXT NOT NULL,
    error_code TEXT NOT NULL,
    error_subject TEXT NOT NULL,
    error_detail TEXT NOT NULL,
    turn TEXT NOT NULL,
    note TEXT NOT NULL,
    tester TEXT NOT NULL,
    started_at TEXT NOT NULL,
    elapsed_ms BIGINT NOT NULL,
    attempt INTEGER NOT NULL,
    facts TEXT NOT NULL,
    messages TEXT NOT NULL,
    further_messages INTEGER NOT NULL,
    PRIMARY KEY (run_id, test_id)
);

-- content: Base64, as no type for bytes is the same everywhere.
CREATE TABLE certification_attachment (
    id TEXT PRIMARY KEY,
    run_id TEXT NOT NULL REFERENCES certification_run (id) ON DELETE CASCADE,
    test_id TEXT NOT NULL,
    file_name TEXT NOT NULL,
    size BIGINT NOT NULL,
    content TEXT NOT NULL
);

CREATE INDEX certification_attachment_run ON certification_attachment (run_id);

-- Catalogues taken, newest serial in use unless gone back from; file: Base64 of the signed file.
CREATE TABLE catalog_file (
    serial BIGINT PRIMARY KEY,
    issued TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    in_use INTEGER NOT NULL,
    file TEXT NOT NULL
);

-- secret: the sealed half of our own key, empty for others'.
CREATE TABLE catalog_key (
    fingerprint TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    public_key TEXT NOT NULL,
    secret TEXT NOT NULL,
    added_at TEXT NOT NULL
);

-- The catalogue's entries as they were when last looked at: entry is one provider's JSON.
CREATE TABLE catalog_seen (
    provider_id TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    entry TEXT NOT NULL
);

-- The entry a trunk was configured with, where the catalogue's has changed since; else empty.
ALTER TABLE trunk ADD COLUMN provider_entry TEXT NOT NULL DEFAULT '';
