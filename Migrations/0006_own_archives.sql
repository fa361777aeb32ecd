-- Archives of one's own beside those of the authority file, and archives that are in neither.

-- Whether a person added the archive to this catalog. It then counts as known.
ALTER TABLE repositories
  ADD COLUMN is_own INTEGER NOT NULL DEFAULT 0 CHECK (is_own IN (0, 1));

-- How an archive of one's own is cited: by fond, opis and delo, or by a shelfmark that is kept
-- whole. NULL for the others; those of the authority file say it there.
ALTER TABLE repositories
  ADD COLUMN system TEXT CHECK (system IN ('fond', 'shelfmark'));

-- 'unknown': filed under the name that a document prints.
ALTER TABLE repositories
  ADD COLUMN origin TEXT GENERATED ALWAYS AS (
    CASE
      WHEN is_own THEN 'own'
      WHEN is_known THEN 'shipped'
      ELSE 'unknown'
    END
  ) VIRTUAL;
