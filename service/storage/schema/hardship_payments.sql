-- The bills of medical aid, so that the same are not used twice: the days of treatment that they
-- are about, and their numbers. None for aid that was asked for before this table came.
CREATE TABLE hardship_bills (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  disbursement_id INTEGER NOT NULL,
  from_on         INTEGER NOT NULL,
  to_on           INTEGER NOT NULL,
  -- One a line, in capitals and without spaces.
  invoices        TEXT    NOT NULL,
  PRIMARY KEY (union_id, disbursement_id),
  FOREIGN KEY (union_id, disbursement_id)
    REFERENCES hardship_payments (union_id, disbursement_id),
  CHECK (from_on <= to_on)
) STRICT, WITHOUT ROWID;
