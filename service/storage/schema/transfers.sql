-- Transfers of members between unions. Each union keeps its half as a row of its own, so that its
-- log holds what it gave and what it took; the half that gives holds what is said of the person.

CREATE TABLE transfers (
  union_id  INTEGER NOT NULL CHECK (union_id > 0),
  id        INTEGER NOT NULL CHECK (id > 0),
  -- 1 out: this union gives; 2 in: it receives.
  direction INTEGER NOT NULL CHECK (direction IN (1, 2)),
  -- The other half.
  other_union_id INTEGER NOT NULL CHECK (other_union_id > 0),
  other_id       INTEGER NOT NULL CHECK (other_id > 0),
  -- Of this union: who is given, or the record that took over.
  member_id INTEGER,
  -- 1 offered, 2 accepted, 3 declined, 4 withdrawn.
  state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 4),
  transfer_on INTEGER NOT NULL,
  -- Of the half that gives; empty in the other.
  reason TEXT NOT NULL,
  answer TEXT NOT NULL,
  -- Users: who offered, and who answered.
  offered_by INTEGER NOT NULL CHECK (offered_by >= 0),
  offer_us   INTEGER NOT NULL,
  decided_by INTEGER,
  decide_us  INTEGER,
  version    INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  CHECK (other_union_id <> union_id),
  CHECK (direction = 2 OR member_id IS NOT NULL),
  CHECK (direction = 1 OR (member_id IS NOT NULL) = (state = 2)),
  CHECK (direction = 1 OR (reason = '' AND answer = '')),
  CHECK ((state = 1) = (decided_by IS NULL)),
  CHECK ((state = 1) = (decide_us IS NULL))
) STRICT;

-- From a record to those of the same person in other unions, and for foreign keys.
CREATE INDEX transfers_by_member ON transfers (union_id, member_id, id);
-- One offer of a member at a time.
CREATE UNIQUE INDEX transfers_open ON transfers (union_id, member_id)
  WHERE direction = 1 AND state = 1;

-- Who was moved between groups of late: what calendars of a group have to take back.
CREATE INDEX member_history_by_kind ON member_history (union_id, kind, from_on);

-- How a birthday was kept before its last change; kind 0 where there was none, or it is not known.
ALTER TABLE birthdays ADD COLUMN previous_kind INTEGER NOT NULL DEFAULT 0
  CHECK (previous_kind BETWEEN 0 AND 5);
ALTER TABLE birthdays ADD COLUMN previous_month INTEGER NOT NULL DEFAULT 0
  CHECK (previous_month BETWEEN 0 AND 12);
ALTER TABLE birthdays ADD COLUMN previous_day INTEGER NOT NULL DEFAULT 0
  CHECK (previous_day BETWEEN 0 AND 31);
ALTER TABLE birthdays ADD COLUMN previous_leap INTEGER NOT NULL DEFAULT 0
  CHECK (previous_leap IN (0, 1));
