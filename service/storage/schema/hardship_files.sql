-- Hardship aid: subsistence standards of counties, the rules of unions, files with their income
-- tests, papers, objections and course, and which households have a file. Amounts are fen, days are
-- days since 1970-01-01, times microseconds. What a household states is sealed with the key of the
-- member.

-- What a county publishes, from a day on; it holds for the union and those below it.
CREATE TABLE dibao_standards (
  union_id    INTEGER NOT NULL CHECK (union_id > 0),
  id          INTEGER NOT NULL CHECK (id > 0),
  county      TEXT    NOT NULL CHECK (county <> ''),
  from_on     INTEGER NOT NULL,
  monthly_fen INTEGER NOT NULL CHECK (monthly_fen > 0),
  source      TEXT    NOT NULL CHECK (source <> ''),
  made_by     INTEGER NOT NULL CHECK (made_by >= 0),
  make_us     INTEGER NOT NULL,
  PRIMARY KEY (union_id, id),
  UNIQUE (union_id, county, from_on)
) STRICT;

-- Rules from a day on: the newest of a day holds, and of one day the one set last.
CREATE TABLE hardship_rules (
  union_id                  INTEGER NOT NULL CHECK (union_id > 0),
  id                        INTEGER NOT NULL CHECK (id > 0),
  from_on                   INTEGER NOT NULL,
  relative_hundredths       INTEGER NOT NULL CHECK (relative_hundredths >= 100),
  accident_percent          INTEGER NOT NULL CHECK (accident_percent > 0),
  by_months                 INTEGER NOT NULL CHECK (by_months IN (0, 1)),
  -- Local classes, packed.
  bands                     TEXT    NOT NULL,
  investigate_working_days  INTEGER NOT NULL CHECK (investigate_working_days > 0),
  step_working_days         INTEGER NOT NULL CHECK (step_working_days > 0),
  publicity_working_days    INTEGER NOT NULL CHECK (publicity_working_days > 0),
  publicity_skips_vacations INTEGER NOT NULL CHECK (publicity_skips_vacations IN (0, 1)),
  superior_reviews          INTEGER NOT NULL CHECK (superior_reviews IN (0, 1)),
  review_months             INTEGER NOT NULL CHECK (review_months BETWEEN 1 AND 12),
  contact_months            INTEGER NOT NULL CHECK (contact_months BETWEEN 1 AND 12),
  made_by                   INTEGER NOT NULL CHECK (made_by >= 0),
  make_us                   INTEGER NOT NULL,
  PRIMARY KEY (union_id, id)
) STRICT;

CREATE INDEX hardship_rules_by_day ON hardship_rules (union_id, from_on, id);

