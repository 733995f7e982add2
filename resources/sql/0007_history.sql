-- The history of a site, every change of it undoable: the journal learns what the site was.

-- number counts a site's changes and goes up whatever a clock says; 0 = from before it was counted.
-- kind: do, undo, redo, restore or merge; of_change: the entry that is undone, redone or gone back to.
-- content: Base64 of the deflated snapshot without secrets, empty = not kept; secrets: sealed.
ALTER TABLE journal ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
ALTER TABLE journal ADD COLUMN kind TEXT NOT NULL DEFAULT 'do';
ALTER TABLE journal ADD COLUMN of_change TEXT NOT NULL DEFAULT '';
ALTER TABLE journal ADD COLUMN content TEXT NOT NULL DEFAULT '';
ALTER TABLE journal ADD COLUMN secrets TEXT NOT NULL DEFAULT '';

CREATE INDEX journal_number ON journal (site_id, number);

-- Wrong passphrases in a row, so that guessing takes time also across programs.
ALTER TABLE vault_key ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
ALTER TABLE vault_key ADD COLUMN failed_at TEXT NOT NULL DEFAULT '';
