-- Whether a site was handed over travels with it: as it was on the other side, and as both had it.
-- As text of the time, with a word when it is not as it was then any more; empty = not handed over.
ALTER TABLE carried_site ADD COLUMN delivered TEXT NOT NULL DEFAULT '';
ALTER TABLE merged_site ADD COLUMN delivered TEXT NOT NULL DEFAULT '';
