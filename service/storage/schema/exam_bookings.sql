-- Booking and attending physical exams. Days are days since 1970-01-01, times microseconds, times
-- of day minutes since midnight. What the rules decide stands here again as constraints. No column
-- takes what an exam found.

CREATE TABLE exam_slots (
  union_id    INTEGER NOT NULL CHECK (union_id > 0),
  id          INTEGER NOT NULL CHECK (id > 0),
  plan_id     INTEGER NOT NULL,
  day         INTEGER NOT NULL,
  from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  to_minute   INTEGER NOT NULL CHECK (to_minute > from_minute AND to_minute <= 1439),
  place       TEXT NOT NULL CHECK (place <> ''),
  capacity    INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 5000),
  -- 0: both.
  sex         INTEGER NOT NULL CHECK (sex BETWEEN 0 AND 2),
  -- 0: any.
  item        INTEGER NOT NULL CHECK (item BETWEEN 0 AND 5),
  version     INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, plan_id) REFERENCES exam_plans (union_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX exam_slots_by_plan ON exam_slots (union_id, plan_id, day, from_minute, id);

-- Who stands in a frozen plan and is more than merely eligible. Users are 0 for none.
CREATE TABLE exam_entries (
  union_id    INTEGER NOT NULL CHECK (union_id > 0),
  plan_id     INTEGER NOT NULL,
  member_id   INTEGER NOT NULL,
  -- 1 eligible, 2 notified, 3 booked, 4 attended, 5 forfeited, 6 exempt, 7 moved, 8 absent.
  state       INTEGER NOT NULL CHECK (state BETWEEN 1 AND 8),
  slot_id     INTEGER,
  booked_on   INTEGER,
  booked_by   INTEGER NOT NULL CHECK (booked_by >= 0),
  told_on     INTEGER,
  told_by     INTEGER NOT NULL CHECK (told_by >= 0),
  told_how    INTEGER NOT NULL CHECK (told_how BETWEEN 0 AND 4),
  attended_on INTEGER,
  -- Bits: number of the item less one.
  items       INTEGER NOT NULL CHECK (items BETWEEN 0 AND 31),
  absence_count INTEGER NOT NULL CHECK (absence_count >= 0),
  absent_on   INTEGER,
  followed_on INTEGER,
  followed_by INTEGER NOT NULL CHECK (followed_by >= 0),
  follow_up   INTEGER NOT NULL CHECK (follow_up BETWEEN 0 AND 2),
  exemption   INTEGER NOT NULL CHECK (exemption BETWEEN 0 AND 8),
  forfeit     INTEGER NOT NULL CHECK (forfeit BETWEEN 0 AND 2),
  moved_to_on INTEGER,
  moved_to_plan INTEGER,
  results_on  INTEGER,
  results_by  INTEGER NOT NULL CHECK (results_by >= 0),
  visit_case  INTEGER,
  note        TEXT NOT NULL,
  updated_by  INTEGER NOT NULL CHECK (updated_by >= 0),
  update_us   INTEGER NOT NULL,
  version     INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, plan_id, member_id),
  FOREIGN KEY (union_id, plan_id) REFERENCES exam_plans (union_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  FOREIGN KEY (union_id, slot_id) REFERENCES exam_slots (union_id, id),
  FOREIGN KEY (union_id, moved_to_plan) REFERENCES exam_plans (union_id, id),
  FOREIGN KEY (union_id, visit_case) REFERENCES cases (union_id, id),
  CHECK ((slot_id IS NULL) = (booked_on IS NULL)),
  CHECK (state <> 3 OR slot_id IS NOT NULL),
  CHECK (state <> 8 OR (slot_id IS NOT NULL AND absent_on IS NOT NULL)),
  -- A place is held by those who are booked, and by those who came or did not.
  CHECK (slot_id IS NULL OR state IN (3, 4, 8)),
  CHECK ((state = 4) = (attended_on IS NOT NULL)),
  CHECK ((state = 5) = (forfeit > 0)),
  CHECK ((state = 6) = (exemption > 0)),
  CHECK ((state = 7) = (moved_to_on IS NOT NULL OR moved_to_plan IS NOT NULL)),
  CHECK (moved_to_on IS NULL OR moved_to_plan IS NULL),
  CHECK (moved_to_plan IS NULL OR moved_to_plan <> plan_id),
  CHECK (results_on IS NULL OR (state = 4 AND results_on >= attended_on))
) STRICT, WITHOUT ROWID;

CREATE INDEX exam_entries_by_state ON exam_entries (union_id, plan_id, state, member_id);
-- Places taken; history of somebody; for foreign keys.
CREATE INDEX exam_entries_by_slot ON exam_entries (union_id, slot_id) WHERE slot_id IS NOT NULL;
CREATE INDEX exam_entries_by_member ON exam_entries (union_id, member_id, plan_id);
CREATE INDEX exam_entries_by_move ON exam_entries (union_id, moved_to_plan)
  WHERE moved_to_plan IS NOT NULL;
CREATE INDEX exam_entries_by_case ON exam_entries (union_id, visit_case)
  WHERE visit_case IS NOT NULL;
