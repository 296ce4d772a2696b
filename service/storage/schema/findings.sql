-- Findings of audits. Amounts are fen, days are days since 1970-01-01, times microseconds. What the
-- rules decide stands here again as constraints.

CREATE TABLE findings (
  union_id INTEGER NOT NULL CHECK (union_id > 0),
  id       INTEGER NOT NULL CHECK (id > 0),
  -- Rule and subjects: the same finding of a later audit has the same.
  finding_key  TEXT NOT NULL CHECK (finding_key <> ''),
  -- As v1.AuditRule, v1.AuditSeverity.
  rule         INTEGER NOT NULL CHECK (rule > 0),
  rule_version INTEGER NOT NULL CHECK (rule_version > 0),
  severity     INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 4),
  -- "1.0.12.1 1.0.40.0": type, union (0: this one), number and part of each subject.
  subjects     TEXT NOT NULL CHECK (subjects <> ''),
  -- The member whom it concerns, and that member's group when it was found.
  member_id    INTEGER,
  group_id     INTEGER,
  fund_id      INTEGER NOT NULL CHECK (fund_id >= 0),
  day          INTEGER NOT NULL,
  amount_fen   INTEGER NOT NULL,
  -- Names and values, each ended by the separators of ASCII (31 and 30).
  facts        TEXT NOT NULL,
  -- 1 open, 2 explained, 3 rectifying, 4 rectified, 5 verified, 6 closed, 7 waived.
  state        INTEGER NOT NULL CHECK (state BETWEEN 1 AND 7),
  -- Users.
  owner_id     INTEGER NOT NULL CHECK (owner_id >= 0),
  due_on       INTEGER,
  requirement  TEXT NOT NULL,
  explanation  TEXT NOT NULL,
  explained_by INTEGER NOT NULL CHECK (explained_by >= 0),
  rectification TEXT NOT NULL,
  attachment_id INTEGER,
  rectified_by INTEGER NOT NULL CHECK (rectified_by >= 0),
  answer_us    INTEGER,
  review       TEXT NOT NULL,
  reviewed_by  INTEGER NOT NULL CHECK (reviewed_by >= 0),
  review_us    INTEGER,
  waiver_reason TEXT NOT NULL,
  waiver_proposed_by  INTEGER NOT NULL CHECK (waiver_proposed_by >= 0),
  -- 0 none, 1 chair, 2 auditor.
  waiver_office       INTEGER NOT NULL CHECK (waiver_office BETWEEN 0 AND 2),
  waiver_confirmed_by INTEGER NOT NULL CHECK (waiver_confirmed_by >= 0),
  found_us     INTEGER NOT NULL,
  reopened_count INTEGER NOT NULL CHECK (reopened_count >= 0),
  gone_on      INTEGER,
  version      INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, attachment_id) REFERENCES attachments (union_id, id),
  -- Two people let it be, each with an office of their own.
  CHECK ((state = 7) = (waiver_confirmed_by > 0)),
  CHECK (waiver_confirmed_by = 0 OR (waiver_proposed_by > 0
    AND waiver_confirmed_by <> waiver_proposed_by AND waiver_reason <> '')),
  CHECK ((waiver_proposed_by = 0) = (waiver_reason = '')),
  CHECK ((waiver_proposed_by = 0) = (waiver_office = 0)),
  -- Nobody verifies the own answer.
  CHECK (state NOT IN (5, 6) OR reviewed_by > 0),
  CHECK (state NOT IN (5, 6) OR rectified_by = 0 OR reviewed_by <> rectified_by),
  CHECK (state <> 4 OR rectified_by > 0),
  CHECK (due_on IS NULL OR owner_id > 0)
) STRICT;

CREATE UNIQUE INDEX findings_by_key ON findings (union_id, finding_key);
CREATE INDEX findings_by_state ON findings (union_id, state, id);
-- What is due, and for whom.
CREATE INDEX findings_by_deadline ON findings (union_id, due_on, id)
  WHERE due_on IS NOT NULL AND state <= 3;
CREATE INDEX findings_by_owner ON findings (union_id, owner_id, id) WHERE owner_id > 0;
-- For foreign keys.
CREATE INDEX findings_by_attachment ON findings (union_id, attachment_id)
  WHERE attachment_id IS NOT NULL;
