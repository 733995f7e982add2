-- All a trunk can be told, how much the lines must carry, and what live tests of a trunk found.

ALTER TABLE trunk ADD COLUMN numbers TEXT NOT NULL DEFAULT '';
ALTER TABLE trunk ADD COLUMN outbound_number TEXT NOT NULL DEFAULT '';
ALTER TABLE trunk ADD COLUMN number_format TEXT NOT NULL DEFAULT '';
ALTER TABLE trunk ADD COLUMN dtmf TEXT NOT NULL DEFAULT '';
ALTER TABLE trunk ADD COLUMN expiry_seconds INTEGER NOT NULL DEFAULT 0;
ALTER TABLE trunk ADD COLUMN srtp TEXT NOT NULL DEFAULT '';
ALTER TABLE trunk ADD COLUMN verify_name TEXT NOT NULL DEFAULT '';

ALTER TABLE site ADD COLUMN packet_ms INTEGER NOT NULL DEFAULT 20;
ALTER TABLE site ADD COLUMN srtp INTEGER NOT NULL DEFAULT 0;
ALTER TABLE site ADD COLUMN milli_erlang_per_user INTEGER NOT NULL DEFAULT 0;
ALTER TABLE site ADD COLUMN blocking_per_mille INTEGER NOT NULL DEFAULT 10;
ALTER TABLE site ADD COLUMN line_up_kbps INTEGER NOT NULL DEFAULT 0;
ALTER TABLE site ADD COLUMN line_down_kbps INTEGER NOT NULL DEFAULT 0;
ALTER TABLE site ADD COLUMN users_per_site INTEGER NOT NULL DEFAULT 0;
ALTER TABLE site ADD COLUMN dids_land TEXT NOT NULL DEFAULT '';
ALTER TABLE site ADD COLUMN survivability INTEGER NOT NULL DEFAULT 0;
ALTER TABLE site ADD COLUMN countries INTEGER NOT NULL DEFAULT 1;
ALTER TABLE site ADD COLUMN wan TEXT NOT NULL DEFAULT '';

-- steps and messages: JSON arrays, without secrets; kept when the trunk is edited away.
CREATE TABLE trunk_test (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    trunk_id TEXT NOT NULL,
    trunk_name TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    elapsed_ms BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    error_code TEXT NOT NULL,
    error_subject TEXT NOT NULL,
    error_detail TEXT NOT NULL,
    turn TEXT NOT NULL,
    steps TEXT NOT NULL,
    messages TEXT NOT NULL
);

CREATE INDEX trunk_test_site ON trunk_test (site_id);
CREATE INDEX trunk_test_trunk ON trunk_test (trunk_id);
