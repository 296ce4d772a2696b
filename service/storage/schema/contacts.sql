-- The log of contacts with retired members and those on the care list, and the alerts about those
-- who cannot be reached. Days are days since 1970-01-01, times microseconds.

CREATE TABLE contacts (
  union_id  INTEGER NOT NULL CHECK (union_id > 0),
  id        INTEGER NOT NULL CHECK (id > 0),
  member_id INTEGER NOT NULL,
  contacted_on     INTEGER NOT NULL,
  -- Minutes since midnight in China; none where only the day is known.
  contacted_minute INTEGER CHECK (contacted_minute BETWEEN 0 AND 1439),
  -- Who made it: a member of the union, or a name.
  by_id     INTEGER,
  by_text   TEXT    NOT NULL,
  -- As v1.ContactMode, v1.ContactResult, v1.ContactPurpose.
  mode      INTEGER NOT NULL CHECK (mode BETWEEN 1 AND 6),
  result    INTEGER NOT NULL CHECK (result BETWEEN 1 AND 4),
  purpose   INTEGER NOT NULL CHECK (purpose BETWEEN 1 AND 7),
  -- It counts as having reached the person.
  reached   INTEGER NOT NULL CHECK (reached IN (0, 1)),
  -- How they were: class 3, sealed with the key of the person.
  condition_sealed BLOB,
  needs      TEXT   NOT NULL,
  -- 0 none, 1 open, 2 done.
  need_state INTEGER NOT NULL CHECK (need_state BETWEEN 0 AND 2),
  handling   TEXT   NOT NULL,
  next_contact_on INTEGER CHECK (next_contact_on >= contacted_on),
  -- When a contact was due before this one.
  due_on    INTEGER,
  late      INTEGER NOT NULL CHECK (late IN (0, 1)),
  -- Entered in error; it counts for nothing.
  withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
  recorded_by INTEGER NOT NULL CHECK (recorded_by >= 0),
  record_us INTEGER NOT NULL,
  -- The last correction.
  correction_reason TEXT NOT NULL,
  corrected_by INTEGER NOT NULL CHECK (corrected_by >= 0),
  correct_us INTEGER,
  version   INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  FOREIGN KEY (union_id, by_id) REFERENCES members (union_id, id),
  CHECK ((by_id IS NULL) = (by_text <> '')),
  CHECK (by_id <> member_id),
  CHECK (result <> 2 OR reached = 0),
  CHECK (result NOT IN (1, 3) OR reached = 1),
  -- A visit at which the person was met is "visited", and nothing else is.
  CHECK ((result = 3) <= (mode = 2)),
  CHECK (result <> 1 OR mode NOT IN (2, 5)),
  CHECK ((need_state = 0) = (needs = '')),
  CHECK ((need_state = 2) = (handling <> '')),
  CHECK ((correct_us IS NULL) = (correction_reason = '')),
  CHECK (withdrawn = 0 OR correct_us IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- The log of a person, and the last of it.
CREATE INDEX contacts_by_member ON contacts (union_id, member_id, contacted_on, id);
CREATE INDEX contacts_by_day ON contacts (union_id, contacted_on, id);
CREATE INDEX contacts_by_need ON contacts (union_id, id) WHERE need_state = 1;
-- For foreign keys.
CREATE INDEX contacts_by_person ON contacts (union_id, by_id, id) WHERE by_id IS NOT NULL;

-- Somebody could not be reached twice in a row. An alert takes its number from the events of the
-- union and is listed among them, so that who follows the events gets it once and in its place; it
-- stands here and not there because it is about a person and no case, has an end, and the table of
-- events wants a case.
CREATE TABLE contact_alerts (
  union_id  INTEGER NOT NULL CHECK (union_id > 0),
  id        INTEGER NOT NULL CHECK (id > 0),
  member_id INTEGER NOT NULL,
  -- 1 open, 2 ended.
  state     INTEGER NOT NULL CHECK (state BETWEEN 1 AND 2),
  -- The miss that raised it.
  raised_by INTEGER NOT NULL,
  raise_us  INTEGER NOT NULL,
  -- Who was to see to the person then.
  contact_id INTEGER,
  deputy_id  INTEGER,
  -- 0 not ended, 1 reached, 2 records corrected.
  end_kind  INTEGER NOT NULL CHECK (end_kind BETWEEN 0 AND 2),
  ended_by  INTEGER,
  end_us    INTEGER,
  version   INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  FOREIGN KEY (union_id, raised_by) REFERENCES contacts (union_id, id),
  FOREIGN KEY (union_id, ended_by) REFERENCES contacts (union_id, id),
  FOREIGN KEY (union_id, contact_id) REFERENCES members (union_id, id),
  FOREIGN KEY (union_id, deputy_id) REFERENCES members (union_id, id),
  CHECK ((state = 2) = (end_kind <> 0)),
  CHECK ((state = 2) = (end_us IS NOT NULL)),
  CHECK (end_kind = 0 OR ended_by IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- Of one person one alert is open at most, whatever two callers record at once.
CREATE UNIQUE INDEX contact_alerts_open ON contact_alerts (union_id, member_id) WHERE state = 1;
CREATE INDEX contact_alerts_by_member ON contact_alerts (union_id, member_id, id);
CREATE INDEX contact_alerts_by_raise ON contact_alerts (union_id, raised_by);
CREATE INDEX contact_alerts_by_end ON contact_alerts (union_id, ended_by)
  WHERE ended_by IS NOT NULL;

-- Who took ledgers with sealed fields away, when and why.
CREATE TABLE contact_exports (
  union_id  INTEGER NOT NULL CHECK (union_id > 0),
  id        INTEGER NOT NULL CHECK (id > 0),
  user_id   INTEGER NOT NULL CHECK (user_id >= 0),
  -- "unions/2/contacts" or "unions/2/contactRounds/1".
  resource  TEXT    NOT NULL CHECK (resource <> ''),
  reason    TEXT    NOT NULL CHECK (reason <> ''),
  row_count INTEGER NOT NULL CHECK (row_count >= 0),
  export_us INTEGER NOT NULL,
  PRIMARY KEY (union_id, id)
) STRICT, WITHOUT ROWID;

-- Stays in hospital that ended, by their last day: what asks for a contact afterwards.
CREATE INDEX cases_by_discharge ON cases (union_id, discharged_on, id)
  WHERE discharged_on IS NOT NULL;
CREATE INDEX cases_by_hospital_close ON cases (union_id, close_us, id)
  WHERE discharged_on IS NULL AND state = 9 AND occasion IN (1, 4, 20);
