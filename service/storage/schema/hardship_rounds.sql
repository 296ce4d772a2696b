-- Rounds of hardship aid, and where files belong. Days are days since 1970-01-01, times
-- microseconds.

CREATE TABLE hardship_rounds (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  id              INTEGER NOT NULL CHECK (id > 0),
  year            INTEGER NOT NULL,
  display_name    TEXT    NOT NULL CHECK (display_name <> ''),
  apply_from      INTEGER NOT NULL,
  apply_to        INTEGER NOT NULL CHECK (apply_to >= apply_from),
  check_until     INTEGER NOT NULL CHECK (check_until >= apply_to),
  committee_until INTEGER NOT NULL CHECK (committee_until >= check_until),
  publicity_from  INTEGER NOT NULL CHECK (publicity_from >= committee_until),
  publicity_to    INTEGER NOT NULL CHECK (publicity_to >= publicity_from),
  pay_until       INTEGER NOT NULL CHECK (pay_until >= publicity_to),
  -- A bit for each number of v1.HardshipAidKind; 0: all kinds.
  kinds           INTEGER NOT NULL CHECK (kinds >= 0),
  fund_id         INTEGER,
  -- 1 open, 2 closed, 3 cancelled.
  state           INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
  close_reason    TEXT    NOT NULL,
  made_by         INTEGER NOT NULL CHECK (made_by >= 0),
  create_us       INTEGER NOT NULL,
  version         INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, fund_id) REFERENCES funds (union_id, id),
  CHECK ((state = 3) = (close_reason <> ''))
) STRICT, WITHOUT ROWID;

CREATE INDEX hardship_rounds_open ON hardship_rounds (union_id, id) WHERE state = 1;
CREATE INDEX hardship_rounds_by_pay ON hardship_rounds (union_id, pay_until, id);
CREATE INDEX hardship_rounds_by_fund ON hardship_rounds (union_id, fund_id)
  WHERE fund_id IS NOT NULL;

-- Files that joined a round, came too late for one, or were moved; others are open intake.
CREATE TABLE hardship_round_files (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  file_id         INTEGER NOT NULL,
  round_id        INTEGER,
  -- The round that it came too late for, and by how many days.
  missed_round_id INTEGER,
  missed_days     INTEGER NOT NULL CHECK (missed_days >= 0),
  -- 0: it joined by itself, on the day of the application.
  moved_by        INTEGER NOT NULL CHECK (moved_by >= 0),
  placed_on       INTEGER NOT NULL,
  reason          TEXT    NOT NULL,
  PRIMARY KEY (union_id, file_id),
  FOREIGN KEY (union_id, file_id) REFERENCES hardship_files (union_id, id),
  FOREIGN KEY (union_id, round_id) REFERENCES hardship_rounds (union_id, id),
  FOREIGN KEY (union_id, missed_round_id) REFERENCES hardship_rounds (union_id, id),
  CHECK ((missed_round_id IS NULL) = (missed_days = 0))
) STRICT, WITHOUT ROWID;

CREATE INDEX hardship_round_files_by_round ON hardship_round_files (union_id, round_id, file_id)
  WHERE round_id IS NOT NULL;
CREATE INDEX hardship_round_files_by_missed ON hardship_round_files (union_id, missed_round_id)
  WHERE missed_round_id IS NOT NULL;
