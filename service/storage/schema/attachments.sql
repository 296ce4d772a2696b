-- Photos and proofs of cases and visits. The bytes are in files named by the hash of their sealed
-- form; what a row names is there.

CREATE TABLE attachments (
  union_id INTEGER NOT NULL CHECK (union_id > 0),
  id INTEGER NOT NULL CHECK (id > 0),
  case_id INTEGER NOT NULL,
  -- The visit that it belongs to; none where it belongs to the case.
  visit_id INTEGER,
  -- The member whom the case is about: sight follows that person.
  member_id INTEGER NOT NULL,
  -- 1 photo, 2 proof, 3 other; what it proves, of proofs only.
  kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
  proof INTEGER NOT NULL CHECK (proof BETWEEN 0 AND 99),
  -- What the file was called: class 3, sealed with the key of the member.
  display_name_sealed BLOB NOT NULL,
  -- 1 JPEG, 2 PNG, 3 PDF; pixels of images.
  media INTEGER NOT NULL CHECK (media BETWEEN 1 AND 3),
  width INTEGER NOT NULL CHECK (width >= 0),
  height INTEGER NOT NULL CHECK (height >= 0),
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  -- SHA-256 of the sealed file, which is its name, and its length.
  file_hash BLOB NOT NULL CHECK (length(file_hash) = 32),
  file_bytes INTEGER NOT NULL CHECK (file_bytes > bytes),
  -- 1 kept, 2 removed: the row stays, the file goes.
  state INTEGER NOT NULL CHECK (state IN (1, 2)),
  added_by INTEGER NOT NULL CHECK (added_by >= 0),
  add_us INTEGER NOT NULL,
  removed_by INTEGER,
  remove_us INTEGER,
  remove_reason TEXT NOT NULL,
  -- When the file of a removed one was taken from the disk.
  erase_us INTEGER,
  version INTEGER NOT NULL CHECK (version > 0),
  -- The key of the file, sealed with the key of the member; gone with the removal.
  file_key_sealed BLOB,
  -- SHA-256 of it, so that damage to it is noticed although no image of the row holds it.
  file_key_hash BLOB CHECK (length(file_key_hash) = 32),
  PRIMARY KEY (union_id, id),
  UNIQUE (file_hash),
  FOREIGN KEY (union_id, case_id) REFERENCES cases (union_id, id),
  FOREIGN KEY (union_id, case_id, visit_id) REFERENCES visits (union_id, case_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  CHECK ((kind = 2) = (proof > 0)),
  CHECK ((state = 2) = (removed_by IS NOT NULL)),
  CHECK ((state = 2) = (remove_us IS NOT NULL)),
  CHECK ((state = 2) = (file_key_sealed IS NULL)),
  CHECK ((file_key_sealed IS NULL) = (file_key_hash IS NULL)),
  CHECK (state = 2 OR erase_us IS NULL)
) STRICT;

CREATE INDEX attachments_by_case ON attachments (union_id, case_id, id);
-- The members of cases, for foreign keys and for what is kept of one person.
CREATE INDEX attachments_by_member ON attachments (union_id, member_id, id);
-- Files that are still to be erased.
CREATE INDEX attachments_to_erase ON attachments (union_id, id)
  WHERE state = 2 AND erase_us IS NULL;
