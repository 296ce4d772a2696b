-- Rounds of visits, and who is in them. Days are days since 1970-01-01, times microseconds, amounts
-- fen.

CREATE TABLE contact_rounds (
  union_id INTEGER NOT NULL CHECK (union_id > 0),
  id       INTEGER NOT NULL CHECK (id > 0),
  -- As v1.VisitDay; there is no round of retirements.
  occasion INTEGER NOT NULL CHECK (occasion BETWEEN 1 AND 8),
  display_name TEXT NOT NULL CHECK (display_name <> ''),
  from_on  INTEGER NOT NULL,
  to_on    INTEGER NOT NULL CHECK (to_on >= from_on),
  -- Of birthdays: 1 full years, 2 nominal.
  age_rule INTEGER NOT NULL CHECK (age_rule BETWEEN 1 AND 2),
  group_id INTEGER,
  -- "2,3": as v1.RetireeTier; empty: whose tier names the day.
  tiers    TEXT    NOT NULL,
  standard_fen INTEGER NOT NULL CHECK (standard_fen >= 0),
  leader   TEXT    NOT NULL,
  -- 1 open, 2 closed.
  state    INTEGER NOT NULL CHECK (state BETWEEN 1 AND 2),
  entry_count INTEGER NOT NULL CHECK (entry_count >= 0),
  disbursement_id INTEGER,
  made_by  INTEGER NOT NULL CHECK (made_by >= 0),
  create_us INTEGER NOT NULL,
  version  INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, group_id) REFERENCES groups (union_id, id),
  FOREIGN KEY (union_id, disbursement_id) REFERENCES disbursements (union_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX contact_rounds_open ON contact_rounds (union_id, id) WHERE state = 1;
CREATE INDEX contact_rounds_by_disbursement ON contact_rounds (union_id, disbursement_id)
  WHERE disbursement_id IS NOT NULL;

CREATE TABLE contact_round_entries (
  union_id  INTEGER NOT NULL CHECK (union_id > 0),
  round_id  INTEGER NOT NULL,
  member_id INTEGER NOT NULL,
  -- 1 the tier names the day, 2 milestone, 3 of the tiers chosen, 4 by hand; and the tier or age.
  reason    INTEGER NOT NULL CHECK (reason BETWEEN 1 AND 4),
  number    INTEGER NOT NULL CHECK (number >= 0),
  -- When the list was made.
  tier      INTEGER NOT NULL CHECK (tier BETWEEN 0 AND 6),
  lives_away INTEGER NOT NULL CHECK (lives_away IN (0, 1)),
  planned_on INTEGER NOT NULL,
  leader    TEXT    NOT NULL,
  -- 1 waiting, 2 visited, 3 waived.
  state     INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
  contact_id INTEGER,
  visited_on INTEGER,
  note      TEXT    NOT NULL,
  version   INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, round_id, member_id),
  FOREIGN KEY (union_id, round_id) REFERENCES contact_rounds (union_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  FOREIGN KEY (union_id, contact_id) REFERENCES contacts (union_id, id),
  CHECK ((state = 2) = (visited_on IS NOT NULL)),
  CHECK (state <> 2 OR contact_id IS NOT NULL),
  CHECK (state NOT IN (3) OR note <> ''),
  CHECK (reason <> 4 OR note <> '')
) STRICT, WITHOUT ROWID;

CREATE INDEX contact_round_entries_by_member
  ON contact_round_entries (union_id, member_id, round_id);
CREATE INDEX contact_round_entries_by_contact ON contact_round_entries (union_id, contact_id)
  WHERE contact_id IS NOT NULL;
