-- Batches of disbursements: for whom one is made, how far it is filled, and who was left out.
-- Amounts are fen, days are days since 1970-01-01, times microseconds.

CREATE TABLE disbursement_batches (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  disbursement_id INTEGER NOT NULL,
  -- 1 all members, 2 retired members, 3 birthdays of the month, 4 those who are named.
  selection       INTEGER NOT NULL CHECK (selection BETWEEN 1 AND 4),
  group_id        INTEGER,
  amount_fen      INTEGER NOT NULL CHECK (amount_fen > 0),
  -- Behind whom the selection goes on: a number, and the day before it where the order has one.
  after_on        INTEGER NOT NULL,
  after_id        INTEGER NOT NULL,
  at_end          INTEGER NOT NULL CHECK (at_end IN (0, 1)),
  -- Entries up to this position were judged by what is said below, and count toward caps; the last
  -- position that was ever given away.
  judged_to       INTEGER NOT NULL CHECK (judged_to >= 0),
  last_position   INTEGER NOT NULL CHECK (last_position >= judged_to),
  left_out_count  INTEGER NOT NULL CHECK (left_out_count >= 0),
  -- What was judged by: which standards (a hash), on which day, and since when. Empty and 0 before.
  law             TEXT    NOT NULL,
  judged_on       INTEGER NOT NULL,
  judged_us       INTEGER NOT NULL,
  -- The levels of approval of the standards of all entries: "1:100000,3:0;3:0".
  ladders         TEXT    NOT NULL,
  PRIMARY KEY (union_id, disbursement_id),
  FOREIGN KEY (union_id, disbursement_id) REFERENCES disbursements (union_id, id),
  FOREIGN KEY (union_id, group_id) REFERENCES groups (union_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX disbursement_batches_by_group ON disbursement_batches (union_id, group_id)
  WHERE group_id IS NOT NULL;

-- What each person gets.
CREATE TABLE disbursement_batch_items (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  disbursement_id INTEGER NOT NULL,
  position        INTEGER NOT NULL CHECK (position > 0),
  display_name    TEXT    NOT NULL CHECK (display_name <> ''),
  quantity        INTEGER NOT NULL CHECK (quantity > 0),
  unit            TEXT    NOT NULL,
  unit_price_fen  INTEGER NOT NULL CHECK (unit_price_fen >= 0),
  PRIMARY KEY (union_id, disbursement_id, position),
  FOREIGN KEY (union_id, disbursement_id)
    REFERENCES disbursement_batches (union_id, disbursement_id)
) STRICT, WITHOUT ROWID;

-- Who is named, in the order of the list.
CREATE TABLE disbursement_batch_people (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  disbursement_id INTEGER NOT NULL,
  position        INTEGER NOT NULL CHECK (position > 0),
  member_id       INTEGER NOT NULL,
  PRIMARY KEY (union_id, disbursement_id, position),
  FOREIGN KEY (union_id, disbursement_id)
    REFERENCES disbursement_batches (union_id, disbursement_id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX disbursement_batch_people_by_member
  ON disbursement_batch_people (union_id, member_id, disbursement_id);

-- Who was left out, and the refusals that say why.
CREATE TABLE disbursement_left_out (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  disbursement_id INTEGER NOT NULL,
  member_id       INTEGER NOT NULL,
  refusals        BLOB    NOT NULL,
  PRIMARY KEY (union_id, disbursement_id, member_id),
  FOREIGN KEY (union_id, disbursement_id)
    REFERENCES disbursement_batches (union_id, disbursement_id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX disbursement_left_out_by_member
  ON disbursement_left_out (union_id, member_id, disbursement_id);

-- The gifts of a month, in the order in which a batch goes through them.
CREATE INDEX birthday_gifts_by_day ON birthday_gifts (union_id, day_on, id);
-- Whether somebody has changed since a batch was judged.
CREATE INDEX members_by_update ON members (union_id, update_us);
