-- Standards (慰问标准): what a policy says a benefit may cost. Rows of the union that issued the
-- policy, or of union 0, the installation. Days are days since 1970-01-01, amounts fen. Lists are
-- the numbers of their values, separated by commas, empty for none.

-- The key is the order in which standards are looked for.
CREATE TABLE standards (
  union_id          INTEGER NOT NULL CHECK (union_id >= 0),
  kind              INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 16),
  policy_id         INTEGER NOT NULL,
  -- Within the policy, from 1.
  position          INTEGER NOT NULL CHECK (position > 0),
  sub_kind          INTEGER NOT NULL CHECK (sub_kind BETWEEN 0 AND 12),
  beneficiary       INTEGER NOT NULL CHECK (beneficiary BETWEEN 1 AND 4),
  -- 0: no amount is set here.
  cap_fen           INTEGER NOT NULL CHECK (cap_fen >= 0),
  cap_scope         INTEGER NOT NULL CHECK (cap_scope BETWEEN 1 AND 6),
  count_max         INTEGER NOT NULL CHECK (count_max >= 0),
  count_per         INTEGER NOT NULL CHECK (count_per BETWEEN 0 AND 5),
  cap_window        INTEGER NOT NULL CHECK (cap_window BETWEEN 0 AND 3),
  includes          TEXT    NOT NULL,
  forms             TEXT    NOT NULL CHECK (forms <> ''),
  relations         TEXT    NOT NULL,
  shared_count      INTEGER NOT NULL CHECK (shared_count IN (0, 1)),
  claim_limit_days  INTEGER NOT NULL CHECK (claim_limit_days >= 0),
  evidence          TEXT    NOT NULL,
  funds             TEXT    NOT NULL,
  -- "100000:3,0:4": up to an amount, who approves.
  approvals         TEXT    NOT NULL,
  publicity_days    INTEGER NOT NULL CHECK (publicity_days >= 0),
  -- Bands, both ends inclusive; 0 as the end of one is none.
  age_from          INTEGER NOT NULL CHECK (age_from >= 0),
  age_to            INTEGER NOT NULL CHECK (age_to = 0 OR age_to >= age_from),
  cost_from_fen     INTEGER NOT NULL CHECK (cost_from_fen >= 0),
  cost_to_fen       INTEGER NOT NULL CHECK (cost_to_fen = 0 OR cost_to_fen >= cost_from_fen),
  share_numerator   INTEGER NOT NULL CHECK (share_numerator >= 0),
  share_denominator INTEGER NOT NULL CHECK (share_denominator >= share_numerator),
  valid_from        INTEGER NOT NULL,
  valid_to          INTEGER CHECK (valid_to >= valid_from),
  basis_zh          TEXT    NOT NULL CHECK (basis_zh <> ''),
  basis_en          TEXT    NOT NULL CHECK (basis_en <> ''),
  certainty         INTEGER NOT NULL CHECK (certainty BETWEEN 1 AND 5),
  PRIMARY KEY (union_id, kind, policy_id, position),
  FOREIGN KEY (union_id, policy_id) REFERENCES policies (union_id, id)
) STRICT, WITHOUT ROWID;

-- Limits on what a union spends on some kinds in a year, as a share of its money.
CREATE TABLE aggregate_caps (
  union_id      INTEGER NOT NULL CHECK (union_id >= 0),
  policy_id     INTEGER NOT NULL,
  position      INTEGER NOT NULL CHECK (position > 0),
  kinds         TEXT    NOT NULL CHECK (kinds <> ''),
  share_percent INTEGER NOT NULL CHECK (share_percent BETWEEN 1 AND 100),
  base          INTEGER NOT NULL CHECK (base BETWEEN 1 AND 4),
  -- Of one policy with the same number one is enough; 0: holds by itself.
  either_group  INTEGER NOT NULL CHECK (either_group >= 0),
  valid_from    INTEGER NOT NULL,
  valid_to      INTEGER CHECK (valid_to >= valid_from),
  basis_zh      TEXT    NOT NULL CHECK (basis_zh <> ''),
  basis_en      TEXT    NOT NULL CHECK (basis_en <> ''),
  certainty     INTEGER NOT NULL CHECK (certainty BETWEEN 1 AND 5),
  PRIMARY KEY (union_id, policy_id, position),
  FOREIGN KEY (union_id, policy_id) REFERENCES policies (union_id, id)
) STRICT, WITHOUT ROWID;
