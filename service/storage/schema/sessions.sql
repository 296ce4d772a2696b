-- Signing in by username and password. All rows belong to union 0, the installation.

-- How a user signs in, and whether they may. Users with API tokens alone have no row.
CREATE TABLE accounts (
  union_id INTEGER NOT NULL CHECK (union_id = 0),
  user_id INTEGER NOT NULL,
  -- As typed, and as compared; both or none.
  username TEXT CHECK (username <> ''),
  username_key TEXT CHECK (username_key <> ''),
  -- When the password was set, and the SHA-256 of its sealed record.
  password_us INTEGER,
  password_hash BLOB CHECK (length(password_hash) = 32),
  -- A one-time code that was handed out and not used: its keyed hash, and its end.
  code_hash BLOB CHECK (length(code_hash) = 32),
  code_expire_us INTEGER,
  -- Set while the user is shut out.
  close_us INTEGER,
  -- The argon2id record of the password, sealed; never in the journal.
  password_sealed BLOB,
  PRIMARY KEY (union_id, user_id),
  FOREIGN KEY (union_id, user_id) REFERENCES users (union_id, id),
  CHECK ((username IS NULL) = (username_key IS NULL)),
  CHECK ((password_sealed IS NULL) = (password_us IS NULL)),
  CHECK ((password_sealed IS NULL) = (password_hash IS NULL)),
  CHECK ((code_hash IS NULL) = (code_expire_us IS NULL)),
  CHECK (username IS NOT NULL OR (password_sealed IS NULL AND code_hash IS NULL))
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX accounts_by_username ON accounts (username_key)
  WHERE username_key IS NOT NULL;

-- Who has signed in. Only the SHA-256 of a secret is kept.
CREATE TABLE sessions (
  union_id INTEGER NOT NULL CHECK (union_id = 0),
  user_id INTEGER NOT NULL,
  id INTEGER NOT NULL CHECK (id > 0),
  token_hash BLOB NOT NULL CHECK (length(token_hash) = 32),
  create_us INTEGER NOT NULL,
  expire_us INTEGER NOT NULL CHECK (expire_us > create_us),
  -- When it ended before it expired.
  end_us INTEGER,
  PRIMARY KEY (union_id, user_id, id),
  FOREIGN KEY (union_id, user_id) REFERENCES users (union_id, id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX sessions_by_hash ON sessions (token_hash);
CREATE INDEX sessions_by_expiry ON sessions (expire_us);

-- Failures to prove who one is, by username (whether there is such an account or not) and by the
-- address that calls came from. Only keyed hashes are kept: what is typed in the place of a
-- username may be a password.
CREATE TABLE sign_in_failures (
  union_id INTEGER NOT NULL CHECK (union_id = 0),
  -- 1 a username, 2 a peer.
  kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
  subject TEXT NOT NULL CHECK (length(subject) = 64),
  count INTEGER NOT NULL CHECK (count > 0),
  last_us INTEGER NOT NULL,
  PRIMARY KEY (union_id, kind, subject)
) STRICT, WITHOUT ROWID;

CREATE INDEX sign_in_failures_by_time ON sign_in_failures (last_us);
