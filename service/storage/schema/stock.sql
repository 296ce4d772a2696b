-- What becomes of goods that nobody took. In stock are the entries of disbursements that are left
-- over, without what is given or written off here and not put back. Days are days since 1970-01-01,
-- times microseconds, amounts fen.

CREATE TABLE stock_moves (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  id              INTEGER NOT NULL CHECK (id > 0),
  -- The entry that was left over.
  disbursement_id INTEGER NOT NULL,
  position        INTEGER NOT NULL,
  -- 1 given, 2 written off.
  kind            INTEGER NOT NULL CHECK (kind IN (1, 2)),
  quantity        INTEGER NOT NULL CHECK (quantity > 0),
  amount_fen      INTEGER NOT NULL CHECK (amount_fen >= 0),
  moved_on        INTEGER NOT NULL,
  -- Of what is given: to whom and what for, as v1.BenefitKind, v1.BenefitSubKind, v1.Relation.
  member_id       INTEGER,
  benefit         INTEGER NOT NULL CHECK (benefit >= 0),
  sub_kind        INTEGER NOT NULL CHECK (sub_kind >= 0),
  relation        INTEGER NOT NULL CHECK (relation >= 0),
  event_on        INTEGER NOT NULL,
  agent_name      TEXT    NOT NULL,
  policy_code     TEXT    NOT NULL,
  reason          TEXT    NOT NULL,
  moved_by        INTEGER NOT NULL CHECK (moved_by >= 0),
  move_us         INTEGER NOT NULL,
  -- Put back.
  back_on         INTEGER,
  back_reason     TEXT    NOT NULL,
  version         INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, disbursement_id, position)
    REFERENCES disbursement_entries (union_id, disbursement_id, position),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  CHECK ((kind = 1) = (member_id IS NOT NULL)),
  CHECK (kind = 1 OR reason <> ''),
  CHECK ((back_on IS NULL) = (back_reason = ''))
) STRICT, WITHOUT ROWID;

-- What is gone of an entry is read from here alone.
CREATE INDEX stock_moves_by_entry
  ON stock_moves (union_id, disbursement_id, position, back_on, quantity);
-- What a person was given, and for foreign keys.
CREATE INDEX stock_moves_by_member ON stock_moves (union_id, member_id)
  WHERE member_id IS NOT NULL;
-- What is left over.
CREATE INDEX disbursement_entries_left_over
  ON disbursement_entries (union_id, disbursement_id, position) WHERE state = 3;
