-- Whether a person named the papka when describing or tagging a delo. The papka of any other delo is
-- known from references alone: it goes when they go, and what was noted about the delo stays with
-- the delo without a papka when references name two.
ALTER TABLE archival_units
  ADD COLUMN papka_by_hand INTEGER NOT NULL DEFAULT 0 CHECK (papka_by_hand IN (0, 1));
