-- The first schema. Portable between SQLite and PostgreSQL: text ids (UUIDv7), text timestamps
-- (ISO 8601, UTC), 0/1 for booleans, no dialect's own types. Never edited after a release.

CREATE TABLE site (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    customer TEXT NOT NULL,
    address TEXT NOT NULL,
    language TEXT NOT NULL,
    country TEXT NOT NULL,
    timezone TEXT NOT NULL,
    subnet TEXT NOT NULL,
    gateway TEXT NOT NULL,
    dns TEXT NOT NULL,
    ntp TEXT NOT NULL,
    pbx_kind TEXT NOT NULL,
    pbx_host TEXT NOT NULL,
    pbx_address TEXT NOT NULL,
    pbx_proxy TEXT NOT NULL,
    pbx_user TEXT NOT NULL,
    pbx_cloud INTEGER NOT NULL,
    calls INTEGER NOT NULL,
    sites INTEGER NOT NULL,
    connection TEXT NOT NULL,
    vpn INTEGER NOT NULL,
    codec TEXT NOT NULL,
    wizard_step TEXT NOT NULL,
    wizard_done TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);

CREATE INDEX site_name ON site (name);

CREATE TABLE trunk (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    provider TEXT NOT NULL,
    mode TEXT NOT NULL,
    username TEXT NOT NULL,
    auth_user TEXT NOT NULL,
    number TEXT NOT NULL,
    codecs TEXT NOT NULL,
    force_codecs INTEGER NOT NULL,
    channels INTEGER NOT NULL,
    host TEXT NOT NULL,
    port INTEGER NOT NULL,
    transport TEXT NOT NULL,
    registrar TEXT NOT NULL,
    outbound_proxy TEXT NOT NULL,
    realm TEXT NOT NULL,
    from_domain TEXT NOT NULL,
    peer_to_peer INTEGER NOT NULL
);

CREATE INDEX trunk_site ON trunk (site_id);

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    username TEXT NOT NULL,
    name TEXT NOT NULL,
    extension TEXT NOT NULL,
    mobile TEXT NOT NULL,
    voicemail INTEGER NOT NULL
);

CREATE INDEX person_site ON person (site_id);

CREATE TABLE phone (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    mac TEXT NOT NULL,
    model TEXT NOT NULL,
    username TEXT NOT NULL,
    serial TEXT NOT NULL,
    label TEXT NOT NULL
);

CREATE INDEX phone_site ON phone (site_id);

-- scope: default, model or phone; owner: empty, the model's id or the phone's id
CREATE TABLE parameter (
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    scope TEXT NOT NULL,
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (site_id, scope, owner, name)
);

CREATE TABLE gateway (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    model TEXT NOT NULL,
    mac TEXT NOT NULL,
    address TEXT NOT NULL,
    netmask TEXT NOT NULL,
    gateway TEXT NOT NULL,
    dns TEXT NOT NULL,
    ntp TEXT NOT NULL,
    reach_at TEXT NOT NULL,
    transport TEXT NOT NULL,
    login_user TEXT NOT NULL
);

CREATE INDEX gateway_site ON gateway (site_id);

CREATE TABLE gateway_port (
    gateway_id TEXT NOT NULL REFERENCES gateway (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    protocol TEXT NOT NULL,
    number TEXT NOT NULL,
    trunk_number TEXT NOT NULL,
    username TEXT NOT NULL,
    extension TEXT NOT NULL,
    PRIMARY KEY (gateway_id, position)
);

-- One sealed field each; owner is the row it belongs to, field its name there.
CREATE TABLE secret (
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    owner TEXT NOT NULL,
    field TEXT NOT NULL,
    sealed TEXT NOT NULL,
    PRIMARY KEY (owner, field)
);

CREATE INDEX secret_site ON secret (site_id);

-- The vault key, wrapped once for each way of unlocking it.
CREATE TABLE vault_key (
    method TEXT PRIMARY KEY,
    vault_id TEXT NOT NULL,
    kdf TEXT NOT NULL,
    salt TEXT NOT NULL,
    operations BIGINT NOT NULL,
    memory BIGINT NOT NULL,
    wrapped TEXT NOT NULL
);

-- What a site went through; kept when its gateway is edited away.
CREATE TABLE upload (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    gateway_id TEXT NOT NULL,
    gateway_name TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    elapsed_ms BIGINT NOT NULL,
    method TEXT NOT NULL,
    outcome TEXT NOT NULL,
    error_code TEXT NOT NULL,
    error_subject TEXT NOT NULL,
    error_detail TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    transcript TEXT NOT NULL
);

CREATE INDEX upload_site ON upload (site_id);

CREATE TABLE backup (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    gateway_id TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    region TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    sealed TEXT NOT NULL
);

CREATE INDEX backup_site ON backup (site_id);

CREATE TABLE journal (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL
);

CREATE INDEX journal_site ON journal (site_id);
