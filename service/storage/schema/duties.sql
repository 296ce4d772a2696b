-- Exemptions from duties that exclude each other, and the office of vice-chair.

CREATE TABLE duty_exemptions (
  union_id INTEGER NOT NULL CHECK (union_id > 0),
  id       INTEGER NOT NULL CHECK (id > 0),
  -- 1 requester, 2 approver, 3 cashier, 4 accountant; the smaller number first.
  one_duty   INTEGER NOT NULL,
  other_duty INTEGER NOT NULL,
  -- Users.
  holder_id INTEGER NOT NULL CHECK (holder_id > 0),
  from_on   INTEGER NOT NULL,
  to_on     INTEGER NOT NULL CHECK (to_on >= from_on AND to_on < from_on + 366),
  reason    TEXT NOT NULL CHECK (reason <> ''),
  proposed_by  INTEGER NOT NULL CHECK (proposed_by >= 0),
  propose_us   INTEGER NOT NULL,
  confirmed_by INTEGER CHECK (confirmed_by > 0 AND confirmed_by <> proposed_by
                              AND confirmed_by <> holder_id),
  confirm_us   INTEGER,
  ended_on     INTEGER,
  version      INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  CHECK ((one_duty = 1 AND other_duty = 2) OR (one_duty = 2 AND other_duty = 3)
         OR (one_duty = 3 AND other_duty = 4)),
  CHECK ((confirmed_by IS NULL) = (confirm_us IS NULL))
) STRICT, WITHOUT ROWID;

-- The exemptions of somebody who is about to act.
CREATE INDEX duty_exemptions_by_holder ON duty_exemptions (union_id, holder_id, id);

-- Role 12 joins: the vice-chair. Nothing else of the table changes.
ALTER TABLE role_grants RENAME TO role_grants_before;
CREATE TABLE role_grants (
  union_id INTEGER NOT NULL CHECK (union_id = 0),
  user_id INTEGER NOT NULL,
  role INTEGER NOT NULL CHECK (role BETWEEN 1 AND 12),
  scope_union_id INTEGER NOT NULL CHECK (scope_union_id >= 0),
  scope_group_id INTEGER NOT NULL CHECK (scope_group_id >= 0),
  lender_id INTEGER NOT NULL CHECK (lender_id >= 0 AND lender_id <> user_id),
  from_on INTEGER,
  to_on INTEGER CHECK (to_on >= from_on),
  create_us INTEGER NOT NULL,
  PRIMARY KEY (union_id, user_id, role, scope_union_id, scope_group_id, lender_id),
  FOREIGN KEY (union_id, user_id) REFERENCES users (union_id, id),
  CHECK (role <> 1 OR (scope_union_id = 0 AND scope_group_id = 0)),
  CHECK (role = 1 OR scope_union_id > 0),
  CHECK (role <> 4 OR scope_group_id > 0),
  -- What is lent comes back.
  CHECK (lender_id = 0 OR (from_on IS NOT NULL AND to_on IS NOT NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO role_grants
  SELECT union_id, user_id, role, scope_union_id, scope_group_id, lender_id, from_on, to_on,
         create_us
  FROM role_grants_before;
DROP TABLE role_grants_before;
CREATE INDEX role_grants_by_union ON role_grants (scope_union_id, user_id);
CREATE INDEX role_grants_by_lender ON role_grants (lender_id) WHERE lender_id > 0;
