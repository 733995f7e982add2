-- What a safe upload must know: how one logs in today, the key a device showed over SSH, and
-- from which unit a backup came.

ALTER TABLE gateway ADD COLUMN login_now_user TEXT NOT NULL DEFAULT '';

-- SHA-256 of the configuration planned when the site was last left; empty = not known.
ALTER TABLE gateway ADD COLUMN planned TEXT NOT NULL DEFAULT '';

-- Kept when its gateway is edited away: every saving writes the rows of the site anew, and a
-- gateway that comes back must not be trusted blindly.
CREATE TABLE host_key (
    gateway_id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    type TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    allows_old INTEGER NOT NULL,
    seen_at TEXT NOT NULL
);

CREATE INDEX host_key_site ON host_key (site_id);

-- purpose: upload or restore; notes: a JSON array of texts; difference: without secrets.
ALTER TABLE upload ADD COLUMN purpose TEXT NOT NULL DEFAULT 'upload';
ALTER TABLE upload ADD COLUMN door TEXT NOT NULL DEFAULT '';
ALTER TABLE upload ADD COLUMN identity TEXT NOT NULL DEFAULT '';
ALTER TABLE upload ADD COLUMN difference TEXT NOT NULL DEFAULT '';
ALTER TABLE upload ADD COLUMN notes TEXT NOT NULL DEFAULT '[]';

CREATE INDEX upload_gateway ON upload (gateway_id);

ALTER TABLE backup ADD COLUMN identity TEXT NOT NULL DEFAULT '';

CREATE INDEX backup_gateway ON backup (gateway_id);