CREATE TABLE hardship_files (
  union_id         INTEGER NOT NULL CHECK (union_id > 0),
  id               INTEGER NOT NULL CHECK (id > 0),
  -- Of the application, and within the year from 1 without gaps.
  year             INTEGER NOT NULL,
  sequence         INTEGER NOT NULL CHECK (sequence > 0),
  member_id        INTEGER NOT NULL,
  applied_by       INTEGER NOT NULL CHECK (applied_by >= 0),
  on_behalf_reason TEXT    NOT NULL,
  applied_on       INTEGER NOT NULL,
  consent_on       INTEGER NOT NULL CHECK (consent_on <= applied_on),
  superior_consent_on INTEGER,
  -- 1 applied, 2 investigated, 3 reviewed, 4 published, 5 objected, 6 packaged, 7 decided,
  -- 8 exited, 9 withdrawn, 10 refused.
  state            INTEGER NOT NULL CHECK (state BETWEEN 1 AND 10),
  -- The newest test.
  test_id          INTEGER NOT NULL CHECK (test_id > 0),
  outcome          INTEGER NOT NULL CHECK (outcome BETWEEN 1 AND 4),
  category         INTEGER NOT NULL CHECK (category BETWEEN 0 AND 3),
  band             INTEGER NOT NULL CHECK (band >= 0),
  -- Members; 0 until somebody has been there.
  investigator_1   INTEGER NOT NULL CHECK (investigator_1 >= 0),
  investigator_2   INTEGER NOT NULL CHECK (investigator_2 >= 0),
  investigated_on  INTEGER,
  investigated_late INTEGER NOT NULL CHECK (investigated_late IN (0, 1)),
  visit_sealed     BLOB,
  asked_fen        INTEGER NOT NULL CHECK (asked_fen >= 0),
  committee_fen    INTEGER NOT NULL CHECK (committee_fen >= 0),
  leader_fen       INTEGER NOT NULL CHECK (leader_fen >= 0),
  final_fen        INTEGER NOT NULL CHECK (final_fen >= 0),
  minutes_no       TEXT    NOT NULL,
  decided_on       INTEGER,
  -- Numbers of members, separated by commas.
  present          TEXT    NOT NULL,
  opinion          TEXT    NOT NULL,
  publicity_from   INTEGER,
  publicity_to     INTEGER,
  publicity_left   INTEGER NOT NULL CHECK (publicity_left >= 0),
  publicity_place  TEXT    NOT NULL,
  publicity_phone  TEXT    NOT NULL,
  submitted_on     INTEGER,
  answered_on      INTEGER,
  superior_opinion TEXT    NOT NULL,
  opened_on        INTEGER,
  step_due_on      INTEGER,
  contact_due_on   INTEGER,
  review_due_on    INTEGER,
  contacted_on     INTEGER,
  reviewed_on      INTEGER,
  exit_on          INTEGER,
  -- 1 out of hardship, 2 retired, 3 transferred, 4 deceased, 5 not eligible, 6 voluntary, 7 left.
  exit_reason      INTEGER NOT NULL CHECK (exit_reason BETWEEN 0 AND 7),
  close_reason     TEXT    NOT NULL,
  create_us        INTEGER NOT NULL,
  version          INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  UNIQUE (union_id, year, sequence),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  -- Two people went, the committee wrote minutes, and it hung out.
  CHECK (investigated_on IS NULL OR (investigator_1 > 0 AND investigator_2 > 0
    AND investigator_1 <> investigator_2)),
  CHECK (investigator_1 <> member_id AND investigator_2 <> member_id),
  CHECK (state NOT BETWEEN 2 AND 7 OR investigated_on IS NOT NULL),
  CHECK (state NOT BETWEEN 3 AND 7 OR (decided_on IS NOT NULL AND minutes_no <> '')),
  CHECK (state NOT BETWEEN 4 AND 7 OR publicity_to IS NOT NULL),
  CHECK (state <> 5 OR publicity_left > 0),
  CHECK (submitted_on IS NULL OR superior_consent_on IS NOT NULL),
  CHECK ((state = 7) = (review_due_on IS NOT NULL)),
  CHECK (state <> 7 OR (final_fen > 0 AND opened_on IS NOT NULL)),
  CHECK ((state = 8) = (exit_reason > 0)),
  CHECK ((exit_on IS NULL) = (exit_reason = 0))
) STRICT;

CREATE INDEX hardship_files_by_member ON hardship_files (union_id, member_id, id);
CREATE INDEX hardship_files_by_investigator_1 ON hardship_files (union_id, investigator_1, id)
  WHERE investigator_1 > 0;
CREATE INDEX hardship_files_by_investigator_2 ON hardship_files (union_id, investigator_2, id)
  WHERE investigator_2 > 0;
CREATE INDEX hardship_files_by_review ON hardship_files (union_id, review_due_on, id)
  WHERE review_due_on IS NOT NULL;
CREATE INDEX hardship_files_by_contact ON hardship_files (union_id, contact_due_on, id)
  WHERE contact_due_on IS NOT NULL;
CREATE INDEX hardship_files_by_step ON hardship_files (union_id, step_due_on, id)
  WHERE step_due_on IS NOT NULL;
CREATE INDEX hardship_files_in_state ON hardship_files (union_id, state, id);
CREATE INDEX hardship_files_by_publicity ON hardship_files (union_id, id)
  WHERE publicity_from IS NOT NULL;

-- Income tests, each with the form that it was made of: all that it read, and what it said.
CREATE TABLE hardship_tests (
  union_id      INTEGER NOT NULL CHECK (union_id > 0),
  file_id       INTEGER NOT NULL,
  -- Within the file, from 1.
  id            INTEGER NOT NULL CHECK (id > 0),
  tested_on     INTEGER NOT NULL,
  form_sealed   BLOB    NOT NULL,
  test_sealed   BLOB    NOT NULL,
  result_sealed BLOB    NOT NULL,
  PRIMARY KEY (union_id, file_id, id),
  FOREIGN KEY (union_id, file_id) REFERENCES hardship_files (union_id, id)
) STRICT, WITHOUT ROWID;

