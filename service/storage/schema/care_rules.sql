-- Care rules: what a policy says of exams, of contact with retired members and of how long
-- records are kept. Rows of the union that issued the policy, or of union 0, the installation.
-- Lists are the numbers of their values, separated by commas, empty for none.

-- Which day decides what standard holds: 1 that of the event, 2 that of approval. 0 is that of the
-- event, of a policy from before there was a choice.
ALTER TABLE policies ADD COLUMN decided_by INTEGER NOT NULL DEFAULT 0
  CHECK (decided_by BETWEEN 0 AND 2);

CREATE TABLE exam_bands (
  union_id           INTEGER NOT NULL CHECK (union_id >= 0),
  policy_id          INTEGER NOT NULL,
  -- Within the policy, from 1.
  position           INTEGER NOT NULL CHECK (position > 0),
  beneficiary        INTEGER NOT NULL CHECK (beneficiary BETWEEN 1 AND 4),
  -- 0: both.
  sex                INTEGER NOT NULL CHECK (sex BETWEEN 0 AND 2),
  -- Both ends inclusive; 0 as the end is none.
  age_from           INTEGER NOT NULL CHECK (age_from >= 0),
  age_to             INTEGER NOT NULL CHECK (age_to = 0 OR age_to >= age_from),
  service_months_min INTEGER NOT NULL CHECK (service_months_min >= 0),
  cycle_months       INTEGER NOT NULL CHECK (cycle_months > 0),
  items              TEXT    NOT NULL CHECK (items <> ''),
  -- 0 and 0: in any month.
  month_from         INTEGER NOT NULL CHECK (month_from BETWEEN 0 AND 12),
  month_to           INTEGER NOT NULL CHECK (month_to BETWEEN month_from AND 12),
  basis_zh           TEXT    NOT NULL CHECK (basis_zh <> ''),
  basis_en           TEXT    NOT NULL CHECK (basis_en <> ''),
  certainty          INTEGER NOT NULL CHECK (certainty BETWEEN 1 AND 5),
  PRIMARY KEY (union_id, policy_id, position),
  FOREIGN KEY (union_id, policy_id) REFERENCES policies (union_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_tiers (
  union_id               INTEGER NOT NULL CHECK (union_id >= 0),
  policy_id              INTEGER NOT NULL,
  position               INTEGER NOT NULL CHECK (position > 0),
  -- 1 to 5: R0 to R4; 6: RX.
  tier                   INTEGER NOT NULL CHECK (tier BETWEEN 1 AND 6),
  -- 0: not by rule.
  contact_every_days     INTEGER NOT NULL CHECK (contact_every_days >= 0),
  visit_every_days       INTEGER NOT NULL CHECK (visit_every_days >= 0),
  visit_on               TEXT    NOT NULL,
  visit_on_any           INTEGER NOT NULL CHECK (visit_on_any IN (0, 1)),
  discharge_contact_days INTEGER NOT NULL CHECK (discharge_contact_days >= 0),
  paired_contact         INTEGER NOT NULL CHECK (paired_contact IN (0, 1)),
  deputy_contact         INTEGER NOT NULL CHECK (deputy_contact IN (0, 1)),
  emergency_contact      INTEGER NOT NULL CHECK (emergency_contact IN (0, 1)),
  basis_zh               TEXT    NOT NULL CHECK (basis_zh <> ''),
  basis_en               TEXT    NOT NULL CHECK (basis_en <> ''),
  certainty              INTEGER NOT NULL CHECK (certainty BETWEEN 1 AND 5),
  PRIMARY KEY (union_id, policy_id, position),
  UNIQUE (union_id, policy_id, tier),
  FOREIGN KEY (union_id, policy_id) REFERENCES policies (union_id, id)
) STRICT, WITHOUT ROWID;

-- The ways of being in a tier, one of which is enough. 0 is anything.
CREATE TABLE contact_criteria (
  union_id    INTEGER NOT NULL CHECK (union_id >= 0),
  policy_id   INTEGER NOT NULL,
  -- That of the tier.
  position    INTEGER NOT NULL CHECK (position > 0),
  -- Within the tier, from 1.
  number      INTEGER NOT NULL CHECK (number > 0),
  age_from    INTEGER NOT NULL CHECK (age_from >= 0),
  age_to      INTEGER NOT NULL CHECK (age_to = 0 OR age_to >= age_from),
  retire_kind INTEGER NOT NULL CHECK (retire_kind BETWEEN 0 AND 4),
  living      INTEGER NOT NULL CHECK (living BETWEEN 0 AND 4),
  mobility    INTEGER NOT NULL CHECK (mobility BETWEEN 0 AND 3),
  flag        INTEGER NOT NULL CHECK (flag BETWEEN 0 AND 7),
  hardship    INTEGER NOT NULL CHECK (hardship IN (0, 1)),
  in_service  INTEGER NOT NULL CHECK (in_service IN (0, 1)),
  PRIMARY KEY (union_id, policy_id, position, number),
  FOREIGN KEY (union_id, policy_id, position)
    REFERENCES contact_tiers (union_id, policy_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE retention_rules (
  union_id    INTEGER NOT NULL CHECK (union_id >= 0),
  policy_id   INTEGER NOT NULL,
  position    INTEGER NOT NULL CHECK (position > 0),
  record      INTEGER NOT NULL CHECK (record BETWEEN 1 AND 8),
  -- 0: every class for which there is no other row.
  data_class  INTEGER NOT NULL CHECK (data_class BETWEEN 0 AND 4),
  keep_months INTEGER NOT NULL CHECK (keep_months > 0),
  -- 1 the record, 2 closing, 3 the end of the year, 4 the close of its audit, 5 exit, 6 the end of
  -- membership.
  counts_from INTEGER NOT NULL CHECK (counts_from BETWEEN 1 AND 6),
  basis_zh    TEXT    NOT NULL CHECK (basis_zh <> ''),
  basis_en    TEXT    NOT NULL CHECK (basis_en <> ''),
  certainty   INTEGER NOT NULL CHECK (certainty BETWEEN 1 AND 5),
  -- Books of account are kept for thirty years by law, whoever says otherwise.
  CHECK (record <> 1 OR keep_months >= 360),
  PRIMARY KEY (union_id, policy_id, position),
  UNIQUE (union_id, policy_id, record, data_class),
  FOREIGN KEY (union_id, policy_id) REFERENCES policies (union_id, id)
) STRICT, WITHOUT ROWID;
