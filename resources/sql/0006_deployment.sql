-- Deployment: how the PBX is reached and trusted, what it shall hold beside the trunks and phones,
-- what was done to it and how it was before, what was typed into it by hand.

ALTER TABLE site ADD COLUMN pbx_tunnel INTEGER NOT NULL DEFAULT 0;
ALTER TABLE site ADD COLUMN ssh_host TEXT NOT NULL DEFAULT '';
ALTER TABLE site ADD COLUMN ssh_port INTEGER NOT NULL DEFAULT 22;
ALTER TABLE site ADD COLUMN ssh_user TEXT NOT NULL DEFAULT '';
ALTER TABLE site ADD COLUMN ssh_key_file TEXT NOT NULL DEFAULT '';
ALTER TABLE site ADD COLUMN ssh_agent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE site ADD COLUMN ssh_jump TEXT NOT NULL DEFAULT '';

ALTER TABLE person ADD COLUMN profile TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN client_groups TEXT NOT NULL DEFAULT '[]';
ALTER TABLE person ADD COLUMN mobile_app INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN webrtc INTEGER NOT NULL DEFAULT 0;

-- direction: out or in; trunks is a JSON list of names
CREATE TABLE route (
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    direction TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    trunks TEXT NOT NULL,
    number TEXT NOT NULL,
    caller TEXT NOT NULL,
    destination TEXT NOT NULL,
    PRIMARY KEY (site_id, direction, position)
);

-- mapping is a JSON object
CREATE TABLE phonebook (
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    mapping TEXT NOT NULL,
    interval_minutes INTEGER NOT NULL,
    PRIMARY KEY (site_id, position)
);

-- By what a PBX is known. what: tls, ssh or jump
CREATE TABLE pbx_trust (
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    what TEXT NOT NULL,
    host TEXT NOT NULL,
    type TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (site_id, what, host)
);

-- ended_at and outcome are empty while it is under way, and stay so when the program was killed.
-- start_state and end_state are sealed: what the PBX held before and after.
CREATE TABLE deployment (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    pbx_kind TEXT NOT NULL,
    host TEXT NOT NULL,
    purpose TEXT NOT NULL,
    of_deployment TEXT NOT NULL,
    scope TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    elapsed_ms INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    error_code TEXT NOT NULL,
    error_subject TEXT NOT NULL,
    error_detail TEXT NOT NULL,
    error_turn TEXT NOT NULL,
    transcript TEXT NOT NULL,
    start_state TEXT NOT NULL,
    end_state TEXT NOT NULL
);

CREATE INDEX deployment_site ON deployment (site_id);

-- One thing on the PBX that was touched; position says in which order, from 1.
CREATE TABLE deployment_item (
    deployment_id TEXT NOT NULL REFERENCES deployment (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    item TEXT NOT NULL,
    action TEXT NOT NULL,
    state TEXT NOT NULL,
    at TEXT NOT NULL,
    error_code TEXT NOT NULL,
    error_subject TEXT NOT NULL,
    error_detail TEXT NOT NULL,
    error_turn TEXT NOT NULL,
    PRIMARY KEY (deployment_id, item)
);

-- A value that a person typed into a PBX without an interface; fingerprint is that of the value.
CREATE TABLE typed_value (
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    item TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    typed_at TEXT NOT NULL,
    PRIMARY KEY (site_id, item)
);
