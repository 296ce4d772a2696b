-- Cases and visits of earlier years, which came with a ledger: see imports.

-- What a list tells of: 1 cases of earlier years, 0 members.
ALTER TABLE imports ADD COLUMN of_past_cases INTEGER NOT NULL DEFAULT 0
  CHECK (of_past_cases IN (0, 1));
-- How visits were made whose rows do not say; 0 where each row must.
ALTER TABLE imports ADD COLUMN default_mode INTEGER NOT NULL DEFAULT 0
  CHECK (default_mode BETWEEN 0 AND 6);

-- The import that brought the case, and the version that imports left of it: whatever came after
-- that stands on it. None for a case that was entered here.
ALTER TABLE cases ADD COLUMN import_id INTEGER CHECK (import_id > 0);
ALTER TABLE cases ADD COLUMN import_version INTEGER
  CHECK ((import_version IS NULL) = (import_id IS NULL));
-- The number that it has in the ledger.
ALTER TABLE cases ADD COLUMN imported_no TEXT NOT NULL DEFAULT ''
  CHECK (imported_no = '' OR import_id IS NOT NULL);
ALTER TABLE visits ADD COLUMN import_id INTEGER CHECK (import_id > 0);

CREATE INDEX cases_by_import ON cases (union_id, import_id, id) WHERE import_id IS NOT NULL;
CREATE INDEX visits_by_import ON visits (union_id, import_id, case_id, id)
  WHERE import_id IS NOT NULL;
