-- The journal of every union, the interior nodes of its Merkle tree, and the keys of persons.

-- The key of each person, wrapped by a key that is not in this file. A destroyed key (state 2) has
-- no bytes any more: everything sealed with it is forgotten.
CREATE TABLE person_keys (
  union_id    INTEGER NOT NULL CHECK (union_id >= 0),
  person_id   INTEGER NOT NULL CHECK (person_id > 0),
  state       INTEGER NOT NULL CHECK (state IN (1, 2)),
  wrapped_key BLOB,
  PRIMARY KEY (union_id, person_id),
  CHECK (CASE state WHEN 1 THEN wrapped_key IS NOT NULL AND length(wrapped_key) > 32
                    ELSE wrapped_key IS NULL END)
) STRICT, WITHOUT ROWID;

-- One row per accepted mutation and union, as storage/journal.cc encodes it. leaf_hash is
-- SHA-256(0x00, entry). nodes are the hashes of the interior nodes of the union's Merkle tree that
-- this entry completes, from the lowest up: one on average, none in every other row. They stand
-- here because in a table of their own each level would touch pages of its own. Entries are too
-- long for a table without rowid, which would put rows above a quarter page on pages of their own.
CREATE TABLE journal (
  union_id  INTEGER NOT NULL CHECK (union_id >= 0),
  sequence  INTEGER NOT NULL CHECK (sequence > 0),
  time_us   INTEGER NOT NULL,
  leaf_hash BLOB    NOT NULL CHECK (length(leaf_hash) = 32),
  nodes     BLOB    NOT NULL CHECK (length(nodes) % 32 = 0),
  entry     BLOB    NOT NULL CHECK (length(entry) > 0),
  PRIMARY KEY (union_id, sequence)
) STRICT;
