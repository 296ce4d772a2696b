-- What the store itself keeps: its migrations, numbers, kept responses.
-- Union 0 is the installation. Times are microseconds since 1970 UTC.

-- The migrations that this file has been through, so that a changed one is noticed.
CREATE TABLE migrations (
  number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
  name   TEXT    NOT NULL CHECK (name <> ''),
  sha256 BLOB    NOT NULL CHECK (length(sha256) = 32)
) STRICT;

-- The next number of each noun in each union. A number is taken in the transaction that uses it, so
-- that numbers have no gaps.
CREATE TABLE counters (
  union_id INTEGER NOT NULL CHECK (union_id >= 0),
  noun     TEXT    NOT NULL CHECK (noun <> ''),
  next     INTEGER NOT NULL CHECK (next > 0),
  PRIMARY KEY (union_id, noun)
) STRICT, WITHOUT ROWID;

-- Answers to calls that may be repeated, sealed, kept until they expire. The fingerprint is that of
-- the request: the same request_id with another one is a fault of the caller.
CREATE TABLE requests (
  user_id     INTEGER NOT NULL CHECK (user_id >= 0),
  request_id  TEXT    NOT NULL CHECK (request_id <> ''),
  fingerprint BLOB    NOT NULL CHECK (length(fingerprint) = 32),
  union_id    INTEGER NOT NULL CHECK (union_id >= 0),
  sequence    INTEGER NOT NULL CHECK (sequence >= 0),
  response    BLOB    NOT NULL,
  expires_us  INTEGER NOT NULL,
  PRIMARY KEY (user_id, request_id)
) STRICT;

CREATE INDEX requests_by_expiry ON requests (expires_us);
