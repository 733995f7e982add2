-- What the list of sites says of each: its tags, how far it is, what is open.

-- Normalised, joined by commas.
ALTER TABLE site ADD COLUMN tags TEXT NOT NULL DEFAULT '';

-- When it was handed over, and the version it had then; empty and 0 = not yet.
ALTER TABLE site ADD COLUMN delivered_at TEXT NOT NULL DEFAULT '';
ALTER TABLE site ADD COLUMN delivered_version INTEGER NOT NULL DEFAULT 0;

-- 1 = a look at the PBX found something else than the last deployment left there.
ALTER TABLE site ADD COLUMN found_different INTEGER NOT NULL DEFAULT 0;

-- As counted when the site was last looked at.
ALTER TABLE site ADD COLUMN open_points INTEGER NOT NULL DEFAULT 0;