-- Papers that were seen.
CREATE TABLE hardship_materials (
  union_id      INTEGER NOT NULL CHECK (union_id > 0),
  file_id       INTEGER NOT NULL,
  id            INTEGER NOT NULL CHECK (id > 0),
  kind          INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 14),
  seen_by       INTEGER NOT NULL CHECK (seen_by >= 0),
  seen_on       INTEGER NOT NULL,
  attachment_id INTEGER,
  PRIMARY KEY (union_id, file_id, id),
  FOREIGN KEY (union_id, file_id) REFERENCES hardship_files (union_id, id),
  FOREIGN KEY (union_id, attachment_id) REFERENCES attachments (union_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX hardship_materials_by_attachment ON hardship_materials (union_id, attachment_id)
  WHERE attachment_id IS NOT NULL;

CREATE TABLE hardship_objections (
  union_id       INTEGER NOT NULL CHECK (union_id > 0),
  file_id        INTEGER NOT NULL,
  id             INTEGER NOT NULL CHECK (id > 0),
  received_on    INTEGER NOT NULL,
  content_sealed BLOB    NOT NULL,
  answered_on    INTEGER,
  answer_sealed  BLOB,
  upheld         INTEGER NOT NULL CHECK (upheld IN (0, 1)),
  PRIMARY KEY (union_id, file_id, id),
  FOREIGN KEY (union_id, file_id) REFERENCES hardship_files (union_id, id),
  CHECK ((answered_on IS NULL) = (answer_sealed IS NULL)),
  CHECK (upheld = 0 OR answered_on IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- The course of a file: what happened, who did it, and whom it told.
CREATE TABLE hardship_events (
  union_id    INTEGER NOT NULL CHECK (union_id > 0),
  file_id     INTEGER NOT NULL,
  id          INTEGER NOT NULL CHECK (id > 0),
  -- As v1.HardshipEventKind.
  kind        INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 13),
  happened_on INTEGER NOT NULL,
  user_id     INTEGER NOT NULL CHECK (user_id >= 0),
  -- The union to which names were given: a disclosure.
  to_union_id INTEGER,
  text_sealed BLOB,
  make_us     INTEGER NOT NULL,
  PRIMARY KEY (union_id, file_id, id),
  FOREIGN KEY (union_id, file_id) REFERENCES hardship_files (union_id, id),
  CHECK ((kind = 7) = (to_union_id IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- Who belongs to a household that has a file, anywhere in the installation: rows of union 0, by a
-- keyed hash of the ID number, which say to another union only that there is a file.
CREATE TABLE household_uses (
  union_id    INTEGER NOT NULL CHECK (union_id = 0),
  person_hash BLOB    NOT NULL,
  used_by     INTEGER NOT NULL CHECK (used_by > 0),
  file_id     INTEGER NOT NULL CHECK (file_id > 0),
  PRIMARY KEY (union_id, person_hash)
) STRICT, WITHOUT ROWID;

-- Those of one file, which are freed when it is over.
CREATE INDEX household_uses_by_file ON household_uses (union_id, used_by, file_id);

-- What the disbursement of some aid points to: the file, the kind of aid, and of medical aid the
-- bills and what insurance and mutual aid bore of them.
CREATE TABLE hardship_payments (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  disbursement_id INTEGER NOT NULL,
  file_id         INTEGER NOT NULL,
  -- 1 living, 2 medical, 3 schooling, 4 temporary, 5 New Year and Spring Festival.
  kind            INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 5),
  asked_on        INTEGER NOT NULL,
  cost_fen        INTEGER CHECK (cost_fen >= 0),
  insurance_fen   INTEGER NOT NULL CHECK (insurance_fen >= 0),
  mutual_aid_fen  INTEGER NOT NULL CHECK (mutual_aid_fen >= 0),
  PRIMARY KEY (union_id, disbursement_id),
  FOREIGN KEY (union_id, disbursement_id) REFERENCES disbursements (union_id, id),
  FOREIGN KEY (union_id, file_id) REFERENCES hardship_files (union_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX hardship_payments_by_file
  ON hardship_payments (union_id, file_id, disbursement_id);

-- Caps of aid and the time between two payments, from a day on: of a kind the newest holds.
CREATE TABLE hardship_aid_limits (
  union_id       INTEGER NOT NULL CHECK (union_id > 0),
  id             INTEGER NOT NULL CHECK (id > 0),
  from_on        INTEGER NOT NULL,
  -- 0: all kinds together.
  kind           INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
  -- 0: no limit of this sort.
  once_fen       INTEGER NOT NULL CHECK (once_fen >= 0),
  year_fen       INTEGER NOT NULL CHECK (year_fen >= 0),
  lockout_months INTEGER NOT NULL CHECK (lockout_months >= 0),
  made_by        INTEGER NOT NULL CHECK (made_by >= 0),
  make_us        INTEGER NOT NULL,
  PRIMARY KEY (union_id, id)
) STRICT;
