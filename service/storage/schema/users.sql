-- Users of the installation, the roles they hold, and their API tokens. All rows belong to union 0.

CREATE TABLE users (
  union_id INTEGER NOT NULL CHECK (union_id = 0),
  id INTEGER NOT NULL CHECK (id > 0),
  display_name TEXT NOT NULL CHECK (display_name <> ''),
  -- The member that the user is, if any.
  member_union_id INTEGER CHECK (member_union_id > 0),
  member_id INTEGER CHECK (member_id > 0),
  create_us INTEGER NOT NULL,
  PRIMARY KEY (union_id, id),
  CHECK ((member_union_id IS NULL) = (member_id IS NULL))
) STRICT, WITHOUT ROWID;

-- Who an account belongs to: a successor or a colleague is named as a member.
CREATE INDEX users_by_member ON users (member_union_id, member_id)
  WHERE member_id IS NOT NULL;

-- A role held in a union (scope_union_id 0: the installation), or in a group subtree of it
-- (scope_group_id 0: the whole union), from day to day: both count. Held by oneself (lender_id 0)
-- or lent by somebody who holds it.
CREATE TABLE role_grants (
  union_id INTEGER NOT NULL CHECK (union_id = 0),
  user_id INTEGER NOT NULL,
  role INTEGER NOT NULL CHECK (role BETWEEN 1 AND 11),
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

CREATE INDEX role_grants_by_union ON role_grants (scope_union_id, user_id);
CREATE INDEX role_grants_by_lender ON role_grants (lender_id) WHERE lender_id > 0;

-- Only the SHA-256 of a secret is kept.
CREATE TABLE tokens (
  union_id INTEGER NOT NULL CHECK (union_id = 0),
  user_id INTEGER NOT NULL,
  id INTEGER NOT NULL CHECK (id > 0),
  display_name TEXT NOT NULL,
  token_hash BLOB NOT NULL CHECK (length(token_hash) = 32),
  create_us INTEGER NOT NULL,
  revoke_us INTEGER,
  PRIMARY KEY (union_id, user_id, id),
  FOREIGN KEY (union_id, user_id) REFERENCES users (union_id, id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX tokens_by_hash ON tokens (token_hash);
